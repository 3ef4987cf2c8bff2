/**
 * Applies a plan, change after change, until it is done or the time is up.
 *
 * Every change is safe to begin again: killed anywhere, the next inspection finds what is still missing, and only that.
 */

import { APPLIERS } from './appliers';
import type { Change, SetFormat, SetValidation } from './change';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * @param outOfTime asked before each change
 * @returns what remains to be applied; what only the owner can do (askOwner) never does
 */
export function applyUntil(spreadsheet: Spreadsheet, changes: readonly Change[], outOfTime: () => boolean): Change[] {
  const groups = joinNeighbours(changes);
  let done = 0;
  for (const { change, from } of groups) {
    if (outOfTime()) break;
    applyOne(change, spreadsheet);
    done = from;
  }
  if (done > 0) SpreadsheetApp.flush();
  return changes.slice(done).filter(({ change }) => change !== 'askOwner');
}

function applyOne<K extends Change['change']>(change: Extract<Change, { change: K }>, spreadsheet: Spreadsheet): void {
  const applier = APPLIERS[change.change as K] as (change: Extract<Change, { change: K }>, on: Spreadsheet) => void;
  applier(change, spreadsheet);
}

interface Group {
  readonly change: Change;
  /** How many changes of the plan are done once this one is. */
  readonly from: number;
}

/** The same format or rule in neighbouring columns is one call. */
export function joinNeighbours(changes: readonly Change[]): Group[] {
  const groups: { change: Change; from: number }[] = [];
  changes.forEach((change, index) => {
    const last = groups[groups.length - 1];
    const joined = last && join(last.change, change);
    if (last && joined) Object.assign(last, { change: joined, from: index + 1 });
    else groups.push({ change, from: index + 1 });
  });
  return groups;
}

function join(one: Change, next: Change): Change | null {
  if (!canJoin(one) || !canJoin(next)) return null;
  const isNext = one.tab === next.tab && one.change === next.change && one.at + one.span === next.at;
  return isNext && JSON.stringify(whatOf(one)) === JSON.stringify(whatOf(next))
    ? { ...one, span: one.span + next.span }
    : null;
}

const canJoin = (change: Change): change is SetFormat | SetValidation =>
  change.change === 'setFormat' || change.change === 'setValidation';

const whatOf = (change: SetFormat | SetValidation) => (change.change === 'setFormat' ? change.format : change.rule);
