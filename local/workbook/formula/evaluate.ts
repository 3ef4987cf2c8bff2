/**
 * Computes a formula's tree. Arguments are handed to functions unevaluated, so IF looks at one branch only.
 *
 * Refuses to spill for now: where one value is needed, a range gives the cell in the formula's own row or column.
 */
import type { CellErrorCode } from '../model';
import { Arguments } from './arguments';
import type { BinaryOperator, Node } from './ast';
import { FUNCTIONS } from './function-table';
import { narrowed } from './narrowed';
import { matrixOf } from './range';
import type { Scope } from './scope';
import { compare, Fault, fault, finite, type Scalar, sound, toNumber, toText, type Value } from './values';

/** @throws Fault */
export function evaluate(node: Node, scope: Scope): Value {
  return (EVALUATORS[node.kind] as (node: Node, scope: Scope) => Value)(node, scope);
}

/** One value; faults become error values. */
export function evaluateScalar(node: Node, scope: Scope): Scalar {
  try {
    return narrowed(evaluate(node, scope), scope);
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown.value;
    throw thrown;
  }
}

type Evaluators = { readonly [K in Node['kind']]: (node: Extract<Node, { kind: K }>, scope: Scope) => Value };

const EVALUATORS: Evaluators = {
  constant: (node) => node.value,
  error: (node) => {
    throw fault(node.code as CellErrorCode);
  },
  reference: (node, scope) => matrixOf(node.reference, scope),
  prefix: (node, scope) => {
    const value = narrowed(evaluate(node.operand, scope), scope);
    return node.operator === '+' ? sound(value) : -toNumber(value, scope.source.readNumber);
  },
  percent: (node, scope) => toNumber(narrowed(evaluate(node.operand, scope), scope), scope.source.readNumber) / 100,
  binary: (node, scope) =>
    OPERATORS[node.operator](
      narrowed(evaluate(node.left, scope), scope),
      narrowed(evaluate(node.right, scope), scope),
      (value) => toNumber(value, scope.source.readNumber),
    ),
  call: (node, scope) => {
    const known = FUNCTIONS[node.name];
    if (known === undefined) throw fault('#NAME?');
    if (node.args.length < known.least || node.args.length > known.most) throw fault('#N/A');
    return known.compute(new Arguments(node.args, scope, evaluate));
  },
};

type Operator = (left: Scalar, right: Scalar, number: (value: Scalar) => number) => Scalar;

const OPERATORS: { readonly [K in BinaryOperator]: Operator } = {
  '+': (left, right, number) => finite(number(left) + number(right)),
  '-': (left, right, number) => finite(number(left) - number(right)),
  '*': (left, right, number) => finite(number(left) * number(right)),
  '/': (left, right, number) => {
    const divisor = number(right);
    if (divisor === 0) throw fault('#DIV/0!');
    return finite(number(left) / divisor);
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
