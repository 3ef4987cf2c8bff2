/**
 * Brings the customers' computed columns up to date. Writes only what differs; run twice, the second writes nothing.
 */
import { orderSummaries } from '../../domain/orders/order-summaries';
import type { RfmScore, RfmScoring } from '../../domain/rfm/rfm-scores';
import { type ScoredShop, scoreShop } from '../../domain/rfm/score-shop';
import { pointTerms } from '../../sheets/point-terms';
import { productCycles } from '../../sheets/product-cycles';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { type ComputedKey, computedColumns, ENTERED, type RefreshFacts } from './customer-columns';
import { customerHistories } from './customer-history';
import { readShopOrders } from './shop-orders';

/** Every computed column that a refresh writes; the type holds the list to what is computed. */
const WRITTEN = Object.keys({
  followUpOn: 0,
  nextOrderOn: 0,
  lastOrderOn: 0,
  lastProduct: 0,
  orders: 0,
  spent: 0,
  segment: 0,
  openIssues: 0,
  averageOrder: 0,
  firstOrderOn: 0,
  lastContactAt: 0,
  lastVisitAt: 0,
  satisfaction: 0,
  points: 0,
  referred: 0,
  rfm: 0,
  tier: 0,
  nextBirthdayOn: 0,
  search: 0,
  recent: 0,
} satisfies Record<ComputedKey, 0>) as ComputedKey[];

export interface RefreshOutcome {
  readonly customers: number;
  readonly changed: number;
  /** Order lines in no sum, since their currency has no rate. */
  readonly linesWithoutRate: number;
}

export interface RefreshedShop extends RefreshOutcome {
  readonly shop: ScoredShop;
  /** Names by customer id. */
  readonly names: ReadonlyMap<string, string>;
}

export function refreshCustomers(
  workbook: ShopWorkbook,
  scoring: RfmScoring = defaultScoring(workbook),
): RefreshedShop {
  requireRole(workbook.actor, 'agent');
  const { home, lines, withoutRate } = readShopOrders(workbook);
  const customers = workbook.read('customers', [...ENTERED, ...WRITTEN]);
  const accounts = new Map<string, string>();
  const referrals = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { id, name, account, referredBy } of customers.rows) {
    if (id !== null) accounts.set(id, account ?? '');
    if (id !== null) names.set(id, name ?? id);
    if (referredBy !== null) referrals.set(referredBy, (referrals.get(referredBy) ?? 0) + 1);
  }
  const orders = orderSummaries(lines);
  const terms = { today: workbook.today, scoring, coreShare: workbook.settings.number('coreShare') };
  const shop = scoreShop(lines, orders, accounts, terms);
  const facts: RefreshFacts = {
    ...{ home, orders, referrals, today: workbook.today, tiers: shop.tiers },
    cycleDays: productCycles(workbook),
    repurchaseDays: workbook.settings.number('repurchaseDays'),
    missingDay: workbook.settings.text('lunarRule') === 'later' ? 'later' : 'earlier',
    histories: customerHistories(workbook, lines),
    points: pointTerms(workbook),
    scores: byCustomer(shop),
  };
  for (const row of customers.rows) customers.change(row, computedColumns(row, facts));
  const { changed } = customers.staged;
  workbook.commitInSlices(customers, SINGLE_SAVE);
  return { customers: customers.rows.length, changed, linesWithoutRate: withoutRate, shop, names };
}

function byCustomer({ scores }: ScoredShop): RefreshFacts['scores'] {
  const known = new Map<string, RfmScore>();
  for (const score of scores) known.set(score.customerId, score);
  return known;
}

export function defaultScoring(workbook: ShopWorkbook): RfmScoring {
  return workbook.settings.text('rfmScoring') === 'published' ? 'published' : 'even';
}
