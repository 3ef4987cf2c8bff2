import { asIsoDay } from '../../../src/domain/calendar/iso-day';
import { type IdentifiedLine, lineNamer } from '../../../src/domain/orders/line-identity';
import { givenOrderNos, isShopOrderNo, shopOrderNo } from '../../../src/domain/orders/shop-order-no';

const aFileLine = (own: Partial<IdentifiedLine> = {}): IdentifiedLine => ({
  customerId: 'C-000001',
  channel: 'jd',
  orderNo: 'A1',
  sku: '',
  product: 'Tea',
  orderedOn: asIsoDay('2026-03-01'),
  quantity: 1,
  amount: 100,
  ...own,
});

const names = (...lines: Partial<IdentifiedLine>[]): string[] => lines.map(aFileLine).map(lineNamer());

describe('when two order lines are the same', () => {
  it('knows a numbered line again after its amount, quantity or day changed', () => {
    expect(names({ amount: 900, quantity: 9, orderedOn: asIsoDay('2026-03-02') })).toEqual(names({}));
  });

  it('tells identical lines of one order apart by their turn, the same in every import', () => {
    // UCI Online Retail has 247 identical lines
    const [first, second] = names({}, {});
    expect(first).not.toBe(second);
    expect(names({}, {})).toEqual([first, second]);
  });

  it('keeps the lines of customers who share an order number apart', () => {
    // Superstore: 1,407 of 2,773 order numbers belong to several customers
    expect(new Set(names({}, { customerId: 'C-000002' }, { channel: 'shop' })).size).toBe(3);
  });

  it('goes by the sku where there is one, so that a renamed product stays the same line', () => {
    expect(names({ sku: 'T1' })).toEqual(names({ sku: 'T1', product: 'Green tea' }));
    expect(names({ product: 'Green  Tea' })).toEqual(names({ product: 'green tea' }));
    expect(names({ sku: 'T1' })).not.toEqual(names({}));
  });

  it('knows a line without a number by day, item, quantity and amount, also once the shop gave it a number', () => {
    expect(names({ orderNo: '' })).toEqual(names({ orderNo: 'W-20260301-001' }));
    expect(new Set(names({ orderNo: '' }, { orderNo: '', amount: 5 }, { orderNo: '', quantity: 2 })).size).toBe(3);
  });
});

describe('the shop’s own order numbers', () => {
  it('say the day and go on counting', () => {
    expect(shopOrderNo(asIsoDay('2026-03-15'), 1)).toBe('W-20260315-001');
    expect(shopOrderNo(asIsoDay('2026-03-15'), 1000)).toBe('W-20260315-1000');
    expect(isShopOrderNo('W-20260315-1000')).toBe(true);
    expect(isShopOrderNo('W-1')).toBe(false);
  });

  it('remember the highest given for each day', () => {
    expect([...givenOrderNos(['W-20260315-002', 'W-20260315-010', 'A1', 'W-20260316-001'])]).toEqual([
      ['20260315', 10],
      ['20260316', 1],
    ]);
  });
});
