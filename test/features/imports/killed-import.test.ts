/**
 * An import that is killed at any moment, and run again with the same file, ends in the same workbook as one that was
 * left alone: nothing doubled, nothing missing. Executions on Google end so after six minutes, without catch or finally.
 */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { anEnglishShop, columnsOf, importText } from './installed-shop';

/** Fifty lines: new and known customers, identical lines, lines without a number, a return, refused lines. */
const LINES = Array.from({ length: 50 }, (_, index) => {
  const customer = `Customer ${index % 7},+1202555${String(1000 + (index % 7))}`;
  const orderNo = index % 5 === 0 ? '' : `N-${Math.floor(index / 3)}`;
  const quantity = index % 11 === 10 ? '-1' : '1';
  return `${orderNo},${customer},2024-05-${String(1 + (index % 20)).padStart(2, '0')},Tea ${index % 2},${quantity},${index % 4},`;
});
const TEXT = `orderNo,customerName,phone,orderedOn,product,quantity,amount,status\n${LINES.join('\n')}\n`;
const KNOWN = 'name,phone,company\nCustomer 3,,\nBob,+12025551004,Acme\n';

const request = { name: 'file.csv', text: TEXT };

/** What must be the same however often it took: numbers may have gaps, and the batch is another. */
function state(shop: LocalWorkbook) {
  const customers = columnsOf(shop, 'customers', ['id', 'name', 'phone', 'spent', 'orders']);
  const names = new Map(customers.map(([id, name, phone]) => [id, `${name} ${phone}`]));
  const keys = ['customerId', 'orderNo', 'orderedOn', 'product', 'quantity', 'amount', 'status', 'amountHome', 'id'];
  const orders = columnsOf(shop, 'orders', keys).map(([id, ...rest]) =>
    [names.get(id), ...rest.slice(0, -1)].join(' '),
  );
  return {
    customers: customers.map(([, ...rest]) => rest.join(' ')).sort(),
    orders: orders.sort(),
    refused: columnsOf(shop, 'imports', ['line', 'code'])
      .map((row) => row.join(' '))
      .sort(),
  };
}

describe('an import killed at any service call and run again', () => {
  const before = anEnglishShop();
  importText(before, KNOWN);
  const undisturbed = before.clone();
  undisturbed.call('importFile', request);
  const { calls } = undisturbed.executions[undisturbed.executions.length - 1]!;
  const wanted = state(undisturbed);

  it('is tested on a file that adds, matches, repeats and refuses', () => {
    expect(wanted.orders.length + wanted.refused.length).toBe(LINES.length);
    expect(wanted.refused.length).toBeGreaterThan(0);
    expect(wanted.customers).toHaveLength(2 + 6);
  });

  it.each(['killAt', 'killAfter'] as const)('has lost nothing and doubled nothing (%s)', (fault) => {
    for (let call = 1; call <= calls; call += 1) {
      const shop = before.clone();
      expect(shop.run('importFile', [request], { [fault]: call }).status).toBe('killed');
      shop.call('importFile', request);
      expect([call, state(shop)]).toEqual([call, wanted]);
      const ids = [...columnsOf(shop, 'customers', ['id']), ...columnsOf(shop, 'orders', ['id'])].map(String);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
