/**
 * Takes one record of separated values off a text, as papaparse would; a test holds it to that.
 *
 * A cell that begins with a quote ends at the next quote that is alone, blanks after it allowed; a quote anywhere else is
 * a character like others. So an inch sign within a cell harms nothing.
 */
export interface CsvRecord {
  readonly cells: string[];
  /** Where the next one begins: behind the line end. */
  readonly end: number;
}

const QUOTE = '"';

/**
 * @param text with line ends as \n
 * @returns null where a quoted cell does not end, or goes on behind its end
 */
export function csvRecord(text: string, start: number, delimiter: string): CsvRecord | null {
  const cells: string[] = [];
  let at = start;
  while (true) {
    const quoted = text[at] === QUOTE;
    const end = quoted ? endOfQuoted(text, at, delimiter) : endOfPlain(text, at, delimiter);
    if (end === null) return null;
    const cell = text.slice(at, end);
    cells.push(quoted ? cell.slice(1, cell.lastIndexOf(QUOTE)).replace(/""/g, QUOTE) : cell);
    if (end >= text.length) return { cells, end };
    at = end + 1;
    if (text[end] !== delimiter) return { cells, end: at };
  }
}

/** Sign by sign: looking for the delimiter could run to the end of the text for every line that has none. */
function endOfPlain(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return end;
}

/** Where the delimiter or the line end behind it stands. */
function endOfQuoted(text: string, start: number, delimiter: string): number | null {
  let close = text.indexOf(QUOTE, start + 1);
  while (close !== -1 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  if (close === -1) return null;
  if (close + 1 === text.length) return text.length;
  const end = endOfPlain(text, close + 1, delimiter);
  const isClosed = end < text.length && text.slice(close + 1, end).trim() === '';
  return isClosed || end === close + 1 ? end : null;
}
