/**
 * What the segment report says before its table: the numbers that matter, and this week's three things with names.
 */
import type { SegmentFigures } from '../../../contract/reports';
import { monetaryOf } from '../../../domain/rfm/rfm-scores';
import { segmentWords } from '../../../i18n/segment-words';
import { segments as segmentList } from '../../../schema/lists/customer-lists-table';
import type { ShopWorkbook } from '../../../sheets/shop-workbook';
import type { SegmentReportInput } from './segment-report';

/** Where a call this week is worth most, first things first. */
const URGENT = ['cantLose', 'atRisk', 'newCustomer', 'needAttention', 'promising', 'aboutToSleep'] as const;

const THINGS = 3;
const NAMES = 3;

export function segmentSentences(
  workbook: ShopWorkbook,
  input: SegmentReportInput,
  { scored, segments, tiers }: SegmentFigures,
): readonly string[] {
  const say = segmentWords[workbook.language];
  const { shop, home, linesWithoutRate } = input;
  const aloud = linesWithoutRate > 0 ? [say.withoutRate({ lines: linesWithoutRate })] : [];
  const ran = say.ran({ day: workbook.today, scoring: shop.scoring });
  if (scored === 0) return [ran, say.nothing, ...aloud];
  const sales = segments.reduce((sum, row) => sum + row.sales, 0);
  const core = tiers.find(({ tier }) => tier === 'core')?.customers ?? 0;
  const percent = workbook.settings.number('coreShare');
  const things = threeThings(workbook, input, segments);
  return [
    ran,
    say.scored({ scored, sales: sales.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ','), currency: home }),
    say.core({ customers: core, percent }),
    ...aloud,
    ...(things.length > 0 ? [say.thisWeek, ...things] : []),
  ];
}

function threeThings(
  workbook: ShopWorkbook,
  input: SegmentReportInput,
  rows: SegmentFigures['segments'],
): readonly string[] {
  const say = segmentWords[workbook.language];
  const filled = URGENT.filter((segment) => rows.some((row) => row.segment === segment && row.customers > 0));
  return filled.slice(0, THINGS).map((segment, index) =>
    say.thing({
      nth: index + 1,
      segment: workbook.labels.labelOf(segmentList, segment),
      customers: rows.find((row) => row.segment === segment)!.customers,
      names: dearest(input, segment).join(workbook.language === 'en' ? ', ' : '、'),
      advice: say.advice[segment],
    }),
  );
}

/** The names of a segment's customers who spent most. */
function dearest({ shop, names }: SegmentReportInput, segment: string): readonly string[] {
  return shop.customers
    .filter((_, index) => shop.scores[index]?.segment === segment)
    .sort((a, b) => monetaryOf(b, shop.scoring) - monetaryOf(a, shop.scoring) || (a.customerId < b.customerId ? -1 : 1))
    .slice(0, NAMES)
    .map(({ customerId }) => names.get(customerId) ?? customerId);
}
