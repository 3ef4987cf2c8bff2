/**
 * The journal: one line a commit, `{"seq":7,"ops":[…],"sum":"…"}`, appended and fsynced. What `append` returned from
 * is acknowledged and must come back; what it did not may be torn off.
 *
 * The sum covers the line's bytes before it. A bad last record is a torn tail and is cut off; a bad record with a
 * good one after it cannot come from a crash and is refused rather than dropped.
 */
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import type { Op } from '../model';
import { CHECKSUM_LENGTH, checksumOf } from './checksum';
import { writeWhole } from './durable-file';
import { FolderError } from './folder-error';
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

  constructor(private readonly path: string) {
    this.handle = openSync(path, 'a+');
    this.length = fstatSync(this.handle).size;
  }

  get bytes(): number {
    return this.length;
  }

  /** Hands on every whole record in order and cuts a torn tail off. @throws FolderError FOLDER_DAMAGED */
  replay(take: (record: JournalRecord) => void): void {
    const data = readFileSync(this.path);
    let good = 0;
    for (let start = 0; start < data.length; ) {
      const newline = data.indexOf(NEWLINE, start);
      const end = newline === -1 ? data.length : newline;
      const record = newline === -1 ? null : readRecord(data.subarray(start, end));
      if (record === null) {
        if (hasRecordAfter(data, end + 1))
          throw FolderError.damaged(this.path, `an unreadable record at byte ${start}`);
        break;
      }
      take(record);
      good = end + 1;
      start = good;
    }
    if (good < data.length) this.cut(good);
  }

  /** @param ops encoded. Durable on return; on failure the journal is as it was. */
  append(seq: number, ops: readonly string[]): void {
    const body = Buffer.from(`{"seq":${seq},"ops":[${ops.join(',')}]`);
    const line = Buffer.concat([body, Buffer.from(`${SUM_KEY}${checksumOf(body)}"}\n`)]);
    try {
      writeWhole(this.handle, line);
      fsyncSync(this.handle);
      this.length += line.length;
    } catch (failure) {
      this.cut(this.length);
      throw failure;
    }
  }

  empty(): void {
    this.cut(0);
  }

  close(): void {
    closeSync(this.handle);
  }

  private cut(length: number): void {
    ftruncateSync(this.handle, length);
    fsyncSync(this.handle);
    this.length = length;
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

function hasRecordAfter(data: Buffer, from: number): boolean {
  for (let start = from; start < data.length; ) {
    const newline = data.indexOf(NEWLINE, start);
    if (newline === -1) return false;
    if (readRecord(data.subarray(start, newline)) !== null) return true;
    start = newline + 1;
  }
  return false;
}
