/**
 * What typing a text into a cell means there: nothing, text, a truth, a formula, a number or a date.
 *
 * Order: leading apostrophe (text follows), `@` format (text as it is), formula, truth, number, date, text. A script's
 * string goes the same way ("A string is parsed as if typed"). Unknown and therefore strict: text after `+` that is
 * no number becomes a formula, as at the keyboard (`+86 138…` shows an error rather than a phone number).
 */

import type { CellEntry } from '../model';
import { isTextFormat, PLAIN_FORMAT } from '../number-format';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

export interface TypingPlace {
  readonly locale: string;
  /** The cell's present number format. */
  readonly format: string;
  /** In the spreadsheet's zone; the year of `3/4`. */
  readonly thisYear: () => number;
}

export function typedText(text: string, place: TypingPlace): CellEntry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text === '' || isTextFormat(place.format)) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  const truth = TRUTHS[text.trim().toLowerCase()];
  if (truth !== undefined) return { value: truth };
  const parsed = typedNumber(text, place.locale) ?? typedDate(text, place.locale, place.thisYear());
  if (parsed !== null) {
    const plain = place.format === PLAIN_FORMAT && parsed.format !== undefined;
    return plain ? { value: parsed.value, format: parsed.format } : { value: parsed.value };
  }
  return text.startsWith('+') && text.length > 1 ? { value: '', formula: `=${text}` } : { value: text };
}

const TRUTHS: Readonly<Record<string, boolean>> = { true: true, false: false };
