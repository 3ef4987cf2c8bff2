import fc from 'fast-check';
import { type Anniversary, anniversaryText, parseAnniversary } from '../../../src/domain/calendar/anniversary';

const solar = (year: number | null, month: number, day: number) => ({ calendar: 'solar', year, month, day });
const lunar = (year: number | null, month: number, leap: boolean, day: number) => ({
  calendar: 'lunar',
  year,
  month,
  leap,
  day,
});

describe('birthdays as people type them', () => {
  it.each([
    ['1990-03-15', solar(1990, 3, 15)],
    ['03-15', solar(null, 3, 15)],
    ['02-29', solar(null, 2, 29)],
    ['1990年3月15日', solar(1990, 3, 15)],
    ['3月15日', solar(null, 3, 15)],
    ['1990', { calendar: 'yearOnly', year: 1990 }],
    ['农历1990-03-15', lunar(1990, 3, false, 15)],
    ['农历03-15', lunar(null, 3, false, 15)],
    ['农历1990-闰06-15', lunar(1990, 6, true, 15)],
    ['lunar 1990-03-15', lunar(1990, 3, false, 15)],
    ['lunar 1990-leap 06-15', lunar(1990, 6, true, 15)],
    ['19900315', solar(1990, 3, 15)],
    ['1990年', { calendar: 'yearOnly', year: 1990 }],
    ['1990-03-15 00:00:00', solar(1990, 3, 15)],
    ['阳历3月15日', solar(null, 3, 15)],
    ['公历1990.3.15', solar(1990, 3, 15)],
    ['新历三月十五日', solar(null, 3, 15)],
    ['March 15', solar(null, 3, 15)],
    ['15th Mar.', solar(null, 3, 15)],
    ['Feb 29', solar(null, 2, 29)],
    ['March 15, 1990', solar(1990, 3, 15)],
    ['15-Mar-1990', solar(1990, 3, 15)],
    ['15/03/1990', solar(1990, 3, 15)],
    ['03/15/1990', solar(1990, 3, 15)],
    ['15.3.1990', solar(1990, 3, 15)],
    ['农历八月十五', lunar(null, 8, false, 15)],
    ['农历：8月15日', lunar(null, 8, false, 15)],
    ['８月１５日（农历）', lunar(null, 8, false, 15)],
    ['農曆八月十五日', lunar(null, 8, false, 15)],
    ['阴历正月初一', lunar(null, 1, false, 1)],
    ['正月十五', lunar(null, 1, false, 15)],
    ['冬月三十', lunar(null, 11, false, 30)],
    ['腊月廿三', lunar(null, 12, false, 23)],
    ['臘月二十九', lunar(null, 12, false, 29)],
    ['十一月初八', lunar(null, 11, false, 8)],
    ['八月卅', lunar(null, 8, false, 30)],
    ['闰六月初十', lunar(null, 6, true, 10)],
    ['旧历闰六月十五', lunar(null, 6, true, 15)],
    ['农历一九九〇年闰五月廿九', lunar(1990, 5, true, 29)],
    ['1990年农历八月二十一', lunar(1990, 8, false, 21)],
    ['农历1990年腊月30', lunar(1990, 12, false, 30)],
    ['03-15 (lunar)', lunar(null, 3, false, 15)],
    ['Lunar leap 6-15', lunar(null, 6, true, 15)],
  ])('reads %s', (text, expected) => {
    expect(parseAnniversary(text)).toEqual(expected);
  });

  it.each([
    '',
    '1990-02-29',
    '02-30',
    '13-01',
    '闰06-15',
    '农历1899-01-01',
    '农历2101-01-01',
    '农历01-31',
    '农历1990',
    '下周',
    '八月十五', // in either calendar
    '三月十五日',
    '闰02-29', // a leap year's day, or a leap month's?
    '公历正月初一',
    '农历 March 15',
    '农历十三月初一',
    '农历八月卅一',
    '农历八月初',
    '3/4/1990',
    '15 Mar 65', // 1965, or a birthday to come
    'March 1990',
    'March 32',
    'leap 15',
  ])('refuses %s', (text) => {
    expect(parseAnniversary(text)).toBeNull();
  });

  it('reads slashes as the column does that they stand in, where they do not speak for themselves', () => {
    expect(parseAnniversary('3/4/1990', 'mdy')).toEqual(solar(1990, 3, 4));
    expect(parseAnniversary('3/4/1990', 'dmy')).toEqual(solar(1990, 4, 3));
    expect(parseAnniversary('4/4/1990')).toEqual(solar(1990, 4, 4));
  });

  it('writes in either language what it reads back', () => {
    const days = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    const years = fc.option(fc.integer({ min: 1900, max: 2100 }));
    const any: fc.Arbitrary<Anniversary> = fc.oneof(
      fc.tuple(days, years).map(([day, year]) => ({ calendar: 'solar' as const, year, ...day })),
      fc
        .tuple(days, years, fc.boolean())
        .map(([day, year, leap]) => ({ calendar: 'lunar' as const, year, leap, ...day })),
      fc.integer({ min: 1900, max: 2100 }).map((year) => ({ calendar: 'yearOnly' as const, year })),
    );
    fc.assert(
      fc.property(any, fc.constantFrom('zh-CN' as const, 'en' as const), (anniversary, language) => {
        expect(parseAnniversary(anniversaryText(anniversary, language))).toEqual(anniversary);
      }),
    );
  });
});
