import fc from 'fast-check';
import { asIsoDay } from '../../../src/domain/calendar/iso-day';
import { asMinor } from '../../../src/domain/money/minor';
import { productFigures } from '../../../src/domain/orders/product-figures';
import { productFinder } from '../../../src/domain/orders/product-finder';

const line = (
  customerId: string,
  day: string,
  amountHome: number | null,
  { quantity = 1, status = 'completed' } = {},
) => ({
  ...{ customerId, quantity, status },
  orderedOn: asIsoDay(day),
  amountHome: amountHome === null ? null : asMinor(amountHome),
});

const of = (...lines: ReturnType<typeof line>[]) => productFigures(lines, () => 'tea').get('tea');

describe('what a product has brought', () => {
  it('counts who bought it, how many and for how much, net of what came back', () => {
    expect(
      of(
        line('a', '2026-01-01', 1000, { quantity: 2 }),
        line('b', '2026-01-05', 500),
        line('b', '2026-01-09', -500, { status: 'returned' }),
        line('c', '2026-01-09', 700, { status: 'cancelled' }),
        line('d', '2026-01-09', null),
      ),
    ).toEqual({ buyers: 2, units: 2, revenue: 1000, typicalCycle: null });
  });

  // Gaps by hand: a 10 and 20 days, b 60; the median of 10, 20, 60 is 20.
  it('says after how many days people come back for it: the median of each one’s own gaps', () => {
    const days = { a: ['2026-01-01', '2026-01-11', '2026-01-31'], b: ['2026-03-02', '2026-01-01'] };
    const lines = Object.entries(days).flatMap(([id, on]) => on.map((day) => line(id, day, 100)));
    expect(of(...lines)?.typicalCycle).toBe(20);
  });

  it('takes two orders of one day for one, and nobody else’s days for one’s own', () => {
    expect(
      of(line('a', '2026-01-01', 1), line('a', '2026-01-01', 1), line('b', '2026-01-09', 1))?.typicalCycle,
    ).toBeNull();
  });

  it('comes to the same in whatever order the lines stand', () => {
    const some = ['2026-01-01', '2026-01-08', '2026-02-01', '2026-03-01'].flatMap((day, index) => [
      line('a', day, 100 + index),
      line('b', day, 50 * index),
    ]);
    const whole = of(...some);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (lines) => {
        expect(of(...lines)).toEqual(whole);
      }),
    );
  });
});

describe('which product a line is a line of', () => {
  const products = [
    { sku: 'T-1', name: 'Green tea' },
    { sku: null, name: 'Cup' },
    { sku: 'T-2', name: 'Green tea' },
  ];
  const find = productFinder(products);

  it.each([
    ['its sku, however written', { sku: 't-2', product: 'Old name' }, 2],
    ['else its name', { sku: null, product: ' CUP ' }, 1],
    ['the first of two with one name', { sku: null, product: 'Green Tea' }, 0],
    ['the name where the sku is unknown', { sku: 'X', product: 'Cup' }, 1],
  ])('is told by %s', (_, asked, index) => {
    expect(find(asked)).toBe(products[index]);
  });

  it('is none that the shop has not written down', () => {
    expect(find({ sku: null, product: 'Kettle' })).toBeNull();
    expect(find({ sku: null, product: null })).toBeNull();
  });
});
