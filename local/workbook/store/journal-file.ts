/**
 * The journal: one line a commit, `{"seq":7,"ops":[…],"sum":"…"}`, appended and fsynced. What `append` returned from
 * is acknowledged and must come back; what it did not may be torn off.
 *
 * The sum covers the line's bytes before it. A bad last record is a torn tail: it is put aside, cut off and told of. A
 * bad record with a good one after it, or a commit that is missing between two, cannot come from a crash and is refused
 * rather than dropped.
 */
import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Op } from '../model';
import { CHECKSUM_LENGTH, checksumOf } from './checksum';
import { syncFolder, writeDurably, writeWhole } from './durable-file';
import { FolderError, type TornTail } from './folder-error';
import { decodeOp } from './op-codec';

const NEWLINE = 10;
const SUM_KEY = ',"sum":"';
/** `,"sum":"` + digits + `"}` */
const SUM_LENGTH = SUM_KEY.length + CHECKSUM_LENGTH + 2;

export interface JournalRecord {
  readonly seq: number;
  readonly ops: readonly Op[];
}

export class JournalFile {
  private readonly handle: number;
  private length: number;
  /** Whether what stands behind `length` could not be taken back. */
  private isLoose = false;

  constructor(private readonly path: string) {
    const isNew = !existsSync(path);
    this.handle = openSync(path, 'a+');
    this.length = fstatSync(this.handle).size;
    if (isNew) syncFolder(dirname(path));
  }

  get bytes(): number {
    return this.length;
  }

  /**
   * Hands on every record later than commit `after`, in order, and cuts a torn tail off.
   * @throws FolderError FOLDER_DAMAGED, before anything was changed
   */
  replay(after: number, take: (record: JournalRecord) => void): TornTail | null {
    const data = readFileSync(this.path);
    let last: number | null = null;
    let start = 0;
    while (start < data.length) {
      const newline = data.indexOf(NEWLINE, start);
      const record = newline === -1 ? null : readRecord(data.subarray(start, newline));
      if (record === null) break;
      const { seq } = record;
      if (last === null ? seq > after + 1 : seq !== last + 1)
        throw this.damaged(`commit ${seq} where commit ${(last ?? after) + 1} was due`, start);
      if (seq > after) this.hand(record, start, take);
      last = seq;
      start = newline + 1;
    }
    if (start === data.length) return null;
    if (hasRecordAfter(data, start)) throw this.damaged('an unreadable record, with readable ones after it', start);
    return this.cutTail(data, start);
  }

  /** @param ops encoded. Durable on return; on failure the journal is as it was. @throws FolderError FOLDER_GONE */
  append(seq: number, ops: readonly string[]): void {
    const body = Buffer.from(`{"seq":${seq},"ops":[${ops.join(',')}]`);
    const line = Buffer.concat([body, Buffer.from(`${SUM_KEY}${checksumOf(body)}"}\n`)]);
    if (this.isLoose) this.cut(this.length);
    try {
      writeWhole(this.handle, line);
      fsyncSync(this.handle);
      this.mustBeInPlace();
    } catch (failure) {
      this.takeBack();
      throw failure;
    }
    this.length += line.length;
  }

  empty(): void {
    this.cut(0);
  }

  close(): void {
    closeSync(this.handle);
  }

  private hand(record: JournalRecord, start: number, take: (record: JournalRecord) => void): void {
    try {
      take(record);
    } catch (failure) {
      const found = failure instanceof Error ? failure.message : String(failure);
      throw this.damaged(`commit ${record.seq} does not fit what is before it: ${found}`, start);
    }
  }

  private damaged(found: string, start: number): FolderError {
    return FolderError.damaged(this.path, found, start);
  }

  /** A file that was deleted can still be written, by whoever has it open; it only is nowhere. */
  private mustBeInPlace(): void {
    const isUnlinked = process.platform !== 'win32' && fstatSync(this.handle).nlink === 0;
    if (isUnlinked || !existsSync(this.path)) throw FolderError.gone(this.path);
  }

  private takeBack(): void {
    try {
      this.cut(this.length);
    } catch {
      this.isLoose = true;
    }
  }

  private cutTail(data: Buffer, at: number): TornTail {
    const keptIn = putAside(`${this.path}.torn`, data.subarray(at));
    this.cut(at);
    return { file: this.path, at, bytes: data.length - at, keptIn };
  }

  private cut(length: number): void {
    ftruncateSync(this.handle, length);
    this.length = length;
    fsyncSync(this.handle);
    this.isLoose = false;
  }
}

/** It was never acknowledged: no room for it is no reason to stop. */
function putAside(path: string, bytes: Buffer): string | null {
  try {
    writeDurably(path, bytes);
    return path;
  } catch {
    return null;
  }
}

function readRecord(line: Buffer): JournalRecord | null {
  const cut = line.length - SUM_LENGTH;
  if (cut <= 0) return null;
  const tail = line.toString('latin1', cut);
  if (tail !== `${SUM_KEY}${checksumOf(line.subarray(0, cut))}"}`) return null;
  const { seq, ops } = JSON.parse(line.toString('utf8')) as JournalRecord;
  return { seq, ops: ops.map(decodeOp) };
}

function hasRecordAfter(data: Buffer, bad: number): boolean {
  let newline = data.indexOf(NEWLINE, bad);
  while (newline !== -1) {
    const start = newline + 1;
    newline = data.indexOf(NEWLINE, start);
    if (newline !== -1 && readRecord(data.subarray(start, newline)) !== null) return true;
  }
  return false;
}
