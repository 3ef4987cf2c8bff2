/**
 * One process at a time in a data folder: a lock file that names its holder.
 *
 * The file is made whole and durable and then linked into place, so that it is never seen half written. A holder that
 * is dead (or another process under its old number) is stepped over. Every lock bears a mark of its own, and a dead one
 * is taken away only by whoever holds the lock named after that mark: so two waiters can never both take the same dead
 * lock, and one of them a living one.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { writeDurably } from './durable-file';
import { FolderError, type Holder } from './folder-error';
import { isSameProcess, type ProcessMark, processMark } from './process-mark';

const LOCK_FILE = 'lock';
const POLL_MS = 50;
/** Whoever stays will not be gone soon; one that is just ending may be. */
const PATIENCE_WITH_ONE_THAT_STAYS_MS = 1_000;

interface Written extends ProcessMark {
  readonly host: string;
  /** Different for every lock ever made; absent in older ones. */
  readonly mark?: string;
  readonly program?: string;
  readonly since?: string;
  /** A server, which holds the folder until a person ends it. */
  readonly stays?: boolean;
}

export interface FolderLock {
  /** @throws FolderError FOLDER_GONE, FOLDER_TAKEN when the lock file is not this lock's any more */
  check(): void;
  release(): void;
}

export interface LockWish {
  /** How long to wait for another process. */
  readonly patienceMs: number;
  /** Whether this process will hold the folder until a person ends it. */
  readonly stays?: boolean;
}

/** @throws FolderError FOLDER_BUSY; at once when this very process holds it, since waiting could not end */
export function lockFolder(folder: string, { patienceMs, stays = false }: LockWish): FolderLock {
  const path = join(folder, LOCK_FILE);
  const me = written(stays);
  for (let waited = 0; ; ) {
    if (place(path, me)) return { check: () => check(path, me), release: () => release(path, me) };
    const found = read(path);
    if (found === 'gone') continue;
    if (found !== 'unreadable' && isMine(found)) throw FolderError.busy(path, undefined);
    if (found !== 'unreadable' && isDead(found) && takeAway(path, found, me)) continue;
    if (waited >= patienceWith(found, patienceMs)) throw FolderError.busy(path, holderOf(found));
    waited += pause();
  }
}

function written(stays: boolean): Written {
  const [script = '', verb = ''] = process.argv.slice(1, 3);
  const program = `${basename(script)}${/^[a-z]+$/.test(verb) ? ` ${verb}` : ''}`;
  const since = new Date().toISOString();
  return { ...processMark(process.pid), host: hostname(), mark: randomUUID(), program, since, stays };
}

function place(path: string, me: Written): boolean {
  const aside = `${path}.${me.mark}`;
  const text = Buffer.from(JSON.stringify(me));
  writeDurably(aside, text);
  try {
    linkSync(aside, path);
    return true;
  } catch (failure) {
    const { code = '' } = failure as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!CANNOT_LINK.has(code)) throw failure;
    return placeWithoutLink(path, text);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** What file systems without hard links say, such as a USB stick's. */
const CANNOT_LINK: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

function placeWithoutLink(path: string, text: Buffer): boolean {
  try {
    writeDurably(path, text, 'wx');
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw failure;
  }
}

/**
 * Removes a dead holder's file, looked at again where nobody else can be doing the same.
 * @returns false while somebody else is about it
 */
function takeAway(path: string, dead: Written, me: Written): boolean {
  const guard = `${path}.taking-${dead.mark ?? dead.pid}`;
  if (!place(guard, me)) {
    const other = read(guard);
    return other === 'gone' || (other !== 'unreadable' && isDead(other) && takeAway(guard, other, me));
  }
  try {
    const now = read(path);
    if (typeof now === 'object' && isSameLock(now, dead)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
  return true;
}

function check(path: string, me: Written): void {
  const found = read(path);
  if (found === 'gone') throw FolderError.gone(path);
  if (found === 'unreadable' || !isSameLock(found, me)) throw FolderError.taken(path, holderOf(found));
}

function release(path: string, me: Written): void {
  const found = read(path);
  if (typeof found === 'object' && isSameLock(found, me)) rmSync(path, { force: true });
}

function read(path: string): Written | 'gone' | 'unreadable' {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Written | null;
    return typeof found?.pid === 'number' ? found : 'unreadable';
  } catch (failure) {
    const { code = '' } = failure as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'unreadable';
  }
}

function isSameLock(one: Written, other: Written): boolean {
  return one.mark === other.mark && one.pid === other.pid && one.host === other.host && one.started === other.started;
}

function isMine(found: Written): boolean {
  return found.host === hostname() && found.pid === process.pid && isSameProcess(found, processMark(process.pid));
}

/** A process on another machine cannot be asked and counts as alive; one that only waits to be buried does not. */
function isDead(found: Written): boolean {
  if (found.host !== hostname()) return false;
  try {
    process.kill(found.pid, 0);
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const now = processMark(found.pid);
  return now.isBuried || !isSameProcess(found, now);
}

function patienceWith(found: Written | 'unreadable', patienceMs: number): number {
  const stays = found !== 'unreadable' && found.stays === true;
  return stays ? Math.min(patienceMs, PATIENCE_WITH_ONE_THAT_STAYS_MS) : patienceMs;
}

function holderOf(found: Written | 'unreadable'): Holder | null {
  if (found === 'unreadable') return null;
  const { pid, host, program, since } = found;
  const details = { ...(program === undefined ? {} : { program }), ...(since === undefined ? {} : { since }) };
  return { pid, host, isHere: host === hostname(), ...details };
}

function pause(): number {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
  return POLL_MS;
}
