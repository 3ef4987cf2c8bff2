/**
 * Computes a formula's tree. Arguments are handed to functions unevaluated, so IF looks at one branch only.
 *
 * Outside ARRAYFORMULA an operator or a function of single values takes of a range the cell in the formula's own row or
 * column. A range alone (`=A1:A3`) is such a cell too; what a function returns as an array fills its neighbours.
 */
import type { CellErrorCode } from '../model';
import { Arguments } from './arguments';
import type { BinaryOperator, Node } from './ast';
import { callClosure, lookUpName } from './closures';
import type { FormulaFunction } from './formula-function';
import { FUNCTIONS } from './function-table';
import { asMatrix, below, beside, elementAt, faultAsValue, gridBy, isWide, shapeOf } from './grid';
import { mayFill } from './may-fill';
import { narrowed } from './narrowed';
import { matrixOf, spanOf } from './range';
import type { Scope } from './scope';
import {
  compare,
  Fault,
  fault,
  finite,
  isClosure,
  isMatrix,
  type Matrix,
  type Scalar,
  sound,
  toNumber,
  toText,
  type Value,
} from './values';

/** @throws Fault */
export function evaluate(node: Node, scope: Scope): Value {
  return (EVALUATORS[node.kind] as (node: Node, scope: Scope) => Value)(node, scope);
}

/** One value; faults become error values. */
export function evaluateScalar(node: Node, scope: Scope): Scalar {
  return caught(() => narrowed(evaluate(node, scope), scope));
}

/** Refusals too. */
function caught<T>(compute: () => T): T | Fault['value'] {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown.value;
    throw thrown;
  }
}

/** What a cell holds: one value, or an array that begins there. A single cell stays a matrix: it knows its format. */
export function evaluateCell(node: Node, scope: Scope): Scalar | Matrix {
  return caught(() => {
    const value = evaluate(node, scope);
    return isMatrix(value) && (mayFill(node) || !isWide(value)) ? value : narrowed(value, scope);
  });
}

type Evaluators = { readonly [K in Node['kind']]: (node: Extract<Node, { kind: K }>, scope: Scope) => Value };

const EVALUATORS: Evaluators = {
  constant: (node) => node.value,
  error: (node) => {
    throw fault(node.code as CellErrorCode);
  },
  reference: (node, scope) => matrixOf(node.reference, scope),
  name: (node, scope) => lookUpName(node.name, scope),
  span: (node, scope) => spanOf(evaluate(node.from, scope), evaluate(node.to, scope), scope),
  array: (node, scope) =>
    below(node.lines.map((line) => beside(line.map((piece) => asMatrix(faultAsValue(() => evaluate(piece, scope))))))),
  prefix: (node, scope) => {
    const operand = evaluate(node.operand, scope);
    if (node.operator === '+') return isWide(operand) && scope.arrays ? operand : sound(narrowed(operand, scope));
    return elementwise([operand], scope, ([value = null]) => -toNumber(value, scope.source.readNumber));
  },
  percent: (node, scope) =>
    elementwise(
      [evaluate(node.operand, scope)],
      scope,
      ([value = null]) => toNumber(value, scope.source.readNumber) / 100,
    ),
  binary: (node, scope) => {
    const operate = OPERATORS[node.operator];
    const read = scope.source.readNumber;
    return elementwise(
      [evaluate(node.left, scope), evaluate(node.right, scope)],
      scope,
      ([left = null, right = null]) => operate(left, right, (value) => toNumber(value, read)),
    );
  },
  call: (node, scope) => {
    const known = FUNCTIONS[node.name];
    if (known !== undefined) return called(known, node, scope);
    const own = lookUpName(node.name, scope, `Unknown function: '${node.name}'.`);
    return callClosure(
      own,
      node.args.map((arg) => evaluate(arg, scope)),
    );
  },
  invoke: (node, scope) =>
    callClosure(
      evaluate(node.callee, scope),
      node.args.map((arg) => faultAsValue(() => evaluate(arg, scope))),
    ),
};

/** @param values one for each operand; arrays only inside ARRAYFORMULA */
function elementwise(values: readonly Value[], scope: Scope, compute: (values: readonly Scalar[]) => Scalar): Value {
  const shape = scope.arrays ? shapeOf(values) : null;
  if (shape === null) return compute(values.map((value) => narrowed(value, scope)));
  return gridBy(shape, (row, column) => compute(values.map((value) => narrowed(elementAt(value, row, column), scope))));
}

function called(known: FormulaFunction, { name, args: nodes }: Extract<Node, { kind: 'call' }>, scope: Scope): Value {
  if (nodes.length < known.least || nodes.length > known.most)
    throw fault('#N/A', `Wrong number of arguments to ${name}. Got ${nodes.length}.`);
  const args = new Arguments(nodes, known.arrays && !scope.arrays ? { ...scope, arrays: true } : scope, evaluate);
  const { single } = known;
  if (!scope.arrays || single === undefined) return sane(known.compute(args));
  const given = nodes.map((_, index) =>
    single(index, nodes.length) ? faultAsValue(() => args.value(index)) : undefined,
  );
  const shape = shapeOf(given);
  if (shape === null) return sane(known.compute(args.with(given)));
  return gridBy(shape, (row, column) => {
    const elements = given.map((value) => (value === undefined ? undefined : elementAt(value, row, column)));
    const value = known.compute(args.with(elements));
    return isMatrix(value) ? value.at(0, 0) : isClosure(value) ? { error: '#N/A' } : sane(value);
  });
}

/** @throws Fault #NUM! for what is no number that a cell can hold */
function sane<T extends Value>(value: T): T {
  if (typeof value === 'number') finite(value);
  return value;
}

type Operator = (left: Scalar, right: Scalar, number: (value: Scalar) => number) => Scalar;

const OPERATORS: { readonly [K in BinaryOperator]: Operator } = {
  '+': (left, right, number) => finite(number(left) + number(right)),
  '-': (left, right, number) => finite(number(left) - number(right)),
  '*': (left, right, number) => finite(number(left) * number(right)),
  '/': (left, right, number) => {
    const dividend = number(left);
    const divisor = number(right);
    if (divisor === 0) throw fault('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
    return finite(dividend / divisor);
  },
  '^': (left, right, number) => finite(number(left) ** number(right)),
  '&': (left, right) => toText(left) + toText(right),
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '>': (left, right) => compare(left, right) > 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>=': (left, right) => compare(left, right) >= 0,
};
