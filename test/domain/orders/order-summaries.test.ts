import fc from 'fast-check';
import { asMinor } from '../../../src/domain/money/minor';
import { averageOrder, orderSummaries } from '../../../src/domain/orders/order-summaries';
import { aLine } from '../builders';

const only = (lines: Parameters<typeof aLine>[0][]) => orderSummaries(lines.map(aLine)).get('C-000001');

describe('what a customer bought', () => {
  it('counts an order once, however many lines it has, and the same number of another channel as another', () => {
    expect(only([{}, { product: 'Cup' }, { channel: 'jd' }])).toMatchObject({ orders: 2, gross: 300, net: 300 });
  });

  it('takes refunds from what was spent, but never what was cancelled', () => {
    const lines = [
      {},
      { orderNo: 'A2', status: 'returned', amountHome: -30 },
      { orderNo: 'A3', status: 'cancelled', amountHome: -99 },
    ];
    expect(only(lines)).toMatchObject({ orders: 1, gross: 100, net: 70 });
  });

  it('does not count a returned or free line, nor one without a rate, as bought', () => {
    const lines = [{ status: 'returned' }, { amountHome: 0 }, { amountHome: null }, { amountHome: -5 }];
    expect(only(lines)).toMatchObject({
      orders: 0,
      gross: 0,
      net: 0,
      firstOrderOn: null,
      lastOrderOn: null,
      lastProduct: '',
    });
  });

  it('dates first and last order by kept lines only', () => {
    const lines = [
      { orderedOn: '2026-03-05' },
      { orderedOn: '2026-01-05' },
      { orderedOn: '2026-04-01', status: 'cancelled' },
    ];
    expect(only(lines)).toMatchObject({ firstOrderOn: '2026-01-05', lastOrderOn: '2026-03-05' });
  });

  it('names the dearest product of the last day, by text where equal', () => {
    expect(
      only([
        { product: 'Cup' },
        { product: 'Pot', amountHome: 900 },
        { product: 'Jar', orderedOn: '2026-02-28', amountHome: 5000 },
      ]),
    ).toMatchObject({ lastProduct: 'Pot' });
    expect(only([{ product: 'Pot' }, { product: 'Cup' }])).toMatchObject({ lastProduct: 'Cup' });
  });

  it('takes lines of one channel and day without a number as one order', () => {
    expect(only([{ orderNo: '' }, { orderNo: '' }, { orderNo: '', orderedOn: '2026-03-02' }])).toMatchObject({
      orders: 2,
    });
  });

  it('passes over lines that belong to nobody yet', () => {
    expect(orderSummaries([aLine({ customerId: '' })]).size).toBe(0);
  });

  it('does not depend on the order of the lines', () => {
    const lines = fc.array(
      fc.record({
        customerId: fc.constantFrom('a', 'b'),
        orderNo: fc.constantFrom('1', '2', ''),
        orderedOn: fc.constantFrom('2026-01-01', '2026-01-02'),
        product: fc.constantFrom('x', 'y'),
        status: fc.constantFrom('completed', 'returned', 'cancelled'),
        amountHome: fc.integer({ min: -3, max: 3 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(lines, (some) => {
        const forwards = orderSummaries(some.map(aLine));
        const backwards = orderSummaries([...some].reverse().map(aLine));
        for (const id of ['a', 'b']) expect(forwards.get(id)).toEqual(backwards.get(id));
      }),
    );
  });
});

describe('the average order', () => {
  it('is net of refunds, half up, and nothing without an order', () => {
    expect(averageOrder({ orders: 2, net: asMinor(301) })).toBe(151);
    expect(averageOrder({ orders: 2, net: asMinor(-301) })).toBe(-151);
    expect(averageOrder({ orders: 0, net: asMinor(-5) })).toBeNull();
  });
});
