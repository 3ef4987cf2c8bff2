/**
 * A file of a merchant's as text, whatever its encoding: UTF-8 with or without BOM, GBK, UTF-16.
 */
import { readFileSync } from 'node:fs';
import type { CliWords } from './cli-words';
import { refused } from './refused';

export const ENCODINGS = ['auto', 'utf-8', 'gbk', 'utf-16le'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** No text has these; DOS ended its files with \u001a, so there it is none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
const BINARY = /[\u0000-\u0006\u000e-\u0019]|\u001a(?!$)/;

/** @throws Refused FILE_UNREADABLE, FILE_EMPTY, FILE_NOT_TEXT */
export function readTextFile(path: string, encoding: Encoding, words: CliWords): string {
  const bytes = bytesOf(path, words);
  if (bytes.length === 0) throw refused({ code: 'FILE_EMPTY', where: path }, words.FILE_EMPTY(path));
  const text = encoding === 'auto' ? guessed(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text === null || BINARY.test(text))
    throw refused({ code: 'FILE_NOT_TEXT', where: path }, words.FILE_NOT_TEXT(path));
  return text;
}

function bytesOf(path: string, words: CliWords): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? '';
    throw refused({ code: 'FILE_UNREADABLE', where: path, found }, words.FILE_UNREADABLE(path));
  }
}

/** A byte order mark decides; then strict UTF-8; then UTF-16 by its zeros; then GBK (as GB 18030). null: no text. */
function guessed(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be', bytes);
  if (looksLikeUtf16(bytes)) return strict('utf-16le', bytes);
  if (bytes.includes(0)) return null;
  return strict('utf-8', bytes) ?? strict('gb18030', bytes);
}

function strict(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Latin text in UTF-16 has a zero in nearly every second byte and none in the others. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 2000);
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) return false;
    odd += 1;
  }
  return odd > sample.length / 5;
}
