/** Truths and branches. Branches not taken are not looked at, arrays of tests excepted. */
import type { Arguments } from '../arguments';
import { ANY_NUMBER, type FunctionTable, maps, takes } from '../formula-function';
import { elementAt, faultAsValue, gridBy, isWide, shapeOf } from '../grid';
import { narrowed } from '../narrowed';
import { compare, fault, isError, type Scalar, sound, toTruth, type Value } from '../values';

/** Text and blanks in ranges do not count, as in Sheets. */
function truths(args: Arguments): boolean[] {
  const found: boolean[] = [];
  args.each((value, fromRange) => {
    const plain = sound(value);
    if (fromRange && (plain === null || typeof plain === 'string')) return;
    found.push(toTruth(plain));
  });
  if (found.length === 0) throw fault('#VALUE!');
  return found;
}

/** One test decides for a whole branch, be it a range; an array of tests for each element. */
function branched(args: Arguments): Value {
  const otherwise = () => (args.has(2) ? args.value(2) : false);
  const test = args.scope.arrays ? faultAsValue(() => args.value(0)) : undefined;
  if (!isWide(test)) return args.with([test]).truth(0) ? args.value(1) : otherwise();
  const branches = [faultAsValue(() => args.value(1)), faultAsValue(otherwise)] as const;
  const shape = shapeOf([test, ...branches]);
  if (shape === null) throw fault('#VALUE!');
  return gridBy(shape, (row, column) => {
    const isTrue = toTruth(narrowed(elementAt(test, row, column), args.scope));
    return narrowed(elementAt(branches[isTrue ? 0 : 1], row, column), args.scope);
  });
}

/** The first argument, or the second when the first is such an error; element by element when it is an array. */
function rescued(args: Arguments, rescues: (code: string) => boolean): Value {
  const isCell = args.nodes[0]?.kind === 'reference' && args.scope.arrays !== true;
  const value = faultAsValue(() => (isCell ? args.scalar(0) : args.value(0)));
  if (isError(value)) return !rescues(value.error) ? value : args.has(1) ? args.value(1) : null;
  if (!isWide(value)) return value;
  const instead = args.has(1) ? faultAsValue(() => args.value(1)) : null;
  const single = (from: Value, row: number, column: number): Scalar =>
    narrowed(elementAt(from, row, column), args.scope);
  const { rows, columns } = shapeOf(args.scope.arrays ? [value, instead] : [value]) ?? value;
  return gridBy({ rows, columns }, (row, column) => {
    const element = single(value, row, column);
    return isError(element) && rescues(element.error) ? single(instead, row, column) : element;
  });
}

export const LOGIC_FUNCTIONS: FunctionTable = {
  TRUE: takes(0, 0, () => true),
  FALSE: takes(0, 0, () => false),
  AND: takes(1, ANY_NUMBER, (args) => truths(args).every(Boolean)),
  OR: takes(1, ANY_NUMBER, (args) => truths(args).some(Boolean)),
  XOR: takes(1, ANY_NUMBER, (args) => truths(args).filter(Boolean).length % 2 === 1),
  NOT: maps(1, 1, (args) => !args.truth(0)),
  IF: takes(2, 3, branched),
  IFS: maps(2, ANY_NUMBER, (args) => {
    for (let at = 0; at + 1 < args.count; at += 2) if (args.truth(at)) return args.value(at + 1);
    throw fault('#N/A', 'No match.');
  }),
  SWITCH: maps(3, ANY_NUMBER, (args) => {
    const subject = args.scalar(0);
    let at = 1;
    for (; at + 1 < args.count; at += 2) if (compare(subject, args.scalar(at)) === 0) return args.value(at + 1);
    if (at < args.count) return args.value(at);
    throw fault('#N/A', 'No match.');
  }),
  IFERROR: takes(1, 2, (args) => rescued(args, () => true)),
  IFNA: takes(1, 2, (args) => rescued(args, (code) => code === '#N/A')),
};
