/** What has run stays on record. Source: the issue of the executions verb: user, function, type, start, duration, status, log, error. */
import { appendFileSync, readFileSync, truncateSync } from 'node:fs';
import { ExecutionLog, executionsFile } from '../../../local/execution/execution-log';
import { openWorkbook } from '../../../local/index';
import { aFolder, aWorkbook, distWith } from '../script-project';

const code = `
  function say(text) { console.warn(text); Logger.log('%s!', text); return text; }
  function fail() { throw new Error('no tea'); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('A').addToUi(); }
  function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').setValues([[1, 2], [3, 4]]); }
  function chat() { for (let at = 0; at < 500; at += 1) console.log('x'.repeat(5000)); }
`;

describe('the record of executions', () => {
  it('holds who ran what, when, how long, how it ended, and what it said', () => {
    const workbook = aWorkbook(code);
    workbook.run('say', ['tea'], { user: 'ann@example.com' });
    workbook.menu('fail');
    workbook.open();
    workbook.run('write');
    expect(workbook.executionRecords()).toEqual([
      {
        id: 'E-1',
        function: 'say',
        type: 'call',
        user: 'ann@example.com',
        at: '2026-03-05T09:00:00.000Z',
        seconds: 0,
        status: 'done',
        error: null,
        calls: 0,
        cells: 0,
        output: [
          { level: 'warn', text: 'tea' },
          { level: 'log', text: 'tea!' },
        ],
      },
      expect.objectContaining({ id: 'E-2', type: 'menu', status: 'failed', error: 'Error: no tea', output: [] }),
      expect.objectContaining({ id: 'E-3', type: 'simpleTrigger', function: 'onOpen', status: 'done' }),
      // platform.md, "What calls cost": one small setValues, 0.1 s and 0.3 s + 60 µs a cell when it is applied at the end
      expect.objectContaining({ id: 'E-4', calls: 1, cells: 4, seconds: expect.any(Number) }),
    ]);
  });

  it('lists them in the order in which they began, also one inside another', () => {
    const workbook = aWorkbook(code);
    workbook.run('write', [], { during: { at: 1, run: () => void workbook.run('say', ['inner']) } });
    expect(workbook.executionRecords().map(({ id, function: name }) => [id, name])).toEqual([
      ['E-1', 'write'],
      ['E-2', 'say'],
    ]);
  });

  it('is in the folder, and goes on where it was', async () => {
    const options = { folder: aFolder(), dist: distWith(code) };
    const first = openWorkbook(options);
    first.run('say', ['tea']);
    first.run('write', [], { killAt: 1 });
    await first.close();
    const again = openWorkbook(options);
    again.run('fail');
    expect(again.executionRecords().map(({ id, status }) => [id, status])).toEqual([
      ['E-1', 'done'],
      ['E-2', 'killed'],
      ['E-3', 'failed'],
    ]);
    await again.close();
  });

  it('is there in a clone, which goes on by itself', () => {
    const workbook = aWorkbook(code);
    workbook.run('say', ['tea']);
    const clone = workbook.clone();
    clone.run('say', ['coffee']);
    expect([workbook.executionRecords().length, clone.executionRecords().length]).toEqual([1, 2]);
  });

  it('loses the line that a crash cut off, wherever it was cut, and no other', () => {
    const file = executionsFile(aFolder());
    const record = (id: string) => ({ ...aWorkbook(code).run('say', ['x']), id, trace: [], ui: [], result: null });
    const log = new ExecutionLog(file);
    log.add(record('E-1'));
    const whole = readFileSync(file).length;
    log.add(record('E-2'));
    const both = readFileSync(file);
    for (let length = whole; length < both.length; length += 1) {
      truncateSync(file, 0);
      appendFileSync(file, both.subarray(0, length));
      const again = new ExecutionLog(file);
      expect([again.records().map(({ id }) => id), again.nextId]).toEqual([['E-1'], 'E-2']);
    }
    const last = new ExecutionLog(file);
    last.add(record('E-2'));
    expect(new ExecutionLog(file).records()).toHaveLength(2);
  });

  it('forgets the oldest when there are thousands', () => {
    const file = executionsFile(aFolder());
    const report = aWorkbook(code).run('say', ['x']);
    const log = new ExecutionLog(
      null,
      Array.from({ length: 3999 }, (_, at) => ({ ...report, id: `E-${at + 1}` })),
    );
    expect(log.nextId).toBe('E-4000');
    appendFileSync(
      file,
      Array.from({ length: 4000 }, (_, at) => `${JSON.stringify({ id: `E-${at + 1}` })}\n`).join(''),
    );
    const kept = new ExecutionLog(file);
    kept.add({ ...report, id: kept.freshId() });
    const again = new ExecutionLog(file);
    expect([again.records().length, again.records()[0]!.id, again.nextId]).toEqual([2000, 'E-2002', 'E-4002']);
  });

  it('keeps what a script says short', () => {
    const workbook = aWorkbook(code);
    workbook.run('chat');
    const [{ output } = { output: [] }] = workbook.executionRecords();
    expect([output.length, output[0]!.text.length]).toEqual([200, 2000]);
  });
});

describe('the same inputs', () => {
  const ids = `
    function ids() { const sheet = SpreadsheetApp.getActive().insertSheet('x'); return [Utilities.getUuid(), sheet.getSheetId(), Math.random() >= 0]; }
  `;

  it('give the same ids and the same output, in another folder too', async () => {
    const once = async () => {
      const options = { folder: aFolder(), dist: distWith(ids), now: '2026-03-05T09:00:00Z' };
      const first = openWorkbook(options);
      const results = [first.call('ids'), first.workbook.settings.id];
      await first.close();
      const again = openWorkbook(options);
      again.globals.SpreadsheetApp.getActive().deleteSheet(again.globals.SpreadsheetApp.getActive().getSheets()[0]!);
      results.push(again.executionRecords());
      await again.close();
      return results;
    };
    expect(await once()).toEqual(await once());
  });

  it('at the same time of two invocations give different ids: they are not the same execution', async () => {
    const options = {
      folder: aFolder(),
      dist: distWith('function id() { return Utilities.getUuid(); }'),
      now: '2026-03-05',
    };
    const first = openWorkbook(options);
    const one = first.call('id');
    await first.close();
    const again = openWorkbook(options);
    expect(again.call('id')).not.toBe(one);
    await again.close();
  });
});
