/** What LET and LAMBDA name, how a name is found, and how a LAMBDA is called. */
import type { Node } from './ast';
import { narrowed } from './narrowed';
import { rangeOf } from './range';
import type { Names, Scope } from './scope';
import { type Closure, fault, isClosure, type Scalar, type Value } from './values';

const DEEPEST_CALLS = 100;
let calls = 0;

/** A name of LET or LAMBDA, else a named range. @throws Fault #NAME? */
export function lookUpName(name: string, scope: Scope, detail = `Unknown range name: '${name}'.`): Value {
  for (let names = scope.names; names !== undefined; names = names.outer) if (names.name === name) return names.value;
  const area = scope.source.namedArea?.(name);
  if (area === undefined) throw fault('#NAME?', detail);
  return rangeOf(area, scope);
}

export function named(scope: Scope, name: string, value: Value): Scope {
  const names: Names = { name, value, outer: scope.names };
  return { ...scope, names };
}

/** @throws Fault #NAME? when it is no name */
export function nameIn(node: Node | undefined): string {
  if (node?.kind !== 'name') throw fault('#NAME?');
  return node.name;
}

export function closureOf(
  parameters: readonly string[],
  body: Node,
  scope: Scope,
  evaluate: (node: Node, scope: Scope) => Value,
): Closure {
  return {
    parameters,
    call: (values) => {
      let inner = scope;
      parameters.forEach((parameter, index) => {
        inner = named(inner, parameter, values[index] ?? null);
      });
      return evaluate(body, inner);
    },
  };
}

/** @throws Fault #N/A when it is no LAMBDA or has another number of names */
export function callClosure(callee: Value, values: readonly Value[]): Value {
  if (!isClosure(callee) || callee.parameters.length !== values.length) throw fault('#N/A');
  if (calls >= DEEPEST_CALLS) throw fault('#NUM!');
  calls++;
  try {
    return callee.call(values);
  } finally {
    calls--;
  }
}

/** One value out of a LAMBDA, as MAP wants it. */
export function singleOf(closure: Closure, values: readonly Value[], scope: Scope): Scalar {
  return narrowed(callClosure(closure, values), scope);
}
