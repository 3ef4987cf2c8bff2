/**
 * The segment report: who the customers are and what to do this week. Says and shows; scoring is done before.
 */
import type { GroupRow, ReportOutcome, SegmentFigures } from '../../../contract/reports';
import type { Currency } from '../../../domain/money/currency';
import { fromMinor } from '../../../domain/money/minor';
import { type GroupFigures, groupFigures } from '../../../domain/rfm/group-figures';
import { monetaryOf } from '../../../domain/rfm/rfm-scores';
import type { ScoredShop } from '../../../domain/rfm/score-shop';
import { segmentFigures } from '../../../domain/rfm/segment-figures';
import { TIERS } from '../../../domain/tiers/value-tiers';
import { label } from '../../../i18n/bilingual';
import { segmentWords } from '../../../i18n/segment-words';
import { segments as segmentList } from '../../../schema/lists/customer-lists-table';
import type { ReportBlock } from '../../../sheets/report-tab';
import type { ShopWorkbook } from '../../../sheets/shop-workbook';
import { requireRole } from '../../../sheets/team-roles';
import { segmentSentences } from './segment-sentences';

export interface SegmentReportInput {
  readonly shop: ScoredShop;
  readonly names: ReadonlyMap<string, string>;
  readonly home: Currency;
  readonly linesWithoutRate: number;
}

export function segmentReport(workbook: ShopWorkbook, input: SegmentReportInput): ReportOutcome<SegmentFigures> {
  requireRole(workbook.actor, 'agent');
  const { shop, home } = input;
  const figures: SegmentFigures = {
    scored: shop.customers.length,
    segments: segmentFigures(shop.customers, shop.scores, shop.scoring).map((row) => ({
      segment: row.group,
      ...wireRow(row, home),
    })),
    tiers: tierFigures(shop).map((row) => ({ tier: row.group, ...wireRow(row, home) })),
  };
  const name = label('报表·客户分群', 'Segments report');
  workbook.locked(() => workbook.writeReport('segments', name, blockOf(workbook, input, figures)));
  return {
    id: 'segments',
    tab: 'report.segments',
    ranAt: workbook.zone.isoWithOffset(workbook.now),
    rows: figures.segments.length,
    parameters: { scoring: shop.scoring, today: workbook.today },
    figures,
  };
}

function tierFigures({ customers, tiers, scoring }: ScoredShop) {
  return groupFigures(
    TIERS,
    customers.map((customer) => ({
      group: tiers.get(customer.customerId) ?? 'occasional',
      recencyDays: Math.max(0, customer.recencyDays),
      orders: customer.orders,
      sales: monetaryOf(customer, scoring),
    })),
  );
}

const wireRow = (
  { customers, sales, share, averageRecency, averageFrequency, averageMonetary }: GroupFigures<string>,
  home: Currency,
): GroupRow => ({
  customers,
  sales: fromMinor(sales, home),
  share,
  averageRecency,
  averageFrequency,
  averageMonetary: averageMonetary === null ? null : fromMinor(averageMonetary, home),
});

function blockOf(workbook: ShopWorkbook, input: SegmentReportInput, figures: SegmentFigures): ReportBlock {
  const say = segmentWords[workbook.language];
  const { headers, method } = say;
  const keys = [
    'segment',
    'customers',
    'sales',
    'share',
    'averageRecency',
    'averageFrequency',
    'averageMonetary',
    'advice',
  ] as const;
  const rows = figures.segments.map((row) => [
    ...[workbook.labels.labelOf(segmentList, row.segment), row.customers, row.sales, row.share],
    ...[row.averageRecency, row.averageFrequency, row.averageMonetary],
    say.advice[row.segment as keyof typeof say.advice],
  ]);
  return {
    title: say.title,
    words: segmentSentences(workbook, input, figures),
    table: {
      keys,
      lists: { segment: segmentList.key },
      headers: keys.map((key) => headers[key]),
      widths: [130, 90, 110, 80, 120, 100, 110, 430],
      formats: ['@', '0', '#,##0.00', '0.0%', '0', '0.0', '#,##0.00', '@'],
      rows,
    },
    chart: { title: say.chart, label: 0, value: 1 },
    method: [method[input.shop.scoring], method.rest],
  };
}
