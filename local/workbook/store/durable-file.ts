/** What it takes for a file's change to survive a power cut. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Some network drives do not let a directory be synced. */
const CANNOT_SYNC: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** A renamed or new file is durable only once its directory is. Windows neither needs nor allows it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (failure) {
    if (!CANNOT_SYNC.has((failure as NodeJS.ErrnoException).code ?? '')) throw failure;
  } finally {
    closeSync(handle);
  }
}

/** @param first the outermost of the folders just made on the way to `folder`; undefined: none was */
export function syncMadeFolders(folder: string, first: string | undefined): void {
  if (first === undefined) return;
  const outermost = resolve(first);
  for (let made = resolve(folder); ; made = dirname(made)) {
    syncFolder(dirname(made));
    if (made === outermost || made === dirname(made)) return;
  }
}

/** writeSync may write less than it was given. */
export function writeWhole(handle: number, data: Uint8Array): void {
  for (let written = 0; written < data.length; ) written += writeSync(handle, data, written);
}

/** A small new file, durable on return (its name is not). @throws EEXIST unless `replace` */
export function writeDurably(path: string, data: Uint8Array, flags: 'w' | 'wx' = 'w'): void {
  const handle = openSync(path, flags);
  try {
    writeWhole(handle, data);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
