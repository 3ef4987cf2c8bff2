/**
 * What is left of a long job, as it stands in a document property. Pure: every function gives the next record.
 *
 * A step's tries are counted before it is tried, so that a run killed inside it has counted it too. A step tried three
 * times without success is set aside with what was said: it blocks nothing after it.
 */
import type { Instant } from '../domain/calendar/instant';

export type JobParameters = Readonly<Record<string, string>>;

export interface JobStep {
  readonly name: string;
  readonly tries: number;
  /** What the last try ended with; '' when it was killed, or never tried. */
  readonly error: string;
}

export interface JobRecord {
  readonly parameters: JobParameters;
  readonly begunAt: Instant;
  readonly by: string;
  /** In the order they are tried; those that failed last. */
  readonly left: readonly JobStep[];
  readonly aside: readonly JobStep[];
  /** No other run goes on with the job until then; 0: nobody holds it. */
  readonly heldUntil: Instant | 0;
}

const MOST_TRIES = 3;

/** Characters of an error that are kept; a property takes 9 KB. */
const LONGEST_ERROR = 300;

/** What has been tried often enough goes aside before anything is tried again. */
export function withoutHopeless(record: JobRecord): JobRecord {
  const isHopeless = ({ tries }: JobStep) => tries >= MOST_TRIES;
  const hopeless = record.left.filter(isHopeless);
  if (hopeless.length === 0) return record;
  return {
    ...record,
    left: record.left.filter((step) => !isHopeless(step)),
    aside: [...record.aside, ...hopeless],
  };
}

/** @throws TypeError when nothing is left */
export function trying(record: JobRecord): JobRecord {
  const [first, ...rest] = record.left;
  if (!first) throw new TypeError('nothing is left to try');
  return { ...record, left: [{ ...first, tries: first.tries + 1, error: '' }, ...rest] };
}

export function succeeded(record: JobRecord): JobRecord {
  return { ...record, left: record.left.slice(1) };
}

/** The step waits behind the others. */
export function failed(record: JobRecord, error: string): JobRecord {
  const [first, ...rest] = record.left;
  if (!first) return record;
  return { ...record, left: [...rest, { ...first, error: error.slice(0, LONGEST_ERROR) }] };
}
