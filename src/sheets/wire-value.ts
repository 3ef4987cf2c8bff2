/**
 * Values as other programs give and get them, in JSON: days `YYYY-MM-DD`, times ISO with the zone's offset, money as
 * decimal numbers, choices as keys, blanks null.
 */
import { readDay } from '../domain/calendar/day-reader';
import type { Instant } from '../domain/calendar/instant';
import { parseIsoDay, serialOfDay } from '../domain/calendar/iso-day';
import type { ZoneTable } from '../domain/calendar/zone-table';
import { tidy } from '../domain/text/tidy';
import { type Label, label } from '../i18n/bilingual';
import type { Column, KindValue } from '../schema/column';
import type { CodecContext } from './codec';

export type WireValue = string | number | boolean | null;

export function toWire(column: Column, value: KindValue | null, zone: ZoneTable): WireValue {
  return column.kind === 'time' && value !== null ? zone.isoWithOffset(value as Instant) : value;
}

export type FromWire = { readonly value: KindValue | null } | { readonly expected: Label };

/** Text is tidied (blanks trimmed, full width to half); a text of nothing is a blank. */
export function fromWire(column: Column, wire: unknown, { zone, labels }: CodecContext): FromWire {
  if (wire === null || wire === undefined || wire === '') return { value: null };
  switch (column.kind) {
    case 'day':
      return or(
        typeof wire === 'string' ? parseIsoDay(wire) : null,
        label('日期（如 2025-03-08）', 'a day such as 2025-03-08'),
      );
    case 'time':
      return or(
        typeof wire === 'string' ? readInstant(wire, zone) : null,
        label('时间（如 2025-03-08T14:30）', 'a time such as 2025-03-08T14:30'),
      );
    case 'money':
    case 'int':
    case 'rate':
    case 'share':
    case 'number':
      return or(typeof wire === 'number' ? wire : null, label('数字', 'a number'));
    case 'check':
      return or(typeof wire === 'boolean' ? wire : null, label('是或否', 'true or false'));
    case 'choice':
      return or(typeof wire === 'string' && column.list ? labels.keyOf(column.list, wire) : null, choiceWords(column));
    default:
      return typeof wire === 'string' || typeof wire === 'number'
        ? { value: tidied(String(wire)) }
        : { expected: label('文字', 'text') };
  }
}

const or = (value: KindValue | null, expected: Label): FromWire => (value === null ? { expected } : { value });

function tidied(text: string): string | null {
  const kept = tidy(text);
  return kept === '' ? null : kept;
}

/** A time without an offset is in the spreadsheet's zone. */
function readInstant(text: string, zone: ZoneTable): Instant | null {
  const read = readDay(text, null);
  if (read.kind === 'instant') return read.instant;
  return read.kind === 'civil' ? zone.instantOf(serialOfDay(read.day) + (read.seconds ?? 0) / 86_400) : null;
}

function choiceWords({ list }: Column): Label {
  const keys = Object.keys(list?.choices ?? {}).slice(0, 12);
  return label(`选项之一（${keys.join('、')}）`, `one of ${keys.join(', ')}`);
}
