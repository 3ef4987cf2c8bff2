/**
 * Runs something with a fault at each of its service calls, and gathers what went wrong, each with the call's name.
 *
 * Just before call N is just after call N−1, since nothing happens between service calls. So `npm test` kills before
 * each call with what was buffered lost, and after each call with it landing; all four ways with REGULARS_LONG=1.
 */
import type { ExecutionReport } from '../../../local/execution/execution';
import type { RunOptions } from '../../../local/local-workbook';

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

/** @returns one sentence for each call at which `check` found something wrong */
export function troublesAtEveryCall(
  { trace }: Pick<ExecutionReport, 'trace'>,
  check: (call: number) => readonly string[],
  every = 1,
): readonly string[] {
  const troubles: string[] = [];
  for (let call = every; call <= trace.length; call += every) {
    for (const trouble of check(call)) troubles.push(`call ${call} (${trace[call - 1]}): ${trouble}`);
  }
  return troubles;
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
