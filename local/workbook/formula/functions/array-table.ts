/** Arrays: taken apart, put together, sifted and sorted. What they give fills the cell's neighbours. */
import type { Arguments } from '../arguments';
import { ANY_NUMBER, type FormulaFunction, type FunctionTable, fills, takes, takesArrays } from '../formula-function';
import { columnOf, columnsPicked, gridBy, gridOf, linesOf, needSize, rowsPicked, transposed } from '../grid';
import { fault, isError, type Matrix, type Scalar, sound, type Value } from '../values';
import { orderBy, orderOf, sortKeys } from './sorting';

function array(least: number, most: number, compute: (args: Arguments) => Value): FormulaFunction {
  return fills(takes(least, most, compute));
}

/** Its arguments may be computed on the spot. */
function sifting(least: number, most: number, compute: (args: Arguments) => Value): FormulaFunction {
  return fills(takesArrays(least, most, compute));
}

/** Rows where every condition holds; columns, when the conditions are rows. An error in one keeps its line out. */
function filter(args: Arguments): Value {
  const range = args.matrix(0);
  const conditions = args.nodes.slice(1).map((_, index) => args.matrix(index + 1));
  const [first] = conditions;
  const byRow = first?.columns === 1 && first.rows === range.rows;
  for (const { rows, columns } of conditions) {
    if (byRow ? columns === 1 && rows === range.rows : rows === 1 && columns === range.columns) continue;
    const expected = `Expected row count: ${range.rows}, column count: 1. Actual row count: ${rows}, column count: ${columns}.`;
    throw fault('#N/A', `FILTER has mismatched range sizes. ${expected}`);
  }
  const kept: number[] = [];
  for (let at = 0; at < (byRow ? range.rows : range.columns); at++) {
    if (conditions.every((condition) => isTrue(byRow ? condition.at(at, 0) : condition.at(0, at)))) kept.push(at);
  }
  if (kept.length === 0) throw fault('#N/A', 'No matches are found in FILTER evaluation.');
  return byRow ? rowsPicked(range, kept) : columnsPicked(range, kept);
}

function isTrue(value: Scalar): boolean {
  return typeof value === 'boolean' ? value : typeof value === 'number' && value !== 0;
}

function sort(args: Arguments): Value {
  const range = args.matrix(0);
  return rowsPicked(range, orderBy(range.rows, sortKeys(args, range, 1)));
}

/** Ties: 0 cut off, 1 shown with the last, 2 shown once, 3 all shown and counted once. */
function sortFirst(args: Arguments): Value {
  const range = args.matrix(0);
  const [count, ties] = [args.isBlank(1) ? 1 : args.whole(1), args.isBlank(2) ? 0 : args.whole(2)];
  if (count < 1 || ties < 0 || ties > 3) throw fault('#NUM!');
  const keys = sortKeys(args, range, 3);
  const order = orderBy(range.rows, keys);
  const isTie = (at: number) => at > 0 && orderOf(order[at - 1] ?? 0, order[at] ?? 0, keys) === 0;
  let distinct = 0;
  const kept = order.filter((_, at) => {
    const ties0 = isTie(at);
    if (!ties0) distinct++;
    if (ties === 0) return at < count;
    if (ties === 1) return at < count || tiesWith(order, count - 1, at, keys);
    return distinct <= count && (ties === 3 || !ties0);
  });
  return rowsPicked(range, kept);
}

function tiesWith(order: readonly number[], last: number, at: number, keys: Parameters<typeof orderOf>[2]): boolean {
  return orderOf(order[last] ?? 0, order[at] ?? 0, keys) === 0;
}

/** Case counts, and so does the kind of value. */
function unique(args: Arguments): Value {
  const byColumn = args.truth(1, false);
  const range = byColumn ? transposed(args.matrix(0)) : args.matrix(0);
  const onceOnly = args.truth(2, false);
  const places = new Map<string, number[]>();
  linesOf(range).forEach((line, row) => {
    const key = JSON.stringify(line);
    const rows = places.get(key);
    if (rows === undefined) places.set(key, [row]);
    else rows.push(row);
  });
  const kept = [...places.values()].filter((rows) => !onceOnly || rows.length === 1).map(([row = 0]) => row);
  if (kept.length === 0) throw fault('#N/A');
  const found = rowsPicked(range, kept);
  return byColumn ? transposed(found) : found;
}

function flatten(args: Arguments): Value {
  const values: Scalar[] = [];
  args.nodes.forEach((_, index) => {
    for (const line of linesOf(args.matrix(index))) for (const value of line) values.push(value);
  });
  return columnOf(values);
}

/** Leaves out: 1 blanks, 2 errors, 3 both. */
function inOneLine(args: Arguments): Scalar[] {
  const [leavesOut, byColumn] = [args.isBlank(1) ? 0 : args.whole(1), args.has(2) && args.truth(2)];
  if (leavesOut < 0 || leavesOut > 3) throw fault('#VALUE!');
  const range = args.matrix(0);
  const values = linesOf(byColumn ? transposed(range) : range).flat();
  const kept = values.filter(
    (value) => !((leavesOut % 2 === 1 && value === null) || (leavesOut >= 2 && isError(value))),
  );
  if (kept.length === 0) throw fault('#N/A');
  return kept;
}

/** From the end when negative. @throws Fault #VALUE! for one that is not there */
function chosen(args: Arguments, size: number): number[] {
  const found: number[] = [];
  args.each((value) => {
    const number = Math.trunc(Number(sound(value)));
    const at = number < 0 ? size + number : number - 1;
    if (number === 0 || Number.isNaN(number) || at < 0 || at >= size) throw fault('#VALUE!');
    found.push(at);
  }, 1);
  return found;
}

/** Shorter pieces are filled up with #N/A. */
function stacked(args: Arguments, onTop: boolean): Value {
  const pieces = args.nodes.map((_, index) => linesOf(onTop ? args.matrix(index) : transposed(args.matrix(index))));
  const width = pieces.reduce((most, [line]) => Math.max(most, line?.length ?? 0), 0);
  const lines = pieces.flatMap((piece) =>
    piece.map((line) =>
      Array.from({ length: width }, (_, at): Scalar => (at < line.length ? (line[at] ?? null) : { error: '#N/A' })),
    ),
  );
  return onTop ? gridOf(lines) : transposed(gridOf(lines));
}

function wrapped(args: Arguments): Matrix {
  const [range, count] = [args.matrix(0), args.whole(1)];
  if (range.rows > 1 && range.columns > 1) throw fault('#VALUE!');
  if (count < 1) throw fault('#NUM!');
  needSize({ rows: 1, columns: count });
  const values = linesOf(range).flat();
  const pad: Scalar = args.has(2) ? args.scalar(2) : { error: '#N/A' };
  const lines = Array.from({ length: Math.ceil(values.length / count) }, (_, line) =>
    Array.from({ length: count }, (_, at) => {
      const place = line * count + at;
      return place < values.length ? (values[place] ?? null) : pad;
    }),
  );
  return gridOf(lines);
}

function sequence(args: Arguments): Value {
  const given = (index: number) => (args.isBlank(index) ? 1 : args.number(index));
  const [rows, columns, start, step] = [Math.trunc(given(0)), Math.trunc(given(1)), given(2), given(3)];
  if (rows < 1 || columns < 1) throw fault('#NUM!');
  return gridBy({ rows, columns }, (row, column) => start + (row * columns + column) * step);
}

function constrained(args: Arguments): Value {
  const [range, rows, columns] = [args.matrix(0), args.whole(1), args.whole(2)];
  if (rows < 1 || columns < 1) throw fault('#VALUE!');
  const upTo = (size: number) => Array.from({ length: size }, (_, at) => at);
  return columnsPicked(rowsPicked(range, upTo(Math.min(rows, range.rows))), upTo(Math.min(columns, range.columns)));
}

function numbersIn(matrix: Matrix): number[][] {
  return linesOf(matrix).map((line) =>
    line.map((value) => {
      if (typeof value !== 'number') throw fault('#VALUE!');
      return value;
    }),
  );
}

function multiplied(args: Arguments): Value {
  const [left, right] = [numbersIn(args.matrix(0)), numbersIn(args.matrix(1))];
  if (left[0]?.length !== right.length) throw fault('#VALUE!');
  return gridBy({ rows: left.length, columns: right[0]?.length ?? 0 }, (row, column) =>
    right.reduce((sum, line, at) => sum + (left[row]?.[at] ?? 0) * (line[column] ?? 0), 0),
  );
}

export const ARRAY_FUNCTIONS: FunctionTable = {
  ARRAYFORMULA: sifting(1, 1, (args) => args.value(0)),
  FILTER: sifting(2, ANY_NUMBER, filter),
  SORT: sifting(1, ANY_NUMBER, sort),
  SORTN: sifting(1, ANY_NUMBER, sortFirst),
  UNIQUE: array(1, 3, unique),
  FLATTEN: array(1, ANY_NUMBER, flatten),
  TOCOL: array(1, 3, (args) => columnOf(inOneLine(args))),
  TOROW: array(1, 3, (args) => gridOf([inOneLine(args)])),
  CHOOSECOLS: array(2, ANY_NUMBER, (args) => columnsPicked(args.matrix(0), chosen(args, args.matrix(0).columns))),
  CHOOSEROWS: array(2, ANY_NUMBER, (args) => rowsPicked(args.matrix(0), chosen(args, args.matrix(0).rows))),
  VSTACK: array(1, ANY_NUMBER, (args) => stacked(args, true)),
  HSTACK: array(1, ANY_NUMBER, (args) => stacked(args, false)),
  WRAPROWS: array(2, 3, wrapped),
  WRAPCOLS: array(2, 3, (args) => transposed(wrapped(args))),
  SEQUENCE: array(1, 4, sequence),
  ARRAY_CONSTRAIN: array(3, 3, constrained),
  MMULT: sifting(2, 2, multiplied),
  MUNIT: array(1, 1, (args) => {
    const size = args.whole(0);
    if (size < 1) throw fault('#VALUE!');
    return gridBy({ rows: size, columns: size }, (row, column) => (row === column ? 1 : 0));
  }),
  RANDARRAY: array(0, 2, (args) =>
    gridBy({ rows: args.whole(0, 1), columns: args.whole(1, 1) }, () => args.scope.source.chance?.() ?? 0),
  ),
};
