/**
 * Who may do what in the file. Source: platform.md, "Protection" and "Triggers and events" ("not in view mode").
 * What Google does with somebody whom the file does not know is only known for openById: the same sentence is taken.
 */
import { fileRole } from '../../../local/workbook/file-role';
import { aWorkbook } from '../script-project';

const OWNER = 'owner@example.com';
const ANN = 'ann@example.com';
const VERA = 'vera@example.com';
const STRANGER = 'stranger@example.com';
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const code = `
  const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
  function onOpen() { SpreadsheetApp.getUi().createMenu('Shop').addItem('Say', 'say').addToUi(); }
  function onEdit() { PropertiesService.getScriptProperties().setProperty('edited', '1'); }
  function say() { return 'said'; }
  function read() { return sheet().getRange('A1').getValue(); }
  function write() { sheet().getRange('A1').setValue('x'); SpreadsheetApp.flush(); }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function protect(warns) {
    const one = sheet().getRange('B1:B9').protect().setWarningOnly(warns);
    if (!warns) one.removeEditors(one.getEditors());
  }
  function writeB() { sheet().getRange('B1').setValue('x'); SpreadsheetApp.flush(); }
  const first = () => SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
  function editors() { return first().getEditors().map((one) => one.getEmail()); }
  function drop(email) { first().removeEditor(email); return first().getEditors().map((one) => one.getEmail()); }
  function add(email) { first().addEditor(email); }
  function remove() { first().remove(); }
`;

const shared = () => aWorkbook(code, { editors: [ANN, 'ben@example.com'], viewers: [VERA] });
const cell = { sheetId: 0, row: 1, column: 1, value: 'x', oldValue: '' };

describe('the file knows', () => {
  it.each([
    [OWNER, 'owner'],
    [' Ann@Example.com ', 'editor'],
    [VERA, 'viewer'],
    [STRANGER, 'none'],
    ['', 'none'],
  ])('%j as %s', (mail, role) => {
    expect(fileRole(shared().workbook.settings, mail)).toBe(role);
  });

  it('anybody as an editor only while it is shared with everybody, and never somebody named as a viewer', () => {
    const open = aWorkbook(code, { viewers: [VERA] }).workbook.settings;
    expect([fileRole(open, STRANGER), fileRole(open, VERA)]).toEqual(['editor', 'viewer']);
  });
});

describe('an editor', () => {
  it('opens with the menu, runs scripts as themselves, writes', () => {
    const workbook = shared();
    expect(workbook.open({ user: ANN }).menus).toHaveLength(1);
    expect(workbook.run('who', [], { user: ANN }).result).toEqual([ANN, ANN]);
    expect(workbook.run('write', [], { user: ANN }).status).toBe('done');
  });
});

describe('a viewer', () => {
  it('reads, and writes nothing', () => {
    const workbook = shared();
    workbook.call('write');
    expect(workbook.run('read', [], { user: VERA }).result).toBe('x');
    expect(workbook.run('write', [], { user: VERA }).message).toBe(PROTECTED);
  });

  it('has no menu and sets off no trigger', () => {
    const workbook = shared();
    expect(workbook.open({ user: VERA })).toEqual({ report: null, menus: [] });
    expect(workbook.runOnEdit(cell, { user: VERA })).toBeNull();
    expect([workbook.workbook.properties('script'), workbook.executionRecords()]).toEqual([{}, []]);
    expect(workbook.menu('say', { user: VERA }).status).toBe('failed');
  });
});

describe('somebody whom the file does not know', () => {
  it('runs nothing, not even a look', () => {
    const workbook = shared();
    const { status, message, calls } = workbook.run('read', [], { user: STRANGER });
    expect([status, message, calls]).toEqual([
      'failed',
      'You do not have permission to access the requested document.',
      0,
    ]);
    expect(workbook.open({ user: STRANGER }).menus).toEqual([]);
  });

  it('whose trigger comes due after they were shut out, has it fail', () => {
    const workbook = aWorkbook(
      `${code} function make() { ScriptApp.newTrigger('say').timeBased().everyHours(12).create(); }`,
    );
    workbook.run('make', [], { user: STRANGER });
    workbook.workbook.apply({ op: 'spreadsheet', set: { editors: [ANN] } });
    const [report] = workbook.fireTriggers(Date.parse('2026-03-06T09:00:00Z'));
    expect([report!.user, report!.message]).toEqual([
      STRANGER,
      'You do not have permission to access the requested document.',
    ]);
  });
});

describe('a protection', () => {
  it('that only warns lets every editor through, in scripts too, and no viewer', () => {
    const workbook = shared();
    workbook.call('protect', true);
    expect(workbook.run('writeB', [], { user: ANN }).status).toBe('done');
    expect(workbook.run('writeB', [], { user: VERA }).message).toBe(PROTECTED);
  });

  it('keeps the owner and whoever takes people off it', () => {
    const workbook = shared();
    workbook.call('protect', false);
    workbook.call('add', ANN);
    expect(workbook.run('drop', [ANN], { user: ANN }).result).toEqual([OWNER, ANN]);
    expect(workbook.run('drop', [OWNER], { user: ANN }).result).toEqual([OWNER, ANN]);
    expect(workbook.call('drop', ANN)).not.toContain(ANN);
  });

  it('tells nothing to those it keeps out, and is removed by those it lets in', () => {
    const workbook = shared();
    workbook.call('protect', false);
    for (const name of ['editors', 'remove', 'writeB']) {
      expect(workbook.run(name, [], { user: ANN }).message).toBe(PROTECTED);
    }
    workbook.call('add', ANN);
    expect(workbook.run('remove', [], { user: ANN }).status).toBe('done');
    expect(workbook.run('writeB', [], { user: 'ben@example.com' }).status).toBe('done');
  });
});
