/**
 * Gathers what happened with each customer, from orders, talks and issues, in one pass over each.
 */
import type { Instant } from '../../domain/calendar/instant';
import type { IsoDay } from '../../domain/calendar/iso-day';
import { isOpenIssue } from '../../domain/issues/issue-times';
import { ByCustomer } from '../../domain/orders/by-customer';
import { KEPT, type RecentIssue, type RecentTalk } from '../../domain/recent/recent-history';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import type { ShopLine } from './shop-orders';

export interface CustomerHistory {
  readonly lastContactAt: Instant | null;
  readonly lastVisitAt: Instant | null;
  /** The earliest follow-up that nobody has ticked. */
  readonly followUpOn: IsoDay | null;
  readonly openIssues: number | null;
  /** The mean of what was answered in surveys and said of issues, 1 to 5, one decimal; null before anybody was asked. */
  readonly satisfaction: number | null;
  /** The newest of each, newest first; null: none. */
  readonly lines: readonly ShopLine[];
  readonly talks: readonly RecentTalk[] | null;
  /** Open ones only. */
  readonly issues: readonly RecentIssue[] | null;
}

interface Growing {
  lastContactAt: Instant | null;
  lastVisitAt: Instant | null;
  followUpOn: IsoDay | null;
  openIssues: number | null;
  satisfaction: number | null;
  ratings: number;
  ratingSum: number;
  readonly lines: ShopLine[];
  talks: RecentTalk[] | null;
  issues: RecentIssue[] | null;
}

export function customerHistories(
  workbook: ShopWorkbook,
  lines: readonly ShopLine[],
): ReadonlyMap<string, CustomerHistory> {
  const histories = new ByCustomer<Growing>(nothing);
  const of = (customerId: string): Growing => histories.of(customerId);
  for (const line of lines) keepNewest(of(line.customerId).lines, line, laterFirst);
  addTalks(workbook, of);
  addIssues(workbook, of);
  addSurveys(workbook, of);
  for (const history of histories.all.values()) {
    const { ratings, ratingSum } = history;
    if (ratings > 0) history.satisfaction = Math.round((ratingSum / ratings) * 10) / 10;
  }
  return histories.all;
}

function addTalks(workbook: ShopWorkbook, of: (customerId: string) => Growing): void {
  const columns = ['customerId', 'at', 'by', 'medium', 'summary', 'followUpOn', 'followUpDone'] as const;
  for (const row of workbook.read('interactions', columns).rows) {
    if (row.customerId === null) continue;
    const history = of(row.customerId);
    if (row.followUpOn !== null && row.followUpDone !== true) {
      if (history.followUpOn === null || row.followUpOn < history.followUpOn) history.followUpOn = row.followUpOn;
    }
    if (row.at === null) continue;
    if (history.lastContactAt === null || row.at > history.lastContactAt) history.lastContactAt = row.at;
    if (row.medium === 'visit' && (history.lastVisitAt === null || row.at > history.lastVisitAt))
      history.lastVisitAt = row.at;
    const talk = { at: row.at, by: row.by ?? '', medium: row.medium ?? '', summary: row.summary ?? '' };
    history.talks ??= [];
    keepNewest(history.talks, talk, newerFirst);
  }
}

function addIssues(workbook: ShopWorkbook, of: (customerId: string) => Growing): void {
  const columns = [
    'id',
    'customerId',
    'status',
    'openedAt',
    'type',
    'description',
    'satisfaction',
    'promisedAt',
  ] as const;
  for (const row of workbook.read('issues', columns).rows) {
    if (row.customerId === null) continue;
    const history = of(row.customerId);
    rate(history, row.satisfaction);
    const isOpen = isOpenIssue(row.status);
    history.openIssues = (history.openIssues ?? 0) + (isOpen ? 1 : 0);
    if (!isOpen || row.openedAt === null) continue;
    const issue = {
      id: row.id ?? '',
      at: row.openedAt,
      type: row.type ?? '',
      status: row.status ?? '',
      description: row.description ?? '',
      promisedAt: row.promisedAt,
    };
    history.issues ??= [];
    keepNewest(history.issues, issue, newerFirst);
  }
}

function addSurveys(workbook: ShopWorkbook, of: (customerId: string) => Growing): void {
  for (const { customerId, overall } of workbook.read('surveys', ['customerId', 'overall']).rows) {
    if (customerId !== null) rate(of(customerId), overall);
  }
}

function rate(history: Growing, rating: number | null): void {
  if (rating === null) return;
  history.ratingSum += rating;
  history.ratings += 1;
}

const newerFirst = (a: { readonly at: Instant }, b: { readonly at: Instant }): number => b.at - a.at;

const laterFirst = (a: ShopLine, b: ShopLine): number =>
  a.orderedOn < b.orderedOn ? 1 : a.orderedOn > b.orderedOn ? -1 : 0;

/** Keeps a handful sorted; equal ones stay in the order they came. */
function keepNewest<T>(list: T[], item: T, order: (a: T, b: T) => number): void {
  const place = list.findIndex((known) => order(item, known) < 0);
  if (place === -1) list.push(item);
  else list.splice(place, 0, item);
  if (list.length > KEPT) list.pop();
}

const nothing = (): Growing => ({
  lastContactAt: null,
  lastVisitAt: null,
  followUpOn: null,
  openIssues: null,
  satisfaction: null,
  ratings: 0,
  ratingSum: 0,
  lines: [],
  talks: null,
  issues: null,
});
