/** Owns the days to which a reminder can be put off with one tap, in the sidebar and in the tab today. */
import { addDays, addMonths, type IsoDay } from '../calendar/iso-day';

export type Postponement = 'tomorrow' | 'threeDays' | 'nextWeek' | 'nextMonth';

export const POSTPONED_UNTIL: Readonly<Record<Postponement, (today: IsoDay) => IsoDay>> = {
  tomorrow: (today) => addDays(today, 1),
  threeDays: (today) => addDays(today, 3),
  nextWeek: (today) => addDays(today, 7),
  nextMonth: (today) => addMonths(today, 1),
};
