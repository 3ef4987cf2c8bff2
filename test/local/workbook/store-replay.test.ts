/** Whatever was done, committed and compacted, in whatever order: the folder gives it back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Op } from '../../../local/workbook/model';
import { type OpenFolder, openFolder } from '../../../local/workbook/store';
import { snapshotLines } from '../../../local/workbook/store/snapshot-writer';
import type { Workbook } from '../../../local/workbook/workbook';
import { aRule, area, NOW, someOverlays } from './workbook-builder';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-replay-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function everything(workbook: Workbook): unknown {
  return [...snapshotLines(workbook.state, 0)].map((line) => JSON.parse(line) as unknown);
}

function reopened<T>(look: (opened: OpenFolder) => T): T {
  const opened = openFolder(folder, { now: () => NOW });
  try {
    return look(opened);
  } finally {
    opened.close();
  }
}

const aLine = fc.integer({ min: 1, max: 8 });
const aStep: fc.Arbitrary<Op | 'commit' | 'compact'> = fc.oneof(
  fc.constant('commit' as const),
  fc.constant('compact' as const),
  fc
    .record({
      row: aLine,
      column: aLine,
      value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant('=A1&B2')),
    })
    .map(
      ({ row, column, value }): Op => ({
        op: 'cells',
        sheetId: 0,
        row,
        column,
        entries: [[value === '=A1&B2' ? { value: '', formula: value } : { value }]],
      }),
    ),
  fc
    .record({
      dimension: fc.constantFrom('ROWS' as const, 'COLUMNS' as const),
      at: aLine,
      count: fc.integer({ min: 1, max: 3 }),
      op: fc.constantFrom('insert' as const, 'delete' as const),
    })
    .map((change): Op => ({ sheetId: 0, ...change })),
  fc
    .record({ row: aLine, rows: aLine, column: aLine })
    .map(({ row, rows, column }): Op => ({ op: 'formats', area: area(row, column, rows), formats: '0.00' })),
  fc.record({ row: aLine, rows: aLine, column: aLine }).map(
    ({ row, rows, column }): Op => ({
      op: 'validation',
      area: area(row, column, rows),
      rules: aRule('CUSTOM_FORMULA', '=A1>$B$2'),
    }),
  ),
  fc.constant<Op>({ op: 'overlays', sheetId: 0, set: someOverlays(0) }),
);

describe('a data folder', () => {
  it('gives back what any changes, commits and compactions made', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 20 }), (steps) => {
        rmSync(folder, { recursive: true, force: true });
        const kept = reopened((opened) => {
          for (const step of steps) {
            if (step === 'commit') opened.commit();
            else if (step === 'compact') opened.compact();
            else opened.workbook.apply(step);
          }
          opened.commit();
          return everything(opened.workbook);
        });
        expect(reopened(({ workbook }) => everything(workbook))).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });
});
