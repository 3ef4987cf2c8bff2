/**
 * How long and how often Google lets scripts run. Sources: platform.md, "Mail and quotas"; "Triggers and events";
 * developers.google.com/apps-script/guides/services/quotas and guides/triggers ("cannot run for longer than 30 seconds").
 */
import type { ExecutionReport } from '../../../local/execution/execution';
import { aWorkbook } from '../script-project';

const code = `
  function sleep(seconds) { for (let left = seconds; left > 0; left -= 60) Utilities.sleep(Math.min(left, 60) * 1000); }
  function slow() { try { sleep(400); } catch (error) { mark('catch'); } finally { mark('finally'); } }
  function mark(name) { PropertiesService.getScriptProperties().setProperty(name, '1'); }
  function install() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); }
  function work() { sleep(350); }
  function onEdit(event) { mark(event.range.getA1Notation()); }
  function ping() { mark('ping'); }
`;

const cell = (row: number) => ({ sheetId: 0, row, column: 1, value: 'x', oldValue: '' });
const NEXT_DAY = Date.parse('2026-03-06T09:00:00Z');

describe('a run', () => {
  it('is ended after six minutes, and nothing of it runs any more', () => {
    const workbook = aWorkbook(code);
    const { status, error, seconds } = workbook.run('slow');
    expect([status, error]).toEqual(['timedOut', 'Exceeded maximum execution time']);
    expect(seconds).toBeGreaterThan(360);
    expect(workbook.workbook.properties('script')).toEqual({});
  });

  it('of a simple trigger is ended after 30 seconds', () => {
    const workbook = aWorkbook(
      'function onEdit() { Utilities.sleep(31000); } function onOpen() { Utilities.sleep(29000); }',
    );
    expect([workbook.runOnEdit(cell(1))!.status, workbook.open().report!.status]).toEqual(['timedOut', 'done']);
  });
});

describe("triggers' run time", () => {
  it('is 90 minutes a day and user: then they fail unbegun, until the day is over', () => {
    const workbook = aWorkbook(code);
    workbook.call('install');
    const reports = workbook.fireTriggers(NEXT_DAY);
    // 24 runs of 350 s: fifteen whole ones are 87.5 minutes, the sixteenth is cut, the rest do not begin
    expect(reports.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 15 }, () => 'done'),
      'timedOut',
      ...Array.from({ length: reports.length - 16 }, () => 'failed'),
    ]);
    const last = reports.at(-1)!;
    expect([last.error, last.calls, last.seconds]).toEqual([
      'Exception: Service using too much computer time for one day',
      0,
      0,
    ]);
    expect(workbook.usage('owner@example.com').runtimeMinutes).toBe(0); // the clock still stands at the day before
    const [again] = workbook.fireTriggers(NEXT_DAY + 3_600_000);
    expect(again!.status).toBe('done');
  });

  it('is what --quota says, and each user has their own', () => {
    const workbook = aWorkbook(code, { quota: { runtime: 360 } });
    workbook.call('install');
    workbook.run('install', [], { user: 'ann@example.com' });
    const statuses = workbook.fireTriggers(NEXT_DAY).map(({ status }) => status);
    expect([statuses.length, new Set(statuses)]).toEqual([48, new Set(['done'])]);
  });

  it('is not taken up by what a person runs', () => {
    const workbook = aWorkbook(code, { quota: { runtime: 1 } });
    workbook.run('sleep', [300]);
    expect(workbook.usage('owner@example.com').runtimeMinutes).toBe(0);
  });
});

describe('runs at the same time', () => {
  it('are 30 a user; others are not in their way', () => {
    const workbook = aWorkbook(code);
    const refused: ExecutionReport[] = [];
    const nested = (depth: number): void => {
      const report = workbook.run('ping', [], { during: { at: 1, run: () => depth < 31 && nested(depth + 1) } });
      if (report.status === 'failed') refused.push(report);
      if (depth === 30) expect(workbook.run('ping', [], { user: 'ann@example.com' }).status).toBe('done');
    };
    nested(1);
    expect(refused.map(({ message }) => message)).toEqual([
      'There are too many scripts running simultaneously for this Google user account.',
    ]);
  });

  it('of onEdit are one: two edits wait for it, a third is lost', () => {
    const workbook = aWorkbook(code);
    const waiting: unknown[] = [];
    workbook.runOnEdit(cell(1), {
      during: {
        at: 1,
        run: () => {
          for (const row of [2, 3, 4]) waiting.push(workbook.runOnEdit(cell(row)));
        },
      },
    });
    expect(waiting).toEqual([null, null, null]);
    expect(Object.keys(workbook.workbook.properties('script'))).toEqual(['A1', 'A2', 'A3']);
    workbook.runOnEdit(cell(5));
    expect(Object.keys(workbook.workbook.properties('script'))).toContain('A5');
  });
});
