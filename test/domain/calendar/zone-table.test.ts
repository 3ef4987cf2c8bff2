import fc from 'fast-check';
import { DAY_MS, EPOCH_SERIAL, type Instant, instantOfEpoch } from '../../../src/domain/calendar/instant';
import { asIsoDay, dayOfSerial, serialOfDay } from '../../../src/domain/calendar/iso-day';
import { zoneTable } from '../../../src/domain/calendar/zone-table';

/** Offset by the host's tz database: an independent source, asked for each instant by itself. */
function intlOffset(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const text = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')!.value;
    const found = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(text)!;
    const minutes = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
    return found[1] === '-' ? -minutes : minutes;
  };
}

const at = (iso: string): Instant => instantOfEpoch(Date.parse(iso));

const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];
const zones = fc.constantFrom(...ZONES);
const instants = fc.integer({ min: Date.parse('2011-01-01'), max: Date.parse('2037-12-31') }).map(instantOfEpoch);

describe('a zone table against the host’s tz database', () => {
  it.each(ZONES)('knows every change of clocks from 2011 to 2037 to the hour: %s', (zone) => {
    const probe = intlOffset(zone);
    const table = zoneTable(probe);
    const wrong: string[] = [];
    for (let instant = Date.parse('2011-01-01'); instant < Date.parse('2038-01-01'); instant += 6 * 3_600_000) {
      const now = instantOfEpoch(instant);
      if (table.offsetMinutesAt(now) !== probe(instant)) wrong.push(new Date(instant).toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it('gives any instant the offset the database gives it', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        expect(zoneTable(intlOffset(zone)).offsetMinutesAt(instant)).toBe(intlOffset(zone)(instant));
      }),
    );
  });

  it('leads from an instant to the wall clock and back, but for the second pass of a doubled hour', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const table = zoneTable(intlOffset(zone));
        const back = table.instantOf(table.wallSerial(instant));
        expect(back).toBeLessThanOrEqual(instant);
        expect(table.wallSerial(back)).toBeCloseTo(table.wallSerial(instant), 8);
      }),
    );
  });

  it('starts a day at its first instant: the one before belongs to an earlier day', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const table = zoneTable(intlOffset(zone));
        const day = table.dayOf(instant);
        const start = table.startOfDay(day);
        expect(table.dayOf(start)).toBe(day);
        expect(table.dayOf(instantOfEpoch(start - 1)) < day).toBe(true);
      }),
    );
  });
});

describe('odd days', () => {
  // All changes of clocks: IANA tz database, files northamerica, southamerica, asia, australasia
  it('begins 2018-11-04 in São Paulo at 01:00, where midnight did not exist', () => {
    const table = zoneTable(intlOffset('America/Sao_Paulo'));
    expect(table.isoWithOffset(table.startOfDay(asIsoDay('2018-11-04')))).toBe('2018-11-04T01:00:00-02:00');
  });

  it('begins 2022-03-27 in Beirut at 01:00', () => {
    const table = zoneTable(intlOffset('Asia/Beirut'));
    expect(table.isoWithOffset(table.startOfDay(asIsoDay('2022-03-27')))).toBe('2022-03-27T01:00:00+03:00');
  });

  it('reads 02:30 of the skipped hour as 03:30, and 01:30 of the doubled hour as the first', () => {
    const table = zoneTable(intlOffset('America/New_York'));
    const serial = (day: string, hours: number): number => serialOfDay(asIsoDay(day)) + hours / 24;
    expect(table.isoWithOffset(table.instantOf(serial('2024-03-10', 2.5)))).toBe('2024-03-10T03:30:00-04:00');
    expect(table.isoWithOffset(table.instantOf(serial('2024-11-03', 1.5)))).toBe('2024-11-03T01:30:00-04:00');
  });

  it('begins the day that Samoa skipped with the day after', () => {
    const table = zoneTable(intlOffset('Pacific/Apia'));
    expect(table.isoWithOffset(table.startOfDay(asIsoDay('2011-12-30')))).toBe('2011-12-31T00:00:00+14:00');
  });

  it('finds a gap that ends within a month other than it began', () => {
    // made up: clocks jump from 23:30 on 31 March to 00:30 on 1 April, UTC until then
    const change = Date.parse('2024-03-31T23:30Z');
    const table = zoneTable((instant) => (instant < change ? 0 : 60));
    expect(table.isoWithOffset(table.startOfDay(asIsoDay('2024-04-01')))).toBe('2024-04-01T00:30:00+01:00');
  });
});

describe('what it writes and asks', () => {
  it('writes an instant with the offset of its zone', () => {
    const written = (zone: string): string => zoneTable(intlOffset(zone)).isoWithOffset(at('2026-03-05T06:30:00Z'));
    expect(written('Asia/Shanghai')).toBe('2026-03-05T14:30:00+08:00');
    expect(written('UTC')).toBe('2026-03-05T06:30:00+00:00');
    expect(written('America/St_Johns')).toBe('2026-03-05T03:00:00-03:30');
  });

  it('gives the serial Sheets gives: half past two in Shanghai on 2026-03-05 is 46086 and 14.5 hours', () => {
    // 2026-03-05 is serial 46086 (Sheets: =N(DATE(2026,3,5)))
    expect(zoneTable(intlOffset('Asia/Shanghai')).wallSerial(at('2026-03-05T06:30:00Z'))).toBeCloseTo(
      46086 + 14.5 / 24,
      9,
    );
  });

  it.each([
    ['Asia/Shanghai', 13],
    ['America/New_York', 30],
    ['Europe/London', 30],
    ['Australia/Sydney', 30],
  ])('asks for a whole year of %s at most %i times', (zone, most) => {
    let asked = 0;
    const probe = intlOffset(zone);
    const table = zoneTable((instant) => {
      asked += 1;
      return probe(instant);
    });
    for (let day = Date.parse('2025-01-01T12:00Z'); day < Date.parse('2025-12-31T13:00Z'); day += DAY_MS) {
      table.dayOf(instantOfEpoch(day));
    }
    expect(asked).toBeLessThanOrEqual(most);
  });

  it('keeps serials and days in step', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const table = zoneTable(intlOffset(zone));
        expect(dayOfSerial(table.wallSerial(instant))).toBe(table.dayOf(instant));
        expect(table.secondsOfDay(instant)).toBeLessThan(86_400);
      }),
    );
    expect(EPOCH_SERIAL).toBe(serialOfDay(asIsoDay('1970-01-01')));
  });
});
