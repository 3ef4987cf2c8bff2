import { aWorkbook } from '../script-project';

/** Three calls: two buffered writes and a flush, wrapped in everything a script could try to stay alive. */
const code = `
  function save() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    try {
      sheet.getRange('A1').setValue('one');
      sheet.getRange('A2').setValue('two');
      SpreadsheetApp.flush();
    } catch (error) {
      SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue('caught');
      SpreadsheetApp.flush();
    } finally {
      MailApp.sendEmail('a@b.co', 'finally', '');
    }
    return 'returned';
  }
  function swallow() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    for (let row = 1; row <= 5; row += 1) try { sheet.getRange(row, 1).setValue(row); SpreadsheetApp.flush(); } catch (error) {}
    return 'returned';
  }
  function hold() {
    LockService.getDocumentLock().waitLock(1000);
    SpreadsheetApp.flush();
  }
  function take() { return LockService.getDocumentLock().tryLock(1000); }
  function wait() { LockService.getDocumentLock().waitLock(30000); }
  function log(id) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(1000)) return 'busy';
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange(sheet.getLastRow() + 1, 1).setValue(id);
    SpreadsheetApp.flush();
    lock.releaseLock();
    return 'saved';
  }
  function slow() { for (;;) Utilities.sleep(60000); }
  function big() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
    return sheet.getRange('A1:B2').getValues();
  }
`;

const column = (workbook: ReturnType<typeof aWorkbook>) =>
  workbook.workbook.values({ sheetId: 0, row: 1, column: 1, rows: 3, columns: 1 }).flat();

/** Source: architecture.md, "Command line": a service call, --kill-at, --kill-after, --unflushed. */
describe('an execution killed', () => {
  it.each([
    [{ killAt: 1 }, []],
    [{ killAfter: 1 }, []],
    [{ killAt: 3 }, []],
    [{ killAfter: 1, unflushed: 'land' as const }, ['one']],
    [{ killAt: 3, unflushed: 'land' as const }, ['one', 'two']],
    [{ killAfter: 3 }, ['one', 'two']],
  ])('by %j leaves exactly what had taken effect', (faults, left) => {
    const workbook = aWorkbook(code);
    const report = workbook.run('save', [], faults);
    expect([report.status, report.result]).toEqual(['killed', null]);
    expect(column(workbook).filter((value) => value !== '')).toEqual(left);
  });

  it('does nothing more, neither in catch nor in finally nor after', () => {
    const workbook = aWorkbook(code);
    workbook.run('save', [], { killAt: 2 });
    expect(workbook.outbox()).toEqual([]);
    expect(workbook.workbook.extent(0)).toEqual({ rows: 0, columns: 0 });
  });

  it('stays dead however often its script catches it', () => {
    const workbook = aWorkbook(code);
    // calls: write, flush, write, flush … the fourth is the second flush
    const report = workbook.run('swallow', [], { killAt: 4 });
    expect([report.status, report.calls]).toEqual(['killed', 4]);
    expect(column(workbook)).toEqual([1, '', '']);
  });

  it('gives back its locks', () => {
    const workbook = aWorkbook(code);
    workbook.run('hold', [], { killAt: 2 });
    expect(workbook.call('take')).toBe(true);
  });

  it('is not killed by a number of calls it does not reach', () => {
    expect(aWorkbook(code).run('save', [], { killAt: 5 }).status).toBe('done');
  });
});

describe('a failing service', () => {
  it.each([
    ['before the call takes effect', { failAt: 3 }, 'caught'],
    ['after it took effect', { failAfter: 3 }, 'caught'],
  ])("throws Google's transient error %s, and the script goes on", (_, faults, caught) => {
    const workbook = aWorkbook(code);
    expect(workbook.run('save', [], faults).status).toBe('done');
    expect(workbook.workbook.values({ sheetId: 0, row: 1, column: 2, rows: 1, columns: 1 })).toEqual([[caught]]);
    expect(workbook.outbox()).toHaveLength(1);
  });
});

describe("another user's execution during one", () => {
  it('is kept out by a lock that is held, and waits as long as it said', () => {
    const workbook = aWorkbook(code);
    const before = workbook.now();
    let other: unknown;
    workbook.run('hold', [], {
      during: {
        at: 2,
        run: () => {
          other = workbook.run('wait', [], { user: 'b@example.com' });
        },
      },
    });
    expect(other).toMatchObject({
      status: 'failed',
      error: 'Exception: Lock timeout: another process was holding the lock for too long.',
    });
    expect(workbook.now() - before).toBeGreaterThanOrEqual(30_000);
  });

  it.each([1, 2, 3, 4, 5])('at call %i of a locked save neither loses nor doubles a row', (at) => {
    const workbook = aWorkbook(code);
    let other: unknown;
    workbook.run('log', ['mine'], {
      during: {
        at,
        run: () => {
          other = workbook.run('log', ['theirs'], { user: 'b@example.com' }).result;
        },
      },
    });
    const rows = column(workbook).filter((value) => value !== '');
    expect([other, rows]).toEqual(at === 1 ? ['saved', ['theirs', 'mine']] : ['busy', ['mine']]);
  });
});

describe('a run', () => {
  it('is ended after six minutes, without catch or finally', () => {
    const report = aWorkbook(code).run('slow');
    expect([report.status, report.error]).toEqual(['timedOut', 'Exceeded maximum execution time']);
  });

  it('is paid for by the model: a small write 0.1, then 0.3 and 60 µs a cell at the next read', () => {
    const { calls, cells, seconds, trace } = aWorkbook(code).run('big');
    expect([calls, cells, trace]).toEqual([2, 8, ['Range.setValues', 'Range.getValues']]);
    // platform.md, "What calls cost": 0.1 + (0.3 + 4 × 60 µs) + (0.18 + 4 × 8.3 µs + 2 × 3.2 µs)
    expect(seconds).toBeCloseTo(0.1 + 0.3 + 4 * 60e-6 + 0.18 + 4 * 8.3e-6 + 2 * 3.2e-6, 9);
  });
});
