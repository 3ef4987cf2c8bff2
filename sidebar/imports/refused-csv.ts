/** The refused lines as a file (RFC 4180, with byte order mark for Excel), and how it reaches the person. */
import type { ImportedPart } from '../../src/contract/server-api';

type Refused = ImportedPart['refused'];

const FORMULA_LIKE = /^[=+\-@\t\r]/;

/** @param headers of line, column, found and reason */
export function refusedCsv(refused: Refused, headers: readonly string[]): string {
  const rows = refused.map(({ line, column, found, reason }) => [String(line), column, found, reason]);
  return [headers, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What a spreadsheet program would take for a formula gets an apostrophe in front. */
function cell(text: string): string {
  const guarded = FORMULA_LIKE.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}

/** A frame that may not download does nothing here, and says so to nobody: the text is offered beside it. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
