/**
 * Scores how recently, how often and for how much each customer bought, and names the segment.
 *
 * Two scorings. `even`, the default: money is net, and frequency tells one-time buyers (1) from the rest (2–5), so equal
 * customers score alike. `published` reproduces published tables: money is gross, and frequency is scored by rank, which
 * parts equal customers by account and id.
 */
import type { Minor } from '../money/minor';
import { scorerIn } from './quantile-score';
import { SEGMENT_BANDS, type Segment } from './segment-table';

export type RfmScoring = 'even' | 'published';

/** A customer with at least one kept order; others are not scored. */
export interface ScoredCustomer {
  readonly customerId: string;
  /** The buyer's id on the platform; '' where none is known. Only parts ties in `published`. */
  readonly account: string;
  /** Whole civil days from the last kept line to today; a line of the future counts as today. */
  readonly recencyDays: number;
  readonly orders: number;
  readonly gross: Minor;
  readonly net: Minor;
}

export interface RfmScore {
  readonly customerId: string;
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  /** The three digits together: `543`. */
  readonly rfm: string;
  readonly segment: Segment;
}

/** Scores in the order given. */
export function rfmScores(customers: readonly ScoredCustomer[], scoring: RfmScoring): RfmScore[] {
  const days = customers.map((customer) => Math.max(0, customer.recencyDays));
  const money = customers.map((customer) => monetaryOf(customer, scoring));
  const scoreDays = scorerIn(5, days);
  const scoreMoney = scorerIn(5, money);
  const frequencies = scoring === 'even' ? evenFrequencies(customers) : publishedFrequencies(customers);
  return customers.map(({ customerId }, index) => {
    const recency = 6 - scoreDays(days[index]!);
    const frequency = frequencies[index]!;
    const monetary = scoreMoney(money[index]!);
    const rfm = `${recency}${frequency}${monetary}`;
    return { customerId, recency, frequency, monetary, rfm, segment: segmentOf(recency, frequency) };
  });
}

/** The money a scoring goes by: net in `even`, gross in `published`. */
export const monetaryOf = (customer: Pick<ScoredCustomer, 'gross' | 'net'>, scoring: RfmScoring): Minor =>
  scoring === 'even' ? customer.net : customer.gross;

function evenFrequencies(customers: readonly ScoredCustomer[]): number[] {
  const returning = customers.map(({ orders }) => orders).filter((orders) => orders >= 2);
  const score = scorerIn(4, returning);
  return customers.map(({ orders }) => (orders < 2 ? 1 : 1 + score(orders)));
}

function publishedFrequencies(customers: readonly ScoredCustomer[]): number[] {
  const byAccount = customers.every(({ account }) => /^\d+$/.test(account)) ? byNumber : byText;
  const ranked = customers.map((customer, index) => ({ customer, index }));
  ranked.sort(
    (a, b) =>
      a.customer.orders - b.customer.orders ||
      byAccount(a.customer.account, b.customer.account) ||
      byText(a.customer.customerId, b.customer.customerId),
  );
  const score = scorerIn(
    5,
    ranked.map((_, position) => position + 1),
  );
  const frequencies = new Array<number>(customers.length);
  ranked.forEach(({ index }, position) => {
    frequencies[index] = score(position + 1);
  });
  return frequencies;
}

const byNumber = (a: string, b: string): number => Number(a) - Number(b);
/** By UTF-16 code units, so that the order is the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @throws RangeError for scores outside 1–5 */
export function segmentOf(recency: number, frequency: number): Segment {
  const band = SEGMENT_BANDS.find((row) => within(recency, row.recency) && within(frequency, row.frequency));
  if (!band) throw new RangeError(`no segment for recency ${recency} and frequency ${frequency}`);
  return band.segment;
}

const within = (score: number, [from, to]: readonly [number, number]): boolean => score >= from && score <= to;
