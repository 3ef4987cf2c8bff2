/**
 * Decides which column of a file is which field: by our keys, by our headers in either language, by the names that files
 * commonly use. Pure, and the same for each part of a file, since each part brings the header.
 *
 * One header gives one field and one field comes from one header, the best name first; what is left over is reported,
 * never lost silently. In a file of orders the fields of a customer are recognised too.
 */
import { likeHeader } from '../../domain/text/tidy';
import { dictionaryOf } from './header-dictionary';
import { type Field, platformHeaders } from './header-names-table';

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
  return as === 'orders' || TELLS_ORDERS.some((field) => orders.at.has(field))
    ? orders
    : recogniseAs(header, 'customers');
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
  for (const [field, position] of [...at].sort(([, one], [, other]) => one - other)) {
    columns[header[position]!.trim()] = keyOf(field);
  }
  const ignored = header.filter((text, position) => !taken.has(position) && text.trim() !== '');
  return { kind, at, columns, ignored: ignored.map((text) => text.trim()) };
}

/** The key that the outcome reports; a buyer's code is the account. */
const keyOf = (field: Field): string =>
  field === 'import.customerCode' ? 'account' : field.slice(field.indexOf('.') + 1);

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
