/**
 * The number format of each kind, and how a found format is judged.
 *
 * What matters to code is only the class: text must be kept as typed, days must read back as days, numbers as numbers.
 * Within the class the shop's own taste (`yyyy/m/d`, `¥0.0`) is left alone.
 */
import type { Column, Kind } from '../schema/column';

/** none: no format was ever given, or it was removed. */
export type FormatClass = 'text' | 'date' | 'number' | 'none';

const TEXT = '@';

/** null: the cell needs none (a checkbox draws itself). */
const FORMATS: Readonly<Record<Kind, string | null>> = {
  id: TEXT,
  text: TEXT,
  long: TEXT,
  phone: TEXT,
  email: TEXT,
  anniversary: TEXT,
  choice: TEXT,
  person: TEXT,
  ref: TEXT,
  json: TEXT,
  day: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm',
  money: '#,##0.00',
  int: '0',
  rate: '0',
  share: '0.00',
  number: '0.0000',
  check: null,
};

const NO_FORMAT = ['', 'general', '0.###############'];

export function formatOf({ kind, rule }: Pick<Column, 'kind' | 'rule'>): string | null {
  return rule === 'oneDecimal' ? '0.0' : FORMATS[kind];
}

export function formatClassOf(format: string): FormatClass {
  if (NO_FORMAT.includes(format.toLowerCase())) return 'none';
  if (format === TEXT) return 'text';
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare) ? 'date' : 'number';
}
