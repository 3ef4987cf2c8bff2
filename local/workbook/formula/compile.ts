/**
 * Prepares a formula that is asked for thousands of rows: what looks at no cell is computed at once, and the few shapes
 * that colour rules are made of get a straight way. Anything else goes through the evaluator; the results are the same.
 *
 * Valid for one reading of the clock: TODAY() is among what is computed at once.
 */
import type { Node, Reference } from './ast';
import { evaluate } from './evaluate';
import { narrowed } from './narrowed';
import type { CellSource, Scope } from './scope';
import { compare, Fault, fault, type Scalar, sound, toTruth } from './values';

export type Compiled = (scope: Scope) => Scalar;

/** Depend on where the formula stands, on chance, or on cells named by a text. */
const UNSETTLED: ReadonlySet<string> = new Set(['ROW', 'COLUMN', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'INDIRECT']);

export function compileFormula(node: Node, source: CellSource, sheetId: number): Compiled {
  const compiled = straight(node, source, sheetId);
  return (scope) => {
    try {
      return compiled(scope);
    } catch (thrown) {
      if (thrown instanceof Fault) return thrown.value;
      throw thrown;
    }
  };
}

/** @returns what may throw Fault */
function straight(node: Node, source: CellSource, sheetId: number): Compiled {
  const usual: Compiled = (scope) => narrowed(evaluate(node, scope), scope);
  if (isSettled(node)) return settled(usual, source, sheetId);
  if (node.kind === 'reference') return referenced(node.reference) ?? usual;
  if (node.kind === 'call') return called(node, source, sheetId) ?? usual;
  const holds = node.kind === 'binary' ? COMPARISONS[node.operator] : undefined;
  if (node.kind !== 'binary' || holds === undefined) return usual;
  const left = straight(node.left, source, sheetId);
  const right = straight(node.right, source, sheetId);
  return (scope) => holds(compare(left(scope), right(scope)));
}

/** Computed now; what it throws now it throws whenever it is asked. */
function settled(compute: Compiled, source: CellSource, sheetId: number): Compiled {
  const place = { sheetId, row: 1, column: 1, carriedRows: 0, carriedColumns: 0 };
  try {
    const value = compute({ source, place });
    return () => value;
  } catch (thrown) {
    return () => {
      throw thrown;
    };
  }
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** A single cell of the formula's own tab. */
function referenced({ tab, first, last }: Reference): Compiled | null {
  const { row, column, rowFixed, columnFixed } = first;
  if (tab !== null || last !== null || row === null || column === null) return null;
  return ({ source, place }) => {
    const atRow = rowFixed ? row : row + place.carriedRows;
    const atColumn = columnFixed ? column : column + place.carriedColumns;
    if (atRow < 1 || atColumn < 1) throw fault('#REF!');
    const size = source.size(place.sheetId);
    if (atRow > size.rows || atColumn > size.columns) throw fault('#REF!');
    return source.valueAt(place.sheetId, atRow, atColumn);
  };
}

function called(node: Extract<Node, { kind: 'call' }>, source: CellSource, sheetId: number): Compiled | null {
  const [only, ...others] = node.args;
  if (node.name === 'ROW' && only === undefined) return ({ place }) => place.row;
  if (node.name === 'ISNUMBER' && only !== undefined && others.length === 0) {
    const value = compileFormula(only, source, sheetId);
    return (scope) => typeof value(scope) === 'number';
  }
  // What may be a reference in the end, as IF(…;A1;A1) is, counts otherwise in OR than its value does.
  const areValues = node.args.every((arg) => arg.kind === 'binary' || isSettled(arg));
  if (node.name !== 'OR' || only === undefined || !areValues) return null;
  const parts = node.args.map((arg) => straight(arg, source, sheetId));
  return (scope) => {
    let any = false;
    for (const part of parts) any = toTruth(sound(part(scope))) || any;
    return any;
  };
}

function isSettled(node: Node): boolean {
  switch (node.kind) {
    case 'reference':
      return false;
    case 'prefix':
    case 'percent':
      return isSettled(node.operand);
    case 'binary':
      return isSettled(node.left) && isSettled(node.right);
    case 'call':
      return !UNSETTLED.has(node.name) && node.args.every(isSettled);
    case 'constant':
    case 'error':
      return true;
    default:
      return false;
  }
}
