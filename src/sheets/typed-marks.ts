/**
 * Which typed rows are still to be put in order: one document property a stretch of rows, written before anything is done
 * and taken away after, so that a run that was killed leaves it for the next. Its key is its own, so that two people who
 * paste at once need no lock.
 */
import { type Instant, instantOfEpoch } from '../domain/calendar/instant';
import { TAB_KEYS, type TabKey } from '../schema/tab-keys';

export interface TypedMark {
  readonly tab: TabKey;
  readonly from: number;
  readonly to: number;
  /** '' where Google did not say. */
  readonly by: string;
  readonly at: Instant;
}

const PREFIX = 'typed.';

export const keyOfMark = ({ tab, from, to, at }: TypedMark): string => `${PREFIX}${tab}.${from}-${to}.${at}`;

/** Oldest first. */
export function typedMarks(properties: Readonly<Record<string, string>>): readonly TypedMark[] {
  const marks = Object.entries(properties).flatMap(([key, by]) => {
    const found = /^typed\.([a-z]+)\.(\d+)-(\d+)\.(\d+)$/i.exec(key);
    const tab = TAB_KEYS.find((one) => one === found?.[1]);
    return found && tab
      ? [{ tab, from: Number(found[2]), to: Number(found[3]), by, at: instantOfEpoch(Number(found[4])) }]
      : [];
  });
  return marks.sort((a, b) => a.at - b.at);
}
