/** A customer's last order as drafts of its lines, for buying again: what was kept of it, at the price of then. */
import type { LastOrder, RepeatedLine } from '../../contract/orders';
import { orderKey } from '../../domain/orders/kept-line';
import { label } from '../../i18n/bilingual';
import type { TabRow } from '../../schema/workbook-schema';
import { draftedCustomer } from '../../sheets/drafted-customer';
import { Refusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

const LINE = [
  ...(['customerId', 'orderedOn', 'orderNo', 'status', 'product', 'quantity', 'amount', 'currency'] as const),
  ...(['channel', 'sku', 'category'] as const),
] as const;

type Line = Pick<TabRow<'orders'>, (typeof LINE)[number]>;

const OVER: readonly (string | null)[] = ['cancelled', 'returned'];

/** @throws Refusal ARGUMENT_REFUSED, ROW_NOT_FOUND, NOT_YOURS */
export function lastOrder(workbook: ShopWorkbook, customerId: unknown): LastOrder {
  requireRole(workbook.actor, 'viewer');
  if (typeof customerId !== 'string' || customerId === '') {
    const expected = label('客户编号', 'a customer ID');
    throw new Refusal('ARGUMENT_REFUSED', { name: 'customerId', expected, found: String(customerId) });
  }
  const { id } = draftedCustomer(workbook, { customerId }, []);
  const found = workbook.findRows('orders', 'customerId', id);
  const lines: readonly Line[] = found.length === 0 ? [] : workbook.readRowsAt('orders', LINE, found).rows;
  const kept = lines.filter((line) => line.customerId === id && isKept(line));
  const [last] = [...kept].sort((a, b) => ((a.orderedOn ?? '') < (b.orderedOn ?? '') ? 1 : -1));
  if (!last?.orderedOn) return { on: '', lines: [] };
  return { on: last.orderedOn, lines: kept.filter((line) => keyOf(line) === keyOf(last)).map(repeated) };
}

const isKept = ({ status, orderedOn, product, quantity, amount }: Line): boolean =>
  orderedOn !== null && product !== null && quantity !== null && (amount ?? 0) > 0 && !OVER.includes(status);

const keyOf = ({ customerId, channel, orderNo, orderedOn }: Line): string =>
  orderKey({
    ...{ customerId: customerId ?? '', channel: channel ?? '', orderNo: orderNo ?? '' },
    orderedOn: orderedOn!,
  });

const repeated = ({ product, quantity, amount, currency, channel, sku, category }: Line): RepeatedLine => ({
  ...{ product: product ?? '', quantity: quantity ?? 1, amount: amount ?? 0 },
  ...{ currency, channel, sku, category },
});
