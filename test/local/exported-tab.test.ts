import fc from 'fast-check';
import Papa from 'papaparse';
import { csvText } from '../../local/csv-text';
import type { LocalWorkbook } from '../../local/local-workbook';
import { tabOf } from '../../src/schema/workbook-schema';
import { TAB_METADATA } from '../../src/sheets/identity';
import { aWorkbook } from './script-project';

/** A tab as the installer makes it, as far as reading it goes: its mark, its header in one language, rows below. */
const aShopWith = (
  key: 'orders' | 'interactions',
  rows: readonly Readonly<Record<string, unknown>>[],
  options = {},
): LocalWorkbook => {
  const workbook = aWorkbook('', { timeZone: 'Asia/Shanghai', ...options });
  const { SpreadsheetApp } = workbook.globals;
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.insertSheet('Any name at all');
  const columns = Object.entries(tabOf(key).columns);
  sheet.addDeveloperMetadata(TAB_METADATA, JSON.stringify({ tab: key, sheet: sheet.getSheetId() }));
  sheet.insertColumnsAfter(26, 20);
  sheet.getRange(1, 1, 1, columns.length).setValues([columns.map(([, { header }]) => header.en)]);
  rows.forEach((row, at) => {
    sheet.getRange(at + 2, 1, 1, columns.length).setValues([columns.map(([column]) => row[column] ?? '')]);
  });
  SpreadsheetApp.flush();
  return workbook;
};

/** Source: architecture.md, "export". */
describe('an export', () => {
  it('gives days, times with the zone’s offset, money as decimals, choices as keys, blanks as null', () => {
    const workbook = aShopWith('orders', [
      {
        orderedOn: new Date('2026-03-04T16:00:00Z'),
        orderedAt: new Date('2026-03-05T06:07:08Z'),
        customerName: "'007",
        amount: 19.9,
        status: 'Completed',
      },
    ]);
    const [order] = workbook.export('orders');
    expect(order).toMatchObject({
      orderedOn: '2026-03-05',
      orderedAt: '2026-03-05T14:07:08+08:00',
      customerName: '007',
      amount: 19.9,
      status: 'completed',
      notes: null,
    });
    expect(Object.keys(order!)).toEqual(Object.keys(tabOf('orders').columns));
  });

  it('leaves out blank rows, and finds columns wherever they were moved to', () => {
    const workbook = aShopWith('orders', [{ product: 'tea' }, {}, { product: 'coffee' }]);
    const sheet = workbook.globals.SpreadsheetApp.getActive().getSheetByName('Any name at all')!;
    sheet.moveColumns(sheet.getRange('C:C'), 1);
    expect(workbook.export('orders').map(({ product }) => product)).toEqual(['tea', 'coffee']);
  });

  it.each([
    ['a tab that we do not have', 'invoices', 'TAB_UNKNOWN'],
    ['a tab that is gone', 'customers', 'TAB_MISSING'],
    ['a report that was never run', 'report.segments', 'REPORT_NOT_RUN'],
  ])('is refused for %s', (_, key, code) => {
    expect(() => aShopWith('orders', []).export(key)).toThrow(
      expect.objectContaining({ envelope: expect.objectContaining({ code }) }),
    );
  });

  it('as CSV gives back every text, with an apostrophe before what a program would take for a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const rows = texts.map((text) => ({ a: text, b: -1 }));
        const [, ...read] = Papa.parse<string[]>(csvText(['a', 'b'], rows).replace(/\r\n$/, '')).data;
        const bare = read.map(([text = '', number]) => [/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text, number]);
        const written = texts.map((text) => [/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text, '-1']);
        expect(bare).toEqual(written);
        for (const [text = ''] of read) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

/** Source: architecture.md, "edit": a person typing, with onEdit. */
describe('an edit', () => {
  it('is found by row or id, and read as if typed', () => {
    const workbook = aShopWith('interactions', [
      { id: 'I-1', summary: 'first' },
      { id: 'I-2', summary: 'second' },
    ]);
    expect(workbook.edit('interactions', 2, 'summary', 'by row')).toBe('D2');
    expect(workbook.edit('interactions', 'I-2', 'followUpOn', '2026-03-09')).toBe('F3');
    expect(workbook.export('interactions')).toMatchObject([{ summary: 'by row' }, { followUpOn: '2026-03-09' }]);
  });

  it('takes a choice by its key for the label', () => {
    const workbook = aShopWith('interactions', [{ id: 'I-1' }]);
    workbook.edit('interactions', 'I-1', 'medium', 'call');
    const model = workbook.workbook;
    const { sheetId } = model.sheets()[1]!;
    expect(model.values({ sheetId, row: 2, column: 3, rows: 1, columns: 1 })).toEqual([
      [tabOf('interactions').columns.medium.list!.choices['call']!.en],
    ]);
  });

  it.each([
    ['an unknown tab', ['invoices', 2, 'summary', 'x'], 'TAB_UNKNOWN'],
    ['an unknown column', ['interactions', 2, 'mood', 'x'], 'COLUMN_UNKNOWN'],
    ['an unknown row', ['interactions', 'I-9', 'summary', 'x'], 'ROW_UNKNOWN'],
    ['a value that is too long', ['interactions', 2, 'summary', 'x'.repeat(50_001)], 'ENTRY_REFUSED'],
  ] as const)('is refused for %s', (_, [tab, row, column, value], code) => {
    const workbook = aShopWith('interactions', [{ id: 'I-1' }]);
    expect(() => workbook.edit(tab, row, column, value)).toThrow(
      expect.objectContaining({ envelope: expect.objectContaining({ code }) }),
    );
  });

  it('is refused where a hard protection stands, for all but those it names', () => {
    const workbook = aShopWith('interactions', [{ id: 'I-1' }], { user: 'agent@example.com' });
    const { sheetId } = workbook.workbook.sheets()[1]!;
    const area = { sheetId, row: 1, column: 1, rows: 1000, columns: 5 };
    workbook.workbook.apply({
      op: 'protection',
      protection: { id: 7, type: 'RANGE', area, unprotected: [], description: '', warningOnly: false, editors: [] },
    });
    expect(() => workbook.edit('interactions', 'I-1', 'summary', 'x')).toThrow(
      expect.objectContaining({ envelope: expect.objectContaining({ code: 'PROTECTED' }) }),
    );
  });
});
