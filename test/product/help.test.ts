/** Help: diagnostics that tell nothing of anybody, and the team's suggestions with one vote a person. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { Diagnostics, FeedbackItem } from '../../src/contract/help';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { TAB_KEYS } from '../../src/schema/tab-keys';
import { workbook as schema } from '../../src/schema/workbook-schema';
import { answer, refusalOf } from './builders/answer';
import { FIFTY_LINES, importText } from './builders/files';
import { saved } from './builders/reminded-shop';
import { AGENT, aShop, MANAGER, madeOnce, OTHER_AGENT, OWNER, STRANGER, TODAY, VIEWER } from './builders/shop';

const diagnosed = (shop: LocalWorkbook, user = OWNER): Diagnostics => answer(shop, 'diagnostics', [], { user });

/** Every text in every cell, as it is shown. */
function textsIn(shop: LocalWorkbook): Set<string> {
  const sheets = shop.globals.SpreadsheetApp.getActive().getSheets();
  const cells = sheets.flatMap((sheet) => sheet.getDataRange().getDisplayValues().flat() as string[]);
  return new Set(cells.filter((text) => /\p{L}{2}|\d{4}/u.test(text)));
}

/** People, addresses, phones and words in every tab that takes them. */
const personalShop = madeOnce(() => {
  const shop = aShop();
  shop.globals.SpreadsheetApp.getActive().rename('Secret workbook name');
  shop.edit('settings', 'shop', 'value', 'Camellia House');
  importText(shop, FIFTY_LINES);
  saved(shop, {
    name: 'Wilhelmina Quist',
    phone: '2025550143',
    email: 'quist@secret.example',
    birthday: '1990-03-05',
  });
  answer(shop, 'logInteraction', [
    { draftId: 'd', customerName: 'Wilhelmina Quist', medium: 'call', summary: 'Her son is ill' },
  ]);
  answer(shop, 'saveFeedback', ['Larger letters please'], { user: AGENT });
  answer(shop, 'sendReminders');
  const sheet = shop.globals.SpreadsheetApp.getActive().insertSheet('My private notes');
  sheet.getRange('A1').setValue('The key is under the mat');
  return shop;
});

describe('diagnostics', () => {
  it('hold no value of any cell, no name of a tab or file, no address: also of a damaged shop', () => {
    const shop = personalShop();
    // What is the product's own: keys, which log and imports name too, and the day of the last reminder run.
    const keys = schema.tabs.flatMap((tab) => [tab.key, ...Object.keys(tab.columns)]);
    const known = new Set([...textsIn(aShop()), ...keys, TODAY]);
    const spreadsheet = shop.globals.SpreadsheetApp.getActive();
    const entered = [...textsIn(shop)].filter((text) => !known.has(text));
    expect(entered.length).toBeGreaterThan(100);
    const secret = [...entered, ...['Secret workbook name', 'My private notes'], ...[OWNER, AGENT, MANAGER, VIEWER]];
    const told = (text: string): string[] => secret.filter((word) => text.includes(word));
    expect(told(JSON.stringify(diagnosed(shop)))).toEqual([]);
    const properties = shop.globals.PropertiesService.getDocumentProperties();
    const step = { name: 'customers', tries: 3, error: '{"code":"GRID_REFUSED","message":"Her son is ill"}' };
    const left = { name: 'dashboard', tries: 1, error: 'Wilhelmina Quist' };
    properties.setProperty(
      'job.refresh',
      JSON.stringify({ parameters: { by: OWNER }, begunAt: 0, by: OWNER, left: [left], aside: [step], heldUntil: 0 }),
    );
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('Orders')!);
    shop.edit('reminders', 2, 'note', 'quist@secret.example');
    const damaged = diagnosed(shop);
    expect(damaged.jobs).toMatchObject([
      { id: 'refresh', left: ['dashboard: 1 error'], aside: ['customers: 3 GRID_REFUSED'] },
    ]);
    expect(told(JSON.stringify(damaged))).toEqual([]);
  });

  it('count rows by tab, tell what is missing and how reminders stand', () => {
    const shop = personalShop();
    const found = diagnosed(shop);
    expect(Object.keys(found.rows).sort()).toEqual([...TAB_KEYS].sort());
    expect(found.rows).toMatchObject({ customers: 18, interactions: 1, feedback: 1, orders: 48 });
    expect(found).toMatchObject({
      product: { edition: 'bound', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      place: { language: 'en', zone: 'UTC', locale: 'en_US' },
      you: { role: 'admin', copy: false },
      trouble: null,
      sheets: { ownOnes: 1 },
      repairs: {},
      reminders: { byStatus: { sent: shop.export('reminders').length } },
    });
    expect(found.reminders.lastTryAt).toMatch(/^2026-03-05T/);
    const spreadsheet = shop.globals.SpreadsheetApp.getActive();
    const customers = spreadsheet.getSheetByName('Customers')!;
    customers.deleteColumn(customers.getRange('1:1').getDisplayValues()[0]!.indexOf('Phone') + 1);
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('Surveys')!);
    const damaged = diagnosed(shop);
    expect(damaged.rows['surveys']).toBeNull();
    expect(damaged.repairs['addColumn']).toEqual(['customers.phone']);
    expect(damaged.repairs['createTab']).toEqual(['surveys']);
  });

  it('are given also when the workbook cannot be opened, and to nobody outside the team', () => {
    const shop = aShop();
    expect(diagnosed(shop, VIEWER).you.role).toBe('viewer');
    expect(refusalOf(shop, 'diagnostics', [], { user: STRANGER }).code).toBe('NO_ROLE');
    expect(refusalOf(shop, 'diagnostics', [], { tellsUser: false }).code).toBe('NOT_SIGNED_IN');
    const spreadsheet = shop.globals.SpreadsheetApp.getActive();
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('Team')!);
    expect(diagnosed(shop)).toMatchObject({ trouble: 'TAB_MISSING', rows: { team: null } });
  });

  it('cost about as much as looking what an installation would do', () => {
    // Performance design: installing again ≤ 8 calls a tab + 20; here the rows of each tab are asked as well.
    expect(personalShop().run('diagnostics').calls).toBeLessThanOrEqual(9 * TAB_KEYS.length + 40);
  });
});

describe.each(LANGUAGES)('a suggestion (%s)', (language) => {
  /** Somebody of the team may edit the file and has no more than the role viewer. */
  const aTeam = (): LocalWorkbook => {
    const shop = aShop(language);
    shop.edit('team', OTHER_AGENT, 'role', language === 'en' ? 'Viewer' : '只读');
    return shop;
  };
  const listed = (shop: LocalWorkbook, user = OWNER): FeedbackItem[] => answer(shop, 'feedback', [], { user });

  it('comes into the tab with its author, open, and once however often it is sent', () => {
    const shop = aTeam();
    const first = answer<{ id: string; written: boolean }>(shop, 'saveFeedback', [' =1+1 <script> '], {
      user: OTHER_AGENT,
    });
    expect(answer(shop, 'saveFeedback', ['=1+1 <script>'], { user: OTHER_AGENT })).toEqual({
      id: first.id,
      written: false,
    });
    expect(shop.export('feedback')).toMatchObject([
      { id: first.id, by: OTHER_AGENT, text: '=1+1 <script>', votes: 0, status: 'open' },
    ]);
    expect(listed(shop)).toEqual([{ id: first.id, on: '2026-03-05', text: '=1+1 <script>', votes: 0, voted: false }]);
  });

  it('gets one vote a person, and the most wanted comes first', () => {
    const shop = aTeam();
    const save = (text: string) => answer<{ id: string }>(shop, 'saveFeedback', [text], { user: AGENT }).id;
    const [one, other] = [save('One'), save('Other')];
    for (const user of [AGENT, OTHER_AGENT, AGENT, OTHER_AGENT]) answer(shop, 'voteFeedback', [other], { user });
    expect(answer(shop, 'voteFeedback', [one], { user: MANAGER })).toEqual({ id: one, votes: 1 });
    expect(listed(shop, OTHER_AGENT).map(({ id, votes, voted }) => [id, votes, voted])).toEqual([
      [other, 2, true],
      [one, 1, false],
    ]);
    expect(JSON.stringify(shop.globals.PropertiesService.getDocumentProperties().getProperties())).not.toContain(
      OTHER_AGENT,
    );
  });

  it('that is done or declined is no longer shown', () => {
    const shop = aTeam();
    const { id } = answer<{ id: string }>(shop, 'saveFeedback', ['Done soon']);
    shop.edit('feedback', id, 'status', language === 'en' ? 'Done' : '已完成');
    expect(listed(shop)).toEqual([]);
  });

  it('is refused without words, with a book of them, from a stranger, for what is not there', () => {
    const shop = aTeam();
    for (const text of ['', '   ', 'x'.repeat(2001), 7, null, { text: 'x' }])
      expect(refusalOf(shop, 'saveFeedback', [text])).toMatchObject({ code: 'ARGUMENT_REFUSED' });
    expect(refusalOf(shop, 'saveFeedback', ['Hi'], { user: STRANGER }).code).toBe('NO_ROLE');
    expect(refusalOf(shop, 'voteFeedback', ['F-none']).code).toBe('ROW_NOT_FOUND');
    expect(refusalOf(shop, 'voteFeedback', [{}]).code).toBe('ARGUMENT_REFUSED');
    expect(shop.export('feedback')).toEqual([]);
  });
});

it('a vote killed at any call counts once when it is given again', () => {
  const shop = aShop();
  const { id } = answer<{ id: string }>(shop, 'saveFeedback', ['Once']);
  const { calls } = shop.clone().run('voteFeedback', [id]);
  for (let killAt = 1; killAt <= calls; killAt += 1) {
    const tried = shop.clone();
    tried.run('voteFeedback', [id], { killAt });
    const again = tried.clone(); // a lock of a killed run is gone with it
    answer(again, 'voteFeedback', [id]);
    expect({ killAt, votes: again.export('feedback')[0]!['votes'] }).toEqual({ killAt, votes: 1 });
  }
});

it('opens the guide, hidden or not', () => {
  const shop = aShop();
  const spreadsheet = shop.globals.SpreadsheetApp.getActive();
  const guide = spreadsheet.getSheetByName('Guide')!;
  guide.hideSheet();
  answer(shop, 'openGuide', [], { user: OTHER_AGENT });
  expect(guide.isSheetHidden()).toBe(false);
});
