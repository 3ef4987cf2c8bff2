import type { ExecutionReport } from '../../local/execution/execution';
import type { LocalWorkbook } from '../../local/local-workbook';
import { splitFile } from '../../src/features/imports/split-file';
import { TAB_KEYS } from '../../src/schema/tab-keys';
import { workbook } from '../../src/schema/workbook-schema';
import { answer, outcomeOf } from './builders/answer';
import { LONG } from './builders/faults';
import { importText, orderFile } from './builders/files';
import { aBlankSpreadsheet, aShop } from './builders/shop';

/** Every number here is one of the design's table of what must hold; calls and cells, never time. */
const LOG_CALLS = 20;
const LOG_CELLS = 400;
const INSTALL_CALLS_A_TAB = 25;
const INSTALL_CALLS_A_COLUMN = 5;
const AGAIN_CALLS_A_TAB = 8;
const AGAIN_CALLS = 20;
const IMPORT_CALLS = 200;

describe.each([100, 5000])(
  'in a shop of %i customers, logging a talk costs no more than in a small one',
  (customers) => {
    const shop = aShop();
    const names = Array.from({ length: customers }, (_, index) => `Customer ${index}`);
    importText(shop, `name\n${names.join('\n')}`, 'customers.csv');
    // The first run of a shop finds out where the columns stand.
    logged(shop, 'first', 2);

    it.each([
      ['where the page last saw the row, rightly', 4],
      ['where the page last saw the row, wrongly', 9],
      ['told by nobody where the row is', undefined],
    ])('%s', (_, rowHint) => {
      const { calls, cells } = logged(shop, `hint ${rowHint}`, rowHint);
      expect(calls).toBeLessThanOrEqual(LOG_CALLS);
      expect(cells).toBeLessThanOrEqual(LOG_CELLS);
    });
  },
);

function logged(shop: LocalWorkbook, draftId: string, rowHint?: number): ExecutionReport {
  const draft = { draftId, customerId: 'C-000003', medium: 'call', summary: 'Asked', followUpOn: '2026-03-20' };
  const report = shop.run('logInteraction', [{ ...draft, ...(rowHint === undefined ? {} : { rowHint }) }]);
  expect(outcomeOf(report)).toBe('done');
  return report;
}

describe('an installation', () => {
  const shop = aBlankSpreadsheet();
  const columns = workbook.tabs.reduce((sum, tab) => sum + Object.keys(tab.columns).length, 0);

  it('takes few calls a tab and a column, none a row', () => {
    const { calls, result } = shop.run('installOrRepair', [true]);
    expect(result).toMatchObject({ done: true });
    expect(calls).toBeLessThanOrEqual(INSTALL_CALLS_A_TAB * TAB_KEYS.length + INSTALL_CALLS_A_COLUMN * columns);
  });

  it('only looks the second time, and changes nothing', () => {
    const { calls, result } = shop.run('installOrRepair', [true]);
    expect(result).toEqual({ changes: [], done: true });
    expect(calls).toBeLessThanOrEqual(AGAIN_CALLS_A_TAB * TAB_KEYS.length + AGAIN_CALLS);
  });
});

it.each(LONG ? [2000, 20_000] : [2000])('an import of %i lines stays within its calls', (lines) => {
  const shop = aShop();
  const text = orderFile(
    Array.from({ length: lines }, (_, index) => ({
      customerName: `Customer ${index % Math.ceil(lines / 3)}`,
      orderedOn: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}`,
      product: `Product ${index % 40}`,
      quantity: 1 + (index % 3),
      amount: `${10 + (index % 90)}.50`,
      orderNo: `W${index}`,
      channel: 'website',
    })),
  );
  let [calls, added] = [0, 0];
  let batch: string | undefined;
  for (const part of splitFile(text, 'auto')) {
    // Told that one part more will follow, the last does not refresh the customers: that has a budget of its own.
    const parts = (part.parts ?? 1) + 1;
    const known = batch === undefined ? {} : { batch };
    const report = shop.run('importFile', [{ name: 'big.csv', ...known, ...part, parts }]);
    expect(outcomeOf(report)).toBe('done');
    const outcome = report.result as { batch: string; added: number };
    batch = outcome.batch;
    added += outcome.added;
    calls += report.calls;
  }
  expect(added).toBe(lines);
  // 2,000 lines have no budget of their own: a tenth of the lines within a tenth of the calls would be asking less.
  expect(calls).toBeLessThanOrEqual(lines === 2000 ? IMPORT_CALLS / 2 : IMPORT_CALLS);
  const customers = Math.ceil(lines / 3);
  expect(answer(shop, 'refreshCustomers')).toMatchObject({ customers, changed: customers });
  expect(answer(shop, 'refreshCustomers')).toMatchObject({ customers, changed: 0 });
});
