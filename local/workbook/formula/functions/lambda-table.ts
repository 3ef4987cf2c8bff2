/** Names and functions of one's own: LET, LAMBDA, and what calls a LAMBDA for every value or line. */
import type { Arguments } from '../arguments';
import { callClosure, closureOf, named, nameIn, singleOf } from '../closures';
import { ANY_NUMBER, type FormulaFunction, type FunctionTable, fills, takes } from '../formula-function';
import { columnsPicked, elementAt, faultAsValue, gridBy, rowsPicked, shapeOf } from '../grid';
import { fault, isMatrix, type Scalar, type Value } from '../values';

function array(least: number, most: number, compute: (args: Arguments) => Value): FormulaFunction {
  return fills(takes(least, most, compute));
}

/** Names are in force from the next pair on. */
function letThere(args: Arguments): Value {
  if (args.count % 2 === 0) throw fault('#N/A');
  let { scope } = args;
  for (let at = 0; at + 1 < args.count; at += 2) {
    const name = nameIn(args.nodes[at]);
    const node = args.nodes[at + 1];
    const inForce = scope;
    if (node !== undefined)
      scope = named(
        scope,
        name,
        faultAsValue(() => args.evaluate(node, inForce)),
      );
  }
  const body = args.nodes[args.count - 1];
  return body === undefined ? null : args.evaluate(body, scope);
}

function lambda(args: Arguments): Value {
  const body = args.nodes[args.count - 1];
  if (body === undefined) throw fault('#N/A');
  return closureOf(args.nodes.slice(0, -1).map(nameIn), body, args.scope, args.evaluate);
}

/** The LAMBDA gets a value of each array, at the same place. */
function map(args: Arguments): Value {
  const closure = args.closure(args.count - 1, args.count - 1);
  const arrays = args.nodes.slice(0, -1).map((_, index) => args.value(index));
  const shape = shapeOf(arrays) ?? { rows: 1, columns: 1 };
  return gridBy(shape, (row, column) => {
    const values = arrays.map((array) => (isMatrix(array) ? elementAt(array, row, column) : array));
    return singleOf(closure, values, args.scope);
  });
}

function byRow(args: Arguments): Value {
  const range = args.matrix(0);
  const closure = args.closure(1, 1);
  return gridBy({ rows: range.rows, columns: 1 }, (row) => singleOf(closure, [rowsPicked(range, [row])], args.scope));
}

function byColumn(args: Arguments): Value {
  const range = args.matrix(0);
  const closure = args.closure(1, 1);
  return gridBy({ rows: 1, columns: range.columns }, (_, column) =>
    singleOf(closure, [columnsPicked(range, [column])], args.scope),
  );
}

/** Row by row; the last result is the first value of the next call. */
function reduce(args: Arguments): Value {
  const closure = args.closure(2, 2);
  const range = args.matrix(1);
  let result = args.value(0);
  for (let row = 0; row < range.rows; row++) {
    for (let column = 0; column < range.columns; column++)
      result = callClosure(closure, [result, range.at(row, column)]);
  }
  return result;
}

/** REDUCE with every step shown. */
function scan(args: Arguments): Value {
  const closure = args.closure(2, 2);
  const range = args.matrix(1);
  let last: Scalar = args.scalar(0);
  return gridBy(range, (row, column) => {
    last = singleOf(closure, [last, range.at(row, column)], args.scope);
    return last;
  });
}

function makeArray(args: Arguments): Value {
  const [rows, columns, closure] = [args.whole(0), args.whole(1), args.closure(2, 2)];
  if (rows < 1 || columns < 1) throw fault('#NUM!');
  return gridBy({ rows, columns }, (row, column) => singleOf(closure, [row + 1, column + 1], args.scope));
}

export const LAMBDA_FUNCTIONS: FunctionTable = {
  LET: array(3, ANY_NUMBER, letThere),
  LAMBDA: takes(1, ANY_NUMBER, lambda),
  MAP: array(2, ANY_NUMBER, map),
  BYROW: array(2, 2, byRow),
  BYCOL: array(2, 2, byColumn),
  REDUCE: array(3, 3, reduce),
  SCAN: array(3, 3, scan),
  MAKEARRAY: array(3, 3, makeArray),
};
