/** One line of CSV (RFC 4180), in bare V8. */

const FORMULA_LIKE = /^[=+\-@\t\r]/;

/** What a spreadsheet program would take for a formula gets an apostrophe in front; an import takes it off again. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(text: string): string {
  const guarded = FORMULA_LIKE.test(text) && !isNumber(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}

/** Numbers are no text and keep their sign. */
const isNumber = (text: string): boolean => /^-\d+(?:\.\d+)?$/.test(text);

/** How long a text is once it is sent. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1; // half of a pair is two of four
  }
  return bytes;
}
