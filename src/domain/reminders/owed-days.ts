/**
 * The days whose reminders are still to be planned. Triggers are skipped, or nobody is there for a week: each day since
 * the last one planned is owed, so that nothing depends on a run having happened on the day itself; and that one once more,
 * for what was entered after its run.
 */
import { addDays, daysBetween, type IsoDay } from '../calendar/iso-day';

/** No kind may go out so late; what lies further back is told in one sentence, not planned. */
const MOST_DAYS = 31;

export interface OwedDays {
  /** Oldest first; today is the last. */
  readonly days: readonly IsoDay[];
  /** The days before today that nobody planned, those too far back included; null when none was missed. */
  readonly missed: { readonly from: IsoDay; readonly to: IsoDay } | null;
}

/** @param lastPlanned null: nobody has ever planned here, and nothing is owed but today */
export function owedDays(lastPlanned: IsoDay | null, today: IsoDay): OwedDays {
  const last = lastPlanned === null || lastPlanned > today ? today : lastPlanned;
  const missed = { from: addDays(last, 1), to: addDays(today, -1) };
  const days: IsoDay[] = [];
  for (let ago = Math.min(MOST_DAYS, daysBetween(last, today)); ago >= 0; ago -= 1) days.push(addDays(today, -ago));
  return { days, missed: missed.from <= missed.to ? missed : null };
}
