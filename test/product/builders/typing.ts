/** What a colleague types or pastes into the grid, and what the product's onEdit makes of it. */
import { Refused } from '../../../local/cli/refused';
import type { ExecutionReport } from '../../../local/execution/execution';
import type { LocalWorkbook, RunOptions } from '../../../local/local-workbook';
import { viewOfTab } from '../../../local/tab-view';
import type { TabKey } from '../../../src/schema/tab-keys';
import { byHand, positionOf } from './people';

export type Cells = Readonly<Record<string, string>>;

/** Types into one cell. @returns what onEdit did; null when the grid refused the cell */
export function types(
  shop: LocalWorkbook,
  tab: TabKey,
  row: number,
  column: string,
  text: string,
  options: RunOptions = {},
): ExecutionReport | null {
  const before = shop.executions.length;
  try {
    shop.edit(tab, row, column, text, options);
  } catch (error) {
    if (error instanceof Refused && error.envelope.code === 'ENTRY_REFUSED') return null;
    throw error;
  }
  return shop.executions[before] ?? null;
}

/** Types a whole row, cell by cell from left to right. */
export function typesRow(shop: LocalWorkbook, tab: TabKey, row: number, cells: Cells, options: RunOptions = {}): void {
  const ordered = Object.entries(cells).sort(([a], [b]) => positionOf(shop, tab, a) - positionOf(shop, tab, b));
  for (const [column, text] of ordered) types(shop, tab, row, column, text, options);
}

/** Puts cells into the grid as a paste does, its rules along with them; no onEdit comes of it. */
export function lays(shop: LocalWorkbook, tab: TabKey, row: number, lines: readonly Cells[]): void {
  byHand(shop, tab, (sheet) => {
    const missing = row + lines.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    for (const column of keysOf(lines)) {
      const range = sheet.getRange(row, positionOf(shop, tab, column), lines.length, 1);
      range.clearDataValidations();
      range.setValues(lines.map((cells) => [cells[column] ?? '']));
    }
  });
}

const keysOf = (lines: readonly Cells[]): readonly string[] => [
  ...new Set(lines.flatMap((cells) => Object.keys(cells))),
];

export function pastes(
  shop: LocalWorkbook,
  tab: TabKey,
  row: number,
  lines: readonly Cells[],
  options: RunOptions = {},
): ExecutionReport {
  lays(shop, tab, row, lines);
  return tellsOfPaste(shop, tab, row, lines, options);
}

/** The onEdit of a paste that stands there. */
export function tellsOfPaste(
  shop: LocalWorkbook,
  tab: TabKey,
  row: number,
  lines: readonly Cells[],
  options: RunOptions = {},
): ExecutionReport {
  const positions = keysOf(lines).map((column) => positionOf(shop, tab, column));
  const first = positions.reduce((least, one) => Math.min(least, one));
  const last = positions.reduce((most, one) => Math.max(most, one));
  const { sheetId } = viewOfTab(shop.workbook, tab)!;
  const range = { sheetId, row, column: first, rows: lines.length, columns: last - first + 1 };
  const report = shop.runOnEdit({ ...range, value: '', oldValue: '' }, options);
  if (report === null) throw new Error('the bundle has no onEdit');
  return report;
}

/** What the person was told. */
export const toastsOf = (report: ExecutionReport | null): readonly string[] =>
  (report?.ui ?? []).flatMap((effect) => (effect.kind === 'toast' ? [effect.message] : []));
