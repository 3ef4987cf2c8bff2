/**
 * SpreadsheetApp.Group: rows or columns that fold as one, and what Range and Sheet do with groups.
 */
import { depthAt, joinedGroups, shiftedDepth } from '../workbook/line-groups';
import type { Area, Dimension } from '../workbook/model';
import type { LineGroup } from '../workbook/overlay-model';
import type { OpenDocument } from './document';
import { Exception } from './exception';
import { asGoogle, DOCUMENT, RULE, SHEET_ID } from './internals';
import { strictClass } from './strict';

type Group = GoogleAppsScript.Spreadsheet.Group;
type Groups = readonly LineGroup[];

interface Place {
  readonly dimension: Dimension;
  readonly depth: number;
  /** A line inside it. */
  readonly line: number;
}

/** Google allows no deeper. */
const DEEPEST = 8;

class GroupEmulation implements Group {
  readonly [DOCUMENT]: OpenDocument;
  readonly [SHEET_ID]: number;
  readonly [RULE]: Place;

  constructor(document: OpenDocument, sheetId: number, place: Place) {
    this[DOCUMENT] = document;
    this[SHEET_ID] = sheetId;
    this[RULE] = place;
  }

  collapse(): Group {
    return folded(this, 'collapse', true);
  }

  expand(): Group {
    return folded(this, 'expand', false);
  }

  isCollapsed(): boolean {
    return stateOf(this).collapsed;
  }

  getDepth(): number {
    return this[RULE].depth;
  }

  /** The line that bears the button: just before or just after the group. */
  getControlIndex(): number {
    const { first, last } = stateOf(this);
    const { groupButtons } = this[DOCUMENT].workbook.overlays(this[SHEET_ID]);
    return groupButtons[this[RULE].dimension] === 'BEFORE' ? first - 1 : last + 1;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { first, last } = stateOf(this);
    const whole = this[DOCUMENT].wholeSheet(this[SHEET_ID]);
    const lines = last - first + 1;
    return this[DOCUMENT].range(
      this[RULE].dimension === 'ROWS'
        ? { ...whole, row: first, rows: lines }
        : { ...whole, column: first, columns: lines },
    );
  }

  remove(): void {
    const { first, last } = stateOf(this);
    changeGroups(this[DOCUMENT], 'Group.remove', this[SHEET_ID], this[RULE].dimension, (groups) =>
      shiftedDepth(groups, first, last, -1),
    );
  }
}

strictClass(GroupEmulation, 'SpreadsheetApp.Group');

function stateOf(group: GroupEmulation): LineGroup {
  const { dimension, depth, line } = group[RULE];
  const found = groupAt(group[DOCUMENT].workbook.overlays(group[SHEET_ID]).groups[dimension], depth, line);
  if (found === undefined) throw noGroup(dimension, depth, line);
  return found;
}

function groupAt(groups: Groups, depth: number, line: number): LineGroup | undefined {
  return groups.find((one) => one.depth === depth && one.first <= line && line <= one.last);
}

function noGroup(dimension: Dimension, depth: number, line: number): Exception {
  return new Exception(
    `A ${dimension === 'ROWS' ? 'row' : 'column'} group does not exist at index ${line} and group depth ${depth}`,
  );
}

function folded(group: GroupEmulation, method: string, collapsed: boolean): Group {
  const state = stateOf(group);
  changeGroups(group[DOCUMENT], `Group.${method}`, group[SHEET_ID], group[RULE].dimension, (groups) =>
    groups.map((one) => (one.depth === state.depth && one.first === state.first ? { ...one, collapsed } : one)),
  );
  return asGoogle<Group>(group);
}

function changeGroups(
  document: OpenDocument,
  name: string,
  sheetId: number,
  dimension: Dimension,
  change: (groups: Groups) => Groups,
): void {
  document.call('structure', name, {}, () => {
    document.expectFileEditable();
    const { groups } = document.workbook.overlays(sheetId);
    const changed = joinedGroups(change(groups[dimension]));
    document.change({ op: 'overlays', sheetId, set: { groups: { ...groups, [dimension]: changed } } });
  });
}

function linesOf({ row, rows, column, columns }: Area, dimension: Dimension): { first: number; last: number } {
  return dimension === 'ROWS' ? { first: row, last: row + rows - 1 } : { first: column, last: column + columns - 1 };
}

export function shiftDepth(
  document: OpenDocument,
  name: string,
  area: Area,
  dimension: Dimension,
  delta: number,
): void {
  const { first, last } = linesOf(area, dimension);
  changeGroups(document, name, area.sheetId, dimension, (groups) => {
    const shifted = shiftedDepth(groups, first, last, delta);
    if (shifted.some(({ depth }) => depth > DEEPEST)) throw new Exception(`Groups cannot be deeper than ${DEEPEST}.`);
    return shifted;
  });
}

/** Folds or opens the groups wholly inside the area. */
export function foldWithin(document: OpenDocument, name: string, area: Area, collapsed: boolean): void {
  for (const dimension of ['ROWS', 'COLUMNS'] as const) {
    const { groups } = document.workbook.overlays(area.sheetId);
    const { first, last } = linesOf(area, dimension);
    const inside = (one: LineGroup) => one.first >= first && one.last <= last;
    if (!groups[dimension].some(inside)) continue;
    changeGroups(document, name, area.sheetId, dimension, (all) =>
      all.map((one) => (inside(one) ? { ...one, collapsed } : one)),
    );
  }
}

export function foldAll(
  document: OpenDocument,
  name: string,
  sheetId: number,
  dimension: Dimension,
  isCollapsed: (group: LineGroup) => boolean,
): void {
  changeGroups(document, name, sheetId, dimension, (groups) =>
    groups.map((one) => ({ ...one, collapsed: isCollapsed(one) })),
  );
}

export function groupDepth(
  document: OpenDocument,
  name: string,
  sheetId: number,
  dimension: Dimension,
  line: number,
): number {
  return document.call('lookup', name, {}, () => depthAt(document.workbook.overlays(sheetId).groups[dimension], line));
}

/** @throws Exception when there is none */
export function groupObject(document: OpenDocument, name: string, sheetId: number, place: Place): Group {
  return document.call('lookup', name, {}, () => {
    const { groups } = document.workbook.overlays(sheetId);
    if (groupAt(groups[place.dimension], place.depth, place.line) === undefined) {
      throw noGroup(place.dimension, place.depth, place.line);
    }
    return asGoogle<Group>(new GroupEmulation(document, sheetId, place));
  });
}
