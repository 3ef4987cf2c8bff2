/**
 * Range's ways of tidying up: duplicates removed, blanks trimmed, one column split into several.
 */
import type { Area, CellEntry, Op } from '../workbook/model';
import type { OpenDocument } from './document';
import { Exception } from './exception';

/** A cell as it can be written back: its formula, or what it holds. */
function entriesOf({ workbook }: OpenDocument, area: Area): CellEntry[][] {
  const formulas = workbook.formulas(area);
  return workbook.values(area).map((line, r) =>
    line.map((value, c) => {
      const formula = formulas[r]![c]!;
      return formula === '' ? { value } : { value: '', formula };
    }),
  );
}

function cellsOp({ sheetId, row, column }: Area, entries: readonly (readonly (CellEntry | null)[])[]): Op {
  return { op: 'cells', sheetId, row, column, entries };
}

/**
 * A row that repeats an earlier one, whatever the case of its letters, gives way; the rows below it in the range move
 * up. Formulas count by what they show.
 *
 * @param columns of the sheet; all of the range when absent
 */
export function withoutDuplicates(
  document: OpenDocument,
  area: Area,
  columns: readonly number[] | undefined,
): { readonly ops: readonly Op[]; readonly kept: number } {
  const offsets = (columns ?? Array.from({ length: area.columns }, (_, at) => area.column + at)).map(
    (column) => column - area.column,
  );
  if (offsets.some((offset) => !(offset >= 0 && offset < area.columns)))
    throw new Exception('Those columns are out of bounds.');
  const seen = new Set<string>();
  const unique: number[] = [];
  document.workbook.values(area).forEach((line, at) => {
    const key = JSON.stringify(offsets.map((offset) => sameValue(line[offset])));
    if (!seen.has(key)) unique.push(at);
    seen.add(key);
  });
  if (unique.length === area.rows) return { ops: [], kept: area.rows };
  const isKept = new Set(unique);
  const rest = Array.from({ length: area.rows }, (_, at) => at).filter((at) => !isKept.has(at));
  const gone = { ...area, row: area.row + unique.length, rows: rest.length };
  const blank = Array.from({ length: gone.rows }, () => new Array<CellEntry>(gone.columns).fill({ value: '' }));
  const ops: Op[] = [{ op: 'reorderRows', area, order: [...unique, ...rest] }, cellsOp(gone, blank)];
  return { ops, kept: unique.length };
}

function sameValue(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Formulas and values other than text stay as they are. */
export function trimmed(document: OpenDocument, area: Area): readonly Op[] {
  const entries = entriesOf(document, area).map((line) =>
    line.map(({ value, formula }) => {
      if (formula !== undefined || typeof value !== 'string') return null;
      const tidy = value.trim().replace(/\s+/g, ' ');
      return tidy === value ? null : { value: tidy };
    }),
  );
  return entries.every((line) => line.every((entry) => entry === null)) ? [] : [cellsOp(area, entries)];
}

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/**
 * The parts stand in the first column and those to its right, taken as if typed; the grid must have the columns.
 * Without a delimiter the first of `,` `;` `.` and blank that any text has is taken: Google's way to guess is unknown.
 *
 * @throws Exception (words ours) for more than one column
 */
export function splitColumns(document: OpenDocument, area: Area, delimiter: unknown): readonly Op[] {
  const { workbook } = document;
  if (area.columns > 1) throw new Exception('Can only split text to columns on one column at a time.');
  const texts = workbook.displayValues(area).map(([text = '']) => text);
  const mark = delimiter === undefined ? guessed(texts) : (DELIMITERS[String(delimiter)] ?? String(delimiter));
  if (mark === undefined || mark === '') return [];
  const formulas = workbook.formulas(area);
  const parts = texts.map((text, r) => (formulas[r]![0] === '' ? text.split(mark).map((part) => part.trim()) : [text]));
  const columns = parts.reduce((most, line) => Math.max(most, line.length), 1);
  const target = { ...area, columns };
  document.expectInside(target);
  document.expectEditable(target);
  const entries = parts.map((line, r) =>
    Array.from({ length: columns }, (_, c) => {
      const part = line[c];
      if (line.length === 1 || part === undefined) return null;
      return workbook.typed(area.sheetId, area.row + r, area.column + c, part);
    }),
  );
  return [cellsOp(target, entries)];
}

function guessed(texts: readonly string[]): string | undefined {
  return Object.values(DELIMITERS).find((mark) => texts.some((text) => text.includes(mark)));
}
