/** Brings the tab dashboard up to date: what the figures are called, how they are shown, what is said first. */
import { type Currency, exponentOf } from '../../../domain/money/currency';
import { fromMinor, type Minor } from '../../../domain/money/minor';
import { averageOrder } from '../../../domain/orders/order-summaries';
import type { MonthSales } from '../../../domain/sales/month-sales';
import { LANGUAGES } from '../../../i18n/bilingual';
import { dashboardWords } from '../../../i18n/dashboard-words';
import { segments as segmentList } from '../../../schema/lists/customer-lists-table';
import type { DashboardBlock, FormattedCell } from '../../../sheets/dashboard-tab';
import type { ShopWorkbook } from '../../../sheets/shop-workbook';
import { requireRole } from '../../../sheets/team-roles';
import { type DashboardFigures, dashboardFigures, type ShopOrderLines } from './dashboard-figures';

const NAMES = 3;

/**
 * @param warning said before all else; '' for none
 * @returns what the dashboard shows now, for whoever tells it
 */
export function showDashboard(workbook: ShopWorkbook, orders: ShopOrderLines, warning: string): DashboardFigures {
  requireRole(workbook.actor, 'agent');
  const figures = dashboardFigures(workbook, orders);
  workbook.locked(() => {
    const block = blockOf(workbook, figures, orders);
    workbook.writeDashboard({ ...block, words: [...(warning === '' ? [] : [warning]), ...block.words] });
  });
  return figures;
}

const words = (value: string): FormattedCell => ({ value, format: '@' });
const count = (value: number): FormattedCell => ({ value, format: '#,##0' });

const NOTHING: FormattedCell = { value: null, format: '@' };

const money = (value: Minor | null, home: Currency): FormattedCell => {
  const exponent = exponentOf(home);
  const format = exponent === 0 ? '#,##0' : `#,##0.${'0'.repeat(exponent)}`;
  return { value: value === null ? null : fromMinor(value, home), format };
};

function blockOf(workbook: ShopWorkbook, figures: DashboardFigures, orders: ShopOrderLines): DashboardBlock {
  const say = dashboardWords[workbook.language];
  const { home } = orders;
  const segmentRows = Object.keys(segmentList.choices).map((key) => [
    words(workbook.labels.labelOf(segmentList, key)),
    count(figures.segments.get(key) ?? 0),
  ]);
  return {
    title: say.title({ shop: workbook.settings.text('shop'), day: workbook.today }),
    words: sentences(workbook, figures, orders),
    figures: { headers: say.figures, rows: figureRows(workbook, figures, home) },
    lateTitle: say.lateTitle,
    late: { headers: say.lateHeaders, rows: lateRows(figures, home) },
    dataTitle: say.data,
    months: {
      headers: say.monthHeaders,
      rows: figures.months.map(({ month, net }) => [words(month), money(net, home)]),
    },
    segments: { headers: say.segmentHeaders, rows: segmentRows },
    products: {
      headers: say.productHeaders,
      rows: figures.products.map(({ product, net }) => [words(product), money(net, home)]),
    },
    charts: say.charts,
    everyChartTitle: LANGUAGES.flatMap((language) => Object.values(dashboardWords[language].charts)),
  };
}

function sentences(
  workbook: ShopWorkbook,
  { thisMonth, late, openIssues, overdueIssues }: DashboardFigures,
  { home, withoutRate }: ShopOrderLines,
): readonly string[] {
  const say = dashboardWords[workbook.language];
  const sales = fromMinor(thisMonth.net, home).toFixed(exponentOf(home));
  const names = late
    .slice(0, NAMES)
    .map(({ name }) => name)
    .join(workbook.language === 'en' ? ', ' : '、');
  return [
    say.month({ orders: thisMonth.orders, sales: sales.replace(/\B(?=(\d{3})+(?!\d))/g, ','), currency: home }),
    say.late({ customers: late.length, names }),
    say.issues({ open: openIssues, overdue: overdueIssues }),
    ...(withoutRate > 0 ? [say.withoutRate({ lines: withoutRate })] : []),
    say.updated({ at: minuteOf(workbook, workbook.now) }),
  ];
}

/** `2026-03-05 09:00` in the spreadsheet's zone. */
const minuteOf = ({ zone }: ShopWorkbook, at: ShopWorkbook['now']): string =>
  zone.isoWithOffset(at).slice(0, 16).replace('T', ' ');

function figureRows(workbook: ShopWorkbook, figures: DashboardFigures, home: Currency): readonly FormattedCell[][] {
  const say = dashboardWords[workbook.language];
  const { thisMonth, lastMonth } = figures;
  const both = (caption: string, of: (month: MonthSales) => FormattedCell) => [
    words(caption),
    of(thisMonth),
    of(lastMonth),
  ];
  const one = (caption: string, cell: FormattedCell) => [words(caption), cell, NOTHING];
  return [
    both(say.sales({ currency: home }), ({ net }) => money(net, home)),
    both(say.orders, ({ orders }) => count(orders)),
    both(say.averageOrder, (month) => money(averageOrder(month), home)),
    both(say.newCustomers, ({ newCustomers }) => count(newCustomers)),
    both(say.returningCustomers, ({ returningCustomers }) => count(returningCustomers)),
    one(say.repeatRate, { value: figures.repeatRate, format: '0.0%' }),
    one(say.openIssues, count(figures.openIssues)),
    one(say.overdueIssues, count(figures.overdueIssues)),
    [words(say.remindersSent), count(figures.remindersSent[0]), count(figures.remindersSent[1])],
    one(say.remindersWaiting, count(figures.remindersWaiting)),
    one(say.lastRun, words(figures.lastRunAt === null ? say.never : minuteOf(workbook, figures.lastRunAt))),
  ];
}

const lateRows = ({ late }: DashboardFigures, home: Currency): readonly FormattedCell[][] =>
  late.map(({ name, lastOrderOn, medianGap, daysSince, owner, spent }) => [
    words(name),
    words(lastOrderOn),
    { value: medianGap, format: Number.isInteger(medianGap) ? '0' : '0.0' },
    count(daysSince),
    words(owner ?? ''),
    money(spent, home),
  ]);
