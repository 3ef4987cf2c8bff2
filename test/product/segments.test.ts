import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportOutcome, SegmentFigures } from '../../src/contract/reports';
import { splitFile } from '../../src/features/imports/split-file';
import { retailRows } from '../domain/online-retail';
import { naiveCustomers, naiveRfm } from '../domain/rfm/naive-rfm';
import { answer } from './builders/answer';
import { aShop, copyOf } from './builders/shop';

/** The day after the sample's last order. */
const NOW = '2011-06-25T09:00:00Z';
const TODAY = '2011-06-25';

/** R and F to segment, as the design gives them, written out a second time. */
const SEGMENTS: readonly (readonly [name: string, r: string, f: string])[] = [
  ['hibernating', '12', '12'],
  ['atRisk', '12', '34'],
  ['cantLose', '12', '5'],
  ['aboutToSleep', '3', '12'],
  ['needAttention', '3', '3'],
  ['loyal', '34', '45'],
  ['promising', '4', '1'],
  ['newCustomer', '5', '1'],
  ['potentialLoyalist', '45', '23'],
  ['champion', '5', '45'],
];

const segmentOf = ([r = '', f = '']: string): string =>
  SEGMENTS.find(([, rs, fs]) => rs.includes(r) && fs.includes(f))?.[0] ?? `none for ${r}${f}`;

const shop = (() => {
  const made = copyOf(aShop().snapshot(), NOW);
  made.edit('settings', 'currency', 'value', 'GBP');
  made.edit('settings', 'country', 'value', 'GB');
  const name = 'online-retail-orders.csv';
  let batch: string | undefined;
  for (const part of splitFile(readFileSync(join(__dirname, '../../local/sample', name), 'utf8'), 'auto')) {
    batch = answer<{ batch: string }>(made, 'importFile', [{ name, ...(batch ? { batch } : {}), ...part }]).batch;
  }
  return made;
})();

const expected = naiveCustomers(retailRows(), TODAY);

it('every customer of a real shop has the orders, the net spending and the last order of the file', () => {
  const scored = new Map(expected.map((customer) => [customer.account, customer]));
  const found = shop.export('customers').filter(({ account }) => scored.has(String(account)));
  expect(found).toHaveLength(expected.length);
  for (const { account, orders, spent, lastOrderOn } of found) {
    const { orders: wanted, net, lastOrderOn: last } = scored.get(String(account))!;
    expect({ account, orders, spent, lastOrderOn }).toEqual({
      account,
      orders: wanted,
      spent: net / 100,
      lastOrderOn: last,
    });
  }
});

describe.each(['published', 'even'] as const)('scored %s', (scoring) => {
  const report = answer<ReportOutcome<SegmentFigures>>(shop, 'runReport', ['segments', { scoring }]);
  const customers = shop.export('customers');
  const table = shop.export('report.segments');
  const digits = naiveRfm(expected, scoring);

  it('each customer’s score and segment equal a second, naive computation; who never paid has none', () => {
    const found = new Map(customers.map(({ account, rfm, segment }) => [account, { rfm, segment }]));
    for (const [account, rfm] of digits)
      expect({ account, ...found.get(account) }).toEqual({ account, rfm, segment: segmentOf(rfm) });
    const unscored = customers.filter(({ account }) => !digits.has(String(account)));
    expect(unscored.map(({ rfm, segment, tier }) => [rfm, segment, tier])).toEqual(
      unscored.map(() => [null, null, null]),
    );
  });

  it('the report counts them, and its tab says the same as its figures', () => {
    const counts: Record<string, number> = {};
    for (const rfm of digits.values()) counts[segmentOf(rfm)] = (counts[segmentOf(rfm)] ?? 0) + 1;
    const { scored, segments } = report.figures;
    expect(scored).toBe(expected.length);
    expect(report).toMatchObject({ id: 'segments', tab: 'report.segments', parameters: { scoring } });
    for (const { segment, customers: number } of segments)
      expect({ segment, number }).toEqual({ segment, number: counts[segment] ?? 0 });
    expect(table.length).toBe(report.rows);
  });
});

it('the same report again changes no customer, and not a figure', () => {
  const before = shop.export('customers');
  const table = shop.export('report.segments');
  const again = answer<ReportOutcome<SegmentFigures>>(shop, 'runReport', ['segments', { scoring: 'even' }]);
  expect(again.figures.scored).toBe(expected.length);
  expect(shop.export('customers')).toEqual(before);
  expect(shop.export('report.segments')).toEqual(table);
});

it('a refresh that has nothing to do writes nothing', () => {
  const { result, trace } = shop.run('refreshCustomers');
  expect(result).toMatchObject({ changed: 0 });
  expect(trace.filter((call) => call.startsWith('Range.set') || call === 'Sheet.appendRow')).toEqual([]);
});

it('a scoring or a report that does not exist is refused with what there is', () => {
  const refused = shop.run('runReport', ['segments', { scoring: 'odd' }]);
  expect(refused.message).toContain('ARGUMENT_REFUSED');
  expect(shop.run('runReport', ['weather']).message).toContain('UNKNOWN_REPORT');
});
