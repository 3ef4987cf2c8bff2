/**
 * A workbook that lives in a folder: `snapshot.jsonl` (the whole, as of one commit), `journal.jsonl` (the commits
 * since) and `lock`. Acknowledged means: `commit` has returned, and the change is on the disk. What a commit could not
 * put there is taken back in memory too, so that nobody sees, or builds upon, what would be gone after a crash.
 *
 * A snapshot names the last commit it contains, so a crash between writing it and emptying the journal replays
 * nothing twice.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SpreadsheetSettings } from './model';
import { syncMadeFolders } from './store/durable-file';
import { FolderError, type TornTail } from './store/folder-error';
import { type FolderLock, lockFolder } from './store/folder-lock';
import { JournalFile } from './store/journal-file';
import { encodeOp } from './store/op-codec';
import { readSnapshot } from './store/snapshot-reader';
import { asideOf, writeSnapshot } from './store/snapshot-writer';
import { Workbook } from './workbook';
import { blankState, type WorkbookState } from './workbook-state';

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
  /** Whether this process will hold the folder until a person ends it: others then need not wait for it. */
  readonly stays?: boolean;
}

/**
 * Opens or creates.
 * @throws FolderError FOLDER_BUSY, FOLDER_NEWER, FOLDER_DAMAGED, and what the disk refuses
 */
export function openFolder(folder: string, options: FolderOptions = {}): OpenFolder {
  const { patienceMs = PATIENCE_MS, stays = false } = options;
  let lock: FolderLock | undefined;
  try {
    syncMadeFolders(folder, mkdirSync(folder, { recursive: true }));
    lock = lockFolder(folder, { patienceMs, stays });
    return new OpenFolder(folder, lock, options);
  } catch (failure) {
    lock?.release();
    throw FolderError.from(failure, folder);
  }
}

export class OpenFolder {
  readonly workbook: Workbook;
  /** What an earlier write left half done, and this opening has cut off. */
  readonly tornTail: TornTail | null;
  private readonly journal: JournalFile;
  private readonly snapshotPath: string;
  private readonly settings: Partial<SpreadsheetSettings>;
  private pending: string[] = [];
  private lastSeq = 0;
  private snapshotBytes = 0;
  /** Above the journal's length at which folding failed last. */
  private foldAbove = COMPACT_ABOVE;
  /** Why what is in memory is no longer what is on the disk: nothing can be kept from then on. */
  private lost: FolderError | null = null;

  constructor(
    private readonly folder: string,
    private readonly lock: FolderLock,
    { now = Date.now, settings = {} }: FolderOptions,
  ) {
    this.snapshotPath = join(folder, SNAPSHOT_FILE);
    this.settings = settings;
    rmSync(asideOf(this.snapshotPath), { force: true });
    this.journal = new JournalFile(join(folder, JOURNAL_FILE));
    try {
      const { state, tornTail } = this.read();
      this.tornTail = tornTail;
      this.workbook = new Workbook(state, now, (op) => this.pending.push(encodeOp(op)));
    } catch (failure) {
      this.journal.close();
      throw failure;
    }
  }

  /** Are there changes that would be lost now? */
  get isDirty(): boolean {
    return this.pending.length > 0;
  }

  /**
   * Makes every change since the last commit durable, as one: all of them come back, or none.
   * @throws FolderError when they could not be kept: then they are undone in memory too
   */
  commit(): void {
    if (this.lost !== null) throw this.lost;
    if (this.pending.length === 0) return;
    try {
      this.lock.check();
      this.journal.append(this.lastSeq + 1, this.pending);
    } catch (failure) {
      const told = FolderError.from(failure, this.folder);
      this.takeBack(told);
      throw told;
    }
    this.lastSeq++;
    this.pending = [];
    if (this.journal.bytes > Math.max(this.foldAbove, this.snapshotBytes / 2)) this.tryToFold();
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
    this.lock.check();
    this.snapshotBytes = writeSnapshot(this.snapshotPath, this.workbook.state, this.lastSeq);
    this.journal.empty();
    this.foldAbove = COMPACT_ABOVE;
  }

  /** What is committed is durable already: a disk too full for a snapshot is no reason to fail. */
  private tryToFold(): void {
    try {
      this.fold();
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code === undefined) throw failure;
      this.foldAbove = this.journal.bytes * 2;
    }
  }

  /** Puts memory back to what is on the disk. Where that cannot be read either, memory is lost. */
  private takeBack(failure: unknown): void {
    this.pending = [];
    const { code } = failure as FolderError;
    try {
      if (code === 'FOLDER_GONE' || code === 'FOLDER_TAKEN') throw failure;
      const { workbook } = this;
      Object.assign(workbook.state, this.read().state, { version: workbook.state.version + 1 });
    } catch {
      this.lost = failure as FolderError;
    }
  }

  /** A folder in which nothing was ever acknowledged begins anew. */
  private read(): { readonly state: WorkbookState; readonly tornTail: TornTail | null } {
    const loaded = existsSync(this.snapshotPath) ? readSnapshot(this.snapshotPath) : null;
    this.snapshotBytes = loaded?.bytes ?? 0;
    this.lastSeq = loaded?.seq ?? 0;
    const state = loaded?.state ?? blankState({});
    const replayed = new Workbook(state, Date.now);
    const tornTail = this.journal.replay(this.lastSeq, ({ seq, ops }) => {
      for (const op of ops) replayed.apply(op);
      this.lastSeq = seq;
    });
    return { state: this.lastSeq === 0 ? this.beginning() : state, tornTail };
  }

  /** A blank workbook; what it was made with is written down with the first commit. */
  private beginning(): WorkbookState {
    const state = blankState(this.settings);
    this.pending.push(encodeOp({ op: 'spreadsheet', set: state.settings }));
    const [tab] = state.sheets;
    if (tab !== undefined) {
      this.pending.push(encodeOp({ op: 'sheet', sheetId: tab.sheetId, set: { name: tab.settings.name } }));
    }
    return state;
  }
}
