/** The numbers of the dashboard, from the order lines and what stands in customers, issues and the reminder log. */
import { addDays, type IsoDay } from '../../../domain/calendar/iso-day';
import type { Currency } from '../../../domain/money/currency';
import type { SummarisedLine } from '../../../domain/orders/order-summaries';
import { orderSummaries } from '../../../domain/orders/order-summaries';
import { type MonthSales, monthOf, monthSales, repeatRate } from '../../../domain/sales/month-sales';
import { type ProductSales, topProducts } from '../../../domain/sales/top-products';
import type { TabRow } from '../../../schema/workbook-schema';
import type { ShopWorkbook } from '../../../sheets/shop-workbook';
import { type LateRegular, lateRegulars } from './late-regulars';

export interface ShopOrderLines {
  readonly home: Currency;
  readonly lines: readonly SummarisedLine[];
  readonly withoutRate: number;
}

export interface DashboardFigures {
  /** Twelve, oldest first; the last is `thisMonth`. */
  readonly months: readonly MonthSales[];
  readonly thisMonth: MonthSales;
  readonly lastMonth: MonthSales;
  readonly repeatRate: number | null;
  readonly products: readonly ProductSales[];
  /** Customers by segment, blank segments left out. */
  readonly segments: ReadonlyMap<string, number>;
  readonly late: readonly LateRegular[];
  readonly openIssues: number;
  readonly overdueIssues: number;
  /** Of this month and the one before. */
  readonly remindersSent: readonly [number, number];
  readonly remindersWaiting: number;
  readonly lastRunAt: TabRow<'reminders'>['lastTryAt'];
}

const MONTHS = 12;
const PRODUCTS = 10;
const OPEN: readonly string[] = ['open', 'working', 'waiting'];

export function dashboardFigures(workbook: ShopWorkbook, { lines }: ShopOrderLines): DashboardFigures {
  const { today } = workbook;
  const customers = workbook.read('customers', ['id', 'name', 'owner', 'segment', 'status']).rows;
  const known = new Set(customers.map(({ id }) => id));
  const summaries = orderSummaries(lines);
  const buyers = [...summaries.values()].filter(({ customerId }) => known.has(customerId));
  const segments = new Map<string, number>();
  for (const { segment } of customers) if (segment !== null) segments.set(segment, (segments.get(segment) ?? 0) + 1);
  const months = monthSales(lines, summaries, today, MONTHS);
  return {
    months,
    thisMonth: months[MONTHS - 1]!,
    lastMonth: months[MONTHS - 2]!,
    repeatRate: repeatRate(buyers),
    products: topProducts(lines, addDays(today, -364), PRODUCTS),
    segments,
    late: lateRegulars(customers, lines, summaries, today),
    ...issueFigures(workbook),
    ...reminderFigures(workbook, today),
  };
}

function issueFigures(workbook: ShopWorkbook) {
  const open = workbook
    .read('issues', ['status', 'promisedAt'])
    .rows.filter(({ status }) => OPEN.includes(status ?? ''));
  const overdue = open.filter(({ promisedAt }) => promisedAt !== null && promisedAt < workbook.now);
  return { openIssues: open.length, overdueIssues: overdue.length };
}

const WAITING: readonly string[] = ['planned', 'sending', 'failed', 'unknown'];

function reminderFigures(workbook: ShopWorkbook, today: IsoDay) {
  const [month, before] = [monthOf(today), monthOf(addDays(`${monthOf(today)}-01` as IsoDay, -1))];
  let [sent, sentBefore, waiting] = [0, 0, 0];
  let lastRunAt: TabRow<'reminders'>['lastTryAt'] = null;
  for (const row of workbook.read('reminders', ['status', 'dueOn', 'snoozedTo', 'lastTryAt']).rows) {
    const { status, lastTryAt } = row;
    if (lastTryAt !== null && (lastRunAt === null || lastTryAt > lastRunAt)) lastRunAt = lastTryAt;
    const due = row.snoozedTo ?? row.dueOn;
    if (WAITING.includes(status ?? '') && due !== null && due <= today) waiting += 1;
    if ((status !== 'sent' && status !== 'done') || lastTryAt === null) continue;
    const of = monthOf(workbook.zone.dayOf(lastTryAt));
    if (of === month) sent += 1;
    if (of === before) sentBefore += 1;
  }
  return { remindersSent: [sent, sentBefore] as const, remindersWaiting: waiting, lastRunAt };
}
