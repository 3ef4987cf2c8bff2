/**
 * Installable triggers: who sees them, how many there may be, what they are told, as whom they run. Sources:
 * platform.md, "Triggers and events"; developers.google.com/apps-script/guides/triggers/installable and
 * guides/triggers/events, reference/script/script-app.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../local/index';
import type { LocalWorkbook } from '../../../local/local-workbook';
import { aFolder, aWorkbook, distWith } from '../script-project';

const ANN = 'ann@example.com';
const OWNER = 'owner@example.com';
const NOW = '2026-03-05T09:00:00Z';

const code = `
  const builder = (name) => ScriptApp.newTrigger(name);
  const book = () => SpreadsheetApp.getActive();
  function daily(hour) { return builder('tick').timeBased().everyDays(1).atHour(hour).create().getUniqueId(); }
  function make(unit, n) { builder('tick').timeBased()[unit](n).create(); }
  function onceAfter(ms) { builder('tick').timeBased().after(ms).create(); }
  function watch(event) { builder('seen').forSpreadsheet(book())[event]().create(); }
  function mine() {
    return ScriptApp.getProjectTriggers().map((one) => [
      one.getHandlerFunction(), String(one.getEventType()), String(one.getTriggerSource()), one.getTriggerSourceId(),
    ]);
  }
  function inBook() { return ScriptApp.getUserTriggers(book()).length; }
  function clear() { ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one)); }
  function twice() { const [one] = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(one); ScriptApp.deleteTrigger(one); }
  function bare() { builder('tick').timeBased().create(); }
  function form() { builder('tick').forSpreadsheet(book()).onFormSubmit(); }
  function elsewhere() { builder('tick').forSpreadsheet('other'); }
  function tick(event) { note(event); }
  function seen(event) { note(event); }
  function note(event) {
    const { source, range, user, authMode, ...rest } = event;
    console.log(JSON.stringify({
      ...rest, authMode: String(authMode), source: source && source.getName(), range: range && range.getA1Notation(),
      user: user && user.getEmail(), active: Session.getActiveUser().getEmail(), effective: Session.getEffectiveUser().getEmail(),
    }));
  }
`;

const told = (workbook: LocalWorkbook): unknown[] =>
  workbook
    .executionRecords()
    .filter(({ type }) => type === 'trigger')
    .map(({ output }) => JSON.parse(output[0]!.text));

describe('a trigger', () => {
  it('is seen by whoever made it, and by nobody else', () => {
    const workbook = aWorkbook(code);
    workbook.call('daily', 6);
    workbook.call('watch', 'onEdit');
    const id = workbook.workbook.settings.id;
    expect(workbook.call('mine')).toEqual([
      ['tick', 'CLOCK', 'CLOCK', null],
      ['seen', 'ON_EDIT', 'SPREADSHEETS', id],
    ]);
    expect(workbook.call('inBook')).toBe(1);
    expect(workbook.run('mine', [], { user: ANN }).result).toEqual([]);
    workbook.run('clear', [], { user: ANN });
    expect(workbook.workbook.triggers()).toHaveLength(2);
    workbook.call('clear');
    expect(workbook.workbook.triggers()).toEqual([]);
  });

  it('survives in the folder, and is made under the same id for the same inputs', async () => {
    const options = { folder: aFolder(), dist: distWith(code), now: NOW };
    const first = openWorkbook(options);
    const id = first.call('daily', 6);
    await first.close();
    const again = openWorkbook(options);
    expect(again.workbook.triggers().map((one) => one.id)).toEqual([id]);
    await again.close();
    expect(aWorkbook(code).call('daily', 6)).toBe(id);
  });

  it.each([
    ['everyMinutes', 7, 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
    ['everyHours', 5, 'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.'],
    ['everyDays', 0, 'The value you passed to everyDays was invalid.'],
    [
      'onWeekDay',
      1,
      "The parameters (Number) don't match the method signature for ScriptApp.ClockTriggerBuilder.onWeekDay.",
    ],
  ])('refuses %s(%i)', (unit, n, message) => {
    expect(aWorkbook(code).run('make', [unit, n]).message).toBe(message);
  });

  it.each([
    ['bare', 'Regulars local: ScriptApp.ClockTriggerBuilder.create without a recurrence is not emulated'],
    ['form', 'Regulars local: ScriptApp.SpreadsheetTriggerBuilder.onFormSubmit is not emulated'],
    ['elsewhere', 'You do not have permission to access the requested document.'],
  ])('is refused by name where Google is not emulated: %s', (name, message) => {
    expect(aWorkbook(code).run(name).message).toBe(message);
  });

  it('cannot be deleted twice', () => {
    const workbook = aWorkbook(code);
    workbook.call('daily', 6);
    expect(workbook.run('twice').status).toBe('failed');
  });
});

describe('the number of triggers', () => {
  const TOO_MANY =
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

  it('is 20 a user, whoever else has some', () => {
    const workbook = aWorkbook(code);
    for (let made = 0; made < 20; made += 1) workbook.call('daily', 6);
    expect(workbook.run('daily', [6]).message).toBe(TOO_MANY);
    expect(workbook.run('daily', [6], { user: ANN }).status).toBe('done');
  });

  it('is what --quota says', () => {
    const workbook = aWorkbook(code, { quota: { triggers: 1 } });
    workbook.call('daily', 6);
    expect(workbook.run('daily', [6]).message).toBe(TOO_MANY);
  });

  it('is one of a type in an add-on, whose clock strikes hourly at most', () => {
    const dist = distWith(code);
    writeFileSync(join(dist, 'Code.js'), `/* Regulars 1.0.0 addon */\n${code}`);
    const workbook = aWorkbook('', { dist });
    expect(workbook.run('make', ['everyMinutes', 30]).message).toBe(
      'The recurrence interval for an Add-on trigger must be at least one hour.',
    );
    workbook.call('make', 'everyHours', 1);
    expect(workbook.run('daily', [6]).message).toBe(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    expect(workbook.run('watch', ['onEdit']).status).toBe('done');
    expect(workbook.run('watch', ['onEdit']).status).toBe('failed');
    expect(workbook.run('daily', [6], { user: ANN }).status).toBe('done');
  });
});

describe('the clock', () => {
  it('fires what is due since the last firing, each at its own instant, as its creator', () => {
    const workbook = aWorkbook(code);
    workbook.run('daily', [6], { user: ANN });
    const reports = workbook.fireTriggers(Date.parse('2026-03-08T00:00:00Z'));
    expect(reports.map(({ function: name, at, user, status }) => [name, at.slice(0, 13), user, status])).toEqual([
      ['tick', '2026-03-06T06', ANN, 'done'],
      ['tick', '2026-03-07T06', ANN, 'done'],
    ]);
    expect(workbook.fireTriggers(Date.parse('2026-03-08T00:00:00Z'))).toEqual([]);
    expect(workbook.fireTriggers(Date.parse('2026-03-09T00:00:00Z'))).toHaveLength(1);
  });

  it('tells the moment, the trigger and full rights', () => {
    const workbook = aWorkbook(code);
    const id = workbook.call('daily', 6);
    workbook.fireTriggers(Date.parse('2026-03-07T00:00:00Z'));
    const [event] = told(workbook);
    expect(event).toEqual({
      authMode: 'FULL',
      triggerUid: id,
      year: 2026,
      month: 3,
      'day-of-month': 6,
      'day-of-week': 5,
      'week-of-year': 10,
      hour: 6,
      minute: expect.any(Number),
      second: 0,
      timezone: 'Etc/UTC',
      active: OWNER,
      effective: OWNER,
    });
  });

  it('takes the triggers of several people in the order of time', () => {
    const workbook = aWorkbook(code);
    workbook.run('make', ['everyHours', 4], { user: ANN });
    workbook.call('make', 'everyHours', 6);
    const instants = workbook.fireTriggers(Date.parse('2026-03-06T09:00:00Z')).map(({ at }) => at);
    expect(instants).toEqual([...instants].sort());
    expect(instants.length).toBeGreaterThanOrEqual(9);
  });

  it('puts a saved clock forward, and leaves one that was only given', () => {
    const workbook = aWorkbook(code);
    workbook.call('daily', 6);
    workbook.fireTriggers(Date.parse('2026-03-07T00:00:00Z'));
    expect(new Date(workbook.now()).toISOString().slice(0, 10)).toBe('2026-03-05');
    workbook.setClock('2026-03-07T00:00:00Z');
    workbook.fireTriggers(Date.parse('2026-03-09T00:00:00Z'));
    expect(workbook.workbook.savedClock).toBe('2026-03-09T00:00:00.000Z');
  });

  it('fires a one-time trigger once', () => {
    const workbook = aWorkbook(code);
    workbook.call('onceAfter', 600_000);
    expect(workbook.fireTriggers(Date.parse('2026-03-05T09:05:00Z'))).toHaveLength(0);
    expect(workbook.fireTriggers(Date.parse('2026-03-09T00:00:00Z'))).toHaveLength(1);
    expect(workbook.call('mine')).toHaveLength(1);
  });

  it('does not repeat a run that was killed, and goes on with the next', () => {
    const workbook = aWorkbook(code);
    workbook.call('daily', 6);
    const until = Date.parse('2026-03-08T00:00:00Z');
    const killing = aWorkbook(`function tick() { PropertiesService.getScriptProperties().getKeys(); }`, {
      from: workbook.snapshot(),
    });
    const [killed, ...none] = killing.fireTriggers(until, { killAt: 1 });
    expect([killed!.status, none]).toEqual(['killed', []]);
    expect(killing.fireTriggers(until).map(({ at }) => at.slice(0, 10))).toEqual(['2026-03-07']);
  });

  it('lists a trigger whose function is gone as failed', () => {
    const workbook = aWorkbook(code);
    workbook.call('daily', 6);
    const without = aWorkbook('', { from: workbook.snapshot() });
    const [report] = without.fireTriggers(Date.parse('2026-03-07T00:00:00Z'));
    expect([report!.status, report!.message]).toEqual(['failed', 'Script function not found: tick']);
  });
});

describe('what a person does', () => {
  const edited = { sheetId: 0, row: 2, column: 3, value: 'tea', oldValue: '' };

  it('runs the triggers that wait for it as their creator, who is not at the keyboard', () => {
    const workbook = aWorkbook(code);
    workbook.run('watch', ['onEdit'], { user: ANN });
    workbook.runOnEdit(edited);
    expect(told(workbook)).toEqual([
      {
        authMode: 'FULL',
        triggerUid: workbook.workbook.triggers()[0]!.id,
        source: workbook.workbook.settings.name,
        range: 'C2',
        value: 'tea',
        user: OWNER,
        active: OWNER,
        effective: ANN,
      },
    ]);
  });

  it('is nameless to them where Google keeps silent', () => {
    const workbook = aWorkbook(code);
    workbook.run('watch', ['onEdit'], { user: ANN });
    workbook.runOnEdit(edited, { tellsUser: false });
    expect(told(workbook)).toEqual([expect.objectContaining({ user: '', active: '', effective: ANN })]);
  });

  it('carries no value for a paste', () => {
    const workbook = aWorkbook(code);
    workbook.call('watch', 'onEdit');
    workbook.runOnEdit({ ...edited, rows: 2 });
    expect(told(workbook)[0]).not.toHaveProperty('value');
    expect(told(workbook)[0]).toMatchObject({ range: 'C2:C3' });
  });

  it('is told as a change too, of its kind', () => {
    const workbook = aWorkbook(code);
    workbook.call('watch', 'onChange');
    workbook.runOnEdit(edited);
    workbook.changed('INSERT_ROW');
    expect(told(workbook)).toEqual([
      expect.objectContaining({ changeType: 'EDIT' }),
      expect.objectContaining({ changeType: 'INSERT_ROW' }),
    ]);
  });

  it('opening the document, runs what waits for that', () => {
    const workbook = aWorkbook(code);
    workbook.call('watch', 'onOpen');
    workbook.open({ user: ANN });
    expect(told(workbook)).toEqual([expect.objectContaining({ authMode: 'FULL', user: ANN, effective: OWNER })]);
  });

  it('through a script sets nothing off', () => {
    const workbook = aWorkbook(`${code}\nfunction write() { book().getSheets()[0].getRange('A1').setValue(1); }`);
    workbook.call('watch', 'onEdit');
    workbook.call('write');
    expect(told(workbook)).toEqual([]);
  });
});
