/**
 * The conformance file, as anybody may paste it into a real spreadsheet's script editor, run against the local services.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { aWorkbook } from '../local/script-project';

const CODE = readFileSync(join(__dirname, 'behaviour-table.js'), 'utf8');
type Row = readonly [title: string, source: string, expected: string, found: string, verdict: string];

const workbook = aWorkbook(CODE);
const tabsBefore = workbook.workbook.sheets().length;
const report = workbook.run('runConformance', [null]);
const rows = (report.result ?? []) as readonly Row[];

describe('the conformance file', () => {
  it('is plain ES2019 without imports, and asks no service while it is loaded', () => {
    expect(() => parse(CODE, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
    expect(aWorkbook(CODE).run('no such function').message).toBe('Script function not found: no such function');
  });

  it("runs to its end within Google's six minutes, by the cost model", () => {
    expect(report).toMatchObject({ status: 'done', message: null });
    expect(report.seconds).toBeLessThan(360);
    expect(rows.length).toBeGreaterThan(150);
  });

  it.each(rows.filter(([, , , , verdict]) => verdict !== 'ANSWER'))('here too: %s (%s)', (_, __, expected, found) => {
    expect(found).toBe(expected);
  });

  it('has a source for each expectation, and no two cases of one title', () => {
    expect(rows.filter(([, source, , , verdict]) => verdict !== 'ANSWER' && source === '')).toEqual([]);
    expect(new Set(rows.map(([title]) => title)).size).toBe(rows.length);
  });

  it('answers every question, if only that it is not emulated', () => {
    const answers = rows.filter(([, , , , verdict]) => verdict === 'ANSWER');
    expect(answers.length).toBeGreaterThan(40);
    const broken = /is not defined|is not a function|Cannot read|of undefined/;
    expect(answers.filter(([, , , found]) => found === '' || broken.test(found))).toEqual([]);
  });

  it('leaves one tab with a row a case, and nothing else', () => {
    const tabs = workbook.workbook.sheets();
    expect(tabs.map(({ name }) => name).filter((name) => /conformance/i.test(name))).toEqual(['Conformance']);
    expect(tabs).toHaveLength(tabsBefore + 1);
    const sheet = workbook.globals.SpreadsheetApp.getActive().getSheetByName('Conformance')!;
    expect(sheet.getDataRange().getValues().slice(1)).toEqual(rows);
    expect(workbook.globals.PropertiesService.getScriptProperties().getKeys()).toEqual([]);
    expect(workbook.outbox()).toEqual([]);
  });
});
