/**
 * A file to import, as the pages use it: its text, its header with the first values, and the parts that are sent. The
 * reading and the cutting are the importer's own, the very code that reads each part again on the server.
 */
import { readFile } from '../../src/features/imports/read-file';
import { type FilePart, splitFile } from '../../src/features/imports/split-file';
import { type DecodedText, decodedText, type NotText } from './decoded-text';

export type FileKind = 'orders' | 'customers';

/** Header → key of a field; null for left out. */
export type ChosenColumns = Readonly<Record<string, string | null>>;

export interface ShopFile {
  readonly kind: 'file';
  readonly name: string;
  readonly text: string;
  readonly encoding: DecodedText['encoding'];
  /** In the file's order; blank ones are left out. */
  readonly columns: readonly { readonly header: string; readonly sample: string }[];
}

const SAMPLED_RECORDS = 20;
const SAMPLE_LENGTH = 40;

export interface NotShopFile {
  readonly kind: NotText['kind'] | 'unreadableFile';
}

export async function openShopFile(file: File): Promise<ShopFile | NotShopFile> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { kind: 'unreadableFile' };
  }
  const decoded = decodedText(new Uint8Array(bytes));
  if (decoded.kind !== 'text') return decoded;
  return {
    kind: 'file',
    name: file.name,
    text: decoded.text,
    encoding: decoded.encoding,
    columns: columnsOf(decoded.text),
  };
}

export function partsOf(file: ShopFile, as: 'auto' | FileKind, chosen: ChosenColumns): readonly FilePart[] {
  return splitFile(file.text, as, undefined, chosen);
}

/** Of each column the first value that is not blank. */
function columnsOf(text: string): ShopFile['columns'] {
  const read = readFile(text);
  if (read.kind === 'unreadable') return [];
  const records = read.records.slice(0, SAMPLED_RECORDS);
  return read.header.flatMap((header, at) => {
    const sample = records.map(({ cells }) => (cells[at] ?? '').trim()).find((cell) => cell !== '') ?? '';
    const shortened = sample.length > SAMPLE_LENGTH ? `${sample.slice(0, SAMPLE_LENGTH)}…` : sample;
    return header.trim() === '' ? [] : [{ header: header.replace(/^\ufeff/, '').trim(), sample: shortened }];
  });
}
