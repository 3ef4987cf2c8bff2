/**
 * A dropped file as text, whatever its encoding: UTF-8 with or without byte order mark, UTF-16, GBK (read as GB 18030,
 * which contains it). Only a browser can: Apps Script has no decoder.
 */
export interface DecodedText {
  readonly kind: 'text';
  readonly text: string;
  /** As people call it. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GBK';
}

export interface NotText {
  readonly kind: 'workbookFile' | 'notText' | 'emptyFile';
}

/** No text has these; DOS ended its files with \u001a, so there it is none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
const BINARY = /[\u0000-\u0006\u000e-\u0019]|\u001a(?!$)/;

/** How .xlsx (a zip) and .xls (an OLE file) begin. */
const WORKBOOK_FILES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** A byte order mark decides; then strict UTF-8; then UTF-16 by its zeros; then GBK. */
export function decodedText(bytes: Uint8Array): DecodedText | NotText {
  if (bytes.length === 0) return { kind: 'emptyFile' };
  if (WORKBOOK_FILES.some((begin) => begin.every((byte, at) => bytes[at] === byte))) return { kind: 'workbookFile' };
  const decoded = guessed(bytes);
  if (decoded === null || BINARY.test(decoded.text)) return { kind: 'notText' };
  return decoded.text.trim() === '' ? { kind: 'emptyFile' } : decoded;
}

function guessed(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strict('utf-16le', 'UTF-16', bytes);
  if (first === 0xfe && second === 0xff) return strict('utf-16be', 'UTF-16', bytes);
  if (looksLikeUtf16(bytes)) return strict('utf-16le', 'UTF-16', bytes);
  if (bytes.includes(0)) return null;
  return strict('utf-8', 'UTF-8', bytes) ?? strict('gb18030', 'GBK', bytes);
}

function strict(label: string, encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText | null {
  try {
    return { kind: 'text', text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Latin text in UTF-16 has a zero in nearly every second byte and none in the others. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2000);
  const zeros = sample.reduce((count, byte, at) => count + (byte === 0 && at % 2 === 1 ? 1 : 0), 0);
  return zeros > sample.length / 5 && sample.every((byte, at) => byte !== 0 || at % 2 === 1);
}
