/**
 * Cuts a file into parts that one call can carry, each with the header and with what only the whole file tells. Pure;
 * used by whoever sends a file: the command line, the import dialog.
 *
 * A cut never falls inside a quoted cell, nor between neighbouring lines of one order. An order that alone is larger than
 * a part stays whole.
 */
import { fingerprint } from '../../sheets/fingerprint';
import type { ImportRequest } from './import-request';
import { lineKey } from './line-key';
import { orderRecords } from './order-records';
import { type FileRecord, type ReadFile, readFile, type UnreadableFile } from './read-file';
import { textOf } from './read-line';
import { type ChosenColumns, type FileKind, type RecognisedColumns, recogniseColumns } from './recognise-columns';
import { type SlashOrders, slashOrdersOf } from './slash-orders';

export const LARGEST_PART_BYTES = 500_000;

/** A part is written in slices of so many lines, each a handful of calls whatever it holds: parts end with a full one. */
export const LINES_A_SLICE = 2_000;

export type FilePart = Required<Pick<ImportRequest, 'text' | 'part' | 'parts' | 'firstLine' | 'earlier' | 'hash'>> & {
  readonly dayOrder: SlashOrders;
};

/**
 * @param chosen what a person chose for columns, to be sent with each part as its `columns`
 * @returns at least one part; a file that cannot be read is one part as it is, for the server to refuse in words
 */
export function splitFile(
  source: string,
  as: 'auto' | FileKind = 'auto',
  largest = LARGEST_PART_BYTES,
  chosen: ChosenColumns = {},
): readonly FilePart[] {
  const file = readFile(source);
  const hash = fingerprint(source);
  if (file.kind === 'unreadable') return [unreadablePart(source, file, hash)];
  const columns = recogniseColumns(file.header, as, chosen);
  const dayOrder = slashOrdersOf(file.header, file.records, columns);
  const runs = cut(file, columns, largest);
  const earlier = earlierCounts(runs, columns);
  return runs.map((records, index) => ({
    text: partText(file, records),
    part: index + 1,
    parts: runs.length,
    firstLine: records[0]?.line ?? 2,
    ...{ dayOrder, earlier: earlier[index]!, hash },
  }));
}

/** A binary file is not sent whole: its beginning says as much. */
function unreadablePart(source: string, { reason }: UnreadableFile, hash: string): FilePart {
  const text = reason === 'notText' ? source.slice(0, 1000) : source;
  return { text, part: 1, parts: 1, firstLine: 2, dayOrder: {}, earlier: [], hash };
}

const bodyOf = ({ text }: ReadFile, records: readonly FileRecord[]): string =>
  records.length === 0 ? '' : text.slice(records[0]!.start, records[records.length - 1]!.end);

/** The separator that Excel's first line declares is needed again by whoever reads the part. */
const partText = (file: ReadFile, records: readonly FileRecord[]): string =>
  `${file.declaration}${file.headerText}\n${bodyOf(file, records)}`;

/**
 * As few parts as the limit allows, of about the same size: each costs its own reading of the workbook. A part goes on to
 * the end of its slice where that fits.
 */
function cut(file: ReadFile, columns: RecognisedColumns, largest: number): readonly (readonly FileRecord[])[] {
  const header = utf8Length(partText(file, []));
  const whole = utf8Length(bodyOf(file, file.records));
  const even = whole / Math.ceil(whole / Math.max(1, largest - header));
  const parts: FileRecord[][] = [];
  let part: FileRecord[] = [];
  let size = header;
  for (const run of ordersOf(file.records, columns)) {
    const bytes = utf8Length(bodyOf(file, run));
    const isFull = size + bytes > largest || (size - header >= even && !fillsSlice({ part, run, size }, largest));
    if (part.length > 0 && isFull) {
      parts.push(part);
      part = [];
      size = header;
    }
    for (const record of run) part.push(record);
    size += bytes;
  }
  if (part.length > 0 || parts.length === 0) parts.push(part);
  return parts;
}

interface Growing {
  readonly part: readonly FileRecord[];
  readonly run: readonly FileRecord[];
  /** Bytes of the part so far. */
  readonly size: number;
}

/** Does the run belong to a slice that is begun, and is there room for the rest of it, by the bytes of a line so far? */
function fillsSlice({ part, run, size }: Growing, largest: number): boolean {
  const missing = (LINES_A_SLICE - (part.length % LINES_A_SLICE)) % LINES_A_SLICE;
  return run.length <= missing && size + (missing * size) / part.length <= largest;
}

/** Neighbouring records of one order number; a record without one is alone. */
function ordersOf(records: readonly FileRecord[], { at }: RecognisedColumns): FileRecord[][] {
  const runs: FileRecord[][] = [];
  let last = '';
  for (const record of records) {
    const orderNo = record.broken ? '' : textOf(record, at)('orders.orderNo');
    if (orderNo !== '' && orderNo === last) runs[runs.length - 1]!.push(record);
    else runs.push([record]);
    last = orderNo;
  }
  return runs;
}

/** For each part: the lines whose like occurred in an earlier part, and how often. */
function earlierCounts(parts: readonly (readonly FileRecord[])[], columns: RecognisedColumns): [number, number][][] {
  const seen = new Map<string, number>();
  return parts.map((records) => {
    const before = new Map(parts.length > 1 ? seen : []);
    const counts: [number, number][] = [];
    for (const record of parts.length > 1 && columns.kind === 'orders' ? orderRecords(records, columns) : []) {
      const key = lineKey(record, columns);
      const count = before.get(key) ?? 0;
      if (count > 0) counts.push([record.line, count]);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    return counts;
  });
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return length;
}
