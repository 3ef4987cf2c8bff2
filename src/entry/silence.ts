/** Says that the reminders, once turned on, no longer run by themselves: on opening, on every page, on the dashboard. */
import type { Instant } from '../domain/calendar/instant';
import { runnerWords } from '../i18n/runner-words';
import { heartbeatOf } from '../jobs/runner-record';
import type { ShopWorkbook } from '../sheets/shop-workbook';

type Told = Pick<ShopWorkbook, 'zone' | 'now' | 'language'>;

/** @returns '' while all is well, and where nobody has turned it on */
export function silence(told: Told, properties: Readonly<Record<string, string>>): string {
  const beat = heartbeatOf(properties, told.now);
  const say = runnerWords[told.language].heartbeat;
  if (beat.state !== 'late' && beat.state !== 'left') return '';
  return say[beat.state]({ email: beat.email, at: minuteOf(told, beat.aliveAt) });
}

/** `2026-03-05 09:00` in the spreadsheet's zone. */
export const minuteOf = ({ zone }: Pick<ShopWorkbook, 'zone'>, at: Instant): string =>
  zone.isoWithOffset(at).slice(0, 16).replace('T', ' ');
