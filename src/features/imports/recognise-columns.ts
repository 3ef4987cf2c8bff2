/**
 * Decides which column of a file is which field: by what a person chose, by what the platform means that exported the
 * file, by our keys, by our headers in either language, by the names that files commonly use. Pure, and the same for each
 * part of a file, since each part brings the header.
 *
 * One header gives one field and one field comes from one header, the best name first; what is left over is reported,
 * never lost silently. In a file of orders the fields of a customer are recognised too.
 */
import { likeHeader } from '../../domain/text/tidy';
import { fieldChoices, keyOf } from './field-choices';
import { dictionaryOf } from './header-dictionary';
import type { Field } from './header-names-table';
import { type Platform, platforms } from './platform-table';

export type FileKind = 'customers' | 'orders';

/** Header as it stands → key of the field (field-choices.ts); null: not taken. */
export type ChosenColumns = Readonly<Record<string, string | null>>;

export interface RecognisedColumns {
  readonly kind: FileKind;
  /** Whose export it is; null for any other file. */
  readonly platform: Platform | null;
  /** Field → position in the record, from 0. */
  readonly at: ReadonlyMap<Field, number>;
  /** Header as it stands → key of the field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Headers that mean nothing to us, or whose field another header gives, as they stand. */
  readonly ignored: readonly string[];
  /** Of the choices handed in those that differ from what is recognised without them. */
  readonly chosen: ChosenColumns;
}

/** Any of these makes a file one of orders. */
const TELLS_ORDERS: readonly Field[] = [
  ...(['orders.orderedOn', 'orders.orderedAt', 'import.paidAt', 'orders.product', 'orders.sku'] as const),
  ...(['orders.amount', 'orders.unitPrice', 'import.orderTotal'] as const),
];

export function recogniseColumns(
  header: readonly string[],
  as: 'auto' | FileKind,
  chosen: ChosenColumns = {},
): RecognisedColumns {
  if (as === 'customers') return recogniseAs(header, 'customers', chosen);
  const orders = recogniseAs(header, 'orders', chosen);
  return as === 'orders' || TELLS_ORDERS.some((field) => orders.at.has(field))
    ? orders
    : recogniseAs(header, 'customers', chosen);
}

interface Claim {
  readonly field: Field;
  readonly position: number;
  /** Smaller is better. */
  readonly rank: number;
}

const RANK_CHOSEN = -2000;
const RANK_PLATFORM = -1000;

function recogniseAs(texts: readonly string[], kind: FileKind, wished: ChosenColumns): RecognisedColumns {
  const header = texts.map(bare);
  const platform = kind === 'orders' ? platformOf(header) : null;
  const claims = header.map((name, position) => claimsOf(name, position, kind, platform));
  const alone = settle(header, claims);
  const chosen = differing(header, alone.columns, wished);
  const settled = Object.keys(chosen).length === 0 ? alone : settle(header, overruled(header, claims, kind, chosen));
  return { kind, platform, chosen, ...settled };
}

const bare = (text: string): string => text.replace(/^\ufeff/, '').trim();

function platformOf(header: readonly string[]): Platform | null {
  const names = new Set(header);
  return platforms.find(({ knownBy }) => knownBy.some((group) => group.every((one) => names.has(one)))) ?? null;
}

type Settled = Pick<RecognisedColumns, 'at' | 'columns' | 'ignored'>;

function settle(header: readonly string[], claimsByHeader: readonly (readonly Claim[])[]): Settled {
  const claims = claimsByHeader.flat();
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
    columns[header[position]!] = keyOf(field);
  }
  return { at, columns, ignored: header.filter((name, position) => !taken.has(position) && name !== '') };
}

function claimsOf(name: string, position: number, kind: FileKind, platform: Platform | null): Claim[] {
  if (platform?.ignored.includes(name)) return [];
  const known = dictionaryOf(kind);
  const byKey = known.keys.get(name);
  const byName = known.names.get(likeHeader(name)) ?? [];
  return [
    ...(platform ? meantBy(platform, name, position) : []),
    ...(byKey ? [{ field: byKey, position, rank: 0 }] : []),
    ...byName.map(({ field, rank }) => ({ field, position, rank })),
  ];
}

function meantBy({ names }: Platform, name: string, position: number): Claim[] {
  return (Object.keys(names) as Field[]).flatMap((field) => {
    const index = names[field]!.indexOf(name);
    return index === -1 ? [] : [{ field, position, rank: RANK_PLATFORM + index }];
  });
}

/** A choice that says what is recognised anyway, names no header of the file or no field, is none. */
function differing(header: readonly string[], found: Settled['columns'], wished: ChosenColumns): ChosenColumns {
  const entries = Object.entries(wished).map(([name, key]) => [bare(name), key] as const);
  return Object.fromEntries(entries.filter(([name, key]) => header.includes(name) && (found[name] ?? null) !== key));
}

/** The first of two headers of one name is meant; the other loses its claims too, or it would step in. */
function overruled(
  header: readonly string[],
  claims: readonly (readonly Claim[])[],
  kind: FileKind,
  chosen: ChosenColumns,
): readonly (readonly Claim[])[] {
  const fields = fieldChoices(kind);
  return claims.map((some, position) => {
    const key = chosen[header[position]!];
    if (key === undefined) return some;
    const field = key === null ? undefined : fields.get(key);
    const isFirst = header.indexOf(header[position]!) === position;
    return field !== undefined && isFirst ? [{ field, position, rank: RANK_CHOSEN }] : [];
  });
}
