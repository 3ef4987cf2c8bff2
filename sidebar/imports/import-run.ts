/**
 * Sends a file part by part and adds up what came of them. Where a part fails, what was sent stays written and the same
 * run can be gone on with; a part that had been written after all adds nothing a second time.
 */
import type { BackupBefore } from '../../src/contract/backup';
import type { ImportedPart } from '../../src/contract/server-api';
import type { FilePart } from '../../src/features/imports/split-file';
import { server } from '../remote/server';
import type { ChosenColumns, FileKind, ShopFile } from './shop-file';

export interface ImportPlan {
  readonly file: ShopFile;
  readonly as: 'auto' | FileKind;
  /** null: as the server remembers it for this header set. */
  readonly chosen: ChosenColumns | null;
  readonly parts: readonly FilePart[];
}

export interface ImportTotal {
  readonly batch: string;
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: ImportedPart['refused'];
  /** What came of the copy made before a large file; null for a small one. */
  readonly backup: BackupBefore | null;
  /** Parts done so far. */
  readonly sent: number;
}

export const NOTHING_SENT: ImportTotal = {
  ...{ batch: '', read: 0, added: 0, updated: 0, unchanged: 0 },
  ...{ refused: [], backup: null, sent: 0 },
};

/** @throws CallRefused from the part that fails; `onPart` has been told of those before it */
export async function sendParts(
  { file, as, chosen, parts }: ImportPlan,
  from: ImportTotal,
  onPart: (total: ImportTotal) => void,
): Promise<ImportTotal> {
  let total = from;
  for (const part of parts.slice(from.sent)) {
    const request = { name: file.name, as, batch: total.batch, ...part };
    const answer = await server.importFile(chosen === null ? request : { ...request, columns: chosen });
    total = added(total, answer);
    onPart(total);
  }
  return total;
}

const added = (total: ImportTotal, part: ImportedPart): ImportTotal => ({
  batch: part.batch,
  read: total.read + part.read,
  added: total.added + part.added,
  updated: total.updated + part.updated,
  unchanged: total.unchanged + part.unchanged,
  refused: total.refused.concat(part.refused),
  backup: part.backup ?? total.backup,
  sent: total.sent + 1,
});

/** What the file would do, by its first part; nothing is written. */
export function previewFirstPart({ file, as, chosen, parts }: ImportPlan): Promise<ImportedPart> {
  const request = { name: file.name, as, preview: true, ...parts[0] };
  return server.importFile(chosen === null ? request : { ...request, columns: chosen });
}
