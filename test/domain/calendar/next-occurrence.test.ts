import fc from 'fast-check';
import { parseAnniversary } from '../../../src/domain/calendar/anniversary';
import { addDays, asIsoDay, dayOfSerial, daysBetween, type IsoDay } from '../../../src/domain/calendar/iso-day';
import { lunarDayOf } from '../../../src/domain/calendar/lunar-day';
import {
  type MissingDayRule,
  nextOccurrence,
  occurrenceIn,
  occurrencesBetween,
} from '../../../src/domain/calendar/next-occurrence';

const next = (text: string, today: string, rule: MissingDayRule = 'earlier') =>
  nextOccurrence(parseAnniversary(text)!, asIsoDay(today), rule);

describe('when a birthday comes next', () => {
  it('is today on the day itself, and next year from the day after', () => {
    expect(next('1990-03-15', '2026-03-15')).toBe('2026-03-15');
    expect(next('1990-03-15', '2026-03-16')).toBe('2027-03-15');
  });

  it('is not before the year it began, and has no date for a bare year', () => {
    expect(next('2030-05-01', '2026-01-01')).toBe('2030-05-01');
    expect(next('农历2030-05-01', '2026-01-01')).toBe('2030-06-01');
    expect(next('1990', '2026-01-01')).toBeNull();
  });

  // First days and lengths of the months: Hong Kong Observatory, conversion tables 2025–2033.
  it.each([
    ['农历03-15', '2026-01-01', '2026-05-01'],
    ['农历03-15', '2026-05-01', '2026-05-01'],
    ['农历03-15', '2026-05-02', '2027-04-21'],
    ['农历1990-08-15', '2026-11-22', '2027-09-15'],
    ['农历12-23', '2026-01-01', '2026-02-10'], // the twelfth month of the lunar year 2025
    ['农历12-23', '2026-02-11', '2027-01-30'],
    ['农历01-01', '2026-12-31', '2027-02-06'],
    ['农历11-08', '2033-11-30', '2034-12-18'], // in the plain month, also where a leap month follows it
    ['农历闰11-08', '2033-11-30', '2033-12-29'],
    ['lunar leap 06-15', '2025-01-01', '2025-08-08'],
  ])('%s is, from %s on, %s', (text, today, expected) => {
    expect(next(text, today)).toBe(expected);
  });

  it('is unknown once the lunar calendar ends', () => {
    expect(next('农历12-29', '2101-01-01')).toBe('2101-01-28');
    expect(next('农历12-29', '2101-01-29')).toBeNull();
  });

  const days = fc.integer({ min: 20_000, max: 70_000 }).map(dayOfSerial); // 1954 to 2091
  const rules = fc.constantFrom<MissingDayRule>('earlier', 'later');

  it('is never past, and at most a year away, 385 days by the moon', () => {
    fc.assert(
      fc.property(days, days, rules, (born, today, rule) => {
        const { month, day, leap } = lunarDayOf(born)!;
        const solar = next(born.slice(5), today, rule)!;
        const lunar = next(`农历${leap ? '闰' : ''}${month}-${day}`, today, rule)!;
        expect(daysBetween(today, solar)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(today, solar)).toBeLessThanOrEqual(366);
        expect(daysBetween(today, lunar)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(today, lunar)).toBeLessThanOrEqual(385 + 30); // a leap month's birthday changes months
      }),
    );
  });

  it('is the same day until it has come', () => {
    fc.assert(
      fc.property(days, days, rules, (born, today, rule) => {
        const { month, day, leap } = lunarDayOf(born)!;
        const text = `农历${leap ? '闰' : ''}${month}-${day}`;
        const soon = next(text, today, rule)!;
        expect(next(text, soon, rule)).toBe(soon);
        expect(next(text, addDays(soon, 1), rule)! > soon).toBe(true);
      }),
    );
  });
});

describe('a day that a year lacks goes where the setting says', () => {
  // Lengths of the lunar months: Hong Kong Observatory. 12/2025 and 2/2026 have 29 days; 2025 has a leap sixth month of 29,
  // 2026 none and a sixth of 30, 2027 none and a sixth of 29; 2017 has a leap sixth of 30 after a sixth of 29.
  it.each<[text: string, year: number, earlier: string, later: string]>([
    ['02-29', 2026, '2026-02-28', '2026-03-01'],
    ['02-29', 2028, '2028-02-29', '2028-02-29'],
    ['02-29', 2100, '2100-02-28', '2100-03-01'],
    ['2000-02-29', 2027, '2027-02-28', '2027-03-01'],
    ['农历02-29', 2026, '2026-04-16', '2026-04-16'],
    ['农历02-30', 2026, '2026-04-16', '2026-04-17'],
    ['农历01-30', 2026, '2026-03-18', '2026-03-18'],
    ['农历12-30', 2025, '2026-02-16', '2026-02-17'],
    ['农历闰06-15', 2025, '2025-08-08', '2025-08-08'],
    ['农历闰06-15', 2026, '2026-07-28', '2026-07-28'],
    ['农历闰06-30', 2025, '2025-08-22', '2025-08-23'],
    ['农历闰06-30', 2026, '2026-08-12', '2026-08-12'],
    ['农历闰06-30', 2027, '2027-08-01', '2027-08-02'],
    ['农历06-30', 2017, '2017-07-22', '2017-07-23'],
    ['农历闰06-30', 2017, '2017-08-21', '2017-08-21'],
    ['农历1990-闰06-15', 1990, '1990-08-05', '1990-08-05'], // the leap month of 1990 was the fifth
  ])('%s in %i: %s or %s', (text, year, earlier, later) => {
    const anniversary = parseAnniversary(text)!;
    expect(occurrenceIn(year, anniversary, 'earlier')).toBe(earlier);
    expect(occurrenceIn(year, anniversary, 'later')).toBe(later);
  });

  it('and is found there: put off past the lunar New Year, it is still the old year’s', () => {
    expect(next('农历12-30', '2026-02-17', 'later')).toBe('2026-02-17');
    expect(next('农历12-30', '2026-02-17', 'earlier')).toBe('2027-02-05');
    expect(next('02-29', '2026-03-01', 'later')).toBe('2026-03-01');
  });
});

describe('all times it comes within a stretch of days', () => {
  const between = (text: string, from: string, to: string, rule: MissingDayRule = 'earlier') =>
    occurrencesBetween(parseAnniversary(text)!, asIsoDay(from), asIsoDay(to), rule).map(({ on, nth }) => [on, nth]);

  it('counts the years since it began, both ends included', () => {
    expect(between('2000-02-29', '2026-02-28', '2028-02-29')).toEqual([
      ['2026-02-28', 26],
      ['2027-02-28', 27],
      ['2028-02-29', 28],
    ]);
    expect(between('2026-05-20', '2020-01-01', '2027-12-31')).toEqual([
      ['2026-05-20', 0],
      ['2027-05-20', 1],
    ]);
  });

  it('a lunar day may come twice in a civil year, or not at all', () => {
    // 12/2021 began on 2022-01-03, 12/2022 on 2022-12-23, 12/2023 on 2024-01-11: Hong Kong Observatory.
    expect(between('农历1990-12-08', '2022-01-01', '2022-12-31')).toEqual([
      ['2022-01-10', 31],
      ['2022-12-30', 32],
    ]);
    expect(between('农历1990-12-08', '2023-01-01', '2023-12-31')).toEqual([]);
  });

  it('has no count without a year, and no day for a bare year', () => {
    expect(between('农历08-15', '2026-09-01', '2026-09-30')).toEqual([['2026-09-25', null]]);
    expect(between('1990', '2026-01-01', '2026-12-31')).toEqual([]);
  });

  it('gives the days that asking day by day gives', () => {
    const days = fc.integer({ min: 36_000, max: 60_000 }).map(dayOfSerial);
    fc.assert(
      fc.property(days, days, fc.constantFrom<MissingDayRule>('earlier', 'later'), (born, from, rule) => {
        const { year, month, day, leap } = lunarDayOf(born)!;
        const anniversary = { calendar: 'lunar', year, month, day, leap } as const;
        const to = addDays(from, 800);
        const oneByOne: IsoDay[] = [];
        let soon = nextOccurrence(anniversary, from, rule);
        for (; soon !== null && soon <= to; soon = nextOccurrence(anniversary, addDays(soon, 1), rule))
          oneByOne.push(soon);
        expect(occurrencesBetween(anniversary, from, to, rule).map(({ on }) => on)).toEqual(oneByOne);
      }),
    );
  });
});
