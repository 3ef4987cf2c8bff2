/** What formulas give, in tests: cells by their rows, a formula put beside them. */
import type { CellErrorCode, Stored } from '../../../local/workbook/model';
import type { Workbook } from '../../../local/workbook/workbook';
import { area, aWorkbook, put } from './workbook-builder';

/** A workbook whose first tab holds these rows from A1 on. */
export function withRows(rows: readonly (readonly Stored[])[]): Workbook {
  const workbook = aWorkbook();
  if (rows.length > 0) put(workbook, 1, 1, rows);
  return workbook;
}

/** What the formula gives in Z1, cells of rows from A1 on being there. */
export function resultOf(formula: string, rows: readonly (readonly Stored[])[] = []): Stored | undefined {
  const workbook = withRows(rows);
  put(workbook, 1, 26, [[formula]]);
  return workbook.values(area(1, 26))[0]?.[0];
}

/** The same in H1, with what it fills: so many rows and columns. */
export function arrayOf(
  formula: string,
  size: readonly [rows: number, columns: number],
  rows: readonly (readonly Stored[])[] = [],
): Stored[][] {
  const workbook = withRows(rows);
  put(workbook, 1, 8, [[formula]]);
  return workbook.values(area(1, 8, ...size));
}

export const error = (code: string) => ({ error: code as CellErrorCode });
