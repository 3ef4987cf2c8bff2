/**
 * Days and times where the spreadsheet's zone is not the script's, and across changes of summer time.
 *
 * Sources: platform.md, "Values" ("a Date cell is a serial number in the spreadsheet's zone … two settings") and "Days
 * and zones"; the changes are IANA's: New York 2025-03-09 02:00 → 03:00 and 2025-11-02 02:00 → 01:00, Shanghai always
 * +8 in these years, Lord Howe half an hour. What becomes of a wall clock that is not there or twice there is not
 * documented by Google: java.time's way is taken (forward over the gap, the earlier of two).
 */
import fc from 'fast-check';
import { openWorkbook } from '../../../local/index';
import { distWith } from '../script-project';
import { aSheet } from './a-sheet';

const CODE = `
  const cell = () => SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
  function write(iso) { cell().setValue(new Date(iso)); SpreadsheetApp.flush(); }
  function writeLocal(y, m, d, h) { cell().setValue(new Date(y, m - 1, d, h)); SpreadsheetApp.flush(); }
  function type(text) { cell().setValue(text); SpreadsheetApp.flush(); }
  function shown() { return cell().getDisplayValue(); }
  function instant() { return cell().getValue().toISOString(); }
  function localHour() { return cell().getValue().getHours(); }
  function localParts() { const at = cell().getValue(); return [at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()]; }
  function formats(times) { for (let at = 0; at < times; at++) Utilities.formatDate(new Date(0), 'Asia/Shanghai', 'yyyy-MM-dd'); }
  function zones() { return [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()]; }
`;

function shop(spreadsheetZone: string, scriptZone: string) {
  const local = openWorkbook({
    now: '2025-06-01T00:00:00Z',
    timeZone: spreadsheetZone,
    dist: distWith(CODE, scriptZone),
  });
  const serial = () => local.workbook.values({ sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 })[0]![0];
  return { local, serial };
}

/** Days since 1899-12-30 of a wall clock. */
const wall = (iso: string) => Date.parse(`${iso}Z`) / 86_400_000 + 25_569;

describe('a spreadsheet in Shanghai with a script in New York', () => {
  const { local, serial } = shop('Asia/Shanghai', 'America/New_York');

  it('are two settings', () => {
    expect(local.call('zones')).toEqual(['America/New_York', 'Asia/Shanghai']);
  });

  it("keeps a Date as the spreadsheet's wall clock", () => {
    local.call('write', '2025-03-09T16:30:00Z');
    expect(serial()).toBeCloseTo(wall('2025-03-10T00:30:00'), 9);
    expect(local.call('shown')).toBe('3/10/2025 0:30:00');
    expect(local.call('instant')).toBe('2025-03-09T16:30:00.000Z');
  });

  it("lets the script see its own clock's hour of it", () => {
    local.call('write', '2025-03-09T16:30:00Z');
    // 16:30 UTC is 12:30 in New York, where summer time began that day
    expect(local.call('localHour')).toBe(12);
  });

  it("takes a Date made of local parts in the script's zone", () => {
    local.call('writeLocal', 2025, 1, 15, 0);
    // midnight in New York, −5 h, is 13:00 in Shanghai
    expect(local.call('shown')).toBe('1/15/2025 13:00:00');
  });

  it("takes a typed day in the spreadsheet's zone", () => {
    local.call('type', '2025-01-15');
    expect(serial()).toBe(wall('2025-01-15T00:00:00'));
    expect(local.call('instant')).toBe('2025-01-14T16:00:00.000Z');
  });
});

describe('a spreadsheet in New York, across changes of summer time', () => {
  it.each([
    ['an hour before spring', '2025-03-09T06:30:00Z', '2025-03-09T01:30:00'],
    ['right after the gap', '2025-03-09T07:00:00Z', '2025-03-09T03:00:00'],
    ['in the first of the doubled hours', '2025-11-02T05:30:00Z', '2025-11-02T01:30:00'],
    ['after the doubled hours', '2025-11-02T07:00:00Z', '2025-11-02T02:00:00'],
  ])('an instant %s comes back as it was written', (_, iso, clock) => {
    const { local, serial } = shop('America/New_York', 'Asia/Shanghai');
    local.call('write', iso);
    expect(serial()).toBeCloseTo(wall(clock), 9);
    expect(Date.parse(String(local.call('instant')))).toBe(Date.parse(iso));
  });

  it('an instant in the second of the doubled hours comes back as the first: the cell holds a wall clock', () => {
    const { local, serial } = shop('America/New_York', 'America/New_York');
    local.call('write', '2025-11-02T06:30:00Z');
    expect(serial()).toBeCloseTo(wall('2025-11-02T01:30:00'), 9);
    expect(local.call('instant')).toBe('2025-11-02T05:30:00.000Z');
  });

  it('a wall clock that was never there is read an hour on', () => {
    const { local } = shop('America/New_York', 'Etc/UTC');
    local.call('type', '2025-03-09 02:30');
    expect(local.call('instant')).toBe('2025-03-09T07:30:00.000Z');
  });

  it('a day has its midnight whatever happens later that day', () => {
    const { local } = shop('America/New_York', 'Etc/UTC');
    local.call('type', '2025-03-09');
    expect(local.call('instant')).toBe('2025-03-09T05:00:00.000Z');
    local.call('type', '2025-11-02');
    expect(local.call('instant')).toBe('2025-11-02T04:00:00.000Z');
  });

  it('a formula that adds a day adds 24 hours of wall clock', () => {
    const { local } = shop('America/New_York', 'Etc/UTC');
    local.call('type', '=DATE(2025;3;8)+1');
    expect(local.call('instant')).toBe('2025-03-09T05:00:00.000Z');
  });
});

describe('other zones', () => {
  it.each([
    ['Australia/Lord_Howe', '2025-04-05T15:15:00Z', '2025-04-06T01:45:00'],
    ['Asia/Kolkata', '2025-01-01T00:00:00Z', '2025-01-01T05:30:00'],
    ['Asia/Kathmandu', '2025-01-01T00:00:00Z', '2025-01-01T05:45:00'],
    ['America/St_Johns', '2025-07-01T00:00:00Z', '2025-06-30T21:30:00'],
    ['Pacific/Kiritimati', '2025-01-01T00:00:00Z', '2025-01-01T14:00:00'],
  ])('%s: %s is %s in a cell', (zone, iso, clock) => {
    const { local, serial } = shop(zone, 'Etc/UTC');
    local.call('write', iso);
    expect(serial()).toBeCloseTo(wall(clock), 9);
  });

  it('a day whose midnight was left out begins an hour later: São Paulo, 2018-11-04', () => {
    const { local } = shop('America/Sao_Paulo', 'Etc/UTC');
    local.call('type', '2018-11-04');
    // the clocks went from 00:00 −03 to 01:00 −02, at 03:00 UTC
    expect(local.call('instant')).toBe('2018-11-04T03:00:00.000Z');
    expect(local.call('shown')).toBe('2018-11-04');
  });

  it('Shanghai had summer time from 1986 to 1991: an old order keeps its day', () => {
    const { local } = shop('Asia/Shanghai', 'Etc/UTC');
    local.call('type', '1990-07-15');
    expect(local.call('instant')).toBe('1990-07-14T15:00:00.000Z');
  });
});

describe('the zone of a spreadsheet that is changed', () => {
  it('leaves the cells as they are shown, and moves the instants they are read as', () => {
    const { sheet, spreadsheet } = aSheet({ timeZone: 'UTC' });
    sheet.getRange('A1').setValue('2025-01-15');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2025-01-15T00:00:00Z'));
    spreadsheet.setSpreadsheetTimeZone('Asia/Shanghai');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('2025-01-15');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2025-01-14T16:00:00Z'));
  });
});

describe('a script in the same zone as its spreadsheet', () => {
  it("reads a cell's wall clock by the local getters of its Date, on every day of the year", () => {
    const { local } = shop('America/New_York', 'America/New_York');
    const aDay = fc.integer({ min: 0, max: 364 });
    fc.assert(
      fc.property(aDay, fc.constantFrom(0, 4, 12, 23), (day, hour) => {
        const at = new Date(Date.UTC(2025, 0, 1 + day, hour));
        local.call('type', at.toISOString().slice(0, 16).replace('T', ' '));
        const parts = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), 0];
        expect(local.call('localParts')).toEqual(parts);
      }),
      { numRuns: 40 },
    );
  });
});

describe('formatDate', () => {
  it('takes a millisecond, so that one a cell would take minutes', () => {
    const { local } = shop('Asia/Shanghai', 'Asia/Shanghai');
    // platform.md: 300,000 cells = 5 minutes
    expect(local.run('formats', [300]).seconds).toBeCloseTo(0.3, 6);
  });
});
