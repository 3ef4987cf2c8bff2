/** Within how many hours an issue of each priority is to be answered, as the shop has set it. */
import type { SettingKey } from '../schema/shipped/settings-table';

const REPLY_HOURS: Readonly<Record<string, SettingKey>> = {
  high: 'replyHoursHigh',
  normal: 'replyHoursNormal',
  low: 'replyHoursLow',
};

/** A priority that nobody has given is normal. */
export const replyHours = (priority: string, setting: (key: SettingKey) => number): number =>
  setting(REPLY_HOURS[priority] ?? 'replyHoursNormal');
