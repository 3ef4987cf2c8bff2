/** Switching the language: everything the product says changes, nothing the shop says does, and back is as before. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { LanguageOutcome } from '../../src/contract/server-api';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { levels } from '../../src/schema/lists/customer-lists-table';
import { TAB_KEYS } from '../../src/schema/tab-keys';
import { tabOf } from '../../src/schema/workbook-schema';
import { answer, refusalOf } from './builders/answer';
import { saved } from './builders/reminded-shop';
import { exactRecordsOf } from './builders/rows';
import { AGENT, aShop, copyOf, MANAGER, madeOnce, OWNER, VIEWER } from './builders/shop';

const OTHER = { en: 'zh-CN', 'zh-CN': 'en' } as const;

/** A shop with choices in its cells, a header, a tab and a column of its own. */
const livedIn = (language: Language) =>
  madeOnce(() => {
    const shop = aShop(language);
    saved(shop, { name: 'Ann', level: 'vip', channel: 'wechat', consent: 'yes', country: 'US', status: 'active' });
    saved(shop, { name: '李梅', level: 'gold', channel: 'jd', gender: 'female', notes: '=Gold 金卡' });
    answer(shop, 'logInteraction', [{ draftId: 't', customerId: 'C-000001', medium: 'call', summary: 'Gold' }]);
    const spreadsheet = shop.globals.SpreadsheetApp.getActive();
    const customers = spreadsheet.getSheetByName(tabOf('customers').name[language])!;
    const names = customers.getRange(1, 1, 1, customers.getLastColumn()).getValues()[0]!;
    customers.getRange(1, names.indexOf(tabOf('customers').columns.wechat.header[language]) + 1).setValue('My WeChat');
    customers.insertColumnAfter(2);
    customers.getRange(1, 3, 2, 1).setValues([['Gold'], ['Gold']]);
    spreadsheet.getSheetByName(tabOf('orders').name[language])!.setName('Sales 2026');
    return shop;
  });

const SHOPS = { en: livedIn('en'), 'zh-CN': livedIn('zh-CN') };

/** Every sheet as a script reads it, the log and what the clock writes apart. */
function rawCells(shop: LocalWorkbook): Record<string, unknown> {
  const sheets = shop.globals.SpreadsheetApp.getActive().getSheets();
  const kept = sheets.filter((sheet) => !/log|日志|看板|Dashboard/i.test(sheet.getName()));
  return Object.fromEntries(kept.map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()]));
}

function switched(shop: LocalWorkbook, language: Language): LanguageOutcome {
  return answer<LanguageOutcome>(shop, 'setLanguage', [language], { user: OWNER });
}

const headersOf = (shop: LocalWorkbook, name: string): unknown[] => {
  const sheet = shop.globals.SpreadsheetApp.getActive().getSheetByName(name);
  if (sheet === null) throw new Error(`no tab ${name}`);
  return sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]!;
};

describe.each(LANGUAGES)('a shop that worked in %s', (language) => {
  const to = OTHER[language];

  it('has its tabs, headers and choices in the other language afterwards, and its records as they were', () => {
    const shop = SHOPS[language]();
    const before = exactRecordsOf(shop);
    expect(switched(shop, to)).toEqual({ language: to, done: true, left: 0, problems: [] });
    const names = shop.globals.SpreadsheetApp.getActive()
      .getSheets()
      .map((sheet) => sheet.getName());
    for (const key of TAB_KEYS) expect(names).toContain(key === 'orders' ? 'Sales 2026' : tabOf(key).name[to]);
    const headers = headersOf(shop, tabOf('customers').name[to]);
    for (const [key, { header }] of Object.entries(tabOf('customers').columns))
      expect(headers).toContain(key === 'wechat' ? 'My WeChat' : header[to]);
    expect(exactRecordsOf(shop)).toEqual(before);
    const level = shop.globals.SpreadsheetApp.getActive().getSheetByName(tabOf('customers').name[to])!;
    const shown = level.getDataRange().getDisplayValues().flat();
    expect(shown).toEqual(expect.arrayContaining([levels.choices.vip[to], levels.choices.gold[to]]));
  });

  it('keeps the own column, the own header and what people wrote, also where it reads like a choice', () => {
    const shop = SHOPS[language]();
    switched(shop, to);
    const sheet = shop.globals.SpreadsheetApp.getActive().getSheetByName(tabOf('customers').name[to])!;
    expect(sheet.getRange(1, 3, 2, 1).getValues()).toEqual([['Gold'], ['Gold']]);
    expect(shop.export('interactions')).toMatchObject([{ summary: 'Gold' }]);
    expect(shop.export('customers')[1]).toMatchObject({ notes: '=Gold 金卡' });
  });

  it('has every cell as it was after switching there and back', () => {
    const shop = SHOPS[language]();
    switched(shop, language);
    const before = rawCells(shop);
    switched(shop, to);
    switched(shop, language);
    expect(rawCells(shop)).toEqual(before);
  });

  it('needs no repair afterwards: drop-downs, notes and checks are those of the new language', () => {
    const shop = SHOPS[language]();
    switched(shop, to);
    expect(answer(shop, 'installOrRepair', [false])).toEqual({ changes: [], done: true });
    expect(answer<{ language: string }>(shop, 'appStart').language).toBe(to);
    const words = to === 'en' ? 'Open sidebar' : '打开侧栏';
    expect(JSON.stringify(shop.open({ user: OWNER }).menus)).toContain(words);
  });
});

describe('a switch that is cut off', () => {
  const calls = SHOPS.en().run('setLanguage', ['zh-CN'], { user: OWNER }).calls;

  it('is gone on with by the next call, wherever it was', () => {
    const whole = SHOPS.en();
    switched(whole, 'zh-CN');
    const wanted = rawCells(whole);
    const snapshot = SHOPS.en().snapshot();
    for (let at = 1; at <= calls; at += process.env['REGULARS_LONG'] ? 1 : 149) {
      const shop = copyOf(snapshot);
      shop.run('setLanguage', ['zh-CN'], { user: OWNER, killAt: at });
      shop.setClock(new Date(shop.now() + 8 * 60_000).toISOString());
      expect({ at, ...switched(shop, 'zh-CN') }).toMatchObject({ at, done: true, problems: [] });
      expect({ at, cells: rawCells(shop) }).toEqual({ at, cells: wanted });
    }
  });

  it('leaves a workbook that still understands both languages', () => {
    const shop = SHOPS.en();
    shop.run('setLanguage', ['zh-CN'], { user: OWNER, killAt: Math.floor(calls / 2) });
    expect(shop.export('customers')).toMatchObject([{ level: 'vip' }, { level: 'gold' }]);
    expect(answer(shop, 'saveCustomer', [{ draftId: 'n', name: 'New', level: 'silver' }])).toMatchObject({
      written: true,
    });
  });
});

it('only an owner switches, and only between the two languages', () => {
  for (const user of [MANAGER, AGENT, VIEWER])
    expect(refusalOf(aShop(), 'setLanguage', ['zh-CN'], { user }).code).toBe('ROLE_MAY_NOT');
  expect(refusalOf(aShop(), 'setLanguage', ['fr'], { user: OWNER }).code).toBe('ARGUMENT_REFUSED');
});
