/**
 * Menus, sidebars, dialogs and toasts as an execution hands them to the page. Sources: Google's reference of class Ui,
 * Menu, HtmlOutput and Spreadsheet.toast; the table of authorisation modes in Google's "Authorization for add-ons".
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../local/index';
import { aWorkbook, distWith } from '../script-project';

const MENU = `
function onOpen(event) {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Shop')
    .addItem('Open', 'menuOpen')
    .addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Close', 'menuClose'))
    .addToUi();
}`;

describe('a menu', () => {
  it('comes as the tree that onOpen has built, with the function of each entry', () => {
    expect(aWorkbook(MENU).open().menus).toEqual([
      {
        caption: 'Shop',
        entries: [
          { kind: 'item', caption: 'Open', function: 'menuOpen' },
          { kind: 'separator' },
          { kind: 'menu', caption: 'More', entries: [{ kind: 'item', caption: 'Close', function: 'menuClose' }] },
        ],
      },
    ]);
  });

  it('appears before any consent, when nothing else may be asked', () => {
    expect(aWorkbook(MENU).open({}, 'NONE').menus).toHaveLength(1);
    const asks = aWorkbook('function onOpen() { PropertiesService.getDocumentProperties().getProperties(); }');
    expect(asks.open({}, 'NONE').report!.message).toBe(
      'You do not have permission to call PropertiesService.getDocumentProperties',
    );
    expect(asks.open({}, 'LIMITED').report!.status).toBe('done');
  });

  it('is no place for a sidebar or a mail: simple triggers may not', () => {
    const sidebar = aWorkbook(
      `function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }`,
    );
    expect(sidebar.open().report!.message).toMatch(/^You do not have permission to call Ui.showSidebar\. Required/);
    const mail = aWorkbook(`function onOpen() { MailApp.getRemainingDailyQuota(); }`);
    expect(mail.open().report!.message).toMatch(/^You do not have permission to call MailApp/);
  });
});

describe('what a click shows', () => {
  it('is a page of the project with its title and size, a toast, and the tab that was made active', () => {
    const dist = distWith(`function click() {
      const page = HtmlService.createHtmlOutputFromFile('hello').setWidth(400).setHeight(300);
      SpreadsheetApp.getUi().showModalDialog(page, 'Hello');
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>side</p>').setTitle('Side'));
      const book = SpreadsheetApp.getActiveSpreadsheet();
      book.setActiveSheet(book.insertSheet('A'));
      book.setActiveSheet(book.getSheets()[0]);
      book.toast('Done');
    }`);
    writeFileSync(join(dist, 'hello.html'), '<p>hello</p>');
    const workbook = openWorkbook({ dist, now: '2026-03-05T09:00:00Z' });
    const [first] = workbook.workbook.sheets();
    expect(workbook.menu('click').ui).toEqual([
      { kind: 'dialog', modal: true, title: 'Hello', html: '<p>hello</p>', width: 400, height: 300 },
      { kind: 'sidebar', title: 'Side', html: '<p>side</p>' },
      { kind: 'activate', sheetId: first!.sheetId },
      { kind: 'toast', message: 'Done', title: '', seconds: 5 },
    ]);
  });

  it('names a page that is not there, and refuses a path out of the project', () => {
    const workbook = aWorkbook(`function show(name) { HtmlService.createHtmlOutputFromFile(name); }`);
    expect(workbook.run('show', ['none']).message).toBe('No HTML file named none was found.');
    expect(workbook.run('show', ['../package']).message).toBe('No HTML file named ../package was found.');
  });

  it('says by name what suspends a script and is not built', () => {
    const workbook = aWorkbook(`function ask() { SpreadsheetApp.getUi().alert('?'); }`);
    expect(workbook.run('ask').message).toBe('Regulars local: Ui.alert is not emulated');
  });

  it('knows where the cursor is', () => {
    const workbook = aWorkbook(`function where() { return SpreadsheetApp.getActiveRange().getA1Notation(); }`);
    const { sheetId } = workbook.workbook.sheets()[0]!;
    const selection = { sheetId, row: 3, column: 2, rows: 2, columns: 1 };
    expect(workbook.run('where', [], { selection }).result).toBe('B3:B4');
    expect(workbook.run('where').result).toBe('A1');
  });

  it('keeps silent about who it is where Google does', () => {
    const workbook = aWorkbook(`function who() { return Session.getActiveUser().getEmail(); }`);
    expect(workbook.run('who', [], { user: 'li@example.com' }).result).toBe('li@example.com');
    expect(workbook.run('who', [], { user: 'li@example.com', tellsUser: false }).result).toBe('');
  });
});
