import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lunarTableSource } from '../../../scripts/calendar/lunar-table-source';
import { addDays, asIsoDay, type IsoDay } from '../../../src/domain/calendar/iso-day';
import { dayOfLunar, daysInLunarMonth, type LunarDay, lunarDayOf } from '../../../src/domain/calendar/lunar-day';

const ROOT = join(__dirname, '../../..');

interface PublishedMonth {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
  readonly firstDay: IsoDay;
  readonly days: number;
}

/** test/fixtures/lunar-observatory/lunar-years.txt: the Hong Kong Observatory's conversion tables, 1901–2099. */
function publishedMonths(): PublishedMonth[] {
  const text = readFileSync(join(ROOT, 'test/fixtures/lunar-observatory/lunar-years.txt'), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.flatMap((line) => {
    const [year = '', newYear = '', ...lengths] = line.split(' ');
    let firstDay = asIsoDay(newYear);
    let month = 0;
    return lengths.map((length): PublishedMonth => {
      const leap = length.startsWith('+');
      if (!leap) month++;
      const published = { year: Number(year), month, leap, firstDay, days: Number(length) };
      firstDay = addDays(firstDay, published.days);
      return published;
    });
  });
}

const published = publishedMonths();

it('the table is what its script writes', () => {
  const file = readFileSync(join(ROOT, 'src/domain/calendar/lunar-table.ts'), 'utf8');
  expect(file).toBe(lunarTableSource());
});

describe('a lunar day is the day the Hong Kong Observatory publishes', () => {
  const named = ({ year, month, leap }: PublishedMonth): string => `${year}-${leap ? 'leap ' : ''}${month}`;
  const ours = (month: PublishedMonth) => ({
    firstDay: dayOfLunar({ ...month, day: 1 }),
    days: daysInLunarMonth(month.year, month.month, month.leap),
  });

  it('in every month of 1901–2099, but for the ninth of 2057, which the Observatory calls uncertain', () => {
    expect(published).toHaveLength(2461); // 199 years of 12 months, and 73 leap months
    const different = published.filter((month) => {
      const { firstDay, days } = ours(month);
      return firstDay !== month.firstDay || days !== month.days;
    });
    // docs/decisions/0030: the new moon is too close to midnight for anyone to be sure today.
    expect(different.map((month) => [named(month), month.firstDay, month.days, ours(month)])).toEqual([
      ['2057-8', '2057-08-30', 29, { firstDay: '2057-08-30', days: 30 }],
      ['2057-9', '2057-09-28', 30, { firstDay: '2057-09-29', days: 29 }],
    ]);
  });

  it('and each year has the leap month it has there, or none', () => {
    const leaps = published.filter(({ leap }) => leap).map(({ year, month }) => `${year}/${month}`);
    const found: string[] = [];
    for (let year = 1901; year <= 2099; year++) {
      for (let month = 1; month <= 12; month++)
        if (daysInLunarMonth(year, month, true) > 0) found.push(`${year}/${month}`);
    }
    expect(found).toEqual(leaps);
  });
});

describe('there and back', () => {
  it('every civil day 1900–2100 is one lunar day, which is that civil day', () => {
    const lost: IsoDay[] = [];
    let days = 0;
    for (let day = asIsoDay('1900-01-01'); day <= '2100-12-31'; day = addDays(day, 1)) {
      const lunar = lunarDayOf(day);
      if (lunar === null || dayOfLunar(lunar) !== day) lost.push(day);
      days++;
    }
    expect({ days, lost }).toEqual({ days: 73_414, lost: [] }); // 201 years of 365, and 49 leap days
  });

  it('the lunar days of 1900–2100 follow one another without gap or double', () => {
    const years = Array.from({ length: 201 }, (_, index) => 1900 + index);
    const all = years.flatMap((year) => monthsInOrder(year).flatMap(([month, leap]) => daysOf(year, month, leap)));
    const civil = all.map((lunar) => dayOfLunar(lunar)!);
    const broken = civil.filter((day, index) => index > 0 && day !== addDays(civil[index - 1]!, 1));
    expect(broken).toEqual([]);
    expect(civil.map((day) => lunarDayOf(day))).toEqual(all);
  });
});

const monthsInOrder = (year: number): [number, boolean][] =>
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month): [number, boolean][] =>
    daysInLunarMonth(year, month, true) > 0
      ? [
          [month, false],
          [month, true],
        ]
      : [[month, false]],
  );

const daysOf = (year: number, month: number, leap: boolean): LunarDay[] =>
  Array.from({ length: daysInLunarMonth(year, month, leap) }, (_, index) => ({ year, month, leap, day: index + 1 }));

describe('outside the calendar', () => {
  it.each<[string, LunarDay]>([
    ['a leap month the year lacks', { year: 2026, month: 6, leap: true, day: 15 }],
    ['the 30th of a month of 29', { year: 2025, month: 12, leap: false, day: 30 }],
    ['day 0', { year: 2025, month: 1, leap: false, day: 0 }],
    ['month 13', { year: 2025, month: 13, leap: false, day: 1 }],
    ['before the table', { year: 1898, month: 12, leap: false, day: 1 }],
    ['after the table', { year: 2101, month: 1, leap: false, day: 1 }],
  ])('%s is no day', (_, lunar) => {
    expect(dayOfLunar(lunar)).toBeNull();
  });

  it('civil days before the lunar year 1899 and after 2100 have no lunar day', () => {
    // New Year's Days of 1899 and 2101: 10 February and 29 January.
    expect(lunarDayOf(asIsoDay('1899-02-09'))).toBeNull();
    expect(lunarDayOf(asIsoDay('1899-02-10'))).toEqual({ year: 1899, month: 1, leap: false, day: 1 });
    expect(lunarDayOf(asIsoDay('2101-01-28'))).toMatchObject({ year: 2100, month: 12 });
    expect(lunarDayOf(asIsoDay('2101-01-29'))).toBeNull();
  });
});
