/** What it takes for a file's change to survive a power cut. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** A renamed or new file is durable only once its directory is. Windows neither needs nor allows it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** writeSync may write less than it was given. */
export function writeWhole(handle: number, data: Uint8Array): void {
  for (let written = 0; written < data.length; ) written += writeSync(handle, data, written);
}
