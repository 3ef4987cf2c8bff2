/**
 * What lies over a tab's cells, as Sheet's methods: colour rules, banding, filter, groups.
 */
import type { Dimension } from '../workbook/model';
import { bandingsOf } from './banding';
import { colourRulesOf, ruleObject } from './conditional-format';
import { GROUP_CONTROL_TOGGLE_POSITION } from './enum-table';
import { filterOf } from './filter';
import { asGoogle, DOCUMENT, SHEET_ID } from './internals';
import { foldAll, groupDepth, groupObject } from './line-group';
import { SheetStructure } from './sheet-structure';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Group = GoogleAppsScript.Spreadsheet.Group;
type TogglePosition = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;
type Line = 'Column' | 'Row';
type Over =
  | 'clearConditionalFormatRules'
  | 'getBandings'
  | 'getConditionalFormatRules'
  | 'getFilter'
  | 'setConditionalFormatRules'
  | `${'collapse' | 'expand'}All${Line}Groups`
  | `expand${Line}GroupsUpToDepth`
  | `get${Line}Group`
  | `get${Line}GroupDepth`
  | `${'get' | 'set'}${Line}GroupControlPosition`;

export class SheetOverlaying extends SheetStructure implements Pick<Sheet, Over> {
  getConditionalFormatRules(): Rule[] {
    const document = this[DOCUMENT];
    return document.call('read', 'Sheet.getConditionalFormatRules', {}, () =>
      Array.from(document.workbook.overlays(this[SHEET_ID]).colourRules, (rule) => ruleObject(document, rule)),
    );
  }

  /** Replaces all. */
  setConditionalFormatRules(rules: Rule[]): void {
    setRules(this, 'setConditionalFormatRules', rules);
  }

  clearConditionalFormatRules(): void {
    setRules(this, 'clearConditionalFormatRules', []);
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this[DOCUMENT], 'Sheet.getBandings', this[DOCUMENT].wholeSheet(this[SHEET_ID]));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this[DOCUMENT], 'Sheet.getFilter', this[SHEET_ID]);
  }

  getColumnGroup(columnIndex: number, groupDepth: number): Group {
    const place = { dimension: 'COLUMNS', line: columnIndex, depth: groupDepth } as const;
    return groupObject(this[DOCUMENT], 'Sheet.getColumnGroup', this[SHEET_ID], place);
  }

  getRowGroup(rowIndex: number, groupDepth: number): Group {
    const place = { dimension: 'ROWS', line: rowIndex, depth: groupDepth } as const;
    return groupObject(this[DOCUMENT], 'Sheet.getRowGroup', this[SHEET_ID], place);
  }

  getColumnGroupDepth(columnIndex: number): number {
    return groupDepth(this[DOCUMENT], 'Sheet.getColumnGroupDepth', this[SHEET_ID], 'COLUMNS', columnIndex);
  }

  getRowGroupDepth(rowIndex: number): number {
    return groupDepth(this[DOCUMENT], 'Sheet.getRowGroupDepth', this[SHEET_ID], 'ROWS', rowIndex);
  }

  collapseAllColumnGroups(): Sheet {
    return fold(this, 'collapseAllColumnGroups', 'COLUMNS', true);
  }

  expandAllColumnGroups(): Sheet {
    return fold(this, 'expandAllColumnGroups', 'COLUMNS', false);
  }

  collapseAllRowGroups(): Sheet {
    return fold(this, 'collapseAllRowGroups', 'ROWS', true);
  }

  expandAllRowGroups(): Sheet {
    return fold(this, 'expandAllRowGroups', 'ROWS', false);
  }

  expandColumnGroupsUpToDepth(groupDepth: number): Sheet {
    return foldDeeper(this, 'expandColumnGroupsUpToDepth', 'COLUMNS', groupDepth);
  }

  expandRowGroupsUpToDepth(groupDepth: number): Sheet {
    return foldDeeper(this, 'expandRowGroupsUpToDepth', 'ROWS', groupDepth);
  }

  getColumnGroupControlPosition(): TogglePosition {
    return buttonSide(this, 'getColumnGroupControlPosition', 'COLUMNS');
  }

  setColumnGroupControlPosition(position: TogglePosition): Sheet {
    return setButtonSide(this, 'setColumnGroupControlPosition', 'COLUMNS', position);
  }

  getRowGroupControlPosition(): TogglePosition {
    return buttonSide(this, 'getRowGroupControlPosition', 'ROWS');
  }

  setRowGroupControlPosition(position: TogglePosition): Sheet {
    return setButtonSide(this, 'setRowGroupControlPosition', 'ROWS', position);
  }
}

function setRules(sheet: SheetOverlaying, method: string, rules: readonly Rule[]): void {
  const { [DOCUMENT]: document, [SHEET_ID]: sheetId } = sheet;
  const colourRules = colourRulesOf(sheetId, rules);
  document.call('structure', `Sheet.${method}`, {}, () => {
    document.expectFileEditable();
    for (const { areas } of colourRules) for (const area of areas) document.expectInside(area);
    document.change({ op: 'overlays', sheetId, set: { colourRules } });
  });
}

/** Groups down to that depth open, deeper ones fold. */
function foldDeeper(sheet: SheetOverlaying, method: string, dimension: Dimension, depth: number): Sheet {
  foldAll(sheet[DOCUMENT], `Sheet.${method}`, sheet[SHEET_ID], dimension, (group) => group.depth > depth);
  return asGoogle<Sheet>(sheet);
}

function fold(sheet: SheetOverlaying, method: string, dimension: Dimension, collapsed: boolean): Sheet {
  foldAll(sheet[DOCUMENT], `Sheet.${method}`, sheet[SHEET_ID], dimension, () => collapsed);
  return asGoogle<Sheet>(sheet);
}

function buttonSide(sheet: SheetOverlaying, method: string, dimension: Dimension): TogglePosition {
  const { [DOCUMENT]: document, [SHEET_ID]: sheetId } = sheet;
  const side = document.call(
    'lookup',
    `Sheet.${method}`,
    {},
    () => document.workbook.overlays(sheetId).groupButtons[dimension],
  );
  return GROUP_CONTROL_TOGGLE_POSITION[side] as unknown as TogglePosition;
}

function setButtonSide(sheet: SheetOverlaying, method: string, dimension: Dimension, position: TogglePosition): Sheet {
  const side = String(position) as 'BEFORE' | 'AFTER';
  const { [DOCUMENT]: document, [SHEET_ID]: sheetId } = sheet;
  document.call('structure', `Sheet.${method}`, {}, () => {
    document.expectFileEditable();
    const { groupButtons } = document.workbook.overlays(sheetId);
    document.change({ op: 'overlays', sheetId, set: { groupButtons: { ...groupButtons, [dimension]: side } } });
  });
  return asGoogle<Sheet>(sheet);
}
