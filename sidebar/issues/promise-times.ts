/** The times that are most often promised, one click each; in the spreadsheet's zone, as the server reads them. */
import { addDays, type IsoDay } from '../../src/domain/calendar/iso-day';

export interface PromiseTime {
  readonly key: 'todayAt18' | 'tomorrowAt12' | 'inThreeDays';
  /** `YYYY-MM-DDTHH:MM` */
  readonly at: string;
}

export function promiseTimes(today: IsoDay): readonly PromiseTime[] {
  return [
    { key: 'todayAt18', at: `${today}T18:00` },
    { key: 'tomorrowAt12', at: `${addDays(today, 1)}T12:00` },
    { key: 'inThreeDays', at: `${addDays(today, 3)}T18:00` },
  ];
}
