/**
 * Why a data folder could not be opened or written. The code is for machines; folder-words.ts says it to people, the
 * message is its English wording.
 */
import { folderWords } from './folder-words';

export type FolderErrorCode =
  | 'FOLDER_BUSY'
  | 'FOLDER_TAKEN'
  | 'FOLDER_NEWER'
  | 'FOLDER_DAMAGED'
  | 'FOLDER_FULL'
  | 'FOLDER_READ_ONLY'
  | 'FOLDER_GONE'
  | 'FOLDER_NO_FOLDER'
  | 'FOLDER_FAILED';

/** Who has the folder, as far as the lock tells. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly isHere: boolean;
  /** What runs, such as `cli.mjs serve`; absent in older locks, like `since`. */
  readonly program?: string;
  /** ISO instant. */
  readonly since?: string;
}

export interface FolderFacts {
  /** The file concerned. */
  readonly where: string;
  readonly found: string;
  /** The byte of the file at which it begins. */
  readonly at?: number;
  /** undefined: this very process; null: the lock cannot be read. */
  readonly holder?: Holder | null;
}

/** What stood at a journal's end that was not a whole record. */
export interface TornTail {
  readonly file: string;
  readonly at: number;
  readonly bytes: number;
  /** Where it has been put aside; null when there was no room for it. */
  readonly keptIn: string | null;
}

/** What the system says when a disk takes no more: errno(3). */
const CODE_BY_ERRNO: Readonly<Record<string, FolderErrorCode>> = {
  ENOSPC: 'FOLDER_FULL',
  EDQUOT: 'FOLDER_FULL',
  EFBIG: 'FOLDER_FULL',
  EACCES: 'FOLDER_READ_ONLY',
  EPERM: 'FOLDER_READ_ONLY',
  EROFS: 'FOLDER_READ_ONLY',
  ENOENT: 'FOLDER_GONE',
  ESTALE: 'FOLDER_GONE',
  ENODEV: 'FOLDER_GONE',
  ENXIO: 'FOLDER_GONE',
  EEXIST: 'FOLDER_NO_FOLDER',
  ENOTDIR: 'FOLDER_NO_FOLDER',
};

export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly where: string;
  readonly found: string;
  readonly remedy: string;

  private constructor(
    readonly code: FolderErrorCode,
    readonly facts: FolderFacts,
    cause?: unknown,
  ) {
    const { problem, remedy } = folderWords.en[code](facts);
    super(`${problem} ${remedy}`, cause === undefined ? {} : { cause });
    this.where = facts.where;
    this.found = facts.found;
    this.remedy = remedy;
  }

  /** @param holder undefined: this very process; null: unreadable */
  static busy(where: string, holder: Holder | null | undefined): FolderError {
    return new FolderError('FOLDER_BUSY', {
      where,
      found: foundOf(holder),
      ...(holder === undefined ? {} : { holder }),
    });
  }

  /** @param holder null: unreadable */
  static taken(where: string, holder: Holder | null): FolderError {
    return new FolderError('FOLDER_TAKEN', { where, found: foundOf(holder), holder });
  }

  static newer(where: string, version: unknown): FolderError {
    return new FolderError('FOLDER_NEWER', { where, found: `format ${String(version)}` });
  }

  static damaged(where: string, found: string, at?: number): FolderError {
    return new FolderError('FOLDER_DAMAGED', { where, found, ...(at === undefined ? {} : { at }) });
  }

  static gone(where: string): FolderError {
    return new FolderError('FOLDER_GONE', { where, found: 'nothing' });
  }

  /** What the system refused, told as ours; anything that is no refusal of the system comes back as it is. */
  static from(failure: unknown, where: string): unknown {
    const { code, syscall, path, message } = Object(failure) as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) return failure;
    return new FolderError(CODE_BY_ERRNO[code] ?? 'FOLDER_FAILED', { where: path ?? where, found: message }, failure);
  }
}

function foundOf(holder: Holder | null | undefined): string {
  if (holder === undefined) return 'this very process';
  return holder === null ? 'an unreadable lock' : `process ${holder.pid} on ${holder.host}`;
}
