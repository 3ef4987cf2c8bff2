/**
 * A workbook that lives in a folder: `snapshot.jsonl` (the whole, as of one commit), `journal.jsonl` (the commits
 * since) and `lock`. Acknowledged means: `commit` has returned, and the change is on the disk.
 *
 * A snapshot names the last commit it contains, so a crash between writing it and emptying the journal replays
 * nothing twice.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SpreadsheetSettings } from './model';
import { type FolderLock, lockFolder } from './store/folder-lock';
import { JournalFile } from './store/journal-file';
import { encodeOp } from './store/op-codec';
import { readSnapshot } from './store/snapshot-reader';
import { writeSnapshot } from './store/snapshot-writer';
import { createWorkbook, Workbook } from './workbook';
import { blankState } from './workbook-state';

const SNAPSHOT_FILE = 'snapshot.jsonl';
const JOURNAL_FILE = 'journal.jsonl';
const PATIENCE_MS = 10_000;
/** A journal longer than this, and than half of what it would replace, is folded into a new snapshot. */
const COMPACT_ABOVE = 8_000_000;
const COMPACT_AT_CLOSE_ABOVE = 256_000;

export interface FolderOptions {
  readonly now?: () => number;
  /** What a workbook that is not there yet starts with; an existing one keeps its own. */
  readonly settings?: Partial<SpreadsheetSettings>;
  readonly patienceMs?: number;
}

/** Opens or creates. @throws FolderError FOLDER_BUSY, FOLDER_NEWER, FOLDER_DAMAGED */
export function openFolder(folder: string, options: FolderOptions = {}): OpenFolder {
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder, options.patienceMs ?? PATIENCE_MS);
  try {
    return new OpenFolder(folder, lock, options);
  } catch (failure) {
    lock.release();
    throw failure;
  }
}

export class OpenFolder {
  readonly workbook: Workbook;
  private readonly journal: JournalFile;
  private readonly snapshotPath: string;
  private pending: string[] = [];
  private lastSeq = 0;
  private snapshotBytes = 0;
  private replaying = true;

  constructor(
    folder: string,
    private readonly lock: FolderLock,
    { now = Date.now, settings = {} }: FolderOptions,
  ) {
    this.snapshotPath = join(folder, SNAPSHOT_FILE);
    this.journal = new JournalFile(join(folder, JOURNAL_FILE));
    const isNew = !existsSync(this.snapshotPath) && this.journal.bytes === 0;
    this.workbook = isNew ? this.blank(now, settings) : this.load(now);
    this.replaying = false;
    if (isNew) this.keepBeginnings();
  }

  /** Are there changes that would be lost now? */
  get isDirty(): boolean {
    return this.pending.length > 0;
  }

  /** Makes every change since the last commit durable, as one: all of them come back, or none. */
  commit(): void {
    if (this.pending.length === 0) return;
    this.journal.append(this.lastSeq + 1, this.pending);
    this.lastSeq++;
    this.pending = [];
    if (this.journal.bytes > Math.max(COMPACT_ABOVE, this.snapshotBytes / 2)) this.tryToFold();
  }

  /** Commits, then folds the journal into a new snapshot. */
  compact(): void {
    this.commit();
    this.fold();
  }

  /** Gives the folder free. Changes not committed are not kept. */
  close(): void {
    try {
      if (!this.isDirty && this.journal.bytes > COMPACT_AT_CLOSE_ABOVE) this.tryToFold();
    } finally {
      this.journal.close();
      this.lock.release();
    }
  }

  private fold(): void {
    this.snapshotBytes = writeSnapshot(this.snapshotPath, this.workbook.state, this.lastSeq);
    this.journal.empty();
  }

  /** What is committed is durable already: a disk too full for a snapshot is no reason to fail. */
  private tryToFold(): void {
    try {
      this.fold();
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code === undefined) throw failure;
    }
  }

  private blank(now: () => number, settings: Partial<SpreadsheetSettings>): Workbook {
    return createWorkbook({ ...settings, now }, (op) => this.keep(encodeOp(op)));
  }

  private load(now: () => number): Workbook {
    const loaded = existsSync(this.snapshotPath) ? readSnapshot(this.snapshotPath) : null;
    this.snapshotBytes = loaded?.bytes ?? 0;
    this.lastSeq = loaded?.seq ?? 0;
    const workbook = new Workbook(loaded?.state ?? blankState({}), now, (op) => this.keep(encodeOp(op)));
    this.journal.replay(({ seq, ops }) => {
      if (seq <= this.lastSeq) return;
      for (const op of ops) workbook.apply(op);
      this.lastSeq = seq;
    });
    return workbook;
  }

  private keep(op: string): void {
    if (!this.replaying) this.pending.push(op);
  }

  /** What a blank workbook was made with, written down with the first commit. */
  private keepBeginnings(): void {
    const { settings } = this.workbook;
    this.keep(encodeOp({ op: 'spreadsheet', set: settings }));
    const [tab] = this.workbook.sheets();
    if (tab !== undefined) this.keep(encodeOp({ op: 'sheet', sheetId: tab.sheetId, set: { name: tab.name } }));
  }
}
