/**
 * Where all the (range, criterion) pairs of a SUMIFS or its like hold. The pair that only equal values can satisfy and
 * that fewest do is looked up, the others are asked there; without one every row is asked.
 */
import type { Arguments } from './arguments';
import { type Criterion, criterionOf } from './criterion';
import { countBelow, type Flat, filedOf, flatOf, orderedOf } from './flat';
import type { CellSource } from './scope';
import { fault, type Matrix, type Scalar } from './values';

interface Condition {
  readonly matrix: Matrix;
  readonly flat: Flat;
  readonly criterion: Criterion;
}

export type Pair = readonly [range: Matrix, criterion: Scalar];

/** The pairs of arguments from `first` on. @throws Fault #N/A for none, or half a one */
export function pairsOf(args: Arguments, first: number): Pair[] {
  if (args.count <= first || (args.count - first) % 2 !== 0) throw fault('#N/A');
  const pairs: Pair[] = [];
  for (let at = first; at < args.count; at += 2) pairs.push([args.matrix(at), args.scalar(at + 1)]);
  return pairs;
}

/**
 * Visits positions counted row by row.
 *
 * @param summed what is added up there, if anything; as large as the ranges of the pairs
 * @throws Fault #VALUE! for ranges of different sizes
 */
export function eachMatch(
  pairs: readonly Pair[],
  summed: Matrix | null,
  source: CellSource,
  visit: (at: number) => void,
): void {
  const conditions = pairs.map(([matrix, wanted]): Condition => {
    return { matrix, flat: flatOf(matrix, source), criterion: criterionOf(wanted, source.readNumber) };
  });
  const [lead] = conditions;
  if (lead === undefined) return;
  for (const other of [...pairs.map(([matrix]) => matrix), ...(summed === null ? [] : [summed])]) {
    if (other.rows !== lead.matrix.rows || other.columns !== lead.matrix.columns)
      throw fault('#VALUE!', 'Array arguments are of different size.');
  }
  visitWhere(conditions, source, visit);
}

function visitWhere(conditions: readonly Condition[], source: CellSource, visit: (at: number) => void): void {
  const { places, settled } = fewestPlaces(conditions, source);
  const others = conditions.filter((condition) => !settled.includes(condition));
  const holds = (at: number) => {
    for (const { flat, criterion } of others) if (!criterion.matches(flat.values[at] ?? null)) return false;
    return true;
  };
  if (places !== null) {
    for (const at of places) if (holds(at)) visit(at);
    return;
  }
  const end = reach(conditions);
  for (let at = 0; at < end; at++) if (holds(at)) visit(at);
}

/** Places, ascending, that satisfy the `settled` conditions; the shortest list that can be looked up. */
interface Candidates {
  readonly places: ArrayLike<number> & Iterable<number>;
  readonly settled: readonly Condition[];
}

function fewestPlaces(
  conditions: readonly Condition[],
  source: CellSource,
): Candidates | { readonly places: null; readonly settled: readonly Condition[] } {
  let fewest: Candidates | null = null;
  for (const condition of conditions) {
    const { key } = condition.criterion;
    if (key === null) continue;
    const places = filedOf(condition.matrix, source).get(key) ?? [];
    if (fewest === null || places.length < fewest.places.length) fewest = { places, settled: [condition] };
  }
  return stretch(conditions, source, fewest?.places.length ?? Number.POSITIVE_INFINITY) ?? fewest ?? NOWHERE_LOOKED_UP;
}

const NOWHERE_LOOKED_UP = { places: null, settled: [] } as const;
/** A longer part of a column is walked sooner than picked out and put in order. */
const LARGEST_STRETCH = 0.2;

/** Conditions that bound the numbers of one range, as the months of a report do: where all of them hold. */
function stretch(conditions: readonly Condition[], source: CellSource, fewerThan: number): Candidates | null {
  const first = conditions.find(({ criterion }) => criterion.bounds !== undefined);
  if (first === undefined) return null;
  const ordered = orderedOf(first.matrix, source);
  let [from, to] = [0, ordered.numbers.length];
  const settled = conditions.filter(({ flat, criterion }) => flat === first.flat && criterion.bounds !== undefined);
  for (const { criterion } of settled) {
    if (criterion.bounds === undefined) continue;
    const { low, high, takesLow, takesHigh } = criterion.bounds;
    from = Math.max(from, countBelow(ordered, low, !takesLow));
    to = Math.min(to, countBelow(ordered, high, takesHigh));
  }
  const length = Math.max(0, to - from);
  if (length >= fewerThan || length > first.flat.values.length * LARGEST_STRETCH) return null;
  return { places: ordered.places.slice(from, Math.max(from, to)).sort(), settled };
}

/** Where the asking may end: at the filled part's end, unless blanks satisfy everything. */
function reach(conditions: readonly Condition[]): number {
  let filled = 0;
  let blanksMatch = true;
  for (const { flat, criterion } of conditions) {
    filled = Math.max(filled, flat.values.length);
    blanksMatch &&= criterion.matches(null);
  }
  const [lead] = conditions;
  return blanksMatch && lead !== undefined ? lead.matrix.rows * lead.matrix.columns : filled;
}

/** The numbers of a range where the pairs hold; text and truths there do not count, errors do. */
export function matchingNumbers(
  pairs: readonly Pair[],
  numbers: Matrix,
  source: CellSource,
  needsSameSize = true,
): number[] {
  const { values } = flatOf(numbers, source);
  const found: number[] = [];
  eachMatch(pairs, needsSameSize ? numbers : null, source, (at) => pushNumber(found, values[at] ?? null));
  return found;
}

function pushNumber(found: number[], value: Scalar): void {
  if (typeof value === 'number') found.push(value);
  else if (typeof value === 'object' && value !== null) throw fault(value.error, value.detail);
}
