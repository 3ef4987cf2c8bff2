import { ageOn, nominalAgeOn } from '../../../src/domain/calendar/age';
import { parseAnniversary } from '../../../src/domain/calendar/anniversary';
import { asIsoDay } from '../../../src/domain/calendar/iso-day';
import type { MissingDayRule } from '../../../src/domain/calendar/next-occurrence';

const age = (text: string, day: string, rule: MissingDayRule = 'earlier') =>
  ageOn(parseAnniversary(text)!, asIsoDay(day), rule);
const nominal = (text: string, day: string) => nominalAgeOn(parseAnniversary(text)!, asIsoDay(day));

describe('full years (周岁)', () => {
  it.each([
    ['1990-03-15', '2026-03-14', 35],
    ['1990-03-15', '2026-03-15', 36],
    ['1990-03-15', '1990-03-15', 0],
    ['1990-03-15', '1990-03-14', null],
    ['1990-03-15', '1989-12-31', null],
    ['2000-02-29', '2026-02-27', 25],
    ['2000-02-29', '2026-02-28', 26],
    ['1990', '2026-01-01', 36],
    ['1990', '1989-01-01', null],
    ['03-15', '2026-03-15', null],
    ['农历03-15', '2026-03-15', null],
    // 3/2026 began on 2026-04-17, 12/2025 on 2026-01-19: Hong Kong Observatory.
    ['农历1990-03-15', '2026-04-30', 35],
    ['农历1990-03-15', '2026-05-01', 36],
    ['农历1990-12-23', '2026-02-09', 34],
    ['农历1990-12-23', '2026-02-10', 35],
    ['农历1990-12-23', '1991-02-06', null], // 12/1990 began on 1991-01-16
    ['农历1990-12-23', '1991-02-07', 0],
  ])('%s is on %s: %p', (text, day, expected) => {
    expect(age(text, day)).toBe(expected);
  });

  it('a birthday that is put off makes nobody older before it', () => {
    expect(age('2000-02-29', '2026-02-28', 'later')).toBe(25);
    expect(age('2000-02-29', '2026-03-01', 'later')).toBe(26);
    // The twelfth month of 2025 has 29 days, the last of them 2026-02-16.
    expect(age('农历1990-12-30', '2026-02-16', 'later')).toBe(34);
    expect(age('农历1990-12-30', '2026-02-17', 'later')).toBe(35);
    expect(age('农历1990-12-30', '2026-02-16', 'earlier')).toBe(35);
  });
});

describe('age by Chinese custom (虚岁): one at birth, one more each lunar New Year', () => {
  // New Year's Days: 1990-01-27, 2025-01-29, 2026-02-17 (Hong Kong Observatory).
  it.each([
    ['1990-03-15', '1990-03-15', 1],
    ['1990-03-15', '1990-03-14', null],
    ['1990-03-15', '2026-02-16', 36],
    ['1990-03-15', '2026-02-17', 37],
    ['1990-01-20', '2026-02-17', 38], // born at the end of the lunar year 1989
    ['农历1990-12-23', '1991-02-07', 1],
    ['农历1990-12-23', '1991-02-15', 2], // eight days old
    ['农历1990-12-23', '1991-02-06', null],
    ['1990', '2026-06-01', 37],
    ['03-15', '2026-06-01', null],
  ])('%s is on %s: %p', (text, day, expected) => {
    expect(nominal(text, day)).toBe(expected);
  });
});
