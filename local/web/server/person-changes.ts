/**
 * What a person does to rows, columns and tabs. Done by the lent services, so that the checks and the sentences are
 * Google's; protections are asked for the person first, since the lent services act as the owner.
 */
import { LINE_CHANGES } from '../../execution/trigger-firing';
import type { LocalWorkbook } from '../../local-workbook';
import type { ChangeType } from '../../services/trigger-event';
import { mayEditFile } from '../../workbook/file-role';
import type { Area } from '../../workbook/model';
import type { LinesWanted, Outcome, TabWanted } from '../wire';
import type { Desk } from './desk';
import { DONE, protectionMet, refusedOutcome, wordsOf } from './outcomes';
import type { Typing } from './typed-block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function changeLines(desk: Desk, wanted: LinesWanted, { user, confirmed }: Typing): Outcome {
  const { sheetId, dimension, change, at, count } = wanted;
  const isRows = dimension === 'ROWS';
  const whole = wholeTab(desk.workbook, sheetId);
  const area = isRows ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
  const done = changing(desk, sheetId, area, { user, confirmed: confirmed || change !== 'delete' }, (sheet) => {
    if (change === 'delete') isRows ? sheet.deleteRows(at, count) : sheet.deleteColumns(at, count);
    else if (change === 'insertBefore')
      isRows ? sheet.insertRowsBefore(at, count) : sheet.insertColumnsBefore(at, count);
    else isRows ? sheet.insertRowsAfter(at + count - 1, count) : sheet.insertColumnsAfter(at + count - 1, count);
  });
  return told(desk, done, LINE_CHANGES[dimension][change === 'delete' ? 'delete' : 'insert'], user);
}

/** What waits for changes of the document hears of it. */
function told({ workbook }: Desk, outcome: Outcome, changeType: ChangeType, user: string): Outcome {
  if (outcome.kind === 'done') workbook.changed(changeType, { user });
  return outcome;
}

/** Everything below the frozen rows. */
export function sortTab(
  desk: Desk,
  { sheetId, column, ascending }: { sheetId: number; column: number; ascending: boolean },
  typing: Typing,
): Outcome {
  const area = filledTab(desk.workbook, sheetId);
  return changing(desk, sheetId, area, { ...typing, confirmed: true }, (sheet) => {
    const first = sheet.getFrozenRows() + 1;
    if (sheet.getLastRow() < first) return;
    sheet.getRange(first, 1, sheet.getLastRow() - first + 1, sheet.getLastColumn()).sort({ column, ascending });
  });
}

export function changeTab(desk: Desk, wanted: TabWanted, user: string): Outcome {
  const { workbook } = desk;
  if (wanted.change === 'add') {
    const [first] = workbook.workbook.sheets();
    const cell = { sheetId: first?.sheetId ?? 0, row: 1, column: 1, rows: 1, columns: 1 };
    return mayEditFile(workbook.workbook.settings, user)
      ? told(
          desk,
          run(desk, cell.sheetId, () => addTab(workbook)),
          'INSERT_GRID',
          user,
        )
      : refusedOutcome(workbook, wordsOf(workbook).protectedCell);
  }
  const { sheetId } = wanted;
  const area = { ...wholeTab(workbook, sheetId), rows: 1, columns: 1 };
  const done = changing(desk, sheetId, area, { user, confirmed: true }, (sheet) => {
    if (wanted.change === 'rename') sheet.setName(wanted.name);
    else if (wanted.hidden) sheet.hideSheet();
    else sheet.showSheet();
  });
  return told(desk, done, 'OTHER', user);
}

export function fold(
  desk: Desk,
  {
    sheetId,
    first,
    last,
    depth,
    collapsed,
  }: { sheetId: number; first: number; last: number; depth: number; collapsed: boolean },
): Outcome {
  const { workbook } = desk;
  const { groups } = workbook.workbook.overlays(sheetId);
  const COLUMNS = groups.COLUMNS.map((group) =>
    group.first === first && group.last === last && group.depth === depth ? { ...group, collapsed } : group,
  );
  workbook.workbook.apply({ op: 'overlays', sheetId, set: { groups: { ...groups, COLUMNS } } });
  workbook.keep();
  return DONE;
}

function changing(
  desk: Desk,
  sheetId: number,
  area: Area,
  { user, confirmed }: Typing,
  act: (sheet: Sheet) => void,
): Outcome {
  return protectionMet(desk.workbook, area, user, confirmed) ?? run(desk, sheetId, act);
}

function run({ workbook }: Desk, sheetId: number, act: (sheet: Sheet) => void): Outcome {
  const { SpreadsheetApp } = workbook.globals;
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getSheetId() === sheetId);
  try {
    if (sheet !== undefined) act(sheet);
    SpreadsheetApp.flush();
    return DONE;
  } catch (error) {
    return refusedOutcome(workbook, error instanceof Error ? error.message : String(error));
  } finally {
    workbook.keep();
  }
}

function addTab(workbook: LocalWorkbook): void {
  workbook.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet();
}

function wholeTab(workbook: LocalWorkbook, sheetId: number): Area {
  const { maxRows: rows = 1, maxColumns: columns = 1 } = workbook.workbook.sheet(sheetId) ?? {};
  return { sheetId, row: 1, column: 1, rows, columns };
}

function filledTab(workbook: LocalWorkbook, sheetId: number): Area {
  const { rows, columns } = workbook.workbook.extent(sheetId);
  return { sheetId, row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}
