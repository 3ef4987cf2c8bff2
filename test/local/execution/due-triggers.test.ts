import fc from 'fast-check';
import { nextDue } from '../../../local/execution/due-triggers';
import { firedMoment } from '../../../local/execution/fired-moment';
import type { TriggerState } from '../../../local/workbook/model';
import { wallAt } from '../../../local/workbook/zone';

type Schedule = Record<string, number | string>;

const aTrigger = (schedule: Schedule, made = '2026-03-05T09:10:00Z'): TriggerState => ({
  id: '1',
  handler: 'daily',
  creator: 'owner@example.com',
  schedule: { type: 'CLOCK', timeZone: 'Etc/UTC', madeAt: Date.parse(made), ...schedule },
});

/** The first firings, as ISO instants. */
function firings(trigger: TriggerState, count: number): string[] {
  const found: string[] = [];
  for (let one = trigger; found.length < count; ) {
    const at = nextDue(one);
    if (at === null) return found;
    found.push(new Date(at).toISOString());
    one = { ...one, schedule: { ...one.schedule, firedAt: at } };
  }
  return found;
}

const days = (instants: readonly string[]) => instants.map((one) => one.slice(0, 10));

/** Source: developers.google.com/apps-script/reference/script/clock-trigger-builder, guides/triggers/installable. */
describe('a clock trigger fires', () => {
  it('every day in its hour, always at the same minute', () => {
    const found = firings(aTrigger({ unit: 'days', every: 1, hour: 6 }), 3);
    expect(days(found)).toEqual(['2026-03-06', '2026-03-07', '2026-03-08']);
    expect(new Set(found.map((one) => one.slice(11))).size).toBe(1);
    expect(found[0]!.slice(11, 13)).toBe('06');
  });

  it('every third day, counted from the day it was made', () => {
    expect(days(firings(aTrigger({ unit: 'days', every: 3, hour: 6 }), 3))).toEqual([
      '2026-03-08',
      '2026-03-11',
      '2026-03-14',
    ]);
  });

  it('on its day of the week, every second week', () => {
    // 5 March 2026 is a Thursday (4); Fridays (5) are the 6th, 13th, 20th
    expect(days(firings(aTrigger({ unit: 'weeks', every: 2, weekDay: 5, hour: 6 }), 2))).toEqual([
      '2026-03-06',
      '2026-03-20',
    ]);
  });

  it('on its day of the month, and in no month that lacks it', () => {
    expect(days(firings(aTrigger({ unit: 'months', every: 1, monthDay: 31, hour: 6 }), 3))).toEqual([
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ]);
  });

  it('every two hours and every five minutes, in equal steps', () => {
    const steps = (schedule: Schedule) => {
      const [first, second, third] = firings(aTrigger(schedule), 3).map((one) => Date.parse(one));
      return [second! - first!, third! - second!].map((ms) => ms / 60_000);
    };
    expect(steps({ unit: 'hours', every: 2 })).toEqual([120, 120]);
    expect(steps({ unit: 'minutes', every: 5 })).toEqual([5, 5]);
  });

  it('once at its instant, or at once when that has passed, and never again', () => {
    const at = Date.parse('2026-03-05T10:00:00Z');
    expect(firings(aTrigger({ unit: 'once', at }), 3)).toEqual(['2026-03-05T10:00:00.000Z']);
    expect(firings(aTrigger({ unit: 'once', at: 0 }), 3)).toEqual(['2026-03-05T09:10:00.001Z']);
  });

  it("by its own zone's wall clock, also when that is put forward", () => {
    // New York goes to summer time on 8 March 2026
    const found = firings(aTrigger({ unit: 'days', every: 1, hour: 6, timeZone: 'America/New_York' }), 4);
    expect(found.map((one) => one.slice(11, 13))).toEqual(['11', '11', '11', '10']);
  });

  it('within fifteen minutes of the minute it was told', () => {
    const [first] = firings(aTrigger({ unit: 'days', every: 1, hour: 6, minute: 30 }), 1);
    const minutes = Number(first!.slice(14, 16));
    expect(first!.slice(11, 13)).toBe('06');
    expect(minutes).toBeGreaterThanOrEqual(15);
    expect(minutes).toBeLessThanOrEqual(45);
  });

  it('at moments that only ever go forward, inside its hour, whatever the schedule and the zone', () => {
    const schedules = fc.record({
      every: fc.integer({ min: 1, max: 9 }),
      hour: fc.integer({ min: 0, max: 23 }),
      weekDay: fc.integer({ min: 1, max: 7 }),
      monthDay: fc.integer({ min: 1, max: 28 }),
      unit: fc.constantFrom('days', 'weeks', 'months'),
      timeZone: fc.constantFrom('Etc/UTC', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe'),
    });
    const made = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2028-01-01') });
    fc.assert(
      fc.property(schedules, made, (schedule, madeAt) => {
        const found = firings(aTrigger({ ...schedule, madeAt }), 4).map((one) => Date.parse(one));
        expect(found).toHaveLength(4);
        expect(found[0]).toBeGreaterThan(madeAt);
        for (let at = 1; at < found.length; at += 1) expect(found[at]!).toBeGreaterThan(found[at - 1]!);
        const hours = found.map((at) => new Date(wallAt(schedule.timeZone, at)).getUTCHours());
        // an hour that a clock put forward skips is made up for in the next
        for (const hour of hours) expect([schedule.hour, schedule.hour + 1]).toContain(hour);
      }),
      { numRuns: 60 },
    );
  });
});

/** Source: developers.google.com/apps-script/guides/triggers/events, "Time-driven"; 1 is Monday. */
it('tells its moment in the fields that Google has', () => {
  // Sunday, 4 January 2026: ISO week 1
  expect(firedMoment(Date.parse('2026-01-04T16:05:09Z'), 'Asia/Shanghai')).toEqual({
    year: 2026,
    month: 1,
    'day-of-month': 5,
    'day-of-week': 1,
    'week-of-year': 2,
    hour: 0,
    minute: 5,
    second: 9,
    timezone: 'Asia/Shanghai',
  });
  expect(firedMoment(Date.parse('2026-01-04T12:00:00Z'), 'Etc/UTC')).toMatchObject({
    'day-of-week': 7,
    'week-of-year': 1,
  });
});
