/**
 * Work that may not fit into one run: done in steps, and gone on with by a later run where it stopped.
 *
 * What is left stands in a document property, written before each step; two runs never work at the same job. Knows
 * nothing of what a step does, save that doing it again comes to the same: a run can be killed anywhere.
 */
import type { Instant } from '../domain/calendar/instant';
import type { DocumentProperties } from '../platform/document-properties';
import { messageOf } from '../platform/google-errors';
import {
  failed,
  type JobParameters,
  type JobRecord,
  type JobStep,
  succeeded,
  trying,
  withoutHopeless,
} from './job-record';

export interface LongJob {
  readonly id: string;
  run(step: string, parameters: JobParameters): void;
}

export interface JobRun {
  readonly properties: Pick<DocumentProperties, 'get' | 'set' | 'remove'>;
  readonly clock: () => Instant;
  /** Should no new step be begun? */
  readonly isOver: () => boolean;
  /** Alone in the document. @throws Refusal BUSY */
  readonly locked: <T>(run: () => T) => T;
}

export interface JobOutcome {
  /** idle: nothing was begun; held: another run is at it. */
  readonly state: 'idle' | 'held' | 'unfinished' | 'finished';
  readonly left: readonly JobStep[];
  readonly aside: readonly JobStep[];
}

/** A run ends after six minutes; whoever held the job longer than this is no more. */
const HOLD_MS = 7 * 60_000;

const propertyOf = (id: string): string => `job.${id}`;

export interface JobBeginning {
  readonly steps: readonly string[];
  readonly parameters: JobParameters;
  readonly by: string;
}

/** Takes the place of the same job begun earlier. Inside the lock. */
export function beginJob({ properties, clock }: JobRun, id: string, { steps, parameters, by }: JobBeginning): void {
  const left = steps.map((name) => ({ name, tries: 0, error: '' }));
  save(properties, id, { parameters, begunAt: clock(), by, left, aside: [], heldUntil: 0 });
}

/** How the job stands; null when it was never begun, or came to its end with every step done. */
export function jobRecord(
  { properties }: { readonly properties: Pick<DocumentProperties, 'get'> },
  id: string,
): JobRecord | null {
  const kept = properties.get(propertyOf(id));
  return kept === null ? null : (JSON.parse(kept) as JobRecord);
}

/** Goes on until all is done, or the run's time is over. What failed in this run waits for the next. */
export function goOnWithJob(run: JobRun, { id, run: doStep }: LongJob): JobOutcome {
  const taken = take(run, id);
  if (taken === null || taken === 'held') return { state: taken ?? 'idle', left: [], aside: [] };
  let record = taken;
  for (let untried = record.left.length; untried > 0 && !run.isOver(); untried -= 1) {
    record = trying(record);
    save(run.properties, id, record);
    record = afterTrying(record, doStep);
  }
  return leave(run, id, record);
}

function take(run: JobRun, id: string): JobRecord | 'held' | null {
  return run.locked(() => {
    const kept = jobRecord(run, id);
    if (kept === null) return null;
    if (kept.heldUntil > run.clock()) return 'held';
    const record = withoutHopeless({ ...kept, heldUntil: (run.clock() + HOLD_MS) as Instant });
    save(run.properties, id, record);
    return record;
  });
}

function afterTrying(record: JobRecord, doStep: LongJob['run']): JobRecord {
  const [step] = record.left;
  try {
    doStep(step?.name ?? '', record.parameters);
    return succeeded(record);
  } catch (error) {
    return failed(record, messageOf(error));
  }
}

function leave({ properties }: JobRun, id: string, record: JobRecord): JobOutcome {
  const rest = { ...withoutHopeless(record), heldUntil: 0 as const };
  if (rest.left.length === 0 && rest.aside.length === 0) properties.remove(propertyOf(id));
  else save(properties, id, rest);
  return { state: rest.left.length === 0 ? 'finished' : 'unfinished', left: rest.left, aside: rest.aside };
}

function save(properties: Pick<DocumentProperties, 'set'>, id: string, record: JobRecord): void {
  properties.set(propertyOf(id), JSON.stringify(record));
}
