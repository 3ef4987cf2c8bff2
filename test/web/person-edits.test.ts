import { aWorkbook, distWith } from '../local/script-project';
import { type ServedShop, serveShop } from './served-shop';

/** Writes down each event it gets, as JSON, in row 20. */
const NOTES_EVENTS = `function onEdit(e) {
  const sheet = e.source.getActiveSheet();
  const seen = { area: e.range.getA1Notation(), value: e.value ?? null, oldValue: e.oldValue ?? null };
  e.source.getSheets()[0].getRange('A20').setValue(JSON.stringify(seen));
}`;

const OWNER = 'owner@example.com';

let shop: ServedShop;

/** A1:C3 hold 1…9; B5 takes whole numbers only; B6 is a checkbox; row 8 is protected for others, row 9 warns. */
beforeEach(async () => {
  const workbook = aWorkbook();
  const { SpreadsheetApp } = workbook.globals;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
  sheet.getRange('A1:C3').setValues([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false);
  sheet.getRange('B5').setDataValidation(rule.setHelpText('One to five.').build());
  sheet.getRange('B6').insertCheckboxes();
  sheet.getRange('A8:C8').protect();
  sheet.getRange('A9:C9').protect().setWarningOnly(true);
  SpreadsheetApp.flush();
  const from = workbook.snapshot();
  shop = await serveShop({ from, dist: distWith(NOTES_EVENTS), owner: OWNER, now: '2026-03-05T09:00:00Z' });
});
afterEach(() => shop.close());

const sheetId = () => shop.desk.workbook.workbook.sheets()[0]?.sheetId ?? 0;
const type = (row: number, column: number, texts: readonly (readonly string[])[], confirmed = false) =>
  shop.ask('type', { sheetId: sheetId(), row, column, texts, confirmed });

async function shown(row: number, column: number, rows = 1, columns = 1): Promise<readonly (readonly string[])[]> {
  return (await shop.ask('slice', { sheetId: sheetId(), row, column, rows, columns })).cells;
}

async function lastEvent(): Promise<unknown> {
  const [[text = 'null'] = []] = await shown(20, 1);
  return JSON.parse(text || 'null');
}

describe('what a person does in the grid happens in the workbook, as on Google', () => {
  it('one typed cell runs onEdit with the new and the old value', async () => {
    expect((await type(1, 1, [['12']])).kind).toBe('done');
    expect(await shown(1, 1)).toEqual([['12']]);
    expect(await lastEvent()).toEqual({ area: 'A1', value: '12', oldValue: '1' });
  });

  it('a pasted block runs onEdit once for all of it, without values', async () => {
    await type(2, 2, [
      ['50', 'x'],
      ['80', 'y'],
    ]);
    expect(await shown(2, 2, 2, 2)).toEqual([
      ['50', 'x'],
      ['80', 'y'],
    ]);
    // platform.md, Triggers and events: value/oldValue only for a single cell
    expect(await lastEvent()).toEqual({ area: 'B2:C3', value: null, oldValue: null });
  });

  it('a paste beyond the grid makes it larger', async () => {
    const { maxColumns } = shop.desk.workbook.workbook.sheets()[0]!;
    await type(1, maxColumns, [['a', 'b', 'c']]);
    expect(shop.desk.workbook.workbook.sheets()[0]?.maxColumns).toBe(maxColumns + 2);
  });

  it("input that a rule rejects is refused in Google's words, with the rule's help, and nothing is written", async () => {
    const outcome = await type(5, 1, [['kept out', '9']]);
    expect(outcome).toEqual({
      kind: 'refused',
      title: 'There was a problem',
      // platform.md, Validation
      message: 'The data you entered in cell B5 violates the data validation rules set on this cell.\nOne to five.',
    });
    expect(await shown(5, 1, 1, 2)).toEqual([['', '']]);
    expect(await lastEvent()).toBeNull();
  });

  it('a cell with a warning is written only after a second thought', async () => {
    expect((await type(9, 1, [['x']])).kind).toBe('warning');
    expect(await shown(9, 1)).toEqual([['']]);
    expect((await type(9, 1, [['x']], true)).kind).toBe('done');
    expect(await shown(9, 1)).toEqual([['x']]);
  });

  it('clearing unticks checkboxes and empties the rest', async () => {
    await type(6, 2, [['TRUE']]);
    await shop.ask('clear', { sheetId: sheetId(), row: 1, column: 1, rows: 6, columns: 2 });
    expect(await shown(1, 1, 6, 2)).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
      ['', ''],
      ['', ''],
      ['', 'FALSE'],
    ]);
  });

  it('deleted and inserted rows move what stands below, and every window is told', async () => {
    await shop.ask('lines', {
      sheetId: sheetId(),
      dimension: 'ROWS',
      change: 'delete',
      at: 1,
      count: 1,
      confirmed: true,
    });
    expect(await shown(1, 1, 1, 3)).toEqual([['4', '5', '6']]);
    await shop.ask('lines', { sheetId: sheetId(), dimension: 'ROWS', change: 'insertBefore', at: 1, count: 2 });
    expect(await shown(3, 1, 1, 3)).toEqual([['4', '5', '6']]);
  });

  it('a name that another tab has is refused with the sentence Google has for it', async () => {
    await shop.ask('tab', { change: 'add' });
    const [first, second] = shop.desk.workbook.workbook.sheets();
    const outcome = await shop.ask('tab', { change: 'rename', sheetId: second!.sheetId, name: first!.name });
    // platform.md, Values
    const message = `A sheet with the name "${first!.name}" already exists. Please enter another name.`;
    expect(outcome).toEqual({ kind: 'refused', title: 'There was a problem', message });
  });

  it('what is copied comes back when it is pasted', async () => {
    await type(1, 5, [['a\tb', 'line\nend', 'say "hi"']]);
    const { text } = await shop.ask('copy', { sheetId: sheetId(), row: 1, column: 5, rows: 1, columns: 3 });
    expect(text).toBe('"a\tb"\t"line\nend"\t"say ""hi"""');
  });

  it('the text to edit is what typing again would give: formulas, dates, text that looks like a number', async () => {
    await type(10, 1, [['=1+1', "'007", '2026-03-05']]);
    const texts = await Promise.all(
      [1, 2, 3].map((column) => shop.ask('cell', { sheetId: sheetId(), row: 10, column })),
    );
    expect(texts.map(({ text }) => text)).toEqual(['=1+1', "'007", expect.stringMatching(/2026/)]);
  });
});
