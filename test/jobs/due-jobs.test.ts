/**
 * What is due when. Cadence and catching up: the design's "keyed by the civil day it covers, never by the instant it ran";
 * skipped, late and doubled firings are what Google's documentation of installable triggers promises.
 */
import fc from 'fast-check';
import { instantOfEpoch } from '../../src/domain/calendar/instant';
import { asIsoDay } from '../../src/domain/calendar/iso-day';
import { isDue, jobsDue, type Moment, nextTurn, type ScheduledJob } from '../../src/jobs/due-jobs';
import { begunState, endedState, type JobEnd, type JobState, readJobState } from '../../src/jobs/job-state';

const HOUR_MS = 3_600_000;
const REFRESH: ScheduledJob = { id: 'refresh', cadence: { every: 'day', fromHour: 6 } };
const REMINDERS: ScheduledJob = { id: 'reminders', cadence: { every: 'day', fromHour: 8 } };
const TYPED: ScheduledJob = { id: 'typed', cadence: { every: 'hour' } };
const JOBS = [TYPED, REFRESH, REMINDERS];

/** In UTC, so that the wall clock is the instant's. */
const moment = (day: string, hour: number): Moment => ({
  day: asIsoDay(day),
  hour,
  at: instantOfEpoch(Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS),
});

const begun = (day: string, hour: number, earlier: JobState | null = null): JobState =>
  begunState(earlier, { ...moment(day, hour), by: 'owner@example.com' });

/** A job begun at that hour that has come to this end ten minutes later. */
const ended = (day: string, hour: number, state: JobEnd['state'], earlier: JobState | null = null): JobState =>
  endedState(begun(day, hour, earlier), { state, error: '' }, instantOfEpoch(moment(day, hour).at + 600_000));

const due = (at: Moment, states: Readonly<Record<string, JobState>> = {}, waiting: readonly string[] = []) =>
  jobsDue(JOBS, at, { states: new Map(Object.entries(states)), waiting: new Set(waiting) }).map(({ id }) => id);

describe('a daily job', () => {
  it.each([
    ['is not due before its hour', 5, {}, []],
    ['is due in its hour', 6, {}, ['refresh']],
    ['is due in any later hour when the trigger was skipped', 23, {}, ['refresh', 'reminders']],
    ['is not due again on a day for which it is done', 9, { refresh: ended('2026-03-05', 6, 'done') }, ['reminders']],
    ['is due on the next day', 6, { refresh: ended('2026-03-04', 6, 'done') }, ['refresh']],
    ['is gone on with while it is unfinished', 7, { refresh: ended('2026-03-05', 6, 'unfinished') }, ['refresh']],
    ['is not taken from a run that is at it', 6, { refresh: begun('2026-03-05', 6) }, []],
    ['is taken on again after a run that was killed', 7, { refresh: begun('2026-03-05', 6) }, ['refresh']],
    [
      'that a wrong clock has done for a day far ahead is due all the same',
      6,
      { refresh: ended('2027-01-01', 6, 'done') },
      ['refresh'],
    ],
    [
      'that is done for tomorrow is not done twice when the clock or the zone goes back',
      6,
      { refresh: ended('2026-03-06', 6, 'done') },
      [],
    ],
    [
      'is not kept for ever by a hold that a wrong clock has written',
      6,
      { refresh: begun('2027-01-01', 6) },
      ['refresh'],
    ],
  ])('%s', (_, hour, states, expected) => {
    expect(due(moment('2026-03-05', hour), states)).toEqual(expected);
  });

  it('is not made up for at midnight: a missed day waits for the hour of the next', () => {
    const states = { reminders: ended('2026-03-03', 8, 'done'), refresh: ended('2026-03-03', 6, 'done') };
    expect(due(moment('2026-03-05', 0), states)).toEqual([]);
    expect(due(moment('2026-03-05', 8), states)).toEqual(['refresh', 'reminders']);
  });
});

describe('an hourly job', () => {
  it('is due whenever something waits for it, and at no other time', () => {
    expect(due(moment('2026-03-05', 1), {}, ['typed'])).toEqual(['typed']);
    expect(due(moment('2026-03-05', 1))).toEqual([]);
    const done = { typed: ended('2026-03-05', 1, 'done') };
    expect(due(moment('2026-03-05', 1), done, ['typed'])).toEqual(['typed']);
  });
});

describe('a job that does not come to its end', () => {
  it('waits behind those that have not had their turn', () => {
    const states = { refresh: ended('2026-03-05', 6, 'unfinished'), typed: ended('2026-03-05', 6, 'failed') };
    expect(due(moment('2026-03-05', 8), states, ['typed'])).toEqual(['reminders', 'typed', 'refresh']);
  });

  it('is given up for the day after three failures, killed runs counted, and tried again the next day', () => {
    const once = ended('2026-03-05', 6, 'failed');
    const twice = begun('2026-03-05', 7, once); // killed: no end was written
    expect(due(moment('2026-03-05', 8), { refresh: twice })).toEqual(['reminders', 'refresh']);
    const thrice = ended('2026-03-05', 8, 'failed', twice);
    expect(due(moment('2026-03-05', 9), { refresh: thrice })).toEqual(['reminders']);
    expect(due(moment('2026-03-06', 6), { refresh: thrice })).toEqual(['refresh']);
  });

  it('that goes on well is never given up', () => {
    let state: JobState | null = null;
    for (const hour of [6, 7, 8, 9, 10, 11]) state = ended('2026-03-05', hour, 'unfinished', state);
    expect(isDue(REFRESH, moment('2026-03-05', 12), state, false)).toBe(true);
  });

  it('and was put off, since another run was at it, has not been tried', () => {
    const put = ended('2026-03-05', 6, 'waiting');
    expect([put.begun, put.failed]).toEqual([0, 0]);
  });
});

it('tells when a job comes next: today from its hour, tomorrow when it is done, never when it waits for something', () => {
  const at = moment('2026-03-05', 9);
  expect(nextTurn(REFRESH, at, null)).toEqual({ day: '2026-03-05', fromHour: 6 });
  expect(nextTurn(REFRESH, at, ended('2026-03-05', 6, 'unfinished'))).toEqual({ day: '2026-03-05', fromHour: 6 });
  expect(nextTurn(REFRESH, at, ended('2026-03-05', 6, 'done'))).toEqual({ day: '2026-03-06', fromHour: 6 });
  expect(nextTurn(TYPED, at, null)).toBeNull();
});

it('what is no state of a job counts as never begun', () => {
  for (const kept of [null, undefined, '', '{', 'null', '[]', '{"day":3}']) expect(readJobState(kept)).toBeNull();
});

/** Civil days at an hour of the wall, as two zones' clocks are put forward and back (tz database: 2026). */
describe.each([
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['Europe/Berlin', '2026-03-29', '2026-10-25'],
  ['Asia/Shanghai', '2026-03-08', '2026-10-25'],
])('in %s', (timeZone, ...days) => {
  const wall = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' },
  });
  const momentAt = (at: number): Moment => {
    const part = Object.fromEntries(wall.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = asIsoDay(`${part['year']}-${part['month']}-${part['day']}`);
    return { day, hour: Number(part['hour']), at: instantOfEpoch(at) };
  };

  it('a job of any hour is done exactly once a day, also when clocks are put forward or back', () => {
    for (const day of days) {
      for (const fromHour of [0, 1, 2, 3, 6, 23]) {
        const job: ScheduledJob = { id: 'daily', cadence: { every: 'day', fromHour } };
        const covered: string[] = [];
        let state: JobState | null = null;
        for (let hour = -48; hour <= 72; hour += 1) {
          const at = momentAt(Date.parse(`${day}T00:30:00Z`) + hour * HOUR_MS);
          if (!isDue(job, at, state, false)) continue;
          state = endedState(begunState(state, { ...at, by: 'x' }), { state: 'done', error: '' }, at.at);
          covered.push(at.day);
        }
        expect(covered).toEqual([...new Set(covered)]);
        expect(covered.length).toBeGreaterThanOrEqual(4);
      }
    }
  });
});

it('whatever firings are skipped, doubled or late, no day is done twice, and a day that fires in time is done', () => {
  const firing = fc.record({ hour: fc.integer({ min: 0, max: 24 * 10 }), again: fc.boolean() });
  fc.assert(
    fc.property(fc.array(firing, { maxLength: 80 }), (firings) => {
      const start = Date.parse('2026-03-01T00:00:00Z');
      const at = firings.flatMap(({ hour, again }) => (again ? [hour, hour] : [hour])).sort((a, b) => a - b);
      let state: JobState | null = null;
      const done: string[] = [];
      for (const hour of at) {
        const day = new Date(start + hour * HOUR_MS).toISOString().slice(0, 10);
        const now = moment(day, hour % 24);
        if (!isDue(REMINDERS, now, state, false)) continue;
        state = endedState(begunState(state, { ...now, by: 'x' }), { state: 'done', error: '' }, now.at);
        done.push(day);
      }
      const expected = new Set(
        at.filter((hour) => hour % 24 >= 8).map((hour) => new Date(start + hour * HOUR_MS).toISOString().slice(0, 10)),
      );
      expect(done).toEqual([...expected]);
    }),
  );
});
