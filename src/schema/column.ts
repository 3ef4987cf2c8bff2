/**
 * What a column is: its kind, its two headers, and the marks of the design's notation.
 *
 * `*` required · `=` computed by the product · `~` shown by default · `^` hidden technical column,
 * the product's own like a computed one.
 * A key (the property's name in a tab's `columns`) never changes; a column is retired, never dropped.
 * The compiler derives a row's type from the kinds; it cannot check that a mark is spelled right, a test does.
 */

import type { Instant } from '../domain/calendar/instant';
import type { IsoDay } from '../domain/calendar/iso-day';
import type { Label } from '../i18n/bilingual';
import type { ChoiceList } from './choice-list';
import type { TabKey } from './tab-keys';

/** The value of a cell of each kind as code sees it; a blank cell is null. Money is decimal, as in the cell. */
export interface KindValues {
  id: string;
  text: string;
  long: string;
  phone: string;
  email: string;
  day: IsoDay;
  time: Instant;
  anniversary: string;
  money: number;
  int: number;
  /** 1 (bad) to 5 (good). */
  rate: number;
  /** 0 to 1, two digits. */
  share: number;
  /** Any decimal number, e.g. a currency's rate. */
  number: number;
  check: boolean;
  /** A key of its list. */
  choice: string;
  person: string;
  ref: string;
  /** JSON kept by the product; never meant for people. */
  json: string;
}

export type Kind = keyof KindValues;
export type KindValue = KindValues[Kind];

export interface Column<K extends Kind = Kind> {
  readonly kind: K;
  readonly header: Label;
  readonly required: boolean;
  readonly computed: boolean;
  readonly shown: boolean;
  readonly hidden: boolean;
  /** choice: the list its values come from. */
  readonly list?: ChoiceList;
  /** ref: the tab whose id it holds. */
  readonly refersTo?: TabKey;
  /** What one cell must obey besides its kind; the grid's validation and the codec both apply it. */
  readonly rule?: CellRule;
  /** Says what goes in, for header notes and docs. */
  readonly note?: Label;
  /** Holds more than a column of its kind usually does: made wide. */
  readonly wide?: true;
  /** A heading of the fold the column belongs to: contact, profile, preferences, computed, more. */
  readonly group?: ColumnGroup;
}

export type CellRule = 'notAfterToday' | 'positive' | 'notNegative' | 'oneDecimal' | 'zeroToTen';

export type ColumnGroup = 'contact' | 'profile' | 'preferences' | 'computed' | 'more';

interface Extra {
  readonly rule?: CellRule;
  readonly note?: Label;
  readonly wide?: true;
}

/** @param marks any of `~ * = ^`, e.g. '~*' */
function column<K extends Kind>(kind: K) {
  return (zh: string, en: string, marks = '', extra: Extra = {}): Column<K> => ({
    kind,
    header: { 'zh-CN': zh, en },
    required: marks.includes('*'),
    computed: marks.includes('=') || marks.includes('^'),
    shown: marks.includes('~'),
    hidden: marks.includes('^'),
    ...extra,
  });
}

export const id = column('id');
export const text = column('text');
export const long = column('long');
export const phone = column('phone');
export const email = column('email');
export const day = column('day');
export const time = column('time');
export const anniversary = column('anniversary');
export const money = column('money');
export const int = column('int');
export const rate = column('rate');
export const share = column('share');
export const decimal = column('number');
export const check = column('check');
export const person = column('person');
export const json = column('json');

export function choice(list: ChoiceList, zh: string, en: string, marks = '', extra: Extra = {}): Column<'choice'> {
  return { ...column('choice')(zh, en, marks, extra), list };
}

export function ref(refersTo: TabKey, zh: string, en: string, marks = '', extra: Extra = {}): Column<'ref'> {
  return { ...column('ref')(zh, en, marks, extra), refersTo };
}

/** Gives columns to a group (a fold in the grid): `...inGroup('contact', { email: …, company: … })`. */
export function inGroup<C extends Columns>(group: ColumnGroup, columns: C): C {
  const grouped: Record<string, Column> = {};
  for (const [key, one] of Object.entries(columns)) grouped[key] = { ...one, group };
  return grouped as C;
}

export type Columns = Readonly<Record<string, Column>>;
