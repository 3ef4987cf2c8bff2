/** Who runs the reminders, how long their runs may be, and when they count as silent. */
import { instantOfEpoch } from '../../src/domain/calendar/instant';
import {
  begunRun,
  endedRun,
  heartbeatOf,
  isRunning,
  keyOfRan,
  keyOfRunner,
  minutesLeft,
  minutesUsed,
  type Ran,
  type Runner,
  type RunOutcome,
  runnerOf,
} from '../../src/jobs/runner-record';

const START = Date.UTC(2026, 2, 5, 9);
const at = (minutes: number) => instantOfEpoch(START + minutes * 60_000);
const HOUR = 60;

const ended = (ran: Ran | null, minute: number, minutes: number, outcome: RunOutcome = 'done'): Ran =>
  endedRun(ran, { outcome, error: '' }, at(minute), at(minute + minutes));

const aRunner = (email: string, uid = `uid of ${email}`, more: Partial<Runner> = {}): Record<string, string> => ({
  [keyOfRunner(email)]: JSON.stringify({ email, uid, since: at(0), leftAt: 0, ...more }),
});

describe('whose trigger has fired', () => {
  const properties = { ...aRunner('ann@example.com', '11'), ...aRunner('otto@example.com', ''), language: 'en' };

  it.each([
    ['one that is written down is its owner’s', '11', 'ann@example.com', 'ann@example.com'],
    ['also where Google does not say who runs it', '11', '', 'ann@example.com'],
    ['but not when somebody else calls by its uid', '11', 'otto@example.com', undefined],
    ['one whose making was cut off is whose it was', '12', 'otto@example.com', 'otto@example.com'],
    ['but nobody’s where Google does not say', '12', '', undefined],
    ['one of nobody is nobody’s', '13', 'vera@example.com', undefined],
  ])('%s', (_, uid, email, expected) => {
    expect(runnerOf(properties, uid, email)?.email).toBe(expected);
  });

  it('one of somebody who has left is nobody’s', () => {
    const left = aRunner('ann@example.com', '11', { leftAt: at(1) });
    expect(runnerOf(left, '11', 'ann@example.com')).toBeNull();
  });
});

describe('the minutes of a day', () => {
  // Google lets a consumer account's triggers run 90 minutes a day; the product takes 60, wherever its day begins.
  it('are never more than sixty in any 24 hours, however long every run takes', () => {
    let ran: Ran | null = null;
    const runs: { minute: number; minutes: number }[] = [];
    for (let hour = 0; hour < 24 * 7; hour += 1) {
      const minute = hour * HOUR;
      const minutes = minutesLeft(ran, at(minute)) === 'none' ? 0 : 4.5;
      runs.push({ minute, minutes });
      ran = ended(ran, minute, minutes, minutes === 0 ? 'meter' : 'done');
    }
    for (const { minute } of runs) {
      const within = runs.filter((run) => run.minute >= minute && run.minute < minute + 24 * HOUR);
      expect(within.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(60);
    }
    expect(runs.filter(({ minutes }) => minutes > 0).length).toBeGreaterThan(7 * 10);
  });

  it('leave the last fifteen to reminders', () => {
    let ran: Ran | null = null;
    const left: string[] = [];
    for (let hour = 0; hour < 15; hour += 1) {
      left.push(minutesLeft(ran, at(hour * HOUR)));
      ran = ended(ran, hour * HOUR, 4.5);
    }
    // 60 − 4.5 for the run itself − 15: enough for 9 runs of 4.5 minutes; 60 / 4.5: 13 runs in all
    expect(left.indexOf('forReminders')).toBe(10);
    expect(left.indexOf('none')).toBe(13);
  });

  it('count a run that was killed in full, and one at work keeps a second firing away', () => {
    const begun = begunRun(null, at(0));
    expect(isRunning(begun, at(5))).toBe(true);
    expect(isRunning(begun, at(HOUR))).toBe(false);
    expect(minutesUsed(ended(begun, HOUR, 0), at(HOUR))).toBeCloseTo(6, 1);
    expect(isRunning(ended(begun, HOUR, 1), at(HOUR + 1))).toBe(false);
  });

  it('are kept for a day only, also when the clock jumps', () => {
    let ran: Ran | null = null;
    for (let hour = 0; hour < 24 * 30; hour += 1) ran = ended(ran, hour * HOUR, 1);
    expect(ran!.seconds.length).toBeLessThanOrEqual(24);
    expect(minutesUsed(ran, at(0))).toBe(0);
    expect(
      JSON.stringify(endedRun(ran, { outcome: 'failed', error: '字'.repeat(9_000) }, at(0), at(1))).length,
    ).toBeLessThan(1_500);
  });
});

describe('the heartbeat', () => {
  const ranAt = (email: string, minute: number, outcome: RunOutcome = 'done') => ({
    [keyOfRan(email)]: JSON.stringify(ended(null, minute, 1, outcome)),
  });
  const [ann, otto] = ['ann@example.com', 'otto@example.com'];

  it.each([
    ['nobody has turned it on', {}, 0, { state: 'off' }],
    ['just turned on', aRunner(ann), 60, { state: 'on', email: ann }],
    ['never run for 26 hours', aRunner(ann), 26 * HOUR + 1, { state: 'late', email: ann }],
    ['ran 26 hours ago', { ...aRunner(ann), ...ranAt(ann, HOUR) }, 27 * HOUR, { state: 'on', email: ann }],
    ['ran longer ago', { ...aRunner(ann), ...ranAt(ann, HOUR) }, 27 * HOUR + 1, { state: 'late', email: ann }],
    [
      'runs, but may do nothing for lack of consent',
      { ...aRunner(ann), ...ranAt(ann, 40 * HOUR, 'consent') },
      40 * HOUR,
      { state: 'late', email: ann },
    ],
    [
      'of two one is enough',
      { ...aRunner(ann), ...aRunner(otto), ...ranAt(otto, 40 * HOUR) },
      41 * HOUR,
      { state: 'on', email: otto },
    ],
    ['who had it left', aRunner(ann, '1', { leftAt: at(9) }), 60, { state: 'left', email: ann }],
    [
      'one left, another is there',
      { ...aRunner(ann, '1', { leftAt: at(9) }), ...aRunner(otto) },
      60,
      { state: 'on', email: otto },
    ],
  ])('%s', (_, properties, minute, expected) => {
    expect(heartbeatOf(properties as Record<string, string>, at(minute))).toMatchObject(expected);
  });
});
