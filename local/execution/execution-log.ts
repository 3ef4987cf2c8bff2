/**
 * Every execution of a workbook, in `executions.jsonl` beside it: one line each, on the disk before its report is
 * handed out. Google forgets its list after some days; this one keeps the last few thousand.
 *
 * A line cut off by a crash is left out when the file is read; the workbook itself does not depend on it.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ExecutionRecord } from './execution-record';

const EXECUTIONS_FILE = 'executions.jsonl';
const MOST_KEPT = 2_000;

export function executionsFile(folder: string): string {
  return join(folder, EXECUTIONS_FILE);
}

export class ExecutionLog {
  private readonly kept: ExecutionRecord[];
  private next: number;

  /** @param file null: in memory, beginning with these */
  constructor(
    private readonly file: string | null,
    earlier: readonly ExecutionRecord[] = [],
  ) {
    this.kept = file === null ? [...earlier] : readRecords(file);
    this.next = this.kept.reduce((most, { id }) => Math.max(most, numberOf(id)), 0) + 1;
  }

  /** In the order in which they began. */
  records(): readonly ExecutionRecord[] {
    return [...this.kept].sort((one, other) => numberOf(one.id) - numberOf(other.id));
  }

  /** Of the execution that begins next. */
  get nextId(): string {
    return `E-${this.next}`;
  }

  freshId(): string {
    const id = this.nextId;
    this.next += 1;
    return id;
  }

  /** It is on the disk when this returns. */
  add(record: ExecutionRecord): void {
    this.kept.push(record);
    if (this.file === null) return;
    if (this.kept.length > 2 * MOST_KEPT) this.rewrite(this.file);
    else append(this.file, `${JSON.stringify(record)}\n`);
  }

  private rewrite(file: string): void {
    this.kept.splice(0, this.kept.length - MOST_KEPT);
    const aside = `${file}.new`;
    writeFileSync(aside, '');
    append(aside, this.kept.map((record) => `${JSON.stringify(record)}\n`).join(''));
    renameSync(aside, file);
  }
}

const numberOf = (id: string): number => Number(id.slice(2));

function append(file: string, text: string): void {
  const handle = openSync(file, 'a');
  try {
    const data = Buffer.from(text);
    for (let at = 0; at < data.length; ) at += writeSync(handle, data, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What stands after the last whole line is cut off, so that the next line does not continue it. */
function readRecords(file: string): ExecutionRecord[] {
  if (!existsSync(file)) return [];
  const data = readFileSync(file);
  const whole = data.lastIndexOf('\n') + 1;
  if (whole < data.length) truncateSync(file, whole);
  const lines = data.toString('utf8', 0, whole).split('\n');
  return lines.filter((line) => line !== '').flatMap(parsed);
}

function parsed(line: string): ExecutionRecord[] {
  try {
    return [JSON.parse(line) as ExecutionRecord];
  } catch {
    return [];
  }
}
