/**
 * The copies that were made of this spreadsheet, newest first, in a document property. A copy of the spreadsheet has no
 * properties: it knows of none.
 */
import type { Instant } from '../domain/calendar/instant';
import type { DocumentProperties } from '../platform/document-properties';

export interface BackupRecord {
  readonly id: string;
  readonly at: Instant;
  readonly reason: BackupReason;
  readonly name: string;
  readonly url: string;
}

export type BackupReason = 'asked' | 'weekly' | 'import' | 'adopt' | 'migration';

const PROPERTY = 'backups';

/** Bytes are at most three a character; a property takes 9 KB. */
const LARGEST = 2_800;

type Kept = Pick<DocumentProperties, 'get' | 'set'>;

export function backupRecords(properties: Pick<Kept, 'get'>): readonly BackupRecord[] {
  const kept = properties.get(PROPERTY);
  return kept === null ? [] : (JSON.parse(kept) as BackupRecord[]);
}

/** The oldest are forgotten when they no longer fit. */
export function keepBackupRecords(properties: Kept, records: readonly BackupRecord[]): void {
  let kept = [...records];
  while (kept.length > 1 && JSON.stringify(kept).length > LARGEST) kept = kept.slice(0, -1);
  properties.set(PROPERTY, JSON.stringify(kept));
}
