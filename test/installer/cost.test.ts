import { TAB_KEYS } from '../../src/schema/tab-keys';
import { workbook } from '../../src/schema/workbook-schema';
import { aShop, aSpreadsheet, tryInstall } from './installer-bundle';

describe('the cost', () => {
  const READS = /\.get|getProtections|\.find$/;
  const columns = workbook.tabs.reduce((sum, tab) => sum + Object.keys(tab.columns).length, 0);

  // Performance design: ≤ 25 calls a tab + 5 a column.
  it('of an installation stays within its budget', () => {
    expect(tryInstall(aSpreadsheet(), {}).calls).toBeLessThanOrEqual(25 * TAB_KEYS.length + 5 * columns);
  });

  // Performance design: again: reads only, ≤ 8 calls a tab + 20.
  it('of looking again is reads only, within its budget', () => {
    const { calls, trace } = tryInstall(aShop(), {});
    expect(calls).toBeLessThanOrEqual(8 * TAB_KEYS.length + 20);
    expect([...new Set(trace)].filter((name) => !READS.test(name))).toEqual([]);
  });
});
