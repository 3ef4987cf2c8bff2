/**
 * `reset`: empties a data folder of what this program put there, and of nothing else.
 */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { outboxFolder } from '../../outbox/outbox-folder';
import { lockFolder } from '../../workbook/store/folder-lock';
import type { CliWords } from '../cli-words';
import type { Printed } from '../verb-table';

const PATIENCE_MS = 10_000;
const OURS = [
  'snapshot.jsonl',
  'snapshot.jsonl.new',
  'journal.jsonl',
  'journal.jsonl.torn',
  'executions.jsonl',
  'executions.jsonl.new',
];

/** @throws FolderError FOLDER_BUSY */
export function reset(folder: string, words: CliWords): Printed {
  if (existsSync(folder)) {
    const lock = lockFolder(folder, { patienceMs: PATIENCE_MS });
    for (const name of OURS) rmSync(join(folder, name), { force: true });
    removeMails(outboxFolder(folder));
    lock.release();
    removeIfEmpty(folder);
  }
  return { json: { folder }, lines: [words.reset(folder)] };
}

function removeMails(outbox: string): void {
  if (!existsSync(outbox)) return;
  for (const name of readdirSync(outbox)) if (/\.eml(\.part)?$/.test(name)) rmSync(join(outbox, name));
  removeIfEmpty(outbox);
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
