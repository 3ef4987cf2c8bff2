/**
 * Utilities.parseCsv: text to rows of text, after RFC 4180. Rows keep the lengths they have in the text.
 */

/** @param delimiter one character */
export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  const escaped = delimiter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const cell = new RegExp(`("(?:[^"]|"")*"|(?!")[^${escaped}\\r\\n]*)(${escaped}|\\r\\n|\\n|\\r|$)`, 'y');
  while (cell.lastIndex < csv.length) {
    const match = cell.exec(csv);
    if (match === null) throw new Unreadable();
    const [, text = '', end = ''] = match;
    const row = rows[rows.length - 1]!;
    row.push(text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : text);
    const isOver = cell.lastIndex === csv.length;
    if (end === delimiter && isOver) row.push('');
    else if (end !== delimiter && !isOver) rows.push([]);
  }
  return rows;
}

/** A quote that is never closed, or text after a closing quote. */
export class Unreadable extends Error {}
