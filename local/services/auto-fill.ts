/**
 * Filling on from the cells there are: numbers and days by their step, texts that end in a number by counting, all
 * else repeated; formulas go along as in a copy, formats and rules too.
 *
 * Which series Google recognises is not documented; weekdays and months as words are repeated.
 */
import { contains } from '../workbook/area';
import { carriedFormula } from '../workbook/formula/rewrite';
import type { Area, CellEntry, Op, Stored } from '../workbook/model';
import type { OpenDocument } from './document';
import { Exception } from './exception';

interface Fill {
  /** Cells beyond the source. */
  readonly target: Area;
  readonly along: 'ROWS' | 'COLUMNS';
  /** Up or to the left. */
  readonly backwards: boolean;
}

/** A cell of the target, counted from 0, and where it takes from: the source's cell, so many beyond its end. */
interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly from: { readonly row: number; readonly column: number };
  readonly distance: number;
}

const NOT_ONE_WAY = 'AutoFill destination range must contain the source range and extend it in only one direction.';

/** @throws Exception (words ours) when the destination does not hold the source or goes on in two directions */
export function filledOn(document: OpenDocument, source: Area, destination: Area, series: unknown): readonly Op[] {
  const fill = fillOf(source, destination);
  if (fill === null) return [];
  const { target } = fill;
  const { workbook } = document;
  const formats = workbook.formats(source);
  const rules = workbook.validations(source);
  const entries = filledEntries(document, source, fill, String(series) !== 'ALTERNATE_SERIES');
  return [
    { op: 'formats', area: target, formats: laid(source, fill, ({ from }) => formats[from.row]![from.column]!) },
    { op: 'validation', area: target, rules: laid(source, fill, ({ from }) => rules[from.row]![from.column]!) },
    { op: 'cells', sheetId: target.sheetId, row: target.row, column: target.column, entries },
  ];
}

function filledEntries({ workbook }: OpenDocument, source: Area, fill: Fill, counts: boolean): CellEntry[][] {
  const values = workbook.values(source);
  const formulas = workbook.formulas(source);
  const isDown = fill.along === 'ROWS';
  const lanes = isDown
    ? values[0]!.map((_, lane) =>
        seriesOf(
          values.map((line) => line[lane]!),
          fill.backwards,
        ),
      )
    : values.map((line) => seriesOf(line, fill.backwards));
  return laid(source, fill, ({ row, column, from, distance }): CellEntry => {
    const formula = formulas[from.row]![from.column]!;
    if (formula === '') {
      const next = counts ? lanes[isDown ? column : row]!(distance) : null;
      return { value: next ?? values[from.row]![from.column]! };
    }
    const rows = fill.target.row + row - source.row - from.row;
    return {
      value: '',
      formula: carriedFormula(formula, rows, fill.target.column + column - source.column - from.column),
    };
  });
}

function laid<T>(source: Area, { target, along, backwards }: Fill, make: (cell: FilledCell) => T): T[][] {
  const [length, lines] = along === 'ROWS' ? [source.rows, target.rows] : [source.columns, target.columns];
  return Array.from({ length: target.rows }, (_, row) =>
    Array.from({ length: target.columns }, (_, column) => {
      const line = along === 'ROWS' ? row : column;
      const distance = backwards ? lines - line : line + 1;
      const turned = (distance - 1) % length;
      const at = backwards ? length - 1 - turned : turned;
      const from = along === 'ROWS' ? { row: at, column } : { row, column: at };
      return make({ row, column, from, distance });
    }),
  );
}

function fillOf(source: Area, destination: Area): Fill | null {
  if (!contains(destination, source)) throw new Exception(NOT_ONE_WAY);
  const up = source.row - destination.row;
  const down = destination.row + destination.rows - source.row - source.rows;
  const left = source.column - destination.column;
  const right = destination.column + destination.columns - source.column - source.columns;
  const ways = [up, down, left, right].filter((lines) => lines > 0).length;
  if (ways > 1) throw new Exception(NOT_ONE_WAY);
  if (ways === 0) return null;
  if (up > 0) return { target: { ...destination, rows: up }, along: 'ROWS', backwards: true };
  if (down > 0)
    return { target: { ...destination, row: source.row + source.rows, rows: down }, along: 'ROWS', backwards: false };
  if (left > 0) return { target: { ...destination, columns: left }, along: 'COLUMNS', backwards: true };
  const column = source.column + source.columns;
  return { target: { ...destination, column, columns: right }, along: 'COLUMNS', backwards: false };
}

/** @returns what stands so many cells beyond the source; null where the source is only repeated */
function seriesOf(values: readonly Stored[], backwards: boolean): (distance: number) => Stored | null {
  const ordered = backwards ? [...values].reverse() : values;
  const numbers = ordered.filter((value): value is number => typeof value === 'number');
  const last = numbers[numbers.length - 1];
  if (last !== undefined && numbers.length === ordered.length) {
    if (ordered.length === 1) return () => null;
    const step = (last - (numbers[0] as number)) / (numbers.length - 1);
    return (distance) => last + step * distance;
  }
  return countedTexts(ordered, backwards);
}

/** `Item 1`, `Item 2` → `Item 3` */
function countedTexts(values: readonly Stored[], backwards: boolean): (distance: number) => Stored | null {
  const found = values.map((value) => (typeof value === 'string' ? /^(.*?)(\d+)$/s.exec(value) : null));
  const stem = found[0]?.[1];
  const last = found[found.length - 1];
  if (stem === undefined || !last || found.some((one) => one?.[1] !== stem)) return () => null;
  const first = Number(found[0]?.[2]);
  const end = Number(last[2]);
  const step = found.length === 1 ? (backwards ? -1 : 1) : (end - first) / (found.length - 1);
  return (distance) => `${stem}${Math.abs(end + step * distance)}`;
}
