import { asIsoDay, type IsoDay } from '../../../src/domain/calendar/iso-day';
import { returnUntil, warrantyUntil } from '../../../src/domain/orders/line-deadlines';

const line = (days: { orderedOn?: string; shippedOn?: string; deliveredOn?: string }, status = 'completed') => {
  const dayOf = (day: string | undefined): IsoDay | null => (day === undefined ? null : asIsoDay(day));
  return {
    orderedOn: dayOf(days.orderedOn),
    shippedOn: dayOf(days.shippedOn),
    deliveredOn: dayOf(days.deliveredOn),
    status,
  };
};

const known = { orderedOn: '2026-03-01', shippedOn: '2026-03-03', deliveredOn: '2026-03-06' };

describe('how long a line may be given back', () => {
  // 网络购买商品七日无理由退货暂行办法, article 8: the seven days begin on the day after the delivery.
  it('is seven days from the delivery, the day itself not counted', () => {
    expect(returnUntil(line(known), 7)).toBe('2026-03-13');
  });

  it('is reckoned from shipping, else from the order, while nobody knows when it came', () => {
    expect(returnUntil(line({ orderedOn: '2026-03-01', shippedOn: '2026-03-03' }), 7)).toBe('2026-03-10');
    expect(returnUntil(line({ orderedOn: '2026-03-01' }), 7)).toBe('2026-03-08');
    expect(returnUntil(line({}), 7)).toBeNull();
  });

  it.each([null, 0, -3, 1e12])('is not said where the channel has %p days', (days) => {
    expect(returnUntil(line(known), days)).toBeNull();
  });

  it('is over for what was cancelled or has come back', () => {
    expect([returnUntil(line(known, 'cancelled'), 7), warrantyUntil(line(known, 'returned'), 12)]).toEqual([
      null,
      null,
    ]);
  });
});

describe('the warranty', () => {
  // Civil months, the last day of a shorter month: 31 January and a month are 28 February.
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-06', 12, '2027-03-06'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('of what came on %s runs %d months, to %s', (deliveredOn, months, until) => {
    expect(warrantyUntil(line({ deliveredOn }), months)).toBe(until);
  });

  it.each([null, 0, 1e9])('is none with %p months', (months) => {
    expect(warrantyUntil(line(known), months)).toBeNull();
  });
});
