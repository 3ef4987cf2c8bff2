/**
 * What a run may call, by its authorisation mode and by scopes.
 *
 * Sources: platform.md, "Authorisation" (the table); developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle;
 * each method's scopes as Google's reference lists them; both sentences as scripts' logs have them.
 */
import { emulatedServices } from '../../../local/services/strict';
import { aWorkbook, distWith } from '../script-project';

const AUTH = 'https://www.googleapis.com/auth/';
const CURRENT_ONLY = `${AUTH}spreadsheets.currentonly`;
const EITHER = `(${CURRENT_ONLY} || ${AUTH}spreadsheets)`;

/** What onOpen tries → its message; null: it may. */
function tried(expression: string, authMode: 'NONE' | 'LIMITED'): string | null {
  return aWorkbook(`function onOpen() { ${expression}; }`).open({}, authMode).report!.message;
}

const no = (name: string, scopes = '') =>
  `You do not have permission to call ${name}${scopes === '' ? '' : `. Required permissions: ${scopes}`}`;

describe('a simple trigger', () => {
  it.each([
    ['menu items', "SpreadsheetApp.getUi().createMenu('A').addItem('B', 'c').addToUi()", null, null],
    ['an add-on menu', "SpreadsheetApp.getUi().createAddonMenu().addItem('B', 'c').addToUi()", null, null],
    ['the locale', 'Session.getActiveUserLocale()', null, null],
    ['Logger', "Logger.log('x')", null, null],
    ['console', "console.log('x')", null, null],
    ['Utilities', "Utilities.formatDate(new Date(), 'UTC', 'yyyy')", null, null],
    ['the document', 'SpreadsheetApp.getActive()', no('SpreadsheetApp.getActive', EITHER), null],
    [
      'its cells',
      "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)",
      no('SpreadsheetApp.getActiveSheet', EITHER),
      null,
    ],
    [
      'document properties',
      "PropertiesService.getDocumentProperties().getProperty('a')",
      no('PropertiesService.getDocumentProperties'),
      null,
    ],
    ['the cache', "CacheService.getScriptCache().get('a')", no('CacheService.getScriptCache'), null],
    ['a lock', 'LockService.getScriptLock().tryLock(1)', no('LockService.getScriptLock'), null],
    [
      'who is at the keyboard',
      'Session.getActiveUser().getEmail()',
      no('Session.getActiveUser', `${AUTH}userinfo.email`),
      null,
    ],
    [
      'as whom it runs',
      'Session.getEffectiveUser()',
      no('Session.getEffectiveUser', `${AUTH}userinfo.email`),
      no('Session.getEffectiveUser', `${AUTH}userinfo.email`),
    ],
    [
      'a sidebar',
      "SpreadsheetApp.getUi().showSidebar('x')",
      no('Ui.showSidebar', `${AUTH}script.container.ui`),
      no('Ui.showSidebar', `${AUTH}script.container.ui`),
    ],
    [
      'a dialog',
      "SpreadsheetApp.getUi().showModalDialog('x', 'y')",
      no('Ui.showModalDialog', `${AUTH}script.container.ui`),
      no('Ui.showModalDialog', `${AUTH}script.container.ui`),
    ],
    [
      'mail',
      "MailApp.sendEmail('a@example.com', 'b', 'c')",
      no('MailApp.sendEmail', `${AUTH}script.send_mail`),
      no('MailApp.sendEmail', `${AUTH}script.send_mail`),
    ],
    [
      'triggers',
      "ScriptApp.newTrigger('f')",
      no('ScriptApp.newTrigger', `${AUTH}script.scriptapp`),
      no('ScriptApp.newTrigger', `${AUTH}script.scriptapp`),
    ],
    [
      'UrlFetch',
      "UrlFetchApp.fetch('https://example.com')",
      no('UrlFetchApp.fetch', `${AUTH}script.external_request`),
      no('UrlFetchApp.fetch', `${AUTH}script.external_request`),
    ],
    [
      'other spreadsheets',
      "SpreadsheetApp.openById('x')",
      no('SpreadsheetApp.openById', `${AUTH}spreadsheets`),
      no('SpreadsheetApp.openById', `${AUTH}spreadsheets`),
    ],
  ])('reaches %s only where its mode allows', (_, expression, none, limited) => {
    expect([tried(expression, 'NONE'), tried(expression, 'LIMITED')]).toEqual([none, limited]);
  });

  it('is told its mode, and of no document before consent', () => {
    const code = `function onOpen(event) { console.log(String(event.authMode), Object.keys(event).sort().join()); }`;
    const output = (mode: 'NONE' | 'LIMITED') => aWorkbook(code).open({}, mode).report!.output[0]!.text;
    expect([output('NONE'), output('LIMITED')]).toEqual(['NONE authMode', 'LIMITED authMode,source,user']);
  });

  it('loses its menu to a service call at the top level', () => {
    const code = `const book = SpreadsheetApp.getActive(); function onOpen() { SpreadsheetApp.getUi().createMenu('A').addToUi(); }`;
    const { report, menus } = aWorkbook(code).open({}, 'NONE');
    expect([report!.message, menus]).toEqual([no('SpreadsheetApp.getActive', EITHER), []]);
    expect(aWorkbook(code).open({}, 'LIMITED').menus).toHaveLength(1);
  });
});

describe('a manifest with scopes', () => {
  const run = (expression: string, ...scopes: readonly string[]) => {
    const oauthScopes = scopes.map((scope) => AUTH + scope);
    const dist = distWith(`function run() { ${expression}; }`, 'Etc/UTC', oauthScopes);
    return aWorkbook('', { dist }).run('run').message;
  };
  const lacking = (name: string, scopes: string) =>
    `Specified permissions are not sufficient to call ${name}. Required permissions: ${scopes}`;

  it.each([
    ["SpreadsheetApp.getActiveSheet().getRange('A1').getValue()", 'SpreadsheetApp.getActiveSheet', EITHER],
    ['Session.getActiveUser()', 'Session.getActiveUser', `${AUTH}userinfo.email`],
    ['MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota', `${AUTH}script.send_mail`],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', `${AUTH}script.scriptapp`],
    ["SpreadsheetApp.getUi().showSidebar('x')", 'Ui.showSidebar', `${AUTH}script.container.ui`],
    ["UrlFetchApp.fetch('https://example.com')", 'UrlFetchApp.fetch', `${AUTH}script.external_request`],
    ["SpreadsheetApp.create('x')", 'SpreadsheetApp.create', `${AUTH}spreadsheets`],
  ])('refuses what it does not name, with the scopes that would do: %s', (expression, name, scopes) => {
    expect(run(expression, 'drive')).toBe(lacking(name, scopes));
  });

  it('is satisfied by currentonly, or by all spreadsheets, for the current one', () => {
    const write = "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)";
    expect([run(write, 'spreadsheets.currentonly'), run(write, 'spreadsheets')]).toEqual([null, null]);
  });

  it('lets through what needs no scope, however few it names', () => {
    const free = 'PropertiesService.getScriptProperties().getKeys(); Utilities.getUuid(); Session.getScriptTimeZone()';
    expect(run(free, 'drive')).toBeNull();
  });

  it('that names none asks for whatever the code needs', () => {
    expect(aWorkbook('function run() { MailApp.getRemainingDailyQuota(); }').run('run').status).toBe('done');
  });

  it('holds the lent services to nothing: they are for other code', () => {
    const dist = distWith('', 'Etc/UTC', [`${AUTH}drive`]);
    const { MailApp } = aWorkbook('', { dist }).globals;
    expect(MailApp.getRemainingDailyQuota()).toBe(100);
  });

  it('guards every class under the name that the table knows it by', () => {
    aWorkbook().globals.SpreadsheetApp.getActive();
    const names = [...emulatedServices().keys()].map((name) => name.slice(name.lastIndexOf('.') + 1));
    expect(names).toEqual(
      expect.arrayContaining(['Range', 'Sheet', 'Spreadsheet', 'Protection', 'Menu', 'SpreadsheetApp']),
    );
  });
});

/** Source: developers.google.com/apps-script/reference/script/script-app, script/authorization-info. */
describe('consent', () => {
  const scopes = [CURRENT_ONLY, `${AUTH}script.scriptapp`];
  const dist = distWith(
    `
    function info() {
      const one = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(one.getAuthorizationStatus()), one.getAuthorizationUrl() === null, one.getAuthorizedScopes()];
    }
    function require() {
      PropertiesService.getScriptProperties().setProperty('before', '1');
      try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${AUTH}script.scriptapp']); }
      finally { PropertiesService.getScriptProperties().setProperty('after', '1'); }
    }
    function all() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'granted'; }
    function odd() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${AUTH}drive']); }
    function list() { return ScriptApp.getProjectTriggers().length; }`,
    'Etc/UTC',
    scopes,
  );
  const granted = [CURRENT_ONLY];

  it('is there for all that the manifest asks for, unless the person gave less', () => {
    const workbook = aWorkbook('', { dist });
    expect(workbook.run('info').result).toEqual(['NOT_REQUIRED', true, scopes]);
    expect(workbook.run('info', [], { granted }).result).toEqual(['REQUIRED', false, granted]);
  });

  it('that is missing refuses the call, and requireScopes ends the run without finally', () => {
    const workbook = aWorkbook('', { dist });
    expect(workbook.run('list', [], { granted }).message).toMatch(
      /not sufficient to call ScriptApp.getProjectTriggers/,
    );
    const { status, error } = workbook.run('require', [], { granted });
    expect([status, error]).toEqual(['failed', 'Authorization is required to perform that action.']);
    expect(workbook.workbook.properties('script')).toEqual({ before: '1' });
    expect([workbook.run('all').result, workbook.run('require').status]).toEqual(['granted', 'done']);
  });

  it('cannot be asked for a scope that the script does not need', () => {
    expect(aWorkbook('', { dist }).run('odd').message).toBe(`Invalid argument: ${AUTH}drive`);
  });
});
