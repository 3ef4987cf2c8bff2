/** One row as a masked export shows it: which columns, and what of each cell. */
import {
  maskedAccount,
  maskedAddress,
  maskedCode,
  maskedEmail,
  maskedPhone,
  maskedText,
} from '../../domain/privacy/mask';
import type { Column, KindValue } from '../../schema/column';
import { tabOf } from '../../schema/workbook-schema';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { shownValue } from '../../sheets/shown-value';
import { type MaskedTab, TEXT_SHOWN, type TextShown } from './masked-column-table';

type Shown = TextShown | 'phone' | 'email' | 'colleague' | 'asItIs';

export interface MaskedColumn {
  readonly key: string;
  readonly column: Column;
  readonly shown: Shown;
}

export type MaskedRow = Readonly<Record<string, KindValue | null>>;

/** In the order of the tab. */
export function maskedColumns(tab: MaskedTab): readonly MaskedColumn[] {
  const columns: Readonly<Record<string, Column>> = tabOf(tab).columns;
  return Object.entries(columns).flatMap(([key, column]) => {
    const shown = column.hidden ? null : (TEXT_SHOWN[tab][key] ?? byKind(column));
    return shown === null ? [] : [{ key, column, shown }];
  });
}

/** null: left out. */
function byKind({ kind }: Column): Shown | null {
  switch (kind) {
    case 'text':
    case 'long':
    case 'json':
      return null;
    case 'phone':
    case 'email':
      return kind;
    case 'person':
      return 'colleague';
    case 'id':
    case 'ref':
      return 'code';
    case 'anniversary':
    case 'choice':
      return 'text';
    default:
      return 'asItIs';
  }
}

/** Longer texts are cut: a part of the export must fit into one answer. */
const LONGEST_CELL = 2_000;

const MASKS: Readonly<Record<Exclude<Shown, 'asItIs' | 'colleague'>, (text: string) => string>> = {
  phone: maskedPhone,
  email: maskedEmail,
  account: maskedAccount,
  address: maskedAddress,
  text: maskedText,
  code: maskedCode,
};

/**
 * @param colleagues names by address
 * @returns a text a column; a cell that cannot be read is blank
 */
export function maskedCells(
  workbook: ShopWorkbook,
  columns: readonly MaskedColumn[],
  row: MaskedRow,
  colleagues: ReadonlyMap<string, string>,
): readonly string[] {
  const secrets = columns.flatMap(({ key, shown }) =>
    isSecret(shown) ? [{ shown, text: String(row[key] ?? '').trim() }] : [],
  );
  return columns.map((column) => {
    const value = row[column.key] ?? null;
    if (value === null) return '';
    if (column.shown === 'asItIs') return plainValue(workbook, column.column, value);
    const text = column.column.kind === 'choice' ? shownValue(column.column, value, workbook) : String(value);
    if (column.shown === 'colleague') return maskedText(colleagues.get(text.trim().toLowerCase()) || text);
    const open = isSecret(column.shown)
      ? text
      : without(text, column.key === 'name' ? secrets.filter(isContact) : secrets);
    return MASKS[column.shown](open).slice(0, LONGEST_CELL);
  });
}

const plainValue = (workbook: ShopWorkbook, column: Column, value: KindValue): string =>
  typeof value === 'number' && column.kind !== 'time' ? String(value) : shownValue(column, value, workbook);

interface Secret {
  readonly shown: Shown;
  readonly text: string;
}

/** A buyer's account is often all the name there is, and names are kept. */
const isContact = ({ shown }: Secret): boolean => shown !== 'account';

const isSecret = (shown: Shown): boolean =>
  shown === 'phone' || shown === 'email' || shown === 'account' || shown === 'address';

/** Shorter ones are parts of ordinary words. */
const SHORTEST_SECRET = 4;

/** What stands hidden in its own column must not stand open beside it. */
function without(text: string, secrets: readonly Secret[]): string {
  return secrets.reduce(
    (rest, secret) => (secret.text.length >= SHORTEST_SECRET ? rest.split(secret.text).join('***') : rest),
    text,
  );
}
