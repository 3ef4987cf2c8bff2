/**
 * Can a formula's result be an array at all? Told from its text alone, so that cells without such formulas among them
 * never wait for one. May say yes of one that gives a single value, never no of one that fills its neighbours.
 */
import type { Node } from './ast';
import { FUNCTIONS } from './function-table';

/** What hands on one of its arguments as it is. */
const HAND_ON: Readonly<Record<string, (args: readonly Node[]) => readonly Node[]>> = {
  IF: (args) => args.slice(1),
  IFERROR: (args) => args,
  IFNA: (args) => args,
  IFS: (args) => args.filter((_, index) => index % 2 === 1),
  SWITCH: (args) => args.slice(1),
};

export function mayFill(node: Node): boolean {
  if (node.kind === 'array' || node.kind === 'invoke') return true;
  if (node.kind !== 'call') return false;
  const handed = HAND_ON[node.name];
  return handed === undefined ? FUNCTIONS[node.name]?.fills === true : handed(node.args).some(mayBeArray);
}

/** A branch may be a range, which fills as well. */
function mayBeArray(node: Node): boolean {
  if (node.kind === 'reference') return node.reference.last !== null;
  return node.kind === 'name' || node.kind === 'span' || mayFill(node);
}
