import { festivalOn, nextFestival } from '../../../src/domain/calendar/festival';
import { FESTIVALS, type FestivalId } from '../../../src/domain/calendar/festival-table';
import { asIsoDay, weekdayOf } from '../../../src/domain/calendar/iso-day';
import { festivalWords } from '../../../src/i18n/festival-words';

const ids = Object.keys(FESTIVALS) as FestivalId[];

/**
 * Chinese days: the State Council's holiday notices, for those without a day off the Hong Kong Observatory's conversion
 * tables. Mother's Day, Father's Day, Thanksgiving: the second Sunday of May, third of June, fourth Thursday of November
 * (36 U.S.C. 117, 109; 5 U.S.C. 6103). Mothering Sunday is the fourth Sunday in Lent, three weeks before Easter.
 */
const DAYS: readonly (readonly [FestivalId, ...string[]])[] = [
  ['newYear', '2026-01-01'],
  ['springFestivalEve', '2024-02-09', '2025-01-28', '2026-02-16', '2027-02-05'],
  ['springFestival', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2033-01-31'],
  ['lanternFestival', '2025-02-12', '2026-03-03'],
  ['valentines', '2026-02-14'],
  ['womensDay', '2026-03-08'],
  ['motheringSunday', '2024-03-10', '2025-03-30', '2026-03-15'],
  // Jean Meeus, "Astronomical Algorithms", chapter 8, and the earliest and latest days of our time
  ['easter', '1818-03-22', '1954-04-18', '1991-03-31', '1992-04-19', '1993-04-11', '2000-04-23', '2008-03-23'],
  ['easter', '2025-04-20', '2026-04-05', '2038-04-25'],
  ['qingming', '2023-04-05', '2024-04-04', '2025-04-04', '2026-04-05'],
  ['labourDay', '2026-05-01'],
  ['mothersDay', '2024-05-12', '2025-05-11', '2026-05-10'],
  ['may20', '2026-05-20'],
  ['childrensDay', '2026-06-01'],
  ['june18', '2026-06-18'],
  ['fathersDay', '2024-06-16', '2025-06-15', '2026-06-21'],
  ['dragonBoat', '2024-06-10', '2025-05-31', '2026-06-19', '2028-05-28'], // 2028: the fifth month comes twice
  ['qixi', '2006-07-31', '2025-08-29', '2026-08-19'], // 2006: the seventh month comes twice
  ['teachersDay', '2026-09-10'],
  ['midAutumn', '2023-09-29', '2024-09-17', '2025-10-06', '2026-09-25'],
  ['nationalDay', '2026-10-01'],
  ['doubleNinth', '2025-10-29', '2026-10-18'],
  ['halloween', '2026-10-31'],
  ['singlesDay', '2026-11-11'],
  ['thanksgiving', '2018-11-22', '2024-11-28', '2025-11-27', '2026-11-26'],
  ['blackFriday', '2024-11-29', '2025-11-28', '2026-11-27'],
  ['cyberMonday', '2024-12-02', '2025-12-01', '2026-11-30'],
  ['doubleTwelve', '2026-12-12'],
  ['christmas', '2026-12-25'],
];

describe('a festival is on its day', () => {
  it.each(DAYS.flatMap(([id, ...days]) => days.map((day) => [id, day] as const)))('%s: %s', (id, day) => {
    expect(festivalOn(id, Number(day.slice(0, 4)))).toBe(day);
  });

  it('and every festival has been looked at', () => {
    expect([...new Set(DAYS.map(([id]) => id))].sort()).toEqual([...ids].sort());
  });

  it.each(ids)('%s comes exactly once in each civil year 1900–2100', (id) => {
    for (let year = 1900; year <= 2100; year++) expect(festivalOn(id, year)?.slice(0, 4)).toBe(`${year}`);
  });

  it('Sundays are Sundays, Thursdays Thursdays', () => {
    for (let year = 1900; year <= 2100; year++) {
      const weekdays = (
        ['easter', 'mothersDay', 'fathersDay', 'thanksgiving', 'blackFriday', 'cyberMonday'] as const
      ).map((id) => weekdayOf(festivalOn(id, year)!));
      expect(weekdays).toEqual([0, 0, 0, 4, 5, 1]);
    }
  });

  it('is unknown where the tables do not reach', () => {
    expect(festivalOn('qingming', 1899)).toBeNull();
    expect(festivalOn('qingming', 2101)).toBeNull();
    expect(festivalOn('midAutumn', 2101)).toBeNull();
    expect(festivalOn('singlesDay', 2101)).toBe('2101-11-11');
  });
});

describe('the next one', () => {
  it.each([
    ['midAutumn', '2026-09-25', '2026-09-25'],
    ['midAutumn', '2026-09-26', '2027-09-15'],
    ['springFestivalEve', '2026-02-16', '2026-02-16'],
    ['springFestivalEve', '2026-02-17', '2027-02-05'],
    ['blackFriday', '2026-12-01', '2027-11-26'],
    ['newYear', '2026-12-31', '2027-01-01'],
  ] as const)('%s from %s on is %s', (id, day, expected) => {
    expect(nextFestival(id, asIsoDay(day))).toBe(expected);
  });
});

it('every festival has a name in both languages, and no two the same', () => {
  expect(Object.keys(festivalWords).sort()).toEqual([...ids].sort());
  for (const language of ['zh-CN', 'en'] as const) {
    const names = Object.values(festivalWords).map((name) => name[language]);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(names).size).toBe(ids.length);
  }
});
