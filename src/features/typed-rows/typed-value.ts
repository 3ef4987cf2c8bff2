/**
 * What a typed cell should hold, by its column's kind; what is not understood stays as it was typed. Pure.
 *
 * Prose keeps its full-width marks and letters, only its ends are trimmed; numbers, codes, phones and addresses become
 * half-width.
 */
import { anniversaryText, parseAnniversary } from '../../domain/calendar/anniversary';
import { readCountry } from '../../domain/countries/country-reader';
import { readEmail } from '../../domain/email/email-reader';
import { readPhone } from '../../domain/phone/phone-reader';
import { tidy } from '../../domain/text/tidy';
import type { Language } from '../../i18n/bilingual';
import type { Column, KindValue } from '../../schema/column';
import { countries } from '../../schema/lists/code-lists-table';
import type { TabKey } from '../../schema/tab-keys';
import { expectedInstead, type LimitContext } from '../../sheets/value-limits';
import { HALF_WIDTH } from './half-width-table';

export interface TypedCell {
  readonly tab: TabKey;
  readonly key: string;
  readonly column: Column;
  readonly typed: KindValue;
  /** null: not understood. */
  readonly meaning: KindValue | null;
}

export interface TypedContext extends LimitContext {
  readonly language: Language;
  /** ISO-2 by whose plan phones of this row are read. */
  readonly country: string;
  /** A colleague's address by their name; null when nobody is called so. */
  readonly personNamed: (name: string) => string | null;
}

/** @returns `value`: what the cell should hold; `isSound` false: its column asks for something else, and it stays as typed */
export function typedValue(cell: TypedCell, context: TypedContext): { value: KindValue | null; isSound: boolean } {
  const text = typeof cell.typed === 'string' ? cell.typed : String(cell.meaning ?? cell.typed);
  const trimmed = text.trim();
  if (trimmed === '') return { value: null, isSound: true };
  switch (cell.column.kind) {
    case 'text':
    case 'long':
    case 'json':
      return sound(HALF_WIDTH[cell.tab]?.includes(cell.key) ? tidy(text) : trimmed);
    case 'id':
    case 'ref':
      return sound(tidy(text));
    case 'phone':
      return phoneOf(text, context.country);
    case 'email':
      return kept(readEmail(text), trimmed);
    case 'person':
      return personOf(trimmed, context);
    case 'anniversary':
      return anniversaryOf(trimmed, context.language);
    default:
      return plain(cell, context);
  }
}

const sound = (value: KindValue | null) => ({ value, isSound: true });
const kept = (value: string | null, typed: KindValue) => ({ value: value ?? typed, isSound: value !== null });

function phoneOf(text: string, country: string) {
  const { kind, shown } = readPhone(text, country);
  return { value: shown, isSound: kind !== 'unreadable' };
}

function personOf(text: string, { personNamed }: TypedContext) {
  const address = text.includes('@') ? readEmail(text) : personNamed(text);
  return kept(address?.toLowerCase() ?? null, text);
}

/** A day cell that was pasted reads with its time of day. */
function anniversaryOf(text: string, language: Language) {
  const day = parseAnniversary(text.replace(/[ T]00:00(?::00)?(?:\.0+)?(?:Z|[+-]\d\d:\d\d)?$/, ''));
  return kept(day && anniversaryText(day, language), text);
}

/** Numbers, days, times, ticks, choices: their meaning, where the column's own rule takes it. */
function plain({ column, typed, meaning }: TypedCell, context: TypedContext) {
  const value = meaning ?? (column.list === countries ? readCountry(String(typed)) : null);
  const isSound = value !== null && expectedInstead(column, value, context) === null;
  return { value: isSound ? value : typed, isSound };
}
