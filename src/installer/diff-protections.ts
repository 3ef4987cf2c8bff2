/** Decides which protections a tab lacks. Pure. Only the spreadsheet's owner makes hard ones; others are told to ask. */
import type { Tab } from '../schema/tab';
import type { Change, SheetRef } from './change';
import { type ColumnPlace, runsOf } from './column-layout';
import type { Area, FoundProtection } from './found';
import { isOurs, PROTECTION_NAMES, type ProtectionName, sameArea } from './protection-names';

export interface ProtectionFacts {
  readonly tab: Tab;
  readonly on: SheetRef;
  readonly places: readonly ColumnPlace[];
  readonly maxRows: number;
  readonly protections: readonly FoundProtection[];
  readonly isOwner: boolean;
}

export function diffProtections(facts: ProtectionFacts): Change[] {
  return facts.tab.protection === 'none' ? [...diffHeader(facts), ...diffComputed(facts)] : diffWhole(facts);
}

function diffWhole({ tab, on, protections, isOwner }: ProtectionFacts): Change[] {
  const warningOnly = tab.protection === 'warning';
  const standing = protections.find(({ type }) => type === 'SHEET');
  const theirs = standing && standing.description !== '' && standing.description !== PROTECTION_NAMES.tab;
  const right = standing?.description === PROTECTION_NAMES.tab && standing.warningOnly === warningOnly;
  if (theirs || right) return [];
  if (!warningOnly && !isOwner) return [{ change: 'askOwner', tab: tab.key, on, column: null }];
  return [{ change: 'protectTab', tab: tab.key, on, column: null, warningOnly }];
}

function diffHeader({ tab, on, places, protections }: ProtectionFacts): Change[] {
  const width = places.reduce((last, { key }, index) => (key === null ? last : index + 1), 0);
  if (width === 0) return [];
  const wanted: Area = { row: 1, column: 1, rows: 1, columns: width };
  return areRight(protections, 'header', [wanted])
    ? []
    : [{ change: 'protectHeader', tab: tab.key, on, column: null, width }];
}

function diffComputed({ tab, on, places, maxRows, protections }: ProtectionFacts): Change[] {
  const filled = places.flatMap(({ key }, index) => (isFilledByUs(tab, key) ? [index + 1] : []));
  const runs = runsOf(filled);
  const wanted = runs.map(({ at, span }): Area => ({ row: 1, column: at, rows: maxRows, columns: span }));
  if (areRight(protections, 'computed', wanted)) return [];
  return [{ change: 'protectComputed', tab: tab.key, on, column: null, runs }];
}

function isFilledByUs(tab: Tab, key: string | null): boolean {
  const column = key === null ? undefined : tab.columns[key];
  return column?.computed === true;
}

/** Exactly the wanted ones, each a mere warning. */
function areRight(protections: readonly FoundProtection[], name: ProtectionName, wanted: readonly Area[]): boolean {
  const ours = protections.filter((one) => one.type === 'RANGE' && isOurs(one, name, wanted));
  const right = ours.filter(({ warningOnly, description }) => warningOnly && description !== '');
  const all = wanted.every((area) => right.some((one) => sameArea(one.area, area)));
  return all && ours.length === wanted.length && right.length === ours.length;
}
