/**
 * The hourly trigger: what it does for a shop by itself, whoever has turned it on, whatever becomes of its firings.
 * Quotas and what Google's triggers do: platform.md, "Triggers and events".
 */
import type { ExecutionReport } from '../../local/execution/execution';
import type { LocalWorkbook } from '../../local/local-workbook';
import type { RunnerState } from '../../src/contract/runner';
import type { AppStart } from '../../src/contract/server-api';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { runnerWords } from '../../src/i18n/runner-words';
import { answer, outcomeOf, refusalOf } from './builders/answer';
import { LONG } from './builders/faults';
import { aRemindedShop } from './builders/reminded-shop';
import { AGENT, aShop, copyOf, MANAGER, madeOnce, OWNER, TODAY } from './builders/shop';

const HOURLY = 'runHourly';

const turnedOn = (shop: LocalWorkbook, user = OWNER): RunnerState => answer(shop, 'turnOnRunner', [], { user });
const state = (shop: LocalWorkbook, user = OWNER): RunnerState => answer(shop, 'runnerState', [], { user });

/** Until an instant in UTC, the zone of these shops. */
const until = (shop: LocalWorkbook, time: string): readonly ExecutionReport[] =>
  shop.fireTriggers(Date.parse(`${time}:00Z`));

/** Turned on at nine on the 5th, a Thursday; the shop's reminderHour is 8. */
const justTurnedOn = madeOnce(() => {
  const shop = aRemindedShop();
  turnedOn(shop);
  return shop;
});

/** Turned on at one minute to seven: what comes before the reminders is done. */
const morning = madeOnce(() => {
  const shop = copyOf(aRemindedShop().snapshot(), '2026-03-05T06:59:00Z');
  turnedOn(shop);
  fire(shop);
  until(shop, '2026-03-05T08:00');
  return shop;
});

/** It is eight, and the reminders are due. */
const running = (): LocalWorkbook => copyOf(morning().snapshot(), '2026-03-05T08:01:00Z');

/** The first trigger fires, now. */
const fire = (shop: LocalWorkbook): ExecutionReport => {
  const [trigger] = shop.workbook.triggers();
  return shop.run(HOURLY, [{ triggerUid: trigger!.id }], { user: trigger!.creator });
};

const job = ({ jobs }: RunnerState, id: string) => jobs.find((one) => one.id === id)!;

const sent = (shop: LocalWorkbook): readonly string[] =>
  shop
    .outbox()
    .map(({ to }) => String(to))
    .sort();

/** One digest, and to each of the two customers a mail. */
const MAILS = [AGENT, 'bea@example.com', 'rita@example.com'];

describe('turned on', () => {
  it.each(LANGUAGES)('it is an hourly trigger of whoever did it, and says so in words (%s)', (language) => {
    const shop = aShop(language);
    expect(state(shop)).toMatchObject({ heartbeat: 'off', runners: [], isMine: false });
    const on = turnedOn(shop, MANAGER);
    expect(on).toMatchObject({ heartbeat: 'on', isMine: true, mailsLeft: 100 });
    expect(on.runners).toMatchObject([{ email: MANAGER, lastRunAt: null, error: '', hasLeft: false }]);
    expect(shop.workbook.triggers()).toMatchObject([
      { handler: HOURLY, creator: MANAGER, schedule: { type: 'CLOCK', unit: 'hours', every: 1 } },
    ]);
    expect(job(on, 'reminders')).toMatchObject({
      name: language === 'en' ? 'Send reminders' : '发提醒',
      ...{ state: 'never', lastAt: null, nextFrom: `${TODAY} 08:00` },
    });
    expect(state(shop, OWNER)).toMatchObject({ heartbeat: 'on', isMine: false, mailsLeft: null });
  });

  it('twice, it is on once', () => {
    const shop = running();
    const before = shop.workbook.triggers();
    turnedOn(shop);
    expect(shop.workbook.triggers()).toEqual(before);
    expect(state(shop).runners).toHaveLength(1);
  });

  it('it sends the day’s reminders within the hour, rewrites Today, works the figures out and makes a copy', () => {
    const shop = justTurnedOn();
    const reports = until(shop, '2026-03-05T11:00');
    expect(reports.length).toBeGreaterThanOrEqual(1);
    expect(reports.every(({ status, function: name }) => status === 'done' && name === HOURLY)).toBe(true);
    expect(sent(shop)).toEqual(MAILS);
    expect(shop.export('today').map(({ customerName }) => customerName)).toEqual(['Bea', 'Rita']);
    expect(shop.export('customers').map(({ segment }) => segment)).toContain('newCustomer');
    expect(answer<{ kept: { reason: string }[] }>(shop, 'backups').kept.map(({ reason }) => reason)).toEqual([
      'weekly',
    ]);
    const after = state(shop);
    expect(after.runners).toMatchObject([{ email: OWNER, outcome: expect.stringMatching(/done|idle/), error: '' }]);
    for (const id of ['refresh', 'backup', 'reminders', 'today'])
      expect(job(after, id)).toMatchObject({ state: 'done', error: '' });
    expect(job(after, 'reminders').nextFrom).toBe('2026-03-06 08:00');
  });

  it('it goes on for days: each day once, from the hour of the shop', () => {
    const shop = running();
    shop.edit('settings', 'reminderHour', 'value', '14');
    const reports = until(shop, '2026-03-06T15:00');
    expect(reports.length).toBeGreaterThanOrEqual(29);
    expect(reports.filter(({ status }) => status !== 'done')).toEqual([]);
    expect(sent(shop)).toEqual([AGENT, ...MAILS]); // on the second day she is told what became of the first
    expect(shop.outbox()[0]!.at.slice(0, 13)).toBe('2026-03-05T14');
    const ended = (id: string) => job(state(shop), id).lastAt?.slice(0, 13);
    expect([ended('refresh'), ended('reminders'), ended('today')]).toEqual([
      ...['2026-03-06 12', '2026-03-06 14', '2026-03-06 14'],
    ]);
  });

  it('it makes a copy a week, by the calendar', () => {
    const copies = (shop: LocalWorkbook): number => answer<{ kept: unknown[] }>(shop, 'backups').kept.length;
    const at = (time: string): number => {
      const shop = copyOf(running().snapshot(), time);
      fire(shop);
      return copies(shop);
    };
    // the first was made at 06:59 on the 5th
    expect([at('2026-03-11T23:00:00Z'), at('2026-03-12T06:01:00Z')]).toEqual([1, 2]);
  });

  it('an hour in which nothing is due costs six service calls at most', () => {
    const shop = running();
    until(shop, '2026-03-06T09:00');
    const idle = until(shop, '2026-03-06T23:59');
    expect(idle.length).toBeGreaterThanOrEqual(14);
    for (const { calls, trace } of idle) expect([calls <= 6, trace]).toEqual([true, expect.anything()]);
    expect(state(shop).runners).toMatchObject([{ outcome: 'idle' }]);
  });
});

describe('whatever becomes of the firings', () => {
  it('one that comes twice sends nothing twice', () => {
    const shop = running();
    expect([fire(shop), fire(shop)].map(outcomeOf)).toEqual(['done', 'done']);
    expect(sent(shop)).toEqual(MAILS);
  });

  it('those that were skipped until the evening are made up for that day', () => {
    const shop = copyOf(running().snapshot(), '2026-03-05T21:30:00Z');
    fire(shop);
    expect(sent(shop)).toEqual(MAILS);
    expect(job(state(shop), 'reminders').nextFrom).toBe('2026-03-06 08:00');
  });

  it('one that ends before its time is gone on with by the next, and nothing goes out twice', () => {
    const { trace } = fire(running());
    for (let call = 3; call <= trace.length; call += Math.ceil(trace.length / (LONG ? 60 : 5))) {
      const shop = running();
      const [trigger] = shop.workbook.triggers();
      expect(shop.run(HOURLY, [{ triggerUid: trigger!.id }], { killAt: call }).status).toBe('killed');
      until(shop, '2026-03-05T11:59');
      const reminders = shop.export('reminders').filter(({ kind }) => kind !== 'digest');
      const settled = reminders.filter(({ status }) => status === 'sent' || status === 'unknown');
      const [mails, tasks] = [sent(shop).filter((to) => to !== AGENT), sent(shop).filter((to) => to === AGENT)];
      expect([call, settled.length, new Set(mails).size, tasks.length <= 1]).toEqual([call, 4, mails.length, true]);
      const left = state(shop).jobs.filter(({ nextFrom }) => nextFrom !== null && nextFrom < '2026-03-06');
      expect([call, left]).toEqual([call, []]);
    }
  });

  it('a clock that goes back a day sends nothing again', () => {
    const shop = running();
    until(shop, '2026-03-06T12:00');
    const before = sent(shop);
    const earlier = copyOf(shop.snapshot(), '2026-03-05T12:00:00Z');
    fire(earlier);
    expect(sent(earlier)).toEqual(before);
  });
});

describe('two colleagues who have both turned it on', () => {
  const both = madeOnce(() => {
    const shop = running();
    turnedOn(shop, MANAGER);
    return shop;
  });

  it('do the work once, one after the other', () => {
    const shop = both();
    until(shop, '2026-03-05T12:00');
    expect(sent(shop)).toEqual(MAILS);
    expect(
      state(shop)
        .runners.map(({ email }) => email)
        .sort(),
    ).toEqual([MANAGER, OWNER].sort());
    expect(answer<{ kept: unknown[] }>(shop, 'backups').kept).toHaveLength(1);
  });

  it('do the work once when the second begins in the midst of the first', () => {
    const uidOf = (shop: LocalWorkbook, user: string) =>
      shop.workbook.triggers().find(({ creator }) => creator === user)!.id;
    const run = (shop: LocalWorkbook, user: string, more: object = {}) =>
      shop.run(HOURLY, [{ triggerUid: uidOf(shop, user) }], { user, ...more });
    const { trace } = run(both(), OWNER);
    for (let at = 2; at <= trace.length; at += Math.ceil(trace.length / (LONG ? 40 : 4))) {
      const shop = both();
      const within: ExecutionReport[] = [];
      run(shop, OWNER, { during: { at, run: () => within.push(run(shop, MANAGER)) } });
      expect(within.map(outcomeOf)).toEqual(['done']);
      until(shop, '2026-03-05T10:00');
      expect([at, sent(shop)]).toEqual([at, MAILS]);
      expect(state(shop).jobs.filter(({ error }) => error !== '')).toEqual([]);
    }
  });
});

describe('who has turned it on and is no longer a manager', () => {
  it.each([
    ['left', 'active', 'FALSE'],
    ['became an agent', 'role', 'agent'],
  ])('%s: it turns itself off, says so, and a colleague turns it on anew', (_, column, value) => {
    const shop = running();
    turnedOn(shop, MANAGER);
    answer(shop, 'turnOffRunner');
    until(shop, '2026-03-05T09:59');
    const before = sent(shop);
    const row = shop.export('team').findIndex(({ email }) => email === MANAGER) + 2;
    shop.edit('team', row, column, value);
    until(shop, '2026-03-06T07:00');
    expect(shop.workbook.triggers()).toEqual([]);
    expect(sent(shop)).toEqual(before);
    expect(state(shop)).toMatchObject({ heartbeat: 'left', runners: [{ email: MANAGER, hasLeft: true }] });
    expect(turnedOn(shop)).toMatchObject({ heartbeat: 'on', isMine: true });
    expect(answer<RunnerState>(shop, 'turnOffRunner', [MANAGER]).runners.map(({ email }) => email)).toEqual([OWNER]);
  });
});

describe('turned off', () => {
  it('by whoever turned it on, the trigger is gone at once', () => {
    const shop = running();
    expect(answer(shop, 'turnOffRunner')).toMatchObject({ heartbeat: 'off', runners: [], isMine: false });
    expect(shop.workbook.triggers()).toEqual([]);
    expect(until(shop, '2026-03-06T12:00')).toEqual([]);
  });

  it('by a colleague, it does nothing more and goes at its next firing', () => {
    const shop = running();
    answer(shop, 'turnOffRunner', [OWNER], { user: MANAGER });
    expect(shop.workbook.triggers()).toHaveLength(1);
    until(shop, '2026-03-05T11:00');
    expect([shop.workbook.triggers(), sent(shop)]).toEqual([[], []]);
  });

  it('while it runs, it stays off', () => {
    const shop = running();
    const [trigger] = shop.workbook.triggers();
    const off = () => void answer(shop, 'turnOffRunner', [OWNER], { user: MANAGER });
    shop.run(HOURLY, [{ triggerUid: trigger!.id }], { user: OWNER, during: { at: 3, run: off } });
    expect(state(shop)).toMatchObject({ heartbeat: 'off', runners: [] });
  });

  it('takes an address only', () => {
    expect(refusalOf(running(), 'turnOffRunner', [{ all: true }]).code).toBe('ARGUMENT_REFUSED');
  });
});

describe('nobody runs it by a call', () => {
  it('without a trigger’s number, with a wrong one, or with somebody else’s', () => {
    const shop = running();
    const [trigger] = shop.workbook.triggers();
    const before = shop.snapshot();
    for (const args of [[], [null], [{}], [{ triggerUid: 7 }], [{ triggerUid: 'x' }], [{ triggerUid: trigger!.id }]])
      expect(outcomeOf(shop.run(HOURLY, args, { user: AGENT }))).toBe('done');
    expect([shop.snapshot() === before, shop.outbox()]).toEqual([true, []]);
  });
});

describe('making the trigger', () => {
  const reminded = madeOnce(() => aRemindedShop());
  const known = (shop: LocalWorkbook): unknown =>
    JSON.parse(shop.globals.PropertiesService.getDocumentProperties().getProperty(`runner.${OWNER}`) ?? '{}').uid;

  it('cut off anywhere, and asked for again, leaves one trigger that is known', () => {
    const { trace } = reminded().run('turnOnRunner');
    for (let call = 1; call <= trace.length; call += 1) {
      const shop = reminded();
      shop.run('turnOnRunner', [], { killAt: call });
      turnedOn(shop);
      expect([call, shop.workbook.triggers().map(({ id }) => id)]).toEqual([call, [known(shop)]]);
    }
  });

  it('cut off and never asked for again, it is known by its first firing', () => {
    const { trace } = reminded().run('turnOnRunner');
    const shop = reminded();
    shop.run('turnOnRunner', [], { killAfter: trace.findIndex((call) => call.endsWith('.create')) + 1 });
    expect(known(shop)).toBe('');
    until(shop, '2026-03-05T10:00');
    expect([shop.workbook.triggers().map(({ id }) => id), sent(shop)]).toEqual([[known(shop)], MAILS]);
  });

  it('refused by Google is told with what to do, and leaves nothing behind', () => {
    const shop = aShop();
    const { ScriptApp } = shop.globals;
    for (let count = 0; count < 20; count += 1) ScriptApp.newTrigger('today').timeBased().everyHours(1).create();
    expect(refusalOf(shop, 'turnOnRunner')).toMatchObject({
      code: 'TRIGGER_REFUSED',
      remedy: expect.stringMatching(/./),
    });
    expect(state(shop)).toMatchObject({ heartbeat: 'off', runners: [] });
  });

  it('waits for Google’s consent to everything, which is asked before', () => {
    const shop = aShop();
    const granted = ['spreadsheets.currentonly', 'script.scriptapp', 'userinfo.email'].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    );
    // Google's sentence to whoever has not consented
    expect(shop.run('turnOnRunner', [], { granted }).message).toContain('Authorization is required');
    expect([shop.workbook.triggers(), state(shop).runners]).toEqual([[], []]);
  });
});

describe('a promise about to break', () => {
  it('is told to its owner within the hour, once, and when it is broken, to a manager; then the hours are quiet again', () => {
    const shop = copyOf(running().snapshot(), '2026-03-05T12:01:00Z');
    until(shop, '2026-03-05T12:30');
    const before = shop.outbox().length;
    const customerId = shop.export('customers').find(({ name }) => name === 'Bea')!['id'];
    const issue = { draftId: 'i', customerId, type: 'question', description: 'Which tea?', priority: 'normal' };
    answer(shop, 'saveIssue', [{ ...issue, owner: AGENT, promisedAt: '2026-03-05T16:00:00Z' }]);
    const fresh = (time: string) => {
      const reports = until(shop, time);
      const mails = shop.outbox().slice(before);
      return { to: mails.map(({ to }) => String(to)), calls: reports.map(({ calls }) => calls) };
    };
    expect(fresh('2026-03-05T13:30').to).toEqual([AGENT]);
    const quiet = fresh('2026-03-05T15:59');
    expect(quiet.to).toEqual([AGENT]);
    expect(Math.max(...quiet.calls)).toBeLessThanOrEqual(6);
    const broken = fresh('2026-03-05T18:59');
    expect(broken.to).toEqual([AGENT, expect.stringMatching(/^(owner|manager)@/)]);
    expect(broken.calls.at(-1)).toBeLessThanOrEqual(6);
    expect(job(state(shop), 'urgent')).toMatchObject({ state: 'done', error: '', nextFrom: null });
  });
});

describe('what Google allows a day', () => {
  /** Runs of so many minutes have been counted an hour ago. */
  const used = (minutes: number): LocalWorkbook => {
    const shop = running();
    const properties = shop.globals.PropertiesService.getDocumentProperties();
    const ran = JSON.parse(properties.getProperty(`ran.${OWNER}`)!);
    const hour = Date.parse('2026-03-05T07:00:00Z') / 3_600_000;
    properties.setProperty(`ran.${OWNER}`, JSON.stringify({ ...ran, seconds: [[hour, minutes * 60]] }));
    shop.globals.PropertiesService.getDocumentProperties().deleteProperty('scheduled.refresh');
    return shop;
  };

  // 60 minutes, of which a run may take 4.5 and 15 are kept for reminders
  it.each([
    [40, MAILS, 'done', 'done'],
    [50, MAILS, 'done', 'never'],
    [56, [], 'meter', 'never'],
  ])('after %i minutes: mails to %j', (minutes, mails, outcome, refreshed) => {
    const shop = used(minutes);
    fire(shop);
    expect(sent(shop)).toEqual(mails);
    expect(state(shop).runners).toMatchObject([{ outcome }]);
    expect(job(state(shop), 'refresh').state).toBe(refreshed);
  });

  it('a consent that was taken back is told, not worked around', () => {
    const shop = running();
    const [trigger] = shop.workbook.triggers();
    const granted = ['spreadsheets.currentonly', 'script.scriptapp', 'userinfo.email'];
    const scopes = granted.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    const report = shop.run(HOURLY, [{ triggerUid: trigger!.id }], { granted: scopes });
    expect([outcomeOf(report), sent(shop)]).toEqual(['done', []]);
    expect(state(shop).runners).toMatchObject([{ outcome: 'consent', error: runnerWords.en.stopped.consent }]);
  });

  it('mails that the day’s quota had no room for go out as soon as there is room, hour by hour', () => {
    const shop = copyOf(morning().snapshot(), '2026-03-05T08:01:00Z', 12); // 10 are kept for the owner: two may go
    until(shop, '2026-03-05T11:00');
    expect(sent(shop)).toHaveLength(2);
    expect(job(state(shop), 'reminders')).toMatchObject({ state: 'unfinished', error: '' });
    const more = copyOf(shop.snapshot(), '2026-03-05T11:01:00Z', 100);
    until(more, '2026-03-05T12:00');
    expect(sent(more)).toEqual(MAILS);
    expect(job(state(more), 'reminders').state).toBe('done');
  });
});

describe('a copy of the shop', () => {
  it('turns nothing on and sends nothing until it is adopted', () => {
    const shop = running();
    shop.edit('settings', 'workbookId', 'value', 'another spreadsheet');
    expect(refusalOf(shop, 'turnOnRunner', [], { user: MANAGER }).code).toBe('COPIED_WORKBOOK');
    until(shop, '2026-03-05T10:00');
    expect(sent(shop)).toEqual([]);
    expect(state(shop).runners).toMatchObject([{ outcome: 'copy', error: expect.stringContaining('copy') }]);
    answer(shop, 'adoptCopy');
    turnedOn(shop, MANAGER);
    until(shop, '2026-03-05T11:00');
    expect(sent(shop)).toEqual(MAILS);
  });
});

describe('what goes wrong', () => {
  it('in one job is told in words and keeps none of the others from its turn', () => {
    const shop = running();
    const { SpreadsheetApp } = shop.globals;
    SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName('Reminder log')!);
    until(shop, '2026-03-05T10:00');
    const after = state(shop);
    expect(job(after, 'reminders').error).toContain('Reminder');
    expect(job(after, 'backup')).toMatchObject({ state: 'done' });
    expect(after.runners[0]!.error).toContain('Send reminders: ');
    expect(JSON.stringify(after)).not.toContain('{\\"code');
  });

  it('three times a day is not tried a fourth time before tomorrow', () => {
    const shop = running();
    const { SpreadsheetApp } = shop.globals;
    SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName('Reminder log')!);
    until(shop, '2026-03-05T12:00');
    expect(state(shop)).toMatchObject({ heartbeat: 'on' });
    expect(job(state(shop), 'today')).toMatchObject({ state: 'failed', nextFrom: '2026-03-06 08:00' });
    const [calls] = until(shop, '2026-03-05T13:00').map((report) => report.calls);
    expect(calls).toBeLessThanOrEqual(6);
  });
});

describe('silence', () => {
  const shown = ({ report }: ReturnType<LocalWorkbook['open']>): readonly unknown[] =>
    report!.ui.filter(({ kind }) => kind === 'toast');
  const dashboard = (shop: LocalWorkbook): string => {
    answer(shop, 'updateDashboard');
    const sheet = shop.globals.SpreadsheetApp.getActive().getSheetByName('Dashboard')!;
    return String(sheet.getRange(2, 1).getValue());
  };

  // 26 hours after the last run; the owner's trigger fires at 23 minutes past
  it.each([
    ['2026-03-06T09:22:00Z', ''],
    ['2026-03-06T09:25:00Z', runnerWords.en.heartbeat.late({ email: OWNER, at: '2026-03-05 07:23' })],
  ])('at %s is told on opening, on every page and on the dashboard as it is', (time, said) => {
    const shop = copyOf(running().snapshot(), time);
    expect(answer<AppStart>(shop, 'appStart', [], { user: AGENT }).silence ?? '').toBe(said);
    expect(shown(shop.open({ user: AGENT }))).toMatchObject(said === '' ? [] : [{ message: said }]);
    expect(dashboard(shop) === said).toBe(said !== '');
    expect(state(shop).heartbeat).toBe(said === '' ? 'on' : 'late');
  });

  it('ends with the next run, whose dashboard says nothing of it any more', () => {
    const shop = copyOf(running().snapshot(), '2026-03-07T07:00:00Z');
    fire(shop);
    const sheet = shop.globals.SpreadsheetApp.getActive().getSheetByName('Dashboard')!;
    expect(String(sheet.getRange(2, 1).getValue())).not.toContain('by themselves');
    expect('silence' in answer<AppStart>(shop, 'appStart')).toBe(false);
  });

  it('is no word of a shop that never turned it on', () => {
    const shop = aShop();
    expect('silence' in answer<AppStart>(shop, 'appStart')).toBe(false);
    expect(shown(shop.open())).toEqual([]);
  });
});

it('what a person’s run left of a language switch is gone on with', () => {
  const shop = running();
  const first = shop.clone().run('setLanguage', ['zh-CN']);
  shop.run('setLanguage', ['zh-CN'], { killAt: Math.floor(first.trace.length * 0.9) });
  until(shop, '2026-03-05T11:00');
  expect(job(state(shop), 'language')).toMatchObject({ state: 'done', error: '' });
  expect(answer<{ language: string }>(shop, 'appStart').language).toBe('zh-CN');
  expect(shop.workbook.sheets().map(({ name }) => name)).toContain('今日待办');
});
