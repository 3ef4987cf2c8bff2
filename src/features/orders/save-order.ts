/**
 * Saves one order line, new or changed, exactly once however often the same draft is sent; the customer's own sums follow
 * in the same write.
 */
import type { Currency } from '../../domain/money/currency';
import { asReturn, homeOf, roundedAmount } from '../../domain/orders/entered-line';
import { label } from '../../i18n/bilingual';
import { orderStatuses } from '../../schema/lists/order-lists-table';
import { type ColumnKey, type TabRow, tabOf } from '../../schema/workbook-schema';
import { currencyRates } from '../../sheets/currency-rates';
import { type Draft, readDraft, requireFields } from '../../sheets/draft';
import { idOfDraft } from '../../sheets/draft-memory';
import { type DraftedCustomer, draftedCustomer, standingCustomer } from '../../sheets/drafted-customer';
import { homeCurrency } from '../../sheets/home-currency';
import { lineDeadlines } from '../../sheets/line-deadlines';
import { orderNumbers } from '../../sheets/order-numbers';
import { Refusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { requireUnchanged } from '../../sheets/unchanged-since';
import { SUMMED, sumCustomer } from './customer-sums';

export interface SavedOrder {
  readonly id: string;
  readonly customerId: string;
  /** false: this very draft had been saved before, or nothing in it was new. */
  readonly written: boolean;
}

type Line = Partial<TabRow<'orders'>>;
type OrderDraft = Draft<'orders'>;
type Customer = DraftedCustomer<(typeof SUMMED)[number] | 'channel'>;

/** Names the customer by `customerId`, or by `customerName`: a name or the last four digits that only one bears. */
export function saveOrder(workbook: ShopWorkbook, input: unknown): SavedOrder {
  requireRole(workbook.actor, 'agent');
  const draft = readDraft(workbook, 'orders', returned(workbook, input), ['customerId']);
  return workbook.locked(() => (draft.id === null ? create(workbook, draft) : update(workbook, draft, draft.id)));
}

/** Before the grid's rules judge it: a negative quantity is a return, where the status says so. */
function returned(workbook: ShopWorkbook, input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const { quantity, amount, status } = input as Readonly<Record<string, unknown>>;
  if (typeof quantity !== 'number' || typeof status !== 'string') return input;
  const paid = typeof amount === 'number' ? amount : null;
  const line = asReturn({ quantity, amount: paid, status: workbook.labels.keyOf(orderStatuses, status) });
  if (line === null) return input;
  return { ...input, quantity: line.quantity, status: line.status, ...(paid === null ? {} : { amount: line.amount }) };
}

const customerOf = (workbook: ShopWorkbook, values: Line, rowHint?: number): Customer =>
  draftedCustomer(workbook, values, [...SUMMED, 'channel'], rowHint);

function create(workbook: ShopWorkbook, { draftId, rowHint, values }: OrderDraft): SavedOrder {
  const customer = customerOf(workbook, values, rowHint);
  const given = { orderedOn: workbook.today, quantity: 1, status: 'completed', channel: customer.row.channel };
  const line = { ...given, ...filled(values), customerId: customer.id, customerName: customer.row.name };
  requireFields('orders', line);
  requireCampaign(workbook, values.campaignId ?? null);
  const id = idOfDraft('O', draftId);
  const remembered = workbook.drafts.recall(draftId) !== null;
  if (!remembered) workbook.drafts.remember(draftId, id);
  const standing = remembered ? workbook.readRow('orders', WHOLE, id).rows[0] : undefined;
  if (standing) {
    sumCustomer(workbook, customer.table, homeCurrency(workbook), { lineId: id, written: standing });
    workbook.commit([customer.table], SINGLE_SAVE);
    return { id, customerId: customer.id, written: false };
  }
  const whole = { ...blank(), ...paid(workbook, line), id };
  const order = { ...whole, ...lineDeadlines(workbook)(whole) };
  order.orderNo ??= orderNumbers(workbook)({ ...order, orderedOn: order.orderedOn! });
  const orders = workbook.toAppend('orders');
  orders.append(order);
  sumCustomer(workbook, customer.table, homeCurrency(workbook), { lineId: id, written: order });
  workbook.commit([orders, customer.table], SINGLE_SAVE);
  return { id, customerId: customer.id, written: true };
}

const WHOLE = Object.keys(tabOf('orders').columns) as ColumnKey<'orders'>[];

const blank = (): TabRow<'orders'> => Object.fromEntries(WHOLE.map((key) => [key, null])) as TabRow<'orders'>;

/** Blanks of a form are no values: what the product gives stands then. */
const filled = (values: Line): Line =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Line;

function update(workbook: ShopWorkbook, { was, rowHint, values }: OrderDraft, id: string): SavedOrder {
  const orders = workbook.readRow('orders', WHOLE, id, rowHint);
  const [row] = orders.rows;
  if (!row) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('orders').name, id });
  const before = standingCustomer(row.customerId, (customerId) => customerOf(workbook, { customerId }));
  requireUnchanged('orders', row, was, values);
  const after = customerAfter(workbook, values, before);
  const line = { ...row, ...values, customerId: after.id, customerName: after.row.name ?? row.customerName };
  requireFields('orders', line);
  if (values.campaignId !== row.campaignId) requireCampaign(workbook, values.campaignId ?? null);
  const { sheetRow: _, ...now } = { ...line, ...paid(workbook, line, row), ...lineDeadlines(workbook)(line) };
  orders.change(row, now);
  const written = orders.staged.changed > 0;
  const moved = before !== null && before.id !== after.id;
  const home = homeCurrency(workbook);
  sumCustomer(workbook, after.table, home, { lineId: id, written: now });
  if (moved) sumCustomer(workbook, before.table, home, { lineId: id, written: null });
  workbook.commit([orders, after.table, ...(moved ? [before.table] : [])], SINGLE_SAVE);
  return { id, customerId: after.id, written };
}

/** @throws Refusal ROW_NOT_FOUND */
function requireCampaign(workbook: ShopWorkbook, id: string | null): void {
  if (id === null || workbook.findRows('campaigns', 'id', id).length > 0) return;
  throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('campaigns').name, id });
}

function customerAfter(workbook: ShopWorkbook, values: Line, before: Customer | null): Customer {
  const { customerId, customerName } = values;
  if (before && (customerId ?? before.id) === before.id && (customerName ?? before.row.name) === before.row.name)
    return before;
  if (!customerId && !customerName) {
    if (before) return before;
    throw new Refusal('FIELD_MISSING', {
      place: { tab: tabOf('orders').name, column: tabOf('orders').columns.customerName.header },
    });
  }
  return customerOf(workbook, { customerId: customerId ?? null, customerName: customerName ?? null });
}

/**
 * Amounts with no more decimals than the currency has, and what they are at home. A rate that was written down stays until
 * the money changes.
 */
function paid<L extends Line>(workbook: ShopWorkbook, line: L, row?: Line): L {
  const home: Currency = homeCurrency(workbook);
  const currency = line.currency ?? null;
  const isSame = row !== undefined && (['amount', 'currency', 'rate'] as const).every((key) => line[key] === row[key]);
  if (isSame && row.amountHome !== null) return line;
  const amount = line.amount ?? null;
  const exact = amount === null ? null : roundedMoney(amount, currency, home);
  const isOtherCurrency = row !== undefined && line.currency !== row.currency && line.rate === row.rate;
  const rate = isOtherCurrency ? null : (line.rate ?? null);
  return { ...line, amount: exact, ...homeOf({ amount: exact, currency, rate }, home, currencyRates(workbook)) };
}

/** @throws Refusal VALUE_REFUSED for what no sum could hold */
function roundedMoney(amount: number, currency: string | null, home: Currency): number {
  try {
    return roundedAmount(amount, currency, home);
  } catch {
    const { name, columns } = tabOf('orders');
    const expected = label('合理的金额', 'a reasonable amount of money');
    throw new Refusal('VALUE_REFUSED', {
      place: { tab: name, column: columns.amount.header },
      expected,
      found: String(amount),
    });
  }
}
