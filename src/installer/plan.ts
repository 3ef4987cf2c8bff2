/**
 * Puts changes in the order in which they must be applied. Pure.
 *
 * Tab after tab. Within one: first the columns, since positions count with all of them there; formats and rules before
 * the rows they govern; the tab's own mark last, since a sheet without it is one whose making was interrupted. The
 * version comes at the very end: it says that an installation went through.
 */
import type { Change, ChangeKind } from './change';

const RANKS: Readonly<Record<ChangeKind, number>> = {
  createTab: 0,
  adoptTab: 1,
  renameTab: 2,
  addColumn: 3,
  restoreHeader: 4,
  setFormat: 5,
  setValidation: 6,
  liftValidation: 6,
  setNotes: 7,
  setColours: 8,
  shipRows: 9,
  markColumn: 10,
  protectHeader: 11,
  protectComputed: 12,
  protectTab: 13,
  askOwner: 14,
  hideTab: 15,
  markTab: 16,
  setVersion: 17,
};

export function plan(changes: readonly Change[]): Change[] {
  const tabs = new Map<string | null, number>();
  for (const { tab } of changes) if (tab !== null && !tabs.has(tab)) tabs.set(tab, tabs.size);
  const tabRank = ({ tab }: Change) => tabs.get(tab) ?? tabs.size;
  return changes
    .map((change, index) => ({ change, index }))
    .sort(
      (one, other) =>
        tabRank(one.change) - tabRank(other.change) ||
        RANKS[one.change.change] - RANKS[other.change.change] ||
        one.index - other.index,
    )
    .map(({ change }) => change);
}
