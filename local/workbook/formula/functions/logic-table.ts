/** Truths and branches. Branches not taken are not looked at. */
import type { Arguments } from '../arguments';
import { ANY_NUMBER, type FunctionTable, takes } from '../formula-function';
import { compare, Fault, fault, isError, sound, toTruth, type Value } from '../values';

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

/** The first argument, or the second when the first is such an error. */
function rescued(args: Arguments, rescues: (code: string) => boolean): Value {
  const instead = () => (args.has(1) ? args.value(1) : null);
  try {
    const value = args.scalar(0);
    return isError(value) && rescues(value.error) ? instead() : value;
  } catch (thrown) {
    if (thrown instanceof Fault && rescues(thrown.value.error)) return instead();
    throw thrown;
  }
}

export const LOGIC_FUNCTIONS: FunctionTable = {
  TRUE: takes(0, 0, () => true),
  FALSE: takes(0, 0, () => false),
  AND: takes(1, ANY_NUMBER, (args) => truths(args).every(Boolean)),
  OR: takes(1, ANY_NUMBER, (args) => truths(args).some(Boolean)),
  XOR: takes(1, ANY_NUMBER, (args) => truths(args).filter(Boolean).length % 2 === 1),
  NOT: takes(1, 1, (args) => !args.truth(0)),
  IF: takes(2, 3, (args) => (args.truth(0) ? args.value(1) : args.has(2) ? args.value(2) : false)),
  IFS: takes(2, ANY_NUMBER, (args) => {
    for (let at = 0; at + 1 < args.count; at += 2) if (args.truth(at)) return args.value(at + 1);
    throw fault('#N/A');
  }),
  SWITCH: takes(3, ANY_NUMBER, (args) => {
    const subject = args.scalar(0);
    let at = 1;
    for (; at + 1 < args.count; at += 2) if (compare(subject, args.scalar(at)) === 0) return args.value(at + 1);
    if (at < args.count) return args.value(at);
    throw fault('#N/A');
  }),
  IFERROR: takes(1, 2, (args) => rescued(args, () => true)),
  IFNA: takes(1, 2, (args) => rescued(args, (code) => code === '#N/A')),
};
