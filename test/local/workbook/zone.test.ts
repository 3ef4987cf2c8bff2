import fc from 'fast-check';
import {
  instantOfSerial,
  instantOfWall,
  isZone,
  offsetAt,
  serialAt,
  wallAt,
  wallOf,
} from '../../../local/workbook/zone';

const HOUR = 3_600_000;
const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
];
const anInstant = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2037, 11, 31) });
const aZone = fc.constantFrom(...ZONES);

describe('civil time', () => {
  // IANA: New York is −5 h in winter, −4 h in summer; Shanghai +8 h, with summer time 1986–1991; Kolkata +5:30.
  it.each([
    ['America/New_York', Date.UTC(2025, 0, 15), -5],
    ['America/New_York', Date.UTC(2025, 6, 15), -4],
    ['Asia/Shanghai', Date.UTC(2025, 6, 15), 8],
    ['Asia/Shanghai', Date.UTC(1990, 6, 15), 9],
    ['Asia/Kolkata', Date.UTC(2025, 0, 1), 5.5],
  ])('%s at %d is %d hours from Greenwich', (zone, instant, hours) => {
    expect(offsetAt(zone, instant) / HOUR).toBe(hours);
  });

  it('changes to the second: New York, 2025-03-09 07:00 UTC', () => {
    const change = Date.UTC(2025, 2, 9, 7);
    expect([offsetAt('America/New_York', change - 1) / HOUR, offsetAt('America/New_York', change) / HOUR]).toEqual([
      -5, -4,
    ]);
  });

  it('shifts a time in the gap forward: 02:30 that never was is 03:30', () => {
    const instant = instantOfWall('America/New_York', wallOf(2025, 3, 9) + 2.5 * HOUR);
    expect(new Date(wallAt('America/New_York', instant)).toISOString()).toBe('2025-03-09T03:30:00.000Z');
  });

  it('takes the earlier of two: 01:30 in the autumn is still summer time', () => {
    const instant = instantOfWall('America/New_York', wallOf(2025, 11, 2) + 1.5 * HOUR);
    expect(new Date(instant).toISOString()).toBe('2025-11-02T05:30:00.000Z');
  });

  it('knows the day that Samoa left out, 2011-12-30', () => {
    const instant = instantOfWall('Pacific/Apia', wallOf(2011, 12, 30) + 12 * HOUR);
    expect(new Date(wallAt('Pacific/Apia', instant)).toISOString()).toBe('2011-12-31T12:00:00.000Z');
  });

  it('agrees with the host about every wall clock', () => {
    fc.assert(
      fc.property(aZone, anInstant, (zone, instant) => {
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'medium',
        }).format(instant);
        expect(new Date(wallAt(zone, instant)).toISOString().slice(0, 19).replace('T', ' ')).toBe(shown);
      }),
    );
  });

  it('brings every wall clock that exists back as it was', () => {
    fc.assert(
      fc.property(aZone, anInstant, (zone, instant) => {
        const wall = wallAt(zone, instant);
        expect(wallAt(zone, instantOfWall(zone, wall))).toBe(wall);
      }),
    );
  });

  it('keeps serial numbers exact to the millisecond', () => {
    fc.assert(
      fc.property(aZone, anInstant, (zone, instant) => {
        const back = instantOfSerial(zone, serialAt(zone, instant));
        expect(wallAt(zone, back)).toBe(wallAt(zone, instant));
      }),
    );
  });

  it('counts days from 1899-12-30 in the zone', () => {
    expect(serialAt('UTC', 0)).toBe(25_569);
    expect(serialAt('Asia/Shanghai', 0)).toBeCloseTo(25_569 + 8 / 24, 9);
  });

  it('refuses a zone that does not exist', () => {
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(() => offsetAt('Mars/Olympus', 0)).toThrow(RangeError);
  });
});
