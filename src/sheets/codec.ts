/**
 * The codec owns every cell: what a cell's content means to code, and what code's values look like in a cell.
 *
 * Text is escaped on every write with a leading apostrophe, which Sheets consumes, so that `=1+1`, `+86…`, `007` and
 * `3/4` stay text also where a cell has lost its `@` format. Days and times are the spreadsheet's zone's. A cell that
 * does not hold what its column asks for reads as unreadable, with what was found; it is never guessed.
 */

import { readDay } from '../domain/calendar/day-reader';
import type { Instant } from '../domain/calendar/instant';
import { dayOfSerial, type IsoDay, serialOfDay } from '../domain/calendar/iso-day';
import type { ZoneTable } from '../domain/calendar/zone-table';
import { readAmount } from '../domain/money/amount-reader';
import type { Column, Kind, KindValue } from '../schema/column';
import type { ChoiceLabels } from './choice-labels';

/** What getValues gives and setValues takes. */
export type RawCell = string | number | boolean | Date;

export type Decoded = KindValue | null | Unreadable;

export class Unreadable {
  constructor(readonly found: string) {}
}

export interface CodecContext {
  readonly zone: ZoneTable;
  readonly labels: ChoiceLabels;
}

export type Decoder = (raw: Exclude<RawCell, ''>, column: Column, context: CodecContext) => Decoded;

export function decodeCell(column: Column, raw: RawCell, context: CodecContext): Decoded {
  if (raw === '') return null;
  return DECODERS[column.kind](raw, column, context);
}

/** For whoever decodes a whole column. */
export const decoderOf = ({ kind }: Column): Decoder => DECODERS[kind];

export function encodeCell(column: Column, value: KindValue | null, context: CodecContext): RawCell {
  if (value === null) return '';
  switch (column.kind) {
    case 'day':
      return new Date(context.zone.startOfDay(value as IsoDay));
    case 'time':
      return new Date(value as Instant);
    case 'choice':
      return escaped(column.list ? context.labels.labelOf(column.list, String(value)) : String(value));
    default:
      return typeof value === 'string' ? escaped(value) : value;
  }
}

const escaped = (text: string): string => (text === '' ? '' : `'${text}`);

/** A Date is another realm's where the bundle runs locally, so it is known by what it can do. */
export const isDate = (raw: unknown): raw is Date =>
  typeof raw === 'object' && raw !== null && typeof (raw as { getTime?: unknown }).getTime === 'function';

const textOf: Decoder = (raw, _column, { zone }) => {
  if (typeof raw === 'string') return raw;
  if (isDate(raw)) return dayOrMinute(raw, zone);
  return typeof raw === 'boolean' ? String(raw).toUpperCase() : String(raw);
};

const numberOf: Decoder = (raw, column) => {
  const value = typeof raw === 'number' ? raw : typeof raw === 'string' ? (readAmount(raw)?.amount ?? null) : null;
  if (value === null || (column.kind === 'int' && !Number.isInteger(value))) return new Unreadable(shown(raw));
  return value;
};

const dayOf: Decoder = (raw, _column, { zone }) => {
  if (isDate(raw)) return zone.dayOf(raw.getTime() as Instant);
  if (typeof raw === 'number') return serialIsDay(raw) ? dayOfSerial(Math.floor(raw)) : new Unreadable(shown(raw));
  const read = readDay(String(raw), null);
  if (read.kind === 'civil') return read.day;
  return read.kind === 'instant' ? zone.dayOf(read.instant) : new Unreadable(shown(raw));
};

const timeOf: Decoder = (raw, _column, { zone }) => {
  if (isDate(raw)) return raw.getTime() as Instant;
  if (typeof raw === 'number') return serialIsDay(raw) ? zone.instantOf(raw) : new Unreadable(shown(raw));
  const read = readDay(String(raw), null);
  if (read.kind === 'instant') return read.instant;
  if (read.kind === 'refused') return new Unreadable(shown(raw));
  return zone.instantOf(serialOfDay(read.day) + (read.seconds ?? 0) / 86_400);
};

const checkOf: Decoder = (raw) => {
  if (typeof raw === 'boolean') return raw;
  const word = String(raw).trim().toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : new Unreadable(shown(raw));
};

const choiceOf: Decoder = (raw, { list }, { labels }) => {
  const text = String(raw);
  return (list ? labels.keyOf(list, text) : text) ?? new Unreadable(text);
};

const DECODERS: Readonly<Record<Kind, Decoder>> = {
  id: textOf,
  text: textOf,
  long: textOf,
  phone: textOf,
  email: textOf,
  anniversary: textOf,
  person: textOf,
  ref: textOf,
  json: textOf,
  day: dayOf,
  time: timeOf,
  money: numberOf,
  int: numberOf,
  rate: numberOf,
  share: numberOf,
  number: numberOf,
  check: checkOf,
  choice: choiceOf,
};

/** 9999-12-31 is 2,958,465. */
const serialIsDay = (serial: number): boolean => serial >= 1 && serial < 2_958_466;

function dayOrMinute(date: Date, zone: ZoneTable): string {
  const text = zone.isoWithOffset(date.getTime() as Instant);
  return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}

const shown = (raw: RawCell): string => (isDate(raw) ? raw.toISOString() : String(raw));
