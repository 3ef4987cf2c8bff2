import { aWorkbook, distWith } from '../script-project';

const code = `
  var counter = 0;
  function count() { counter += 1; return counter; }
  function kinds() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A1').setValue(new Date());
    const values = sheet.getRange('A1').getValues();
    try { sheet.getRange(0, 1); } catch (error) {
      return [values instanceof Array, values[0][0] instanceof Date, error instanceof Error, String(error)];
    }
  }
  function lacking() {
    return ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'Intl', 'structuredClone', 'atob', 'crypto', 'performance', 'process', 'require', 'WebAssembly']
      .filter((name) => typeof globalThis[name] !== 'undefined');
  }
  function dates() {
    const local = new Date(2026, 2, 8, 12, 30);
    return {
      now: Date.now(), same: new Date().getTime(), text: typeof Date(),
      local: local.toISOString(), hours: local.getHours(), day: local.getDay(), offset: local.getTimezoneOffset(),
      set: new Date(local.getTime()).setHours(0) - local.getTime(), print: local.toString(),
      parsed: new Date('2026-03-08T12:30:00').toISOString(), utc: new Date('2026-03-08').toISOString(),
    };
  }
  function echo(value) { return value; }
  function withDate() { return { at: new Date(0), other: 1 }; }
  function withFunction() { return { run: () => 1 }; }
  function nothing() {}
  function secret_() { return 1; }
  function refuse() { throw new Error(JSON.stringify({ code: 'NO_ROLE', message: 'no', where: '', found: '', remedy: '' })); }
  function sleepy() { const before = Date.now(); Utilities.sleep(1500); return Date.now() - before; }
`;

describe('the realm of an execution', () => {
  it('forgets its globals with the execution', () => {
    const workbook = aWorkbook(code);
    expect([workbook.call('count'), workbook.call('count')]).toEqual([1, 1]);
  });

  it('gives arrays, dates and errors of its own', () => {
    expect(aWorkbook(code).call('kinds')).toEqual([
      true,
      true,
      true,
      'Exception: The starting row of the range is too small.',
    ]);
  });

  it("lacks what Google's runtime lacks", () => {
    // platform.md, "The V8 runtime lacks"
    expect(aWorkbook(code).call('lacking')).toEqual([]);
  });

  it("has the workbook's clock and, whatever this computer's zone, the script's local time", () => {
    const workbook = aWorkbook('', { dist: distWith(code, 'America/New_York') });
    // New York goes from UTC−5 to UTC−4 on 8 March 2026 at 02:00
    expect(workbook.call('dates')).toEqual({
      now: Date.parse('2026-03-05T09:00:00Z'),
      same: Date.parse('2026-03-05T09:00:00Z'),
      text: 'string',
      local: '2026-03-08T16:30:00.000Z',
      hours: 12,
      day: 0,
      offset: 240,
      set: -11 * 3_600_000, // 00:30 was still winter time
      print: 'Sun Mar 08 2026 12:30:00 GMT-0400',
      parsed: '2026-03-08T16:30:00.000Z',
      utc: '2026-03-08T00:00:00.000Z',
    });
  });

  it('sleeps in modelled time', () => {
    expect(aWorkbook(code).call('sleepy')).toBe(1500);
  });

  it('may not ask Google anything while the bundle is evaluated', () => {
    // architecture.md: no service call at the top level, since that runs without authorisation too
    const workbook = aWorkbook('PropertiesService.getScriptProperties().getKeys(); function f() {}');
    expect(workbook.run('f').error).toBe('Exception: You do not have permission to call Properties.getKeys');
  });
});

/** Source: platform.md, "google.script.run". */
describe('what a call carries', () => {
  it.each([[1.5], ['熟客'], [true], [null], [{ a: [1, { b: null }] }], [[]]])(
    'is the same on the other side: %j',
    (value) => {
      expect(aWorkbook(code).call('echo', value)).toEqual(value);
    },
  );

  it('turns undefined in an array into null', () => {
    expect(aWorkbook(code).call('echo', [undefined, 1])).toEqual([null, 1]);
  });

  it('is no Date, function or cycle among arguments, and nothing runs then', () => {
    const workbook = aWorkbook(code);
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(() => workbook.call('echo', { when: new Date() })).toThrow('Failed due to illegal value in property: 0');
    expect(() => workbook.call('echo', { run: () => 1 })).toThrow('Failed due to illegal value in property: run');
    expect(() => workbook.call('echo', cycle)).toThrow('Failed due to illegal value in property: self');
    expect(workbook.executions).toEqual([]);
  });

  it('is nothing at all when a Date is anywhere in the result', () => {
    expect(aWorkbook(code).call('withDate')).toBeNull();
  });

  it('is refused when a function is in the result', () => {
    expect(() => aWorkbook(code).call('withFunction')).toThrow('Failed due to illegal value in property: run');
  });

  it('is null when nothing is returned', () => {
    expect(aWorkbook(code).call('nothing')).toBeNull();
  });

  it('reaches only top-level functions whose name does not end in _', () => {
    expect(() => aWorkbook(code).call('secret_')).toThrow('Script function not found: secret_');
    expect(() => aWorkbook(code).call('counter')).toThrow('Script function not found: counter');
  });

  it('brings a refusal with its envelope', () => {
    expect(() => aWorkbook(code).call('refuse')).toThrow(
      expect.objectContaining({ envelope: expect.objectContaining({ code: 'NO_ROLE' }) }),
    );
  });
});
