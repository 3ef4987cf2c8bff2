/**
 * Owns what a file's cell says once it is undressed: `="1001"` (Taobao keeps ids from being numbers so) and a leading
 * apostrophe before what a spreadsheet would read as a formula or a number (our own export writes it) are clothes, not
 * content. Everything else stays text, `=HYPERLINK(…)` too.
 */
import { isBlankWord, tidy } from '../../domain/text/tidy';

const QUOTED_FORMULA = /^\s*="([^"]*)"\s*$/;
const APOSTROPHE = /^\s*'(?=[=+\-@\t\r\d])/;

export function cellText(cell: string): string {
  const quoted = QUOTED_FORMULA.exec(cell);
  return tidy(quoted ? quoted[1]! : cell.replace(APOSTROPHE, ''));
}

/** The same, and '' for words that say "nothing here" (无, n/a). */
export function filledText(cell: string): string {
  const text = cellText(cell);
  return isBlankWord(text) ? '' : text;
}

/** A name of letters only is kept: somebody may be called None. */
export function nameText(cell: string): string {
  const text = cellText(cell);
  return isBlankWord(text) && !/^[a-z]+$/i.test(text) ? '' : text;
}
