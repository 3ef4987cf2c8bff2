/**
 * Sources: support.google.com/docs/answer/6055612 (DATEDIF), 3295902 (NETWORKDAYS.INTL), 3092979 (NETWORKDAYS), 3294972
 * (WORKDAY.INTL), 3294949 (WEEKNUM), 7368793 (ISOWEEKNUM), 3092989 (YEARFRAC), 3092969 (DATE); calendars by hand.
 * 2025-03-08 is a Saturday; 2024 is a leap year.
 */
import fc from 'fast-check';
import { error, resultOf } from './formula-result';
import { aWorkbook, put, valueAt } from './workbook-builder';

const asText = (formula: string) => resultOf(`=TEXT(${formula};"yyyy-mm-dd")`);

describe('days', () => {
  it.each([
    ['DATE(2025;14;1)', '2026-02-01'],
    ['DATE(2025;3;0)', '2025-02-28'],
    ['DATE(119;2;1)', '2019-02-01'],
    ['EDATE(DATE(2024;1;31);1)', '2024-02-29'],
    ['EDATE("2025-03-31";-1)', '2025-02-28'],
    ['EOMONTH(DATE(2025;3;8);0)', '2025-03-31'],
    ['EOMONTH("2024-01-15";1)', '2024-02-29'],
    ['WORKDAY("2025-03-08";1)', '2025-03-10'],
    ['WORKDAY("2025-03-07";3;{45726})', '2025-03-13'], // Monday the 10th off: 11th, 12th, 13th
    ['WORKDAY("2025-03-10";-1)', '2025-03-07'],
    ['WORKDAY.INTL("2025-03-07";1;11)', '2025-03-08'],
    ['WORKDAY.INTL("2025-03-07";1;"0000010")', '2025-03-09'],
    ['DATEVALUE("2025-03-08")', '2025-03-08'],
    ['EPOCHTODATE(1741392000)', '2025-03-08'],
  ])('%s is %s', (formula, day) => expect(asText(formula)).toBe(day));

  it.each([
    ['=DATEDIF("2024-03-15";"2025-03-14";"Y")', 0],
    ['=DATEDIF("2024-03-15";"2025-03-15";"Y")', 1],
    ['=DATEDIF("2024-03-15";"2025-05-20";"M")', 14],
    ['=DATEDIF("2024-03-15";"2025-05-20";"YM")', 2],
    ['=DATEDIF("2024-03-15";"2025-05-20";"MD")', 5],
    ['=DATEDIF("2024-03-15";"2025-05-20";"YD")', 66], // 15 March to 20 May
    ['=DATEDIF("2025-03-01";"2025-03-08";"D")', 7],
    ['=DAYS("2025-03-08";"2025-03-01")', 7],
    ['=DAYS360("2025-01-31";"2025-03-31")', 60],
    ['=NETWORKDAYS("1969-07-16";"1969-07-24")', 7], // Google's own example: Wednesday to Thursday of the next week
    ['=NETWORKDAYS("2025-03-03";"2025-03-09")', 5],
    ['=NETWORKDAYS("2025-03-09";"2025-03-03")', -5],
    ['=NETWORKDAYS(40900;40950;{40909;40924})', 35], // 23 December 2011 to 11 February 2012, two Mondays off
    ['=NETWORKDAYS.INTL("2025-03-03";"2025-03-09";11)', 6],
    ['=NETWORKDAYS.INTL("2025-03-03";"2025-03-09";"1111111")', 0],
    ['=WEEKDAY("2025-03-08")', 7],
    ['=WEEKDAY("2025-03-08";2)', 6],
    ['=WEEKDAY("2025-03-08";3)', 5],
    ['=WEEKNUM("2025-03-08")', 10],
    ['=WEEKNUM("2025-03-09")', 11],
    ['=WEEKNUM("2025-03-09";2)', 10],
    ['=WEEKNUM("2025-01-01";21)', 1],
    ['=ISOWEEKNUM("2024-12-30")', 1],
    ['=ISOWEEKNUM("2027-01-01")', 53],
    ['=YEARFRAC("2025-01-01";"2025-07-01")', 0.5],
    ['=YEARFRAC("2025-01-01";"2026-01-01";3)', 1],
    ['=HOUR("15:30")*100+MINUTE("15:30")', 1530],
    ['=TIME(25;0;0)*24', 1],
    ['=ROUND(TIMEVALUE("6:00 PM");4)', 0.75],
    ['=YEAR("2025-03-08")', 2025],
  ])('%s is %j', (formula, value) => {
    const found = resultOf(formula);
    expect(typeof found === 'number' ? Math.round(found * 1e9) / 1e9 : found).toBe(value);
  });

  it.each([
    ['=DATEDIF("2025-03-08";"2025-03-01";"D")', '#NUM!'],
    ['=DATEDIF("2025-03-01";"2025-03-08";"X")', '#NUM!'],
    ['=WEEKDAY("2025-03-08";9)', '#NUM!'],
    ['=NETWORKDAYS.INTL(1;2;9)', '#NUM!'],
    ['=WORKDAY.INTL(1;2;"1111111")', '#VALUE!'],
    ['=DATE(10000;1;1)', '#NUM!'],
    ['=DATEVALUE("soon")', '#VALUE!'],
    ['=DATEVALUE(45000)', '#VALUE!'],
  ])('%s is the error %s', (formula, code) => expect(resultOf(formula)).toEqual(error(code)));

  it('counts the working days that WORKDAY goes', () => {
    const aDay = fc.integer({ min: 40_000, max: 46_000 });
    const holidays = fc.array(fc.integer({ min: 40_000, max: 46_100 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), holidays, (day, count, off) => {
        const list = `{${off.join(';')}}`;
        expect(resultOf(`=NETWORKDAYS(${day + 1};WORKDAY(${day};${count};${list});${list})`)).toBe(count);
      }),
    );
  });

  it('keeps TODAY() for the day, and does not compute what needs it before the next', () => {
    let now = Date.UTC(2025, 2, 8, 10);
    const workbook = aWorkbook({ now: () => now });
    put(workbook, 1, 1, [['=TODAY()', '=A1+1']]);
    expect(valueAt(workbook, 1, 2)).toBe(45_725);
    const { cells } = workbook.state.needSheet(0);
    const computed = () => (cells.cell(1, 2) as { computed: unknown }).computed;
    const before = computed();
    now += 3_600_000;
    expect([valueAt(workbook, 1, 2), computed()]).toEqual([45_725, before]);
    expect(computed()).toBe(before);
    now += 86_400_000;
    expect(valueAt(workbook, 1, 2)).toBe(45_726);
  });
});
