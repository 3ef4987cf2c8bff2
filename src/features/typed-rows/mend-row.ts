/**
 * Works out what one typed row should hold: its cells by their kinds, whom it speaks of, what follows from an order's
 * money, and what is given where nothing stands. Pure but for the look-ups it is handed.
 */
import type { Instant } from '../../domain/calendar/instant';
import type { IsoDay } from '../../domain/calendar/iso-day';
import { promiseAfter, resolvedAtAfter } from '../../domain/issues/issue-times';
import type { Currency } from '../../domain/money/currency';
import { asReturn, homeOf } from '../../domain/orders/entered-line';
import { nameKey } from '../../domain/text/tidy';
import { typedWords } from '../../i18n/typed-words';
import type { Column, KindValue } from '../../schema/column';
import type { Tab } from '../../schema/tab';
import { tabOf } from '../../schema/workbook-schema';
import type { EnteredRow, TypedValues } from '../../sheets/entered-rows';
import type { NumberedOrder } from '../../sheets/order-numbers';
import { replyHours } from '../../sheets/reply-hours';
import type { KnownCustomers } from './known-customers';
import type { ReferredRows } from './referred-rows';
import { type GivenFacts, ROW_RULES } from './row-rules-table';
import { type TypedContext, typedValue } from './typed-value';

export interface RowContext {
  readonly schema: Tab;
  /** The columns typed into; null: nobody remembers, so any may have been. */
  readonly edited: ReadonlySet<string> | null;
  readonly cells: Omit<TypedContext, 'country'>;
  readonly homeCountry: () => string;
  readonly customers: KnownCustomers;
  readonly referred: ReferredRows;
  readonly given: Omit<GivenFacts, 'channel'>;
  readonly home: () => Currency;
  readonly rateOf: (currency: Currency) => number | null;
  readonly orderNo: (order: NumberedOrder) => string;
}

export interface MendedRow {
  /** What the row means once it is mended; what is not understood is null. */
  readonly now: Record<string, KindValue | null>;
  readonly changes: Record<string, KindValue | null>;
  readonly unsound: { readonly column: string; readonly found: string }[];
  readonly said: string[];
}

/** Kept as text although not understood: what judges the row reads them again. */
const JUDGED_AS_TEXT: readonly string[] = ['phone', 'email', 'anniversary', 'person'];

export function mendRow(row: EnteredRow, meaning: TypedValues, context: RowContext): MendedRow {
  const mended: MendedRow = { now: { ...meaning }, changes: {}, unsound: [], said: [] };
  mendCells(row, meaning, mended, context);
  if ('customerName' in context.schema.columns && 'customerId' in context.schema.columns)
    nameCustomer(row, mended, context);
  if (context.schema.key === 'customers') nameReferrer(mended, context);
  nameReferred(row, mended, context);
  if (context.schema.key === 'orders') settleReturn(meaning, mended);
  fillBlanks(row, mended, context);
  if (context.schema.key === 'orders') settleMoney(mended, context);
  if (context.schema.key === 'issues') {
    followPriority(mended, context);
    followStatus(mended, context);
  }
  return mended;
}

const set = ({ now, changes }: MendedRow, key: string, value: KindValue | null): void => {
  now[key] = value;
  changes[key] = value;
};

function mendCells(row: EnteredRow, meaning: TypedValues, mended: MendedRow, context: RowContext): void {
  const { schema, cells, homeCountry } = context;
  const isPhoned = Object.entries(schema.columns).some(([key, { kind }]) => kind === 'phone' && row[key]);
  const country = isPhoned ? String(meaning['country'] ?? homeCountry()) : '';
  for (const [key, column] of Object.entries(schema.columns) as [string, Column][]) {
    const typed = row[key] ?? null;
    if (column.computed || column.kind === 'id' || typed === null) continue;
    const cell = { tab: schema.key, key, column, typed, meaning: meaning[key] ?? null };
    const { value, isSound } = typedValue(cell, { ...cells, country });
    if (value !== typed) mended.changes[key] = value;
    mended.now[key] = isSound || JUDGED_AS_TEXT.includes(column.kind) ? value : null;
    if (!isSound) mended.unsound.push({ column: key, found: String(typed) });
  }
}

/** Two candidates, or none: the id stays blank, and the name turns amber. */
function nameCustomer(row: EnteredRow, mended: MendedRow, { edited, customers, cells }: RowContext): void {
  const name = mended.now['customerName'] ?? null;
  const id = mended.now['customerId'] ?? null;
  const isTyped = edited === null || edited.has('customerName') || edited.has('customerId');
  if (name === null) {
    if (id === null) return;
    if (edited?.has('customerName') && !edited.has('customerId')) set(mended, 'customerId', null);
    else if (isTyped) set(mended, 'customerName', customers.byId(String(id))?.name ?? null);
    return;
  }
  if (id !== null && !isTyped) return;
  const meant = customers.meant(String(name));
  if (meant.some((one) => one.id === id)) return;
  const [only, ...others] = meant;
  if (only && others.length === 0) {
    set(mended, 'customerId', only.id);
    if (nameKey(only.name) !== nameKey(String(name))) set(mended, 'customerName', only.name);
    return;
  }
  if (id !== null) set(mended, 'customerId', null);
  const say = typedWords[cells.language];
  const facts = { row: row.sheetRow, name: String(name).slice(0, 40) };
  const candidates = meant.slice(0, 5).map((one) => `${one.id} ${one.name}`);
  mended.said.push(meant.length === 0 ? say.nameUnknown(facts) : say.nameUnclear({ ...facts, candidates }));
}

function nameReferrer(mended: MendedRow, { edited, customers }: RowContext): void {
  const typed = mended.now['referredBy'] ?? null;
  if (typed === null || (edited !== null && !edited.has('referredBy'))) return;
  const meant = customers.meant(String(typed));
  if (meant.length === 1 && meant[0]!.id !== typed) set(mended, 'referredBy', meant[0]!.id);
}

/** What no row bears stays as it was typed, and is said. */
function nameReferred(row: EnteredRow, mended: MendedRow, { schema, edited, referred, cells }: RowContext): void {
  for (const [key, { refersTo, header }] of Object.entries(schema.columns) as [string, Column][]) {
    const typed = mended.now[key] ?? null;
    if (refersTo === undefined || refersTo === 'customers' || typed === null) continue;
    if (edited !== null && !edited.has(key)) continue;
    const id = referred(refersTo, String(typed));
    if (id !== null && id !== typed) set(mended, key, id);
    const facts = { row: row.sheetRow, column: header, found: String(typed).slice(0, 40), tab: tabOf(refersTo).name };
    if (id === null) mended.said.push(typedWords[cells.language].referenceUnknown(facts));
  }
}

function settleReturn(meaning: TypedValues, mended: MendedRow): void {
  const numberOf = (value: KindValue | null | undefined): number | null => (typeof value === 'number' ? value : null);
  const { amount, status } = mended.now;
  const quantity = numberOf(meaning['quantity']);
  const line = asReturn({ quantity, amount: numberOf(amount), status: typeof status === 'string' ? status : null });
  if (line === null) return;
  for (const [key, value] of Object.entries(line)) if (value !== null) set(mended, key, value as KindValue);
  const at = mended.unsound.findIndex(({ column }) => column === 'quantity');
  if (at >= 0) mended.unsound.splice(at, 1);
}

/** A cell that somebody has just cleared is filled again only where something must stand. */
function fillBlanks(row: EnteredRow, mended: MendedRow, context: RowContext): void {
  const { schema, edited, customers } = context;
  const rules = ROW_RULES[schema.key];
  if (!rules || rules.ready.some((key) => (mended.now[key] ?? null) === null)) return;
  const isFree = (key: string): boolean =>
    (row[key] ?? null) === null &&
    (mended.now[key] ?? null) === null &&
    (!edited?.has(key) || schema.columns[key]?.required === true);
  const channel = () => customers.byId(String(mended.now['customerId'] ?? ''))?.channel ?? null;
  for (const [key, given] of Object.entries(rules.given)) {
    if (!isFree(key)) continue;
    const value = typeof given === 'function' ? given({ ...context.given, channel }, mended.now) : given;
    if (value !== null) set(mended, key, value);
  }
  const { orderedOn, customerId, channel: placed } = mended.now;
  if (schema.key !== 'orders' || !isFree('orderNo') || typeof orderedOn !== 'string') return;
  const order = { customerId: textOrNull(customerId), channel: textOrNull(placed), orderedOn: orderedOn as IsoDay };
  set(mended, 'orderNo', context.orderNo(order));
}

const textOrNull = (value: KindValue | null | undefined): string | null => (typeof value === 'string' ? value : null);

const MONEY: readonly string[] = ['amount', 'currency', 'rate'];

/** Rates move: what was converted stays so until the money itself changes. */
function settleMoney(mended: MendedRow, { edited, home, rateOf }: RowContext): void {
  const { amount, currency, rate, amountHome } = mended.now;
  if (typeof amount !== 'number') {
    if ((amountHome ?? null) !== null) set(mended, 'amountHome', null);
    return;
  }
  const isTouched = edited === null || MONEY.some((key) => edited.has(key)) || 'amount' in mended.changes;
  if (!isTouched && (amountHome ?? null) !== null) return;
  const isOtherCurrency = edited?.has('currency') === true && !edited.has('rate');
  const line = {
    amount,
    currency: textOrNull(currency),
    rate: isOtherCurrency || typeof rate !== 'number' ? null : rate,
  };
  const converted = moneyAtHome(() => homeOf(line, home(), rateOf));
  if (converted.rate !== (rate ?? null)) set(mended, 'rate', converted.rate);
  if (converted.amountHome !== (amountHome ?? null)) set(mended, 'amountHome', converted.amountHome);
}

/** No sum could hold it: it is in none. */
function moneyAtHome(convert: () => ReturnType<typeof homeOf>): ReturnType<typeof homeOf> {
  try {
    return convert();
  } catch {
    return { rate: null, amountHome: null };
  }
}

/** A promise that was worked out follows the priority; one that somebody gave stays. */
function followPriority(mended: MendedRow, { edited, given }: RowContext): void {
  const { priority, promisedAt, openedAt } = mended.now;
  if (!edited?.has('priority') || typeof promisedAt !== 'number' || typeof openedAt !== 'number') return;
  const hoursOf = (of: string): number => replyHours(of, given.setting);
  const times = { promisedAt: promisedAt as Instant, openedAt: openedAt as Instant };
  const next = promiseAfter(times, String(priority), hoursOf);
  if (next !== promisedAt) set(mended, 'promisedAt', next);
}

/** Settled or opened again at the moment it was typed; the refresh sees what no edit came round to. */
function followStatus(mended: MendedRow, { edited, given }: RowContext): void {
  if (!edited?.has('status')) return;
  const { status, resolvedAt } = mended.now;
  const known = typeof resolvedAt === 'number' ? (resolvedAt as Instant) : null;
  const next = resolvedAtAfter(textOrNull(status), known, given.at);
  if (next !== known) set(mended, 'resolvedAt', next);
}
