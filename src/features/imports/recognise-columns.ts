/**
 * Decides which column of a file is which field: by our keys, by our headers in either language, by the names that files
 * commonly use. Pure, and the same for each part of a file, since each part brings the header.
 *
 * One header gives one field and one field comes from one header, the best name first; what is left over is reported,
 * never lost silently. In a file of orders the fields of a customer are recognised too.
 */
import { likeHeader } from '../../domain/text/tidy';
import { LANGUAGES } from '../../i18n/bilingual';
import type { Column } from '../../schema/column';
import { tabOf } from '../../schema/workbook-schema';
import {
  customerFileHeaderNames,
  customerHeaderNames,
  type Field,
  orderHeaderNames,
  platformHeaders,
} from './header-names-table';

export type FileKind = 'customers' | 'orders';

export interface RecognisedColumns {
  readonly kind: FileKind;
  /** Field → position in the record, from 0. */
  readonly at: ReadonlyMap<Field, number>;
  /** Header as it stands → key of the field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Headers that mean nothing to us, or whose field another header gives, as they stand. */
  readonly ignored: readonly string[];
}

/** Any of these makes a file one of orders. */
const TELLS_ORDERS: readonly Field[] = [
  ...(['orders.orderedOn', 'orders.orderedAt', 'import.paidAt', 'orders.product', 'orders.sku'] as const),
  ...(['orders.amount', 'orders.unitPrice', 'import.orderTotal'] as const),
];

export function recogniseColumns(header: readonly string[], as: 'auto' | FileKind): RecognisedColumns {
  if (as === 'customers') return recogniseAs(header, 'customers');
  const orders = recogniseAs(header, 'orders');
  return as === 'orders' || TELLS_ORDERS.some((field) => orders.at.has(field)) ? orders : recogniseAs(header, 'customers');
}

interface Claim {
  readonly field: Field;
  readonly position: number;
  /** Smaller is better. */
  readonly rank: number;
}

function recogniseAs(header: readonly string[], kind: FileKind): RecognisedColumns {
  const claims = header.flatMap((text, position) => claimsOf(text, position, kind, header));
  claims.sort((one, other) => one.rank - other.rank || one.position - other.position);
  const at = new Map<Field, number>();
  const taken = new Set<number>();
  for (const { field, position } of claims) {
    if (at.has(field) || taken.has(position)) continue;
    at.set(field, position);
    taken.add(position);
  }
  const columns: Record<string, string> = {};
  for (const [field, position] of at) columns[header[position]!.trim()] = keyOf(field);
  const ignored = header.filter((text, position) => !taken.has(position) && text.trim() !== '');
  return { kind, at, columns, ignored: ignored.map((text) => text.trim()) };
}

/** The key that the outcome reports; a buyer's code is the account. */
const keyOf = (field: Field): string => (field === 'import.customerCode' ? 'account' : field.slice(field.indexOf('.') + 1));

function claimsOf(text: string, position: number, kind: FileKind, header: readonly string[]): Claim[] {
  const name = text.replace(/^\ufeff/, '').trim();
  const meant = platformHeaders.find(({ when, means }) => name in means && when.every((one) => header.includes(one)));
  if (meant) return [{ field: meant.means[name]!, position, rank: 0 }];
  const known = dictionaryOf(kind);
  const byKey = known.keys.get(name);
  const byName = known.names.get(likeHeader(name)) ?? [];
  return [
    ...(byKey ? [{ field: byKey, position, rank: 0 }] : []),
    ...byName.map(({ field, rank }) => ({ field, position, rank })),
  ];
}

interface Dictionary {
  /** Exact keys. */
  readonly keys: ReadonlyMap<string, Field>;
  /** Everything else, by likeHeader. */
  readonly names: ReadonlyMap<string, readonly { readonly field: Field; readonly rank: number }[]>;
}

const dictionaries = new Map<FileKind, Dictionary>();

function dictionaryOf(kind: FileKind): Dictionary {
  const known = dictionaries.get(kind) ?? (kind === 'orders' ? orderDictionary() : customerDictionary());
  dictionaries.set(kind, known);
  return known;
}

const orderDictionary = (): Dictionary =>
  dictionary([schemaFields('orders'), schemaFields('customers')], [orderHeaderNames, customerHeaderNames]);

const customerDictionary = (): Dictionary =>
  dictionary([schemaFields('customers')], [customerFileHeaderNames, customerHeaderNames]);

interface SchemaField {
  readonly key: string;
  readonly field: Field;
  readonly column: Column;
}

/** Fields that a file may give: what the product computes is recognised nowhere, and so reported. */
function schemaFields(tab: 'orders' | 'customers'): SchemaField[] {
  const columns: Readonly<Record<string, Column>> = tabOf(tab).columns;
  return Object.keys(columns).flatMap((key) => {
    const column = columns[key]!;
    const field = ourIdField(tab, key) ?? (`${tab}.${key}` as Field);
    const isGiven = (!column.computed && !column.hidden) || field === 'import.customerCode';
    return isGiven ? [{ key, field, column }] : [];
  });
}

const ourIdField = (tab: string, key: string): Field | null =>
  (tab === 'orders' && key === 'customerId') || (tab === 'customers' && key === 'id') ? 'import.customerCode' : null;

/** In a file of orders, a customer's name is the line's customer. */
const sameInOrders: Readonly<Partial<Record<Field, Field>>> = { 'customers.name': 'orders.customerName' };

/** @param tabs the file's own tab first: of two fields with one key or header the earlier tab's is meant */
function dictionary(tabs: readonly SchemaField[][], tables: readonly (typeof orderHeaderNames)[]): Dictionary {
  const keys = new Map<string, Field>();
  const names = new Map<string, { field: Field; rank: number }[]>();
  const isOrders = tabs.length > 1;
  const add = (name: string, field: Field, rank: number): void => {
    const meant = (isOrders && sameInOrders[field]) || field;
    const key = likeHeader(name);
    const list = names.get(key) ?? [];
    if (!list.some((one) => one.field === meant)) list.push({ field: meant, rank });
    names.set(key, list);
  };
  tabs.forEach((fields, index) => {
    for (const { key, field, column } of fields) {
      const isOthers = index > 0 && key in tabOf('orders').columns;
      if (!isOthers && !keys.has(key)) keys.set(key, (isOrders && sameInOrders[field]) || field);
      const headerIsOurs = index === 0 || !tabs[0]!.some((own) => sharesHeader(own.column, column));
      if (headerIsOurs) for (const language of LANGUAGES) add(column.header[language], field, 1 + index);
      if (!isOthers) add(key, field, 3 + index);
    }
  });
  for (const table of tables) {
    for (const [field, list] of Object.entries(table)) {
      (list ?? []).forEach((name, index) => {
        add(name, field as Field, 10 + index);
      });
    }
  }
  return { keys, names };
}

const sharesHeader = (one: Column, other: Column): boolean =>
  LANGUAGES.some((language) => likeHeader(one.header[language]) === likeHeader(other.header[language]));
