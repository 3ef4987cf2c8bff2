import { asIsoDay } from '../../../src/domain/calendar/iso-day';
import { orderSummaries } from '../../../src/domain/orders/order-summaries';
import { monthSales, repeatRate } from '../../../src/domain/sales/month-sales';
import { topProducts } from '../../../src/domain/sales/top-products';
import { aLine } from '../builders';

const TODAY = asIsoDay('2026-03-31');

const monthsOf = (lines: ReturnType<typeof aLine>[], months = 3) =>
  monthSales(lines, orderSummaries(lines), TODAY, months);

describe('the months of a shop', () => {
  it('are all there, oldest first, also across the year and from the last day of a long month', () => {
    expect(monthsOf([], 5).map(({ month }) => month)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03']);
  });

  it('sum what was kept, less what was given back in that month', () => {
    const lines = [
      aLine({ orderedOn: '2026-02-03', amountHome: 500 }),
      aLine({ orderedOn: '2026-03-03', amountHome: 300, orderNo: 'A2' }),
      aLine({ orderedOn: '2026-03-04', amountHome: -200, status: 'returned' }),
      aLine({ orderedOn: '2026-03-05', amountHome: 999, status: 'cancelled', orderNo: 'A3' }),
    ];
    expect(monthsOf(lines, 2)).toEqual([
      { month: '2026-02', net: 500, orders: 1, newCustomers: 1, returningCustomers: 0 },
      { month: '2026-03', net: 100, orders: 1, newCustomers: 0, returningCustomers: 1 },
    ]);
  });

  it('count an order of several lines once, and a customer once a month', () => {
    const lines = [
      aLine({ orderedOn: '2026-03-01' }),
      aLine({ orderedOn: '2026-03-01', product: 'Cup' }),
      aLine({ orderedOn: '2026-03-09', orderNo: 'A2' }),
      aLine({ orderedOn: '2026-03-09', customerId: 'C-000002' }),
    ];
    expect(monthsOf(lines, 1)).toMatchObject([{ orders: 3, newCustomers: 2, returningCustomers: 0 }]);
  });
});

it('the repeat rate is the share of buyers who bought again, and nothing among nobody', () => {
  expect(repeatRate([{ orders: 1 }, { orders: 4 }, { orders: 0 }, { orders: 2 }, { orders: 1 }])).toBe(0.5);
  expect(repeatRate([{ orders: 0 }])).toBeNull();
});

it('the best products are those that brought most since the day, however their names are written; postage is none', () => {
  const lines = [
    aLine({ product: 'Red Tea', amountHome: 100, orderedOn: '2026-03-01' }),
    aLine({ product: ' red  tea ', amountHome: 150, orderedOn: '2026-03-02' }),
    aLine({ product: 'Cup', amountHome: 200, orderedOn: '2026-03-02' }),
    aLine({ product: 'Postage', amountHome: 900, orderedOn: '2026-03-02' }),
    aLine({ product: 'Old', amountHome: 900, orderedOn: '2025-03-02' }),
    aLine({ product: 'Bad', amountHome: -50, status: 'returned', orderedOn: '2026-03-02' }),
  ];
  const best = topProducts(lines, asIsoDay('2025-04-01'), 10);
  expect(best).toEqual([
    { product: 'Red Tea', net: 250 },
    { product: 'Cup', net: 200 },
  ]);
  expect(topProducts(lines, asIsoDay('2025-04-01'), 1)).toHaveLength(1);
});
