import { addDays, asIsoDay } from '../../../src/domain/calendar/iso-day';
import { asMinor } from '../../../src/domain/money/minor';
import { orderSummaries } from '../../../src/domain/orders/order-summaries';
import { type RecentSales, recentSales } from '../../../src/domain/tiers/recent-sales';
import { valueTiers } from '../../../src/domain/tiers/value-tiers';
import { aLine } from '../builders';
import { retailLines, retailRows } from '../online-retail';

const TODAY = asIsoDay('2026-03-31');
const ago = (days: number): string => addDays(TODAY, -days);
const recent = (...lines: Parameters<typeof aLine>[0][]) => recentSales(lines.map(aLine), TODAY).get('C-000001');

describe('what was bought lately', () => {
  it('counts today and the 364 days before it as the last year', () => {
    expect(recent({ orderedOn: ago(0) }, { orderedOn: ago(364) }, { orderedOn: ago(365) })).toMatchObject({
      netInYear: 200,
    });
  });

  it('counts 180 and 90 days in the same way', () => {
    const orders = [0, 89, 90, 179, 180].map((days) => ({ orderNo: `A${days}`, orderedOn: ago(days) }));
    expect(recent(...orders)).toMatchObject({ ordersInHalfYear: 4, ordersInQuarter: 2 });
  });

  it('takes a refund on its own day, and counts no order for it', () => {
    const lines = [{ orderedOn: ago(364) }, { orderNo: 'A2', orderedOn: ago(1), status: 'returned', amountHome: -40 }];
    expect(recent(...lines)).toEqual({
      customerId: 'C-000001',
      netInYear: 60,
      ordersInHalfYear: 0,
      ordersInQuarter: 0,
    });
  });
});

describe('tiers', () => {
  const sales = (customerId: string, netInYear: number, ordersInHalfYear = 0, ordersInQuarter = 0): RecentSales => ({
    customerId,
    netInYear: asMinor(netInYear),
    ordersInHalfYear,
    ordersInQuarter,
  });
  const tiers = (share: number, ...some: RecentSales[]) =>
    Object.fromEntries(
      valueTiers(
        some.map(({ customerId }) => customerId),
        new Map(some.map((one) => [one.customerId, one])),
        share,
      ),
    );

  it('name core the fewest who reach the share, the first by id where they are equal', () => {
    expect(tiers(70, sales('a', 50), sales('b', 20), sales('c', 20), sales('d', 10))).toEqual({
      a: 'core',
      b: 'core',
      c: 'occasional',
      d: 'occasional',
    });
    expect(tiers(71, sales('a', 50), sales('b', 20), sales('c', 20), sales('d', 10))).toMatchObject({ c: 'core' });
  });

  it('name potential who bought twice in half a year or once in a quarter', () => {
    expect(tiers(0, sales('a', 9, 2, 0), sales('b', 9, 1, 1), sales('c', 9, 1, 0))).toEqual({
      a: 'potential',
      b: 'potential',
      c: 'occasional',
    });
  });

  it('have no core in a year without net sales', () => {
    expect(tiers(70, sales('a', 10), sales('b', -10))).toEqual({ a: 'occasional', b: 'occasional' });
    expect(Object.fromEntries(valueTiers(['a'], new Map(), 70))).toEqual({ a: 'occasional' });
  });

  it('agree with a naive reckoning on a real shop', () => {
    const today = asIsoDay('2011-06-25');
    const lines = retailLines(retailRows());
    const summaries = [...orderSummaries(lines).values()].filter(({ orders }) => orders > 0);
    const byTier = valueTiers(
      summaries.map(({ customerId }) => customerId),
      recentSales(lines, today),
      70,
    );
    // all of the sample lies within the last year, so net in the year is net
    const ranked = [...summaries].sort((a, b) => b.net - a.net);
    const total = ranked.reduce((sum, { net }) => sum + net, 0);
    const core = ranked.filter(
      (_, index) => ranked.slice(0, index).reduce((sum, { net }) => sum + net, 0) < total * 0.7,
    );
    const isCore = ([, tier]: [string, string]): boolean => tier === 'core';
    expect(
      [...byTier]
        .filter(isCore)
        .map(([id]) => id)
        .sort(),
    ).toEqual(core.map(({ customerId }) => customerId).sort());
    for (const { customerId } of summaries) {
      const since = (day: string) =>
        new Set(
          lines
            .filter(
              (line) => line.customerId === customerId && line.status === 'completed' && (line.amountHome ?? 0) > 0,
            )
            .filter((line) => line.orderedOn >= day)
            .map((line) => line.orderNo),
        ).size;
      if (byTier.get(customerId) === 'core') continue;
      // 180 days to 2011-06-25 begin on 2010-12-28, 90 days on 2011-03-28
      const isPotential = since('2010-12-28') >= 2 || since('2011-03-28') >= 1;
      expect([customerId, byTier.get(customerId)]).toEqual([customerId, isPotential ? 'potential' : 'occasional']);
    }
  });
});
