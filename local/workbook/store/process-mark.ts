/**
 * Tells a process from a later one with the same number: by when it started, and in which boot of the machine.
 *
 * Linux says so in /proc, macOS and the BSDs through ps; Windows says nothing cheaply, so there a number that is in use
 * again counts as the same process.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessMark {
  readonly pid: number;
  /** null where the system does not say. */
  readonly started: string | null;
  /** Of the machine's boot; null or absent where the system does not say. */
  readonly boot?: string | null;
}

/** Whether the process has ended and only waits for its parent to take note. */
export function processMark(pid: number): ProcessMark & { readonly isBuried: boolean } {
  return fromProc(pid) ?? { pid, started: startedByPs(pid), boot: null, isBuried: false };
}

/** @param written what was noted once @param now of the process that bears the number now */
export function isSameProcess(written: ProcessMark, now: ProcessMark): boolean {
  return written.pid === now.pid && agrees(written.started, now.started) && agrees(written.boot, now.boot);
}

function agrees(one: string | null | undefined, other: string | null | undefined): boolean {
  return one == null || other == null || one === other;
}

/**
 * proc(5), /proc/pid/stat: the state is field 3, the start in ticks since boot field 22, counted after the name in
 * parentheses.
 */
function fromProc(pid: number): (ProcessMark & { readonly isBuried: boolean }) | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return { pid, started: fields[19] ?? null, boot, isBuried: fields[0] === 'Z' };
  } catch {
    return null;
  }
}

function startedByPs(pid: number): string | null {
  if (process.platform === 'win32' || process.platform === 'linux') return null;
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  return stdout?.trim() || null;
}
