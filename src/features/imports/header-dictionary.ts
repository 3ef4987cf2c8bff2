/**
 * Every name that a header may have, with the fields it may mean: our exact keys, our headers in either language, and
 * the names that files commonly use (header-names-table.ts). Built once a kind of file.
 */
import { likeHeader } from '../../domain/text/tidy';
import { LANGUAGES } from '../../i18n/bilingual';
import type { Column } from '../../schema/column';
import { tabOf } from '../../schema/workbook-schema';
import { customerFileHeaderNames, customerHeaderNames, type Field, orderHeaderNames } from './header-names-table';

interface Meaning {
  readonly field: Field;
  /** Smaller is better: our headers 1 and 2, our keys in any case 3, common names from 10 on. */
  readonly rank: number;
}

export interface HeaderDictionary {
  /** Our keys, exactly as our export writes them. */
  readonly keys: ReadonlyMap<string, Field>;
  /** Everything else, by likeHeader. */
  readonly names: ReadonlyMap<string, readonly Meaning[]>;
}

const FIRST_COMMON_NAME = 10;

let ofOrders: HeaderDictionary | null = null;
let ofCustomers: HeaderDictionary | null = null;

export function dictionaryOf(kind: 'orders' | 'customers'): HeaderDictionary {
  if (kind === 'orders') {
    ofOrders ??= build(orderFields(), [orderHeaderNames, customerHeaderNames]);
    return ofOrders;
  }
  ofCustomers ??= build(customerFields(), [customerFileHeaderNames, customerHeaderNames]);
  return ofCustomers;
}

interface SchemaField {
  readonly key: string;
  readonly field: Field;
  readonly column: Column;
  readonly rank: 1 | 2;
}

/** Fields that a file may give: what the product computes is no field, and so reported as not taken. */
function fieldsOf(tab: 'orders' | 'customers', rank: 1 | 2): SchemaField[] {
  const columns: Readonly<Record<string, Column>> = tabOf(tab).columns;
  const ourId = tab === 'orders' ? 'customerId' : 'id';
  return Object.entries(columns).flatMap(([key, column]) => {
    if (key === ourId) return [{ key, field: 'import.customerCode' as const, column, rank }];
    return column.computed ? [] : [{ key, field: `${tab}.${key}` as Field, column, rank }];
  });
}

const customerFields = (): SchemaField[] => fieldsOf('customers', 1);

/** An order file also says things about its customers; where key or header is the order's own too, that is meant. */
function orderFields(): SchemaField[] {
  const own = fieldsOf('orders', 1);
  const ownKeys = tabOf('orders').columns;
  const others = fieldsOf('customers', 2).filter(({ key, column }) => {
    return !(key in ownKeys) && !own.some((one) => sharesHeader(one.column, column));
  });
  return [
    ...own,
    ...others.map((one): SchemaField => (one.key === 'name' ? { ...one, field: 'orders.customerName' } : one)),
  ];
}

const sharesHeader = (one: Column, other: Column): boolean =>
  LANGUAGES.some((language) => likeHeader(one.header[language]) === likeHeader(other.header[language]));

type NameTable = typeof orderHeaderNames;

function build(fields: readonly SchemaField[], tables: readonly NameTable[]): HeaderDictionary {
  const names = new Map<string, Meaning[]>();
  const add = (name: string, field: Field, rank: number): void => {
    const known = names.get(likeHeader(name)) ?? [];
    if (!known.some((one) => one.field === field)) known.push({ field, rank });
    names.set(likeHeader(name), known);
  };
  for (const { key, field, column, rank } of fields) {
    for (const language of LANGUAGES) add(column.header[language], field, rank);
    // Foreign files have an `Id` and a `Source` of their own.
    if (rank === 1 && key !== 'id') add(key, field, 3);
  }
  for (const table of tables) {
    for (const field of Object.keys(table) as Field[]) {
      table[field]?.forEach((name, index) => {
        add(name, field, FIRST_COMMON_NAME + index);
      });
    }
  }
  return { keys: new Map(fields.map(({ key, field }) => [key, field])), names };
}
