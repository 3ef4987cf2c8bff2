import fc from 'fast-check';
import { type Anniversary, anniversaryText, parseAnniversary } from '../../../src/domain/calendar/anniversary';
import { asIsoDay, dayOfSerial } from '../../../src/domain/calendar/iso-day';
import { nextOccurrence } from '../../../src/domain/calendar/next-occurrence';

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
  ])('refuses %s', (text) => {
    expect(parseAnniversary(text)).toBeNull();
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

describe('when a birthday comes next', () => {
  const next = (text: string, today: string, rule: 'earlier' | 'later' = 'earlier') =>
    nextOccurrence(parseAnniversary(text)!, asIsoDay(today), rule);

  it('is today on the day itself, and next year from the day after', () => {
    expect(next('1990-03-15', '2026-03-15')).toBe('2026-03-15');
    expect(next('1990-03-15', '2026-03-16')).toBe('2027-03-15');
  });

  it('moves 29 February to the 28th in common years, or to 1 March if the shop prefers', () => {
    expect(next('02-29', '2026-01-01')).toBe('2026-02-28');
    expect(next('02-29', '2026-01-01', 'later')).toBe('2026-03-01');
    expect(next('02-29', '2026-03-01', 'later')).toBe('2026-03-01');
    expect(next('02-29', '2028-01-01')).toBe('2028-02-29');
  });

  it('is not before the year it began, and has no date for a bare year or, yet, a lunar day', () => {
    expect(next('2030-05-01', '2026-01-01')).toBe('2030-05-01');
    expect(next('1990', '2026-01-01')).toBeNull();
    expect(next('农历03-15', '2026-01-01')).toBeNull();
  });

  it('is never past, and at most a year away', () => {
    const days = fc.integer({ min: 20000, max: 80000 }).map(dayOfSerial);
    fc.assert(
      fc.property(days, days, (born, today) => {
        const text = born.slice(5);
        const soon = next(text, today)!;
        expect(soon >= today).toBe(true);
        expect(Date.parse(soon) - Date.parse(today)).toBeLessThanOrEqual(366 * 86_400_000);
      }),
    );
  });
});
