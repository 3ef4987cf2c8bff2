import { aShop, positionOf, sheetNamed } from './installer-bundle';

describe('the grid', () => {
  const orders = () => {
    const shop = aShop();
    const sheet = sheetNamed(shop, 'Orders');
    const type = (header: string, value: unknown) => {
      sheet.getRange(2, positionOf(sheet, header)).setValue(value);
      shop.globals.SpreadsheetApp.flush();
    };
    return { type };
  };

  // Design, "Entry": days not in the future, whole numbers, drop-downs. The clock stands at 2026-03-02.
  it.each([
    ['Ordered on', new Date('2026-03-02T00:00:00Z')],
    ['Quantity', 3],
    ['Paid', -12.5],
    ['Status', 'Shipped'],
    ['Rating', 5],
    ['Due on', new Date('2026-09-01T00:00:00Z')],
  ])('takes in %s: %s', (header, value) => {
    expect(() => orders().type(header, value)).not.toThrow();
  });

  it.each([
    ['Ordered on', new Date('2026-03-04T00:00:00Z')],
    ['Ordered on', 'yesterday'],
    ['Quantity', 0],
    ['Quantity', 1.5],
    ['Quantity', 'two'],
    ['Paid', 'a lot'],
    ['Status', 'Lost'],
    ['Rating', 6],
    ['Due on', 'soon'],
  ])('refuses in %s: %s', (header, value) => {
    expect(() => orders().type(header, value)).toThrow(/violates the data validation rules/);
  });

  // platform facts, "Values": Format `@` keeps text.
  it.each(['007', '=1+1', '+8613800138000', '3/4', 'TRUE'])('keeps an order number as typed: %s', (typed) => {
    const shop = aShop();
    const cell = sheetNamed(shop, 'Orders').getRange(2, positionOf(sheetNamed(shop, 'Orders'), 'Order number'));
    cell.setValue(typed);
    expect(cell.getValue()).toBe(typed);
  });
});
