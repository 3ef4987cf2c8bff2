import fc from 'fast-check';
import {
  addDays,
  addMonths,
  asIsoDay,
  dayOfSerial,
  dayOfYear,
  daysBetween,
  isoDay,
  parseIsoDay,
  serialOfDay,
} from '../../../src/domain/calendar/iso-day';

const serials = fc.integer({ min: -693593, max: 2958465 });

describe('civil days', () => {
  it('are those of the calendar, and no others', () => {
    expect(parseIsoDay('2024-02-29')).toBe('2024-02-29');
    for (const none of [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '2024-1-1',
      '0000-01-01',
      '',
    ]) {
      expect(parseIsoDay(none)).toBeNull();
    }
    expect(isoDay(2024, 1.5, 1)).toBeNull();
    expect(() => asIsoDay('2024-02-30')).toThrow(RangeError);
  });

  it('have the serials that Sheets shows', () => {
    // Sheets: =N(DATE(1899,12,31)) is 1, =N(DATE(1970,1,1)) is 25569, =N(DATE(2026,3,5)) is 46086
    expect(serialOfDay(asIsoDay('1899-12-30'))).toBe(0);
    expect(serialOfDay(asIsoDay('1970-01-01'))).toBe(25569);
    expect(serialOfDay(asIsoDay('2026-03-05'))).toBe(46086);
    expect(dayOfSerial(46086.99)).toBe('2026-03-05');
  });

  it('lead to their serial and back, in the order of text, as the host’s Date counts them', () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const day = dayOfSerial(serial);
        expect(serialOfDay(day)).toBe(serial);
        expect(addDays(day, 1 - 1)).toBe(day);
        expect(new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10)).toBe(day);
      }),
    );
    fc.assert(fc.property(serials, serials, (a, b) => a < b === dayOfSerial(a) < dayOfSerial(b)));
  });

  it('refuse to leave the years 0001 to 9999', () => {
    expect(() => dayOfSerial(2958466)).toThrow(RangeError);
    expect(() => dayOfSerial(-700000)).toThrow(RangeError);
    expect(() => dayOfSerial(Number.NaN)).toThrow(RangeError);
  });

  it('count months to the last day where a month is shorter', () => {
    expect(addMonths(asIsoDay('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(asIsoDay('2023-12-31'), -10)).toBe('2023-02-28');
    expect(addMonths(asIsoDay('2023-12-15'), 13)).toBe('2025-01-15');
  });

  it('count days between and within a year', () => {
    expect(daysBetween(asIsoDay('2024-02-28'), asIsoDay('2024-03-01'))).toBe(2);
    expect(dayOfYear(asIsoDay('2024-12-31'))).toBe(366);
    expect(dayOfYear(asIsoDay('2023-03-01'))).toBe(60);
  });
});
