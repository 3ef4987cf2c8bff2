/** The days a follow-up is most often wanted on, one click each. */
import { addDays, type IsoDay, weekdayOf } from '../../src/domain/calendar/iso-day';

export interface ChipDay {
  readonly key: 'tomorrow' | 'inThreeDays' | 'nextWeek';
  readonly day: IsoDay;
}

export function chipDays(today: IsoDay): readonly ChipDay[] {
  return [
    { key: 'tomorrow', day: addDays(today, 1) },
    { key: 'inThreeDays', day: addDays(today, 3) },
    { key: 'nextWeek', day: nextMonday(today) },
  ];
}

/** The Monday of the week after this one; weeks begin on Monday, in Chinese and by ISO 8601. */
export const nextMonday = (today: IsoDay): IsoDay => addDays(today, 7 - ((weekdayOf(today) + 6) % 7));
