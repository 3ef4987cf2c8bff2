/** A workbook in which the commits can be counted: the n-th puts n into the n-th row. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FolderOptions, type OpenFolder, openFolder } from '../../../local/workbook/store';
import { NOW, put } from '../workbook/workbook-builder';

export function aDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'regulars-durable-'));
}

export function opened(folder: string, options: FolderOptions = {}): OpenFolder {
  return openFolder(folder, { now: () => NOW, patienceMs: 0, ...options });
}

/** @returns after each commit: the journal's length in bytes */
export function commitRows(kept: OpenFolder, first: number, last: number, journal?: string): number[] {
  const lengths: number[] = [];
  for (let row = first; row <= last; row++) {
    put(kept.workbook, row, 1, [[row, `第${row}笔`]]);
    kept.commit();
    if (journal !== undefined) lengths.push(readFileSync(journal).length);
  }
  return lengths;
}

/** How many commits are there; each once, and in its place. */
export function rowsOf({ workbook }: OpenFolder): number {
  const { rows } = workbook.extent(0);
  if (rows === 0) return 0;
  const values = workbook.values({ sheetId: 0, row: 1, column: 1, rows, columns: 2 });
  expect(values).toEqual(Array.from({ length: rows }, (_, index) => [index + 1, `第${index + 1}笔`]));
  return rows;
}

/** Opens, looks, and gives the folder free. */
export function looked<T>(folder: string, look: (kept: OpenFolder) => T, options: FolderOptions = {}): T {
  const kept = opened(folder, options);
  try {
    return look(kept);
  } finally {
    kept.close();
  }
}
