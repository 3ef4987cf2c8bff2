import { openWorkbook } from '../../../local/index';
import { distWith } from '../script-project';

function aLoggingWorkbook() {
  const lines: string[] = [];
  const workbook = openWorkbook({
    dist: distWith(''),
    now: '2026-03-05T09:00:00Z',
    log: (level, text) => lines.push(`${level}: ${text}`),
  });
  return { lines, ...workbook.globals, Utilities: workbook.globals.Utilities };
}

/** Sources: developers.google.com/apps-script/reference/base/logger and …/base/console. */
describe('Logger', () => {
  it('fills %s with what follows, and chains', () => {
    const { Logger } = aLoggingWorkbook();
    Logger.log('You are a member of %s Google Groups.', 3).log('next');
    expect(Logger.getLog()).toBe('You are a member of 3 Google Groups.\nnext');
    Logger.clear();
    expect(Logger.getLog()).toBe('');
  });

  it('shows objects as {key=value}, or by their message alone', () => {
    const { Logger } = aLoggingWorkbook();
    Logger.log({ key: 'value' })
      .log({ message: 'my log message', data: { key: 'value' } })
      .log([71, 111])
      .log(null);
    expect(Logger.getLog()).toBe('{key=value}\nmy log message\n[71, 111]\nnull');
  });

  it('shows a format that does not fit as it stands', () => {
    const { Logger } = aLoggingWorkbook();
    Logger.log('100%q', 1).log('%s and %s', 'one').log('50%');
    expect(Logger.getLog()).toBe('100%q 1\n%s and %s one\n50%');
    expect(() => (Logger.log as unknown as () => void)()).toThrow("don't match the method signature for Logger.log.");
  });
});

describe('console', () => {
  it('logs at four levels, formats and objects', () => {
    const { console, lines } = aLoggingWorkbook();
    console.log('plain');
    console.info('Timing the %s function (%d arguments)', 'myFunction', 1);
    console.warn({ isValid: true });
    console.error('failed', 5);
    expect(lines).toEqual([
      'log: plain',
      'info: Timing the myFunction function (1 arguments)',
      'warn: {"isValid":true}',
      'error: failed 5',
    ]);
  });

  it('measures modelled time', () => {
    const { console, lines, Utilities } = aLoggingWorkbook();
    console.time('work');
    Utilities.sleep(250);
    console.timeEnd('work');
    expect(lines).toEqual(['log: work: 250ms']);
  });

  it("has no more than Google's", () => {
    const { console } = aLoggingWorkbook();
    expect(() => (console as unknown as Console).table([])).toThrow('Regulars local: console.table is not emulated');
  });
});
