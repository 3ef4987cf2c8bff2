/**
 * Remembers which row each draft became, so that a save sent twice is kept once.
 *
 * The last thousand stand in eight document properties, a draft's one found by its fingerprint. An entry is written
 * before its row: an entry without a row is a save that was killed, and settled by whoever sends it again.
 */
import type { DocumentProperties } from '../platform/document-properties';
import { fingerprint } from './fingerprint';

const DRAWERS = 8;
const ENTRIES = 125;
const CHARACTERS = 8_000;

type Entry = readonly [draftId: string, rowId: string];

export interface DraftMemory {
  /** The row this draft became, or was about to; null when it was never seen (or over a thousand saves ago). */
  recall(draftId: string): string | null;
  remember(draftId: string, rowId: string): void;
}

/** Use it inside the lock only. */
export function draftMemory(properties: DocumentProperties): DraftMemory {
  const drawers = new Map<string, readonly Entry[]>();
  const read = (drawer: string): readonly Entry[] => {
    const entries = drawers.get(drawer) ?? (JSON.parse(properties.get(drawer) ?? '[]') as Entry[]);
    drawers.set(drawer, entries);
    return entries;
  };
  return {
    recall: (draftId) => read(drawerOf(draftId)).find(([known]) => known === draftId)?.[1] ?? null,
    remember: (draftId, rowId) => {
      const drawer = drawerOf(draftId);
      const others = read(drawer).filter(([known]) => known !== draftId);
      const kept = fitted([...others, [draftId, rowId]]);
      drawers.set(drawer, kept);
      properties.set(drawer, JSON.stringify(kept));
    },
  };
}

/** The id of a row that has no number of its own: the same draft makes the same id. */
export const idOfDraft = (prefix: string, draftId: string): string => `${prefix}-${fingerprint(draftId)}`;

function drawerOf(draftId: string): string {
  return `drafts.${Number.parseInt(fingerprint(draftId).slice(-4), 36) % DRAWERS}`;
}

function fitted(entries: readonly Entry[]): readonly Entry[] {
  let kept = entries.slice(-ENTRIES);
  while (JSON.stringify(kept).length > CHARACTERS && kept.length > 1) kept = kept.slice(1);
  return kept;
}
