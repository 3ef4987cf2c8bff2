/** Finding cells: by their value, by their place, by their name. */
import { columnLetters } from '../../column-name';
import type { Arguments } from '../arguments';
import { type FormulaFunction, type FunctionTable, fills, maps, takes, takesArrays } from '../formula-function';
import { columnsPicked, rowsPicked, transposed } from '../grid';
import { matrixOf, RangeMatrix, rangeOf } from '../range';
import { readReference, tabPrefix } from '../reference';
import { fault, type Matrix, type Scalar, sound, toText, type Value } from '../values';
import { equalPosition, nearestPosition, sortedPosition, type Wanted, wildPosition } from './search';

/** A part of a range is a range, of an array an array. Counted from 0. */
function partOf(matrix: Matrix, row: number, column: number, rows: number, columns: number, args: Arguments): Matrix {
  if (matrix instanceof RangeMatrix) {
    const { area } = matrix;
    return rangeOf(
      { sheetId: area.sheetId, row: area.row + row, column: area.column + column, rows, columns },
      args.scope,
    );
  }
  const inRows = rows === matrix.rows ? matrix : rowsPicked(matrix, span(row, rows));
  return columns === matrix.columns ? inRows : columnsPicked(inRows, span(column, columns));
}

function span(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function notFound(args: Arguments, name: string): never {
  throw fault('#N/A', `Did not find value '${toText(args.scalar(0))}' in ${name} evaluation.`);
}

/** Equal, wildcards allowed; or, sorted ascending, the last not above it (support.google.com/docs/answer/3093318). */
function positionIn(wanted: Wanted, isSorted: boolean): number {
  return isSorted ? sortedPosition(wanted) : wildPosition(wanted);
}

function keyOf(args: Arguments): Scalar {
  const key = sound(args.scalar(0));
  if (key === null) throw fault('#N/A');
  return key;
}

/** @param turned searches the first row instead of the first column */
function lookUp(name: 'VLOOKUP' | 'HLOOKUP', turned: boolean): FormulaFunction {
  const compute = (args: Arguments) => {
    const table = args.matrix(1);
    const [index, size] = [args.whole(2), turned ? table.rows : table.columns];
    if (index < 1) throw fault('#VALUE!');
    if (index > size) throw fault('#REF!', `${name} evaluates to an out of bounds range.`);
    const list = turned ? partOf(table, 0, 0, 1, table.columns, args) : partOf(table, 0, 0, table.rows, 1, args);
    const at = positionIn({ key: keyOf(args), list, source: args.scope.source }, args.truth(3, true));
    if (at === -1) notFound(args, name);
    return turned ? partOf(table, index - 1, at, 1, 1, args) : partOf(table, at, index - 1, 1, 1, args);
  };
  return { ...takes(3, 4, compute), single: (index) => index !== 1 };
}

/** 1: the last not above, ascending; 0: the first equal; -1: the last not below, descending. */
function match(args: Arguments): number {
  const list = args.matrix(1);
  if (list.rows > 1 && list.columns > 1) throw fault('#N/A', 'MATCH range must be a single row or a single column.');
  const [type, wanted] = [Math.sign(args.number(2, 1)), { key: keyOf(args), list, source: args.scope.source }];
  const at = type === 0 ? wildPosition(wanted) : sortedPosition(wanted, type < 0);
  if (at === -1) notFound(args, 'MATCH');
  return at + 1;
}

/** Of XLOOKUP and XMATCH: modes as support.google.com/docs/answer/12405947 has them. */
function exactOrNear(args: Arguments, list: Matrix, modesAt: number): number {
  const [mode, order] = [
    args.isBlank(modesAt) ? 0 : args.whole(modesAt),
    args.isBlank(modesAt + 1) ? 1 : args.whole(modesAt + 1),
  ];
  if (list.rows > 1 && list.columns > 1) throw fault('#VALUE!');
  if (![-2, -1, 1, 2].includes(order)) throw fault('#VALUE!');
  const wanted = { key: sound(args.scalar(0)), list, source: args.scope.source };
  if (wanted.key === null) return blankPosition(list, order === -1);
  if (mode === 0) return equalPosition(wanted, order < 0);
  if (mode === 2) return wildPosition(wanted, order < 0);
  if (mode === 1 || mode === -1) return nearestPosition(wanted, mode, order < 0);
  throw fault('#VALUE!');
}

/** A blank key finds a blank cell. */
function blankPosition(list: Matrix, fromEnd: boolean): number {
  const length = list.rows * list.columns;
  for (let step = 0; step < length; step++) {
    const at = fromEnd ? length - 1 - step : step;
    if ((list.rows === 1 ? list.at(0, at) : list.at(at, 0)) === null) return at;
  }
  return -1;
}

function crossLookUp(args: Arguments): Value {
  const [list, results] = [args.matrix(1), args.matrix(2)];
  const byRow = list.columns === 1 && (list.rows > 1 || results.rows === 1);
  if (byRow ? results.rows !== list.rows : results.columns !== list.columns) throw fault('#VALUE!');
  const at = exactOrNear(args, list, 4);
  if (at !== -1)
    return byRow ? partOf(results, at, 0, 1, results.columns, args) : partOf(results, 0, at, results.rows, 1, args);
  return args.isBlank(3) ? notFound(args, 'XLOOKUP') : args.value(3);
}

/** The last not above the key in the first row or column, whichever is longer; its mate in the result range or the last one. */
function plainLookUp(args: Arguments): Value {
  const table = args.matrix(1);
  const isWider = table.columns > table.rows;
  const list = isWider ? partOf(table, 0, 0, 1, table.columns, args) : partOf(table, 0, 0, table.rows, 1, args);
  const at = sortedPosition({ key: keyOf(args), list, source: args.scope.source });
  if (at === -1) notFound(args, 'LOOKUP');
  if (!args.has(2)) {
    return isWider ? partOf(table, table.rows - 1, at, 1, 1, args) : partOf(table, at, table.columns - 1, 1, 1, args);
  }
  const results = args.matrix(2);
  if (results.rows > 1 && results.columns > 1) throw fault('#N/A');
  const [row, column] = results.rows === 1 ? [0, at] : [at, 0];
  if (row >= results.rows || column >= results.columns) throw fault('#REF!');
  return partOf(results, row, column, 1, 1, args);
}

/** 0 or left out: all of them (support.google.com/docs/answer/3098242). */
function index(args: Arguments): Value {
  const matrix = args.matrix(0);
  const [row, column] = [args.isBlank(1) ? 0 : args.whole(1), args.isBlank(2) ? 0 : args.whole(2)];
  for (const [given, size, which] of [[row, matrix.rows, 2] as const, [column, matrix.columns, 3] as const]) {
    if (given < 0 || given > size)
      throw fault(
        '#NUM!',
        `Function INDEX parameter ${which} value is ${given}. Valid values are between 0 and ${size} inclusive.`,
      );
  }
  const rows = row === 0 ? matrix.rows : 1;
  const columns = column === 0 ? matrix.columns : 1;
  if (rows === matrix.rows && columns === matrix.columns) return matrix;
  return partOf(matrix, Math.max(0, row - 1), Math.max(0, column - 1), rows, columns, args);
}

/** @throws Fault #REF! outside the grid, #VALUE! for what is no range */
function offset(args: Arguments): Value {
  const range = args.value(0);
  if (!(range instanceof RangeMatrix)) throw fault('#VALUE!', 'Argument must be a range.');
  const rows = args.isBlank(3) ? range.rows : args.whole(3);
  const columns = args.isBlank(4) ? range.columns : args.whole(4);
  if (rows < 1 || columns < 1) throw fault('#REF!');
  const { sheetId, row, column } = range.area;
  return rangeOf({ sheetId, row: row + args.whole(1), column: column + args.whole(2), rows, columns }, args.scope);
}

/** Text that names cells, or a named range. @throws Fault #REF! for anything else */
function indirect(args: Arguments): Value {
  const { scope } = args;
  const text = args.text(0).trim();
  if (!args.truth(1, true)) return rangeInRowColumn(text, args);
  const found = readReference(text, 0);
  const here = { ...scope, place: { ...scope.place, carriedRows: 0, carriedColumns: 0 } };
  if (found !== null && found.text.length === text.length) return matrixOf(found.reference, here);
  const area = scope.source.namedArea?.(text);
  if (area === undefined)
    throw fault('#REF!', `Function INDIRECT parameter 1 value is '${text}'. It is not a valid cell/range reference.`);
  return rangeOf(area, scope);
}

const ROW_COLUMN =
  /^(?:('(?:[^']|'')+'|[^'!]+)!)?R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?::R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?)?$/i;

function rangeInRowColumn(text: string, args: Arguments): Value {
  const found = ROW_COLUMN.exec(text);
  if (found === null) throw fault('#REF!');
  const { place, source } = args.scope;
  const [, tab, row, column, lastRow, lastColumn] = found;
  const name = tab?.startsWith("'") ? tab.slice(1, -1).replace(/''/g, "'") : tab;
  const sheetId = name === undefined ? place.sheetId : source.tabNamed(name);
  if (sheetId === undefined) throw fault('#REF!');
  const lineOf = (given: string | undefined, own: number) =>
    given === undefined ? own : given.startsWith('[') ? own + Number(given.slice(1, -1)) : Number(given);
  const [first, firstColumn] = [lineOf(row, place.row), lineOf(column, place.column)];
  const isSingle = !text.includes(':');
  const [last, end] = isSingle ? [first, firstColumn] : [lineOf(lastRow, place.row), lineOf(lastColumn, place.column)];
  const [top, left] = [Math.min(first, last), Math.min(firstColumn, end)];
  const size = { rows: Math.abs(last - first) + 1, columns: Math.abs(end - firstColumn) + 1 };
  return rangeOf({ sheetId, row: top, column: left, ...size }, args.scope);
}

/** 1 both fixed, 2 the row, 3 the column, 4 neither. */
function address(args: Arguments): string {
  const [row, column, mode] = [args.whole(0), args.whole(1), args.isBlank(2) ? 1 : args.whole(2)];
  if (row < 1 || column < 1 || mode < 1 || mode > 4) throw fault('#VALUE!');
  const [fixesRow, fixesColumn] = [mode <= 2, mode === 1 || mode === 3];
  const prefix = args.isBlank(4) ? '' : tabPrefix(args.text(4));
  if (!args.isBlank(3) && !args.truth(3)) {
    return `${prefix}R${fixesRow ? row : `[${row}]`}C${fixesColumn ? column : `[${column}]`}`;
  }
  return `${prefix}${fixesColumn ? '$' : ''}${columnLetters(column)}${fixesRow ? '$' : ''}${row}`;
}

function choose(args: Arguments): Value {
  const which = args.whole(0);
  if (which < 1 || which >= args.count) throw fault('#NUM!');
  return args.value(which);
}

export const LOOKUP_FUNCTIONS: FunctionTable = {
  VLOOKUP: lookUp('VLOOKUP', false),
  HLOOKUP: lookUp('HLOOKUP', true),
  LOOKUP: { ...takes(2, 3, plainLookUp), single: (at) => at === 0 },
  XLOOKUP: fills({ ...takes(3, 6, crossLookUp), single: (at) => at === 0 }),
  MATCH: { ...takes(2, 3, match), single: (at) => at !== 1 },
  XMATCH: {
    ...takes(2, 4, (args) => {
      const at = exactOrNear(args, args.matrix(1), 2);
      return at === -1 ? notFound(args, 'XMATCH') : at + 1;
    }),
    single: (at) => at === 0,
  },
  INDEX: fills(takesArrays(1, 3, index)),
  OFFSET: fills(takes(3, 5, offset)),
  INDIRECT: fills(takes(1, 2, indirect)),
  CHOOSE: fills(maps(2, Number.POSITIVE_INFINITY, choose)),
  ADDRESS: maps(2, 5, address),
  TRANSPOSE: fills(takes(1, 1, (args) => transposed(args.matrix(0)))),
};
