/**
 * Runs something with a fault at each of its service calls, and gathers what went wrong, each with the call's name.
 *
 * Just before call N is just after call N−1, since nothing happens between service calls. So `npm test` kills before
 * each call with what was buffered lost, and after each call with it landing; all four ways with REGULARS_LONG=1.
 */
import { createHash } from 'node:crypto';
import type { ExecutionReport } from '../../../local/execution/execution';
import type { LocalWorkbook, RunOptions } from '../../../local/local-workbook';

export const LONG = process.env['REGULARS_LONG'] === '1';

export interface Way {
  readonly title: string;
  readonly at: (call: number) => RunOptions;
}

const QUICK: readonly Way[] = [
  { title: 'before any call, what was buffered lost', at: (call) => ({ killAt: call, unflushed: 'lost' }) },
  { title: 'after any call, what was buffered landed', at: (call) => ({ killAfter: call, unflushed: 'land' }) },
];
const ALL: readonly Way[] = [
  ...QUICK,
  { title: 'before any call, what was buffered landed', at: (call) => ({ killAt: call, unflushed: 'land' }) },
  { title: 'after any call, what was buffered lost', at: (call) => ({ killAfter: call, unflushed: 'lost' }) },
];

export const WAYS = LONG ? ALL : QUICK;

/** A page of troubles is enough to see what they have in common. */
const SHOWN = 10;

/** One run with a fault at a call, and what is to be found out afterwards. */
export interface Faulty {
  readonly shop: LocalWorkbook;
  /** What is wrong in the end; goes on with `shop`. */
  readonly check: () => readonly string[];
}

/**
 * Many calls leave the workbook in the same state; what follows from a state is found out once.
 *
 * @returns one sentence for each call after which something was wrong
 */
export function troublesAtEveryCall(
  { trace }: Pick<ExecutionReport, 'trace'>,
  begin: (call: number) => Faulty,
  every = 1,
): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const troubles: string[] = [];
  for (let call = every; call <= trace.length; call += every) {
    const { shop, check } = begin(call);
    const state = createHash('sha256').update(shop.snapshot()).digest('hex');
    const found = known.get(state) ?? check();
    known.set(state, found);
    for (const trouble of found) troubles.push(`call ${call} (${trace[call - 1]}): ${trouble}`);
  }
  return troubles.length > SHOWN ? [...troubles.slice(0, SHOWN), `… and ${troubles.length - SHOWN} more`] : troubles;
}

/** The sentence for two values that should be equal and are not. */
export function difference(what: string, found: unknown, expected: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  return one === other ? [] : [`${what}: ${clipped(one, other)}`];
}

function clipped(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `…${one.slice(from, at + 120)}… instead of …${other.slice(from, at + 120)}…`;
}
