/** Reports at the border: runReport with its parameters, the dashboard, and what is assigned from it. */
import type { ReportOutcome, SegmentFigures } from '../contract/reports';
import type { RfmScoring } from '../domain/rfm/rfm-scores';
import { defaultScoring, refreshCustomers } from '../features/customers/refresh-customers';
import { readShopOrders } from '../features/customers/shop-orders';
import { type Assigned, assignLateRegulars } from '../features/reports/dashboard/assign-late-regulars';
import { showDashboard } from '../features/reports/dashboard/show-dashboard';
import { segmentReport } from '../features/reports/segments/segment-report';
import { label } from '../i18n/bilingual';
import { documentProperties } from '../platform/document-properties';
import { homeCurrency } from '../sheets/home-currency';
import { Refusal } from '../sheets/refusal';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { silence } from './silence';

const SCORINGS: readonly RfmScoring[] = ['even', 'published'];

export function reportAsked(workbook: ShopWorkbook, id: unknown, parameters: unknown): ReportOutcome<SegmentFigures> {
  if (id !== 'segments') throw new Refusal('UNKNOWN_REPORT', { found: String(id) });
  const { shop, names, linesWithoutRate } = refreshCustomers(workbook, scoringAsked(workbook, parameters));
  return segmentReport(workbook, { shop, names, linesWithoutRate, home: homeCurrency(workbook) });
}

function scoringAsked(workbook: ShopWorkbook, parameters: unknown): RfmScoring {
  const asked = (parameters as { scoring?: unknown } | null | undefined)?.scoring;
  if (asked === undefined || asked === null || asked === '') return defaultScoring(workbook);
  const known = SCORINGS.find((scoring) => scoring === asked);
  if (known) return known;
  throw new Refusal('ARGUMENT_REFUSED', {
    name: 'scoring',
    expected: label('even 或 published', 'even or published'),
    found: String(asked),
  });
}

export function updateDashboard(workbook: ShopWorkbook): null {
  drawn(workbook);
  return null;
}

const drawn = (workbook: ShopWorkbook) =>
  showDashboard(workbook, readShopOrders(workbook), silence(workbook, documentProperties().all()));

/** Works out anew who is late: what stands in the tab may be of yesterday. */
export function assignRegulars(workbook: ShopWorkbook): Assigned {
  const { late } = drawn(workbook);
  return assignLateRegulars(workbook, late);
}
