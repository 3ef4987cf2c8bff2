/**
 * Takes the text of a file apart into records with their physical lines. Decides nothing about what a cell means.
 *
 * A broken quote must not swallow the rest of the file: the line it begins on is given back as broken, and reading goes
 * on with the next physical line. Without the header's number of cells a record that spans lines is such a case too (two
 * stray quotes have met). Tab-separated exports quote nothing, so there a broken quote is just a character.
 */
import Papa from 'papaparse/papaparse.min.js';

export interface FileRecord {
  /** Physical line on which it begins; the file's first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** quote: cells cannot be told apart. cells: more of them than the header names. */
  readonly broken: 'quote' | 'cells' | null;
  /** Where it stands in `text`: from `start` up to `end`, its line end included. */
  readonly start: number;
  readonly end: number;
}

export interface ReadFile {
  readonly kind: 'read';
  /** The file with line ends as \n and without byte order mark. */
  readonly text: string;
  readonly header: readonly string[];
  /** The header as it stands, without line end. */
  readonly headerText: string;
  /** The line `sep=;` that Excel may put first, with its line end; '' where there is none. */
  readonly declaration: string;
  /** Blank lines are left out. */
  readonly records: readonly FileRecord[];
}

export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly reason: 'empty' | 'notText' | 'headerBroken';
}

const DELIMITERS = [',', '\t', ';', '|'] as const;
const BLANK_LINES_ABOVE = 5;

export function readFile(source: string): ReadFile | UnreadableFile {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { kind: 'unreadable', reason: 'empty' };
  if (!isText(text)) return { kind: 'unreadable', reason: 'notText' };
  const declared = /^\s*sep=([,\t;|])[ ]*\n/i.exec(text);
  const above = declared ? declared[0].length : blankAbove(text);
  const delimiter = declared?.[1] ?? delimiterOf(headerLine(text, above));
  const records = recordsFrom(text, above, delimiter);
  const [header, ...body] = records;
  if (!header || header.broken) return { kind: 'unreadable', reason: 'headerBroken' };
  const headerText = text.slice(header.start, header.end).replace(/\n$/, '');
  const declaration = declared ? `${declared[0].trim()}\n` : '';
  return { kind: 'read', text, header: header.cells, headerText, declaration, records: body };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
const BINARY = /[\u0000-\u0006\u000e-\u0019]/;
const REPLACED_AT_MOST = 0.01;

/** Zip files (xlsx), control characters, and text decoded as what it is not (one in a hundred characters replaced). */
function isText(text: string): boolean {
  if (text.startsWith('PK\u0003\u0004') || BINARY.test(text)) return false;
  let replaced = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) replaced += 1;
  return replaced <= 1 || replaced < text.length * REPLACED_AT_MOST;
}

function blankAbove(text: string): number {
  const found = new RegExp(`^(?:[ ,;|\\t]*\\n){0,${BLANK_LINES_ABOVE}}`).exec(text);
  return found ? found[0].length : 0;
}

function headerLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.slice(from) : text.slice(from, end);
}

/** The header decides: names of columns hold no delimiters outside quotes. The comma where there is one column. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  let best: string = DELIMITERS[0];
  for (const one of DELIMITERS) if (count(bare, one) > count(bare, best)) best = one;
  return best;
}

const count = (text: string, part: string): number => text.split(part).length - 1;

function recordsFrom(text: string, from: number, delimiter: string): FileRecord[] {
  const records: FileRecord[] = [];
  let offset = from;
  let line = 1 + count(text.slice(0, from), '\n');
  while (offset < text.length) {
    const run = readUntilBroken(text, offset, line, delimiter, records);
    if (!run.broken) break;
    const end = endOfLine(text, run.offset);
    records.push(brokenLine(text, run.offset, end, run.line, delimiter));
    offset = end;
    line = run.line + 1;
  }
  return records;
}

interface Run {
  readonly broken: boolean;
  readonly offset: number;
  readonly line: number;
}

/** Adds records until one is broken. @returns where that one begins */
function readUntilBroken(text: string, from: number, firstLine: number, delimiter: string, records: FileRecord[]): Run {
  let start = from;
  let line = firstLine;
  let broken = false;
  const width = (): number => records[0]?.cells.length ?? Number.NaN;
  Papa.parse(text.slice(from), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, handle) => {
      const end = from + meta.cursor;
      const lines = linesIn(text, start, end);
      const isWhole = errors.every((error) => error.type !== 'Quotes');
      if (!isWhole || (lines > 1 && records.length > 0 && data.length !== width())) {
        broken = true;
        handle.abort();
        return;
      }
      addRecord(records, { line, cells: data, start, end }, width());
      start = end;
      line += lines;
    },
  });
  return { broken, offset: start, line };
}

function addRecord(records: FileRecord[], record: Omit<FileRecord, 'broken'>, width: number): void {
  if (record.cells.every((cell) => cell.trim() === '')) return;
  const tooMany = record.cells.length > width && record.cells.slice(width).some((cell) => cell.trim() !== '');
  records.push({ ...record, broken: tooMany ? 'cells' : null });
}

function brokenLine(text: string, start: number, end: number, line: number, delimiter: string): FileRecord {
  const bare = text.slice(start, end).replace(/\n$/, '');
  const cells = delimiter === '\t' ? bare.split('\t') : [bare];
  return { line, cells, broken: delimiter === '\t' ? null : 'quote', start, end };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

function linesIn(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return Math.max(lines, 1);
}
