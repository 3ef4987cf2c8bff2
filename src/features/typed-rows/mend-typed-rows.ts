/**
 * Puts typed and pasted rows in order: what a person meant, in the form that the rest counts on; ids, and what follows.
 * Doing it again changes nothing. What is not understood stays as it was typed, and is said.
 */
import { typedWords } from '../../i18n/typed-words';
import type { Column } from '../../schema/column';
import type { Tab } from '../../schema/tab';
import { tabOf } from '../../schema/workbook-schema';
import { currencyRates } from '../../sheets/currency-rates';
import type { EnteredRow, EnteredRows } from '../../sheets/entered-rows';
import { homeCurrency } from '../../sheets/home-currency';
import { orderNumbers } from '../../sheets/order-numbers';
import { Refusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { checkText, troublesOf } from './customer-row';
import { expectedOf } from './expected-value';
import { knownCustomers } from './known-customers';
import { type MendedRow, mendRow, type RowContext } from './mend-row';
import { personNames } from './person-names';
import { referredRows } from './referred-rows';
import { samePhone, samePhones } from './same-phone';
import { type GivenIds, givenIds } from './typed-ids';
import type { TypedHelp, TypedOutcome, TypedRows } from './typed-request';

export function mendTypedRows(workbook: ShopWorkbook, typed: TypedRows, help: TypedHelp): TypedOutcome {
  return workbook.locked(() => {
    const schema: Tab = tabOf(typed.tab);
    const entered = workbook.readEntered(typed.tab, { from: typed.from, to: typed.to });
    const written = entered.rows.filter((row) => isWritten(row, schema));
    const given = givenIds(workbook, entered, written, typed, schema);
    const context = contextOf(workbook, entered, typed, schema);
    const judge = judgeOf(workbook, given, context, { ...help, isOne: written.length === 1 });
    const said = [...given.said];
    const touched = new Set<string>();
    for (const row of written) {
      const mended = mendRow(row, entered.meaning(row), context);
      if (given.copies.has(row)) forgetComputed(mended, schema);
      for (const sentence of judge(row, mended)) said.push(sentence);
      entered.change(row, mended.changes);
      for (const id of [entered.meaning(row)['customerId'], mended.now['customerId']])
        if (typeof id === 'string') touched.add(id);
    }
    const log = workbook.toAppend('log');
    for (const line of [...idChanges(given, schema), ...cellChange(entered, written, typed, schema)])
      log.append({ at: typed.at, by: typed.by, tab: typed.tab, id: line.id, changes: JSON.stringify(line.changes) });
    const missed = workbook.commitEntered(entered, given.ids, [log]);
    return { said, customers: [...touched], missed };
  });
}

/** Does anything stand there that a person has entered? Unticked boxes and what the product gave do not count. */
function isWritten(row: EnteredRow, { columns, identity }: Tab): boolean {
  return Object.entries(columns).some(([key, { computed, kind }]) => {
    const value = row[key] ?? null;
    return !computed && value !== null && value !== false && !(kind === 'id' && identity.includes(key));
  });
}

function contextOf(workbook: ShopWorkbook, entered: EnteredRows, typed: TypedRows, schema: Tab): RowContext {
  const { today, labels, language, settings, zone } = workbook;
  return {
    schema,
    edited: typed.columns && entered.keysAt(typed.columns.first, typed.columns.last),
    cells: { today, labels, language, personNamed: personNames(workbook) },
    homeCountry: () => settings.text('country'),
    customers: knownCustomers(workbook),
    referred: referredRows(workbook),
    given: {
      ...{ at: typed.at, on: zone.dayOf(typed.at), by: typed.by === '' ? null : typed.by },
      setting: (key) => settings.number(key),
    },
    home: () => homeCurrency(workbook),
    rateOf: currencyRates(workbook),
    orderNo: orderNumbers(workbook),
  };
}

type Judge = (row: EnteredRow, mended: MendedRow) => readonly string[];

/** Customers say it in their own row; elsewhere it is said to whoever typed. */
function judgeOf(
  workbook: ShopWorkbook,
  given: GivenIds,
  context: RowContext,
  { searchText, isOne }: TypedHelp & { readonly isOne: boolean },
): Judge {
  const { schema, edited, customers } = context;
  if (schema.key !== 'customers')
    return (row, mended) => [...mended.said, ...unsoundCells(workbook, row, mended, context)];
  const idAt = new Map([...given.ids].map(([row, id]) => [row.sheetRow, id]));
  const amongAll = samePhones(workbook, (sheetRow) => idAt.get(sheetRow) ?? null);
  return (row, mended) => {
    const { now } = mended;
    now['id'] = given.ids.get(row) ?? now['id'] ?? null;
    const asks = (key: string): boolean => edited === null || edited.has(key) || (now['check'] ?? null) !== null;
    const troubles = troublesOf(now, {
      country: String(now['country'] ?? (now['phone'] ? context.homeCountry() : '')),
      withPhone: (e164) => {
        if (!asks('phone') && !asks('country')) return [];
        return isOne ? samePhone(workbook, String(now['phone']), row.sheetRow) : amongAll(e164);
      },
      isCustomer: (id) => !asks('referredBy') || customers.byId(id) !== undefined,
      unreadable: mended.unsound.filter(({ column }) => !SAID_APART.includes(column)),
    });
    const check = checkText(troubles, workbook.language);
    const before = now['check'] ?? null;
    Object.assign(mended.changes, { check, search: searchText(now) });
    if (check === null || check === before) return [];
    return [typedWords[workbook.language].rowSays({ row: row.sheetRow, said: check })];
  };
}

/** Have a trouble of their own. */
const SAID_APART: readonly string[] = ['phone', 'email', 'birthday', 'owner'];

function unsoundCells(
  { language }: ShopWorkbook,
  { sheetRow }: EnteredRow,
  { unsound }: MendedRow,
  { schema, edited, cells }: RowContext,
): readonly string[] {
  const typed = unsound.filter(({ column }) => edited === null || edited.has(column));
  return typed.map(({ column: key, found }) => {
    const column: Column = schema.columns[key]!;
    const place = { tab: schema.name, row: sheetRow, column: column.header };
    const facts = { place, expected: expectedOf(column, cells), found: found.slice(0, 200) };
    return new Refusal('CELL_UNREADABLE', facts).envelope(language).message;
  });
}

/** What is worked out for a row itself, and still holds for a copy of it. */
const HOLDS: readonly string[] = ['customerId', 'amountHome', 'by', 'search', 'check'];

function forgetComputed(mended: MendedRow, { columns }: Tab): void {
  for (const [key, { computed }] of Object.entries(columns)) {
    if (!computed || HOLDS.includes(key) || (mended.now[key] ?? null) === null) continue;
    mended.now[key] = null;
    mended.changes[key] = null;
  }
}

interface LogLine {
  readonly id: string;
  readonly changes: Readonly<Record<string, readonly [old: unknown, now: unknown]>>;
}

function idChanges({ ids, copies }: GivenIds, { identity }: Tab): readonly LogLine[] {
  const [key = ''] = identity;
  return [...copies].map((row) => ({ id: ids.get(row) ?? '', changes: { [key]: [row[key], ids.get(row) ?? null] } }));
}

/** One cell that held something else before: the log keeps what it was. */
function cellChange(
  entered: EnteredRows,
  written: readonly EnteredRow[],
  typed: TypedRows,
  { identity, columns }: Tab,
): readonly LogLine[] {
  const [row, ...others] = written;
  const edited = typed.columns ? [...entered.keysAt(typed.columns.first, typed.columns.last)] : [];
  const [key, ...more] = edited;
  const id = String(row?.[identity[0] ?? ''] ?? '');
  if (!row || others.length + more.length > 0 || key === undefined || typed.oldValue === null || id === '') return [];
  if (columns[key]?.computed || columns[key]?.kind === 'id') return [];
  return [{ id, changes: { [key]: [typed.oldValue, row[key] ?? null] } }];
}
