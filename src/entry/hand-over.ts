/**
 * Handing over at the border: counted first, then done as a long job. What somebody else's hand-over left half-way is
 * ended before the next one begins.
 */
import type { HandOverOutcome } from '../contract/team';
import { countHandOver, type HandOver, readHandOver } from '../features/team/hand-over';
import type { JobOutcome } from '../jobs/long-job';
import { jobRecord } from '../jobs/long-job';
import { documentProperties } from '../platform/document-properties';
import { Refusal } from '../sheets/refusal';
import { newBatchId } from './batch-id';
import { sentenceOf } from './language';
import { workAt } from './long-jobs';
import { guarded, serve } from './serve';

const JOB = 'handOver';

export function handOver(input: unknown): HandOverOutcome {
  const { confirm, ...asked } = serve((workbook) => {
    const { confirm: isConfirmed, ...who } = readHandOver(workbook, input);
    return { ...who, confirm: isConfirmed, counts: countHandOver(workbook, who), batch: newBatchId(workbook) };
  });
  if (!confirm) return { ...asked, batch: '', done: false };
  return guarded(() => done(asked));
}

/** What is gone on with keeps its batch: a job is known by its parameters. */
function done(asked: HandOver & Omit<HandOverOutcome, 'done'>): HandOverOutcome {
  const { from, to } = asked;
  const left = underWay();
  const isAsked = left !== null && left['from'] === from && left['to'] === to;
  if (left !== null && !isAsked && !isFinished(workAt(JOB, left))) return { ...asked, batch: '', done: false };
  const parameters = isAsked ? left : { from, to, batch: asked.batch };
  return { ...asked, batch: parameters['batch'] ?? '', done: isFinished(workAt(JOB, parameters)) };
}

/** The parameters of what was left half-way; null where nothing was. */
function underWay(): Readonly<Record<string, string>> | null {
  const record = jobRecord({ properties: documentProperties() }, JOB);
  return record && record.left.length > 0 ? record.parameters : null;
}

/** @throws Refusal BUSY, HAND_OVER_STOPPED */
function isFinished({ state, left, aside }: JobOutcome): boolean {
  if (state === 'held') throw new Refusal('BUSY', {});
  const failed = [...aside, ...left].find(({ error }) => error !== '');
  if (failed) throw new Refusal('HAND_OVER_STOPPED', { why: sentenceOf(failed.error) });
  return state === 'finished' && aside.length === 0;
}
