/**
 * One process at a time in a data folder: a lock file that names its holder.
 *
 * The file is made whole and then linked into place, so that it is never seen half written. A holder that is dead
 * (or another process under its old number) is stepped over; takeovers go one at a time, behind a second file, so
 * that two waiters cannot both take the same dead lock and one of them a living one.
 */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { FolderError } from './folder-error';

const LOCK_FILE = 'lock';
const POLL_MS = 50;

interface Holder {
  readonly pid: number;
  /** Tells a process from a later one with the same number; null where the system does not say. */
  readonly started: string | null;
  readonly host: string;
}

export interface FolderLock {
  release(): void;
}

/**
 * @param patienceMs how long to wait for another process
 * @throws FolderError FOLDER_BUSY; at once when this very process holds it, since waiting could not end
 */
export function lockFolder(folder: string, patienceMs: number): FolderLock {
  const path = join(folder, LOCK_FILE);
  const me: Holder = { pid: process.pid, started: statOf(process.pid).started, host: hostname() };
  for (let waited = 0; ; waited += POLL_MS) {
    if (place(path, me)) return { release: () => release(path, me) };
    const holder = readHolder(path);
    if (holder !== null && isSame(holder, me)) throw FolderError.busy(path, 'this very process');
    if (holder !== null && isDead(holder, me)) takeAway(path, me);
    else if (waited >= patienceMs)
      throw FolderError.busy(path, holder === null ? 'an unreadable lock' : `process ${holder.pid} on ${holder.host}`);
    else sleep(POLL_MS);
  }
}

function place(path: string, me: Holder): boolean {
  const aside = `${path}.${me.pid}`;
  writeFileSync(aside, JSON.stringify(me));
  try {
    linkSync(aside, path);
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Removes a dead holder's file, looked at again where nobody else can be doing the same. */
function takeAway(path: string, me: Holder): void {
  const guard = `${path}.takeover`;
  if (!place(guard, me)) {
    const other = readHolder(guard);
    if (other !== null && isDead(other, me)) rmSync(guard, { force: true });
    else sleep(POLL_MS);
    return;
  }
  try {
    const holder = readHolder(path);
    if (holder !== null && isDead(holder, me)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function release(path: string, me: Holder): void {
  const holder = readHolder(path);
  if (holder !== null && isSame(holder, me)) rmSync(path, { force: true });
}

/** null when it is gone or unreadable */
function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isSame(one: Holder, other: Holder): boolean {
  return one.pid === other.pid && one.host === other.host && one.started === other.started;
}

/** A process on another machine cannot be asked and counts as alive; one that only waits to be buried does not. */
function isDead(holder: Holder, me: Holder): boolean {
  if (holder.host !== me.host) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const { state, started } = statOf(holder.pid);
  return state === 'Z' || (started !== null && holder.started !== null && started !== holder.started);
}

/**
 * What Linux says of a process (proc(5), /proc/pid/stat: the state is field 3, the start in ticks since boot field
 * 22, counted after the name in parentheses); nothing elsewhere.
 */
function statOf(pid: number): { state: string | null; started: string | null } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? null, started: fields[19] ?? null };
  } catch {
    return { state: null, started: null };
  }
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
