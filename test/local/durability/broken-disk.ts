/** A disk that refuses, and a process that is killed, at any one step: for the store, which works through node:fs. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type FileSystem = typeof import('node:fs');

/** What changes the disk, and what makes a change last. */
const STEPS = [
  ...(['openSync', 'writeSync', 'fsyncSync', 'ftruncateSync'] as const),
  ...(['linkSync', 'renameSync', 'rmSync', 'mkdirSync'] as const),
];
type StepName = (typeof STEPS)[number];
type Call = (...args: unknown[]) => unknown;

export interface Step {
  readonly name: StepName;
  readonly args: readonly unknown[];
  /** Counted from 1. */
  readonly at: number;
  /** Carries it out. @param args other than asked for */
  readonly really: (args?: readonly unknown[]) => unknown;
}

/** Runs `work` with every step handed to `meet`, which carries it out, or not, or half. */
export function withDisk<T>(meet: (step: Step) => unknown, work: () => T): T {
  const fileSystem = jest.requireActual<FileSystem>('node:fs');
  let at = 0;
  const spies = STEPS.map((name) => {
    const real = fileSystem[name] as Call;
    return jest.spyOn(fileSystem, name).mockImplementation(((...args: unknown[]) => {
      at += 1;
      return meet({ name, args, at, really: (others = args) => real.apply(fileSystem, [...others]) });
    }) as never);
  });
  try {
    return work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Has no code, so that nobody takes it for a refusal of the disk. */
class Killed extends Error {}

/** How the step stands at the moment of the kill; only a write can be half done. */
export const MOMENTS = ['before', 'half', 'after'] as const;

/**
 * Runs `work` and kills it at one step: nothing that it does afterwards reaches the disk.
 * @returns whether there was such a step
 */
export function killedAt(at: number, moment: (typeof MOMENTS)[number], work: () => void): boolean {
  let isDead = false;
  const meet = (step: Step): unknown => {
    if (!isDead && step.at < at) return step.really();
    if (!isDead && moment === 'after') step.really();
    if (!isDead && moment === 'half' && step.name === 'writeSync') step.really(halfOf(step.args));
    isDead = true;
    throw new Killed();
  };
  try {
    withDisk(meet, work);
  } catch (failure) {
    if (!isDead) throw failure;
  }
  return isDead;
}

function halfOf([handle, data, from = 0]: readonly unknown[]): readonly unknown[] {
  const [bytes, start] = [data as Uint8Array, from as number];
  return [handle, bytes.subarray(start, start + Math.floor((bytes.length - start) / 2))];
}

/** The lock of a process killed here names this process, which lives: from now on it names one that does not. */
export function buryLock(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    const text = name.startsWith('lock') ? readFileSync(path, 'utf8') : '';
    if (text.endsWith('}')) writeFileSync(path, JSON.stringify({ ...JSON.parse(text), started: 'long ago' }));
  }
}

/** As the system reports it. */
export function refusal(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: made up`), { code, syscall: 'made up' });
}
