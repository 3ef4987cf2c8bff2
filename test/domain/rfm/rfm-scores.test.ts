import { asIsoDay, daysBetween } from '../../../src/domain/calendar/iso-day';
import { asMinor } from '../../../src/domain/money/minor';
import { orderSummaries } from '../../../src/domain/orders/order-summaries';
import { rfmScores, type ScoredCustomer, segmentOf } from '../../../src/domain/rfm/rfm-scores';
import { segmentFigures } from '../../../src/domain/rfm/segment-figures';
import { SEGMENT_BANDS } from '../../../src/domain/rfm/segment-table';
import { retailLines, retailRows } from '../online-retail';
import { naiveCustomers, naiveRfm } from './naive-rfm';

const TODAY = '2011-06-25';
const rows = retailRows();

function scoredOf(): ScoredCustomer[] {
  const customers: ScoredCustomer[] = [];
  for (const { customerId, orders, gross, net, lastOrderOn } of orderSummaries(retailLines(rows)).values()) {
    if (lastOrderOn === null) continue;
    const recencyDays = daysBetween(lastOrderOn, asIsoDay(TODAY));
    customers.push({ customerId, account: customerId, recencyDays, orders, gross, net });
  }
  return customers;
}

const aCustomer = (own: Partial<ScoredCustomer> & { customerId: string }): ScoredCustomer => ({
  account: '',
  recencyDays: 10,
  orders: 1,
  gross: asMinor(100),
  net: asMinor(100),
  ...own,
});

describe('the scores of a real shop', () => {
  const naive = naiveCustomers(rows, TODAY);

  it('leaves out those who only ever cancelled', () => {
    // 13763 and 16579 have C invoices only, see test/fixtures/README.md
    expect(scoredOf().map(({ customerId }) => customerId)).not.toContain('13763');
    expect(scoredOf()).toHaveLength(63);
  });

  it.each(['even', 'published'] as const)(
    'gives every customer the digits a second, naive reckoning gives: %s',
    (scoring) => {
      const digits = new Map(rfmScores(scoredOf(), scoring).map(({ customerId, rfm }) => [customerId, rfm]));
      expect(digits).toEqual(naiveRfm(naive, scoring));
    },
  );

  it('sums every customer as the naive reckoning does', () => {
    const sums = scoredOf().map(({ account, orders, gross, net, recencyDays: days }) => ({
      account,
      days,
      orders,
      gross,
      net,
    }));
    expect(sums).toEqual(naive.map(({ lastOrderOn: _, ...sum }) => sum));
  });
});

describe('fairness between equal customers', () => {
  const equals = ['C-1', 'C-2', 'C-3', 'C-4', 'C-5'].map((customerId) => aCustomer({ customerId }));

  it('scores equal customers alike by even', () => {
    expect(new Set(rfmScores(equals, 'even').map(({ rfm }) => rfm)).size).toBe(1);
  });

  it('parts them by published only in frequency: ranks 1…5 score 1…5 less those on an edge', () => {
    // edges of 1…5 in 5: positions 0.8, 1.6, 2.4, 3.2 → 1.8, 2.6, 3.4, 4.2
    expect(rfmScores(equals, 'published').map(({ frequency }) => frequency)).toEqual([1, 2, 3, 4, 5]);
  });

  it('ranks accounts as numbers only when all are: 9 before 10, but "9a" after "10"', () => {
    const rank = (accounts: string[]): number[] =>
      rfmScores(
        accounts.map((account) => aCustomer({ customerId: `C-${account}`, account })),
        'published',
      ).map(({ frequency }) => frequency);
    expect(rank(['10', '9'])).toEqual([5, 1]);
    expect(rank(['10', '9a'])).toEqual([1, 5]);
  });

  it('counts a purchase dated in the future as one of today', () => {
    const [future, now] = rfmScores(
      [aCustomer({ customerId: 'a', recencyDays: -3 }), aCustomer({ customerId: 'b', recencyDays: 0 })],
      'even',
    );
    expect(future!.recency).toBe(now!.recency);
  });
});

describe('the ten segments', () => {
  it('puts every pair of scores into exactly one', () => {
    for (let recency = 1; recency <= 5; recency += 1) {
      for (let frequency = 1; frequency <= 5; frequency += 1) {
        const fitting = SEGMENT_BANDS.filter(
          (band) =>
            recency >= band.recency[0] &&
            recency <= band.recency[1] &&
            frequency >= band.frequency[0] &&
            frequency <= band.frequency[1],
        );
        expect(fitting.map(({ segment }) => segment)).toEqual([segmentOf(recency, frequency)]);
      }
    }
  });
});

describe('segment figures', () => {
  it('lists ten segments whose customers and shares sum to all', () => {
    const customers = scoredOf();
    const figures = segmentFigures(customers, rfmScores(customers, 'even'), 'even');
    expect(figures).toHaveLength(10);
    expect(figures.reduce((sum, row) => sum + row.customers, 0)).toBe(customers.length);
    expect(figures.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 12);
  });

  it('averages days, orders and money over the segment, and says nothing of an empty one', () => {
    const customers = [
      aCustomer({ customerId: 'a', recencyDays: 1, orders: 1, net: asMinor(100) }),
      aCustomer({ customerId: 'b', recencyDays: 1, orders: 1, net: asMinor(201) }),
    ];
    const figures = segmentFigures(customers, rfmScores(customers, 'even'), 'even');
    // both on the recency edge: score 5 in recency, 1 in frequency; (100 + 201) / 2 = 150.5, half up
    expect(figures.find(({ group }) => group === 'newCustomer')).toEqual({
      group: 'newCustomer',
      customers: 2,
      sales: 301,
      share: 1,
      averageRecency: 1,
      averageFrequency: 1,
      averageMonetary: 151,
    });
    expect(figures.find(({ group }) => group === 'champion')).toMatchObject({
      customers: 0,
      averageMonetary: null,
      share: 0,
    });
  });
});
