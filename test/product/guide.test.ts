/** The guide: written in the shop's language, its missions tick themselves, and it goes out of the way once. */
import type { LocalWorkbook } from '../../local/local-workbook';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { guideWords, MISSIONS, type Mission } from '../../src/i18n/guide-words';
import { menuWords } from '../../src/i18n/menu-words';
import { protectionTruths } from '../../src/i18n/protection-words';
import { MEANING_LOOKS } from '../../src/schema/palette';
import { workbook as schema, tabOf } from '../../src/schema/workbook-schema';
import { answer } from './builders/answer';
import { importText } from './builders/files';
import { saved } from './builders/reminded-shop';
import { AGENT, aBlankSpreadsheet, aShop, MANAGER, madeOnce, OWNER, VIEWER } from './builders/shop';

const ROWS = 64;

const sheetOf = (shop: LocalWorkbook, language: Language) => {
  const sheet = shop.globals.SpreadsheetApp.getActive().getSheetByName(tabOf('guide').name[language]);
  if (sheet === null) throw new Error('no guide');
  return sheet;
};

const seen = (shop: LocalWorkbook, language: Language): string[][] =>
  sheetOf(shop, language).getRange(1, 1, ROWS, 4).getDisplayValues();

/** The missions that are ticked, as a person sees it. */
function ticked(shop: LocalWorkbook, language: Language = 'en'): Mission[] {
  const say = guideWords[language];
  const at = seen(shop, language).findIndex(([text]) => text === say.missions) + 1;
  return MISSIONS.filter((_, index) => seen(shop, language)[at + index]![0] === say.done);
}

describe.each(LANGUAGES)('the guide (%s)', (language) => {
  const shop = aShop(language);
  const cells = seen(shop, language);
  const texts = cells.flat().filter((text) => text !== '');

  it('stands there after the installation: process, colours, protection, missions', () => {
    const say = guideWords[language];
    expect(cells[0]![0]).toBe(say.title);
    for (const heading of [say.missions, say.process, say.colours, say.protection, say.privacy, say.help])
      expect(texts).toContain(heading);
    for (const truth of [...protectionTruths[language].can, ...protectionTruths[language].cannot])
      expect(texts).toContain(truth);
    expect(ticked(shop, language)).toEqual([]);
  });

  it('names only tabs and menu entries that there are', () => {
    const tabs = schema.tabs.map(({ name }) => name[language]);
    const captions = Object.values(menuWords[language]).filter((words) => typeof words === 'string');
    const lines = cells.slice(0, 40).map((row) => row.slice(3).join(''));
    const quoted = lines.flatMap((line) => [...line.matchAll(/["“]([^"“”]+)["”]/g)].map(([, name]) => name!));
    expect(quoted.filter((name) => !tabs.includes(name))).toEqual([]);
    expect(quoted.length).toBeGreaterThan(8);
    const paths = lines.flatMap((line) => line.split(/[,，]/).filter((part) => part.includes('▸')));
    const steps = paths.flatMap((one) => one.split('▸').map((step) => step.replace(/^\s*(?:or |或)?/, '').trim()));
    expect(steps.filter((step) => !captions.includes(step))).toEqual([]);
    expect(steps.length).toBeGreaterThan(10);
  });

  it('shows each colour as it looks in the tabs, beside the word for it', () => {
    const say = guideWords[language];
    for (const [meaning, [word]] of Object.entries(say.colour)) {
      const row = cells.findIndex(([text]) => text === word) + 1;
      const cell = sheetOf(shop, language).getRange(row, 1);
      const { background, fontColor } = MEANING_LOOKS[meaning as keyof typeof MEANING_LOOKS];
      expect([cell.getBackground(), cell.getFontColorObject().asRgbColor().asHexString()]).toEqual([
        background,
        fontColor,
      ]);
    }
  });

  it('speaks the other language after a switch, its ticks kept', () => {
    const switched = aShop(language);
    saved(switched, { name: 'Ann' });
    const other = language === 'en' ? 'zh-CN' : 'en';
    while (!answer<{ done: boolean }>(switched, 'setLanguage', [other]).done);
    expect(seen(switched, other)[0]![0]).toBe(guideWords[other].title);
    expect(ticked(switched, other)).toEqual(['customers', 'colleague']);
  });
});

const ORDER = 'Order number,Date,Customer,Product,Quantity,Paid\nA-1,2026-03-01,Ann,Tea,1,10\n';

/** A shop in which everything was done but the dashboard looked at. */
const busyShop = madeOnce(() => {
  const shop = aShop();
  importText(shop, ORDER);
  answer(shop, 'logInteraction', [{ draftId: 'd', customerId: 'C-000001', medium: 'call', summary: 'hello' }]);
  answer(shop, 'runReport', ['segments']);
  answer(shop, 'backUpNow', [], { user: MANAGER });
  return shop;
});

describe('a mission', () => {
  it('ticks itself when it is done, the others stay', () => {
    const shop = aBlankSpreadsheet();
    answer(shop, 'installOrRepair', [true]);
    answer(shop, 'updateDashboard');
    expect(ticked(shop)).toEqual([]);
    saved(shop, { name: 'Ann' });
    answer(shop, 'updateDashboard');
    expect(ticked(shop)).toEqual(['customers']);
    shop.menu('menuDashboard');
    expect(ticked(shop)).toEqual(['customers', 'dashboard']);
  });

  it('stays ticked when what it was done with is gone', () => {
    const shop = busyShop();
    answer(shop, 'updateDashboard');
    answer(shop, 'undoLast');
    answer(shop, 'updateDashboard', [], { user: AGENT });
    expect(ticked(shop)).toEqual(['customers', 'import', 'talk', 'segments', 'colleague', 'backup']);
  });

  it('costs little to look for, and nothing is written where nothing has changed', () => {
    const shop = busyShop();
    answer(shop, 'updateDashboard');
    const { trace } = shop.run('updateDashboard');
    const ofGuide = trace.slice(trace.lastIndexOf('Lock.releaseLock') + 1);
    expect(ofGuide.filter((name) => /\.(set|insert|delete|hide)/.test(name))).toEqual([]);
    expect(ofGuide.length).toBeGreaterThan(2);
    expect(ofGuide.length).toBeLessThanOrEqual(12);
  });

  it('all of them done, the guide hides once; shown again by a person, it stays', () => {
    const shop = busyShop();
    remindedOf(shop);
    shop.menu('menuDashboard', { user: OWNER });
    expect(ticked(shop)).toEqual([...MISSIONS]);
    expect(sheetOf(shop, 'en').isSheetHidden()).toBe(true);
    shop.menu('menuShowAllTabs');
    answer(shop, 'updateDashboard');
    shop.menu('menuDashboard');
    expect(sheetOf(shop, 'en').isSheetHidden()).toBe(false);
  });
});

/** A reminder that somebody ticks. */
function remindedOf(shop: LocalWorkbook): void {
  saved(shop, { name: 'Bea', birthday: '03-05' });
  answer(shop, 'sendReminders');
  const [first] = answer<{ key: string }[]>(shop, 'today');
  answer(shop, 'finishReminder', [first!.key, { how: 'done' }]);
}

describe('what a merchant does to the guide', () => {
  it('in its own cells is put right, beside and below it stays', () => {
    const shop = aShop();
    const sheet = sheetOf(shop, 'en');
    sheet.getRange('B5').setValue('=1+1');
    sheet.getRange('F5').setValue('mine');
    sheet.getRange('A80').setValue('mine too');
    answer(shop, 'updateDashboard');
    expect(seen(shop, 'en')[4]![1]).not.toBe('2');
    expect([sheet.getRange('F5').getValue(), sheet.getRange('A80').getValue()]).toEqual(['mine', 'mine too']);
  });

  it('a guide of the shop’s own is never overwritten', () => {
    const shop = aShop();
    const sheet = sheetOf(shop, 'en');
    sheet.clear();
    sheet.getRange('A1').setValue('How we do it here');
    answer(shop, 'updateDashboard');
    answer(shop, 'installOrRepair', [true]);
    expect(seen(shop, 'en').flat().join('')).toBe('How we do it here');
  });

  it('a guide that was deleted or cut short stops nothing', () => {
    const shop = aShop();
    const sheet = sheetOf(shop, 'en');
    sheet.deleteRows(10, sheet.getMaxRows() - 10);
    sheet.deleteColumns(3, sheet.getMaxColumns() - 3);
    answer(shop, 'updateDashboard', [], { user: AGENT });
    expect(seen(shop, 'en')).toHaveLength(ROWS);
    shop.globals.SpreadsheetApp.getActive().deleteSheet(sheet);
    answer(shop, 'updateDashboard');
  });
});

it('a viewer does not redraw it', () => {
  expect(aShop().run('updateDashboard', [], { user: VIEWER }).status).toBe('failed');
});
