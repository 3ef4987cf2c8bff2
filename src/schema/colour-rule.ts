/**
 * Which rows and cells of a tab take a colour, as data. A rule looks only at cells of its own row: what needs another
 * table is computed into a column first.
 *
 * The first rule that matches a cell wins: what is over comes before what is late, what is late before what is near.
 * The compiler holds columns to those of the tab; a test holds choices to those of the column's list.
 */
export type Meaning = 'actNow' | 'soon' | 'done' | 'over' | 'fresh' | 'vip';

type Test =
  /** A choice: one of these keys, under any label they ever had. */
  | { readonly is: 'oneOf'; readonly keys: readonly string[] }
  /** A day before today, a time before now. */
  | { readonly is: 'past' }
  /** A day from today on, a time from now on, at most so many days ahead. */
  | { readonly is: 'within'; readonly days: number }
  /** A day up to today. */
  | { readonly is: 'reached' }
  /** Blank, or a day from today on. */
  | { readonly is: 'notPast' }
  | { readonly is: 'ticked' }
  | { readonly is: 'filled' }
  | { readonly is: 'blank' }
  | { readonly is: 'atLeast'; readonly number: number }
  | { readonly is: 'atMost'; readonly number: number };

export type ColourCondition<Key extends string = string> = Test & { readonly column: Key };

export interface ColourRule<Key extends string = string> {
  /** Stands in the rule's formula, by which it is known again: never changes. */
  readonly key: string;
  readonly meaning: Meaning;
  /** The columns it colours, or all of the product's. */
  readonly paints: readonly Key[] | 'row';
  /** All must hold. */
  readonly when: readonly ColourCondition<Key>[];
}

export function oneOf<const Key extends string>(column: Key, ...keys: readonly string[]): ColourCondition<Key> {
  return { column, is: 'oneOf', keys };
}

type Plain = Extract<Test, { is: 'past' | 'reached' | 'notPast' | 'ticked' | 'filled' | 'blank' }>['is'];

/** `cell('followUpOn', 'past')` */
export function cell<const Key extends string>(column: Key, is: Plain): ColourCondition<Key> {
  return { column, is };
}

export function within<const Key extends string>(column: Key, days: number): ColourCondition<Key> {
  return { column, is: 'within', days };
}

export function atLeast<const Key extends string>(column: Key, number: number): ColourCondition<Key> {
  return { column, is: 'atLeast', number };
}

export function atMost<const Key extends string>(column: Key, number: number): ColourCondition<Key> {
  return { column, is: 'atMost', number };
}

/** @param paints columns, or the whole row */
export function colour<const Key extends string>(
  key: string,
  meaning: Meaning,
  paints: readonly Key[] | 'row',
  ...when: readonly ColourCondition<Key>[]
): ColourRule<Key> {
  return { key, meaning, paints, when };
}

/** A name that several customers bear, or none: the product could not give it an id. */
export const NAME_WITHOUT_ID: ColourRule<'customerName' | 'customerId'> = colour(
  'unknownCustomer',
  'soon',
  ['customerName'],
  cell('customerName', 'filled'),
  cell('customerId', 'blank'),
);
