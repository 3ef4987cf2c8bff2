/**
 * Sorting a range as Sheets does: numbers, then text, then booleans, then errors; blanks always last; ties keep order.
 */
import type { Area, CellEntry, Op, Stored } from '../workbook/model';
import type { OpenDocument } from './document';
import { Exception, NotEmulated } from './exception';

interface SortKey {
  /** Counted from 0 within the area. */
  readonly offset: number;
  readonly ascending: boolean;
}

/** @param spec a column of the sheet, `{column, ascending}`, or an array of either */
function sortKeys(area: Area, spec: unknown): SortKey[] {
  const specs = Array.isArray(spec) ? spec : spec === undefined ? [area.column] : [spec];
  return specs.map((one: unknown) => {
    const { column, ascending } =
      typeof one === 'object' && one !== null
        ? { column: area.column, ascending: true, ...(one as object) }
        : { column: Number(one), ascending: true };
    const offset = column - area.column;
    if (!(offset >= 0 && offset < area.columns)) throw new Exception('Those columns are out of bounds.');
    return { offset, ascending };
  });
}

function rank(value: Stored): number {
  if (value === '') return 9;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compare(a: Stored, b: Stored, ascending: boolean): number {
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return a === '' || b === '' || ascending ? ranks : -ranks;
  const order = typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b) : Number(a) - Number(b);
  return ascending ? order : -order;
}

export function sortedArea(document: OpenDocument, area: Area, spec: unknown): readonly Op[] {
  const { workbook } = document;
  const keys = sortKeys(area, spec);
  const values = workbook.values(area);
  if (workbook.formulas(area).some((row) => row.some((formula) => formula !== ''))) {
    throw new NotEmulated('SpreadsheetApp.Range.sort over formulas');
  }
  const order = values.map((_, at) => at);
  order.sort((a, b) => {
    for (const { offset, ascending } of keys) {
      const found = compare(values[a]![offset]!, values[b]![offset]!, ascending);
      if (found !== 0) return found;
    }
    return a - b;
  });
  const formats = workbook.formats(area);
  const notes = workbook.notes(area);
  const entries: CellEntry[][] = order.map((at) => values[at]!.map((value) => ({ value })));
  return [
    { op: 'formats', area, formats: order.map((at) => formats[at]!) },
    { op: 'cells', sheetId: area.sheetId, row: area.row, column: area.column, entries },
    { op: 'notes', area, notes: order.map((at) => notes[at]!) },
  ];
}
