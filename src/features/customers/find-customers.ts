/**
 * Finds customers as somebody types: one column is read to choose by, then the few rows chosen.
 *
 * Every word typed must stand somewhere in a customer's search text. Whole words come before beginnings, beginnings before
 * the rest; within each the order is the tab's. An agent finds own and unassigned customers only.
 */
import type { CustomerHit } from '../../contract/customers';
import { lastFour } from '../../domain/phone/phone-reader';
import { nameKey } from '../../domain/text/tidy';
import { isOwnCustomer } from '../../sheets/own-customers';
import type { SheetRow, ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

const SHOWN = ['id', 'name', 'phone', 'level', 'owner', 'company', 'account'] as const;

type Shown = SheetRow<'customers', (typeof SHOWN)[number]>;

const MOST = 50;

/** So many a page holds and finds in at once (sidebar/customers/customer-list.ts); a larger shop is not sent to it. */
const MOST_IN_PAGE = 20_000;

export interface FoundCustomer {
  readonly hit: CustomerHit;
  /** A whole word of the search text is exactly what was typed: a name, the last four digits, a buyer ID. */
  readonly whole: boolean;
}

/**
 * @param text '' asks for everybody, in the tab's order, with what finds each of them
 * @param limit '' with more than 20,000 asks for all there are: nobody is sent where the tab has more rows than that,
 *   and the page asks for each search
 */
export function searchCustomers(workbook: ShopWorkbook, text: unknown, limit: unknown): readonly CustomerHit[] {
  requireRole(workbook.actor, 'viewer');
  const asked = typeof limit === 'number' && limit >= 1 ? Math.floor(limit) : 10;
  const typed = typeof text === 'string' ? text.trim() : '';
  if (typed === '') return everybody(workbook, asked);
  return findCustomers(workbook, typed, Math.min(asked, MOST)).map(({ hit }) => hit);
}

function everybody(workbook: ShopWorkbook, most: number): readonly CustomerHit[] {
  const hits: CustomerHit[] = [];
  if (most > MOST_IN_PAGE && workbook.rowsIn('customers') > MOST_IN_PAGE) return hits;
  for (const row of workbook.read('customers', [...SHOWN, 'search']).rows) {
    if (hits.length === most) break;
    if (row.id === null || !isOwnCustomer(workbook.actor, row.owner)) continue;
    hits.push({ ...hitOf(row), ...(row.search === null ? {} : { search: row.search }) });
  }
  return hits;
}

export function findCustomers(workbook: ShopWorkbook, text: string, most: number): readonly FoundCustomer[] {
  const byId = /^\s*c-?\d+\s*$/i.test(text) ? customerById(workbook, text) : null;
  if (byId) return [{ hit: byId, whole: true }];
  const ranked = ranking(workbook, text);
  const found: FoundCustomer[] = [];
  for (let from = 0; from < ranked.length && found.length < most; from += most) {
    const slice = ranked.slice(from, from + most);
    for (const row of workbook.readRowsAt(
      'customers',
      SHOWN,
      slice.map(({ sheetRow }) => sheetRow),
    ).rows) {
      if (row.id === null || !isOwnCustomer(workbook.actor, row.owner) || found.length === most) continue;
      found.push({ hit: hitOf(row), whole: slice.find(({ sheetRow }) => sheetRow === row.sheetRow)?.rank === 0 });
    }
  }
  return found;
}

/** `c12` and `C-000012` are the same. */
function customerById(workbook: ShopWorkbook, text: string): CustomerHit | null {
  const id = `C-${text.replace(/\D/g, '').padStart(6, '0')}`;
  const [row] = workbook.readRow('customers', SHOWN, id).rows;
  return row && isOwnCustomer(workbook.actor, row.owner) ? hitOf(row) : null;
}

interface Ranked {
  readonly sheetRow: number;
  /** 0 a whole word, 1 its beginning, 2 elsewhere. */
  readonly rank: number;
}

function ranking(workbook: ShopWorkbook, text: string): readonly Ranked[] {
  const words = text
    .split(/\s+/)
    .map(nameKey)
    .filter((word) => word !== '');
  const whole = nameKey(text);
  if (words.length === 0) return [];
  const ranks: Ranked[][] = [[], [], []];
  for (const [sheetRow, search] of workbook.readColumn('customers', 'search')) {
    const together = search.includes(whole);
    if (!together && !words.every((word) => search.includes(word))) continue;
    const rank = !together ? 2 : rankOf(search, whole);
    ranks[rank]!.push({ sheetRow, rank });
  }
  return ranks.flat();
}

function rankOf(search: string, whole: string): number {
  const spaced = ` ${search} `;
  if (spaced.includes(` ${whole} `)) return 0;
  return spaced.includes(` ${whole}`) ? 1 : 2;
}

/** The hit of the row that somebody's cursor stands in; null where it names no customer that they may see. */
export function hitById(workbook: ShopWorkbook, id: string, rowHint?: number): CustomerHit | null {
  const [row] = workbook.readRow('customers', SHOWN, id, rowHint).rows;
  return row && row.id !== null && isOwnCustomer(workbook.actor, row.owner) ? hitOf(row) : null;
}

function hitOf({ id, name, phone, level, owner, company, account, sheetRow }: Shown): CustomerHit {
  const told = [lastFour(phone ?? ''), company, account].find((text) => text && text !== name);
  return { id: id ?? '', name: name ?? id ?? '', hint: told ?? '', level, owner, row: sheetRow };
}
