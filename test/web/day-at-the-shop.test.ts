/** The main job on screen, in a real browser, in both languages: the page, the menu, the frames and the bundle together. */
import type { Browser } from 'playwright-core';
import { webWords } from '../../local/web/words';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { firstRunWords } from '../../src/i18n/first-run-words';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { menuWords } from '../../src/i18n/menu-words';
import { segmentWords } from '../../src/i18n/segment-words';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { tabOf } from '../../src/schema/workbook-schema';
import { launchBrowser } from '../browser';
import { violationsIn } from '../sidebar/axe';
import { type OpenedWindow, openWindow } from './opened-window';
import { ANN, aShop, NOW, ORDERS, type ServedShop, serveShop } from './served-shop';

const FLOW_MS = 180_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const CUSTOMER: Readonly<Record<Language, string>> = { en: 'Rosa Klein', 'zh-CN': '张三' };

describe.each(LANGUAGES)('a day at the shop (%s)', (language) => {
  const menu = menuWords[language];
  const say = webWords[language];
  const tabName = (key: Parameters<typeof tabOf>[0]) => tabOf(key).name[language];
  let shop: ServedShop;
  let opened: OpenedWindow;
  let snapshot: string;

  beforeAll(() => {
    snapshot = aShop(language).snapshot();
  });
  beforeEach(async () => {
    shop = await serveShop({ from: snapshot, now: NOW });
    opened = await openWindow(browser, shop, language);
  });
  afterEach(async () => {
    await opened.page.context().close();
    await shop.close();
  });

  it(
    'a call is logged by keyboard alone, and a colleague sees it at once in another window',
    async () => {
      const { page, goTo, cellSays } = opened;
      const ann = await openWindow(browser, shop, language);
      await ann.page.getByLabel(say.actingAs).selectOption(ANN);
      await ann.tab(tabName('interactions'));
      await opened.tab(tabName('customers'));
      await goTo('B2');
      await cellSays(say.cellSays('B2', CUSTOMER[language]));
      await page.locator('.menu > button').focus();
      for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
      const frame = await opened.frame();
      await frame.getByText(CUSTOMER[language]).first().waitFor();
      await frame.getByLabel(sidebarWords[language].summary).press('x');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('Rose tea');
      await page.keyboard.press('Control+Enter');
      await frame.getByRole('status').filter({ hasText: CUSTOMER[language] }).waitFor();
      const [row] = shop.desk.workbook.export('interactions');
      expect(row).toMatchObject({ customerName: CUSTOMER[language], summary: 'Rose tea', by: 'owner@example.com' });
      await ann.goTo('B2');
      await ann.cellSays(say.cellSays('B2', CUSTOMER[language]));
      await ann.page.context().close();
    },
    FLOW_MS,
  );

  it(
    'segments by menu: the report is shown, with its chart and the numbers of the table',
    async () => {
      const { page } = opened;
      await opened.menu(menu.reports, menu.segments);
      const chart = page.locator('.charts figure');
      await chart.waitFor();
      const { title, labels, series } = (await shop.ask('charts', {}))[0]!;
      expect(title).toBe(segmentWords[language].chart);
      const rows = shop.desk.workbook.export('report.segments');
      expect(series[0]?.values).toEqual(rows.map(({ customers }) => customers));
      expect(await chart.locator('tbody th').allTextContents()).toEqual([...labels]);
      const drawn = await page.evaluate(`(() => {
      const canvas = document.querySelector('.charts canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4) if (data[at] === 66 && data[at + 1] === 133 && data[at + 2] === 244) return true;
      return false;
    })()`);
      expect(drawn).toBe(true);
      await page.locator('.toast').waitFor();
    },
    FLOW_MS,
  );

  it(
    'what is typed stands in the workbook and in every window; what the column refuses is told in Google words',
    async () => {
      const { page, goTo, cellSays } = opened;
      const other = await openWindow(browser, shop, language);
      await other.tab(tabName('customers'));
      await opened.tab(tabName('customers'));
      await goTo('D2');
      await page.keyboard.type('rosa_tea');
      await page.keyboard.press('Enter');
      await goTo('D2');
      await cellSays(say.cellSays('D2', 'rosa_tea'));
      await other.goTo('D2');
      await other.cellSays(say.cellSays('D2', 'rosa_tea'));
      await goTo('F2');
      await page.keyboard.type('no such level');
      await page.keyboard.press('Tab');
      await page.locator('dialog').getByText(say.violates('F2')).waitFor();
      await page.keyboard.press('Escape');
      expect(shop.desk.workbook.export('customers')[0]).toMatchObject({ wechat: 'rosa_tea', level: null });
      await other.page.context().close();
    },
    FLOW_MS,
  );

  it(
    'a birthday stands in today; ticked there, it is done in the reminder log',
    async () => {
      await opened.menu(menu.today);
      await opened.goTo('D2');
      await opened.cellSays(say.cellSays('D2', CUSTOMER[language]));
      await opened.goTo('B2');
      await opened.cellSays(say.cellSays('B2', 'FALSE'));
      await Promise.all([opened.page.waitForResponse('**/api/type'), opened.page.keyboard.press('Space')]);
      const [reminder] = shop.desk.workbook.export('reminders');
      expect(reminder).toMatchObject({ kind: 'birthday', customerName: CUSTOMER[language], status: 'done' });
    },
    FLOW_MS,
  );

  it(
    'an order file with a bad line is imported, the line named, and the import undone',
    async () => {
      const words = importDialogWords[language];
      await opened.menu(menu.data, menu.import);
      const frame = await opened.frame();
      const bad = ORDERS[language]
        .replace(/\n$/, '\n')
        .concat(ORDERS[language].split('\n')[3]!.replace('2026-03-01', '31/31/2026').replace('A-3', 'A-4'), '\n');
      const text = bad.replace(/A-(\d)/g, 'B-$1');
      await frame
        .locator('input[type=file]')
        .setInputFiles({ name: 'more.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await frame.getByRole('button', { name: words.import, exact: true }).click();
      await frame.getByText(words.refused(1)).waitFor();
      await frame.getByText('31/31/2026').first().waitFor();
      expect(shop.desk.workbook.export('orders')).toHaveLength(6);
      const [download] = await Promise.all([
        opened.page.waitForEvent('download'),
        frame.getByRole('button', { name: words.download }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
      await frame.getByRole('button', { name: words.undo }).click();
      await frame.getByRole('button', { name: words.undoSure }).click();
      const [removed = ''] = words.undone({ removed: 3, restored: 77 }).split('77');
      await frame.getByText(removed).waitFor();
      expect(shop.desk.workbook.export('orders')).toHaveLength(3);
    },
    FLOW_MS,
  );

  it(
    'page, menu and dialogs keep nobody out',
    async () => {
      const { page } = opened;
      expect(await violationsIn(page)).toEqual([]);
      await page.locator('.menu > button').click();
      expect(await violationsIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByText(say.outbox(0)).click();
      const outbox = page.getByRole('dialog', { name: say.outboxTitle });
      await outbox.getByText(say.outboxEmpty).waitFor();
      expect(await violationsIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await outbox.waitFor({ state: 'detached' });
      await page.getByText(say.reset, { exact: true }).click();
      expect(await violationsIn(page)).toEqual([]);
    },
    FLOW_MS,
  );
});

describe.each(LANGUAGES)('the first day (%s)', (language) => {
  it(
    'three questions, one file, and the segments are on screen',
    async () => {
      const shop = await serveShop({
        locale: language === 'en' ? 'en_US' : 'zh_CN',
        owner: 'owner@example.com',
        now: NOW,
      });
      const { page, tab, frame: inside } = await openWindow(browser, shop, language);
      const words = firstRunWords[language];
      const frame = await inside();
      await frame.getByLabel(words.shop).fill('Rose & Co');
      await frame
        .locator('input[type=file]')
        .setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(ORDERS[language]) });
      await frame.getByRole('button', { name: words.begin }).click();
      await frame.getByText(words.scored(2)).waitFor({ timeout: 60_000 });
      await frame.getByRole('button', { name: words.finish }).click();
      await page.locator('dialog').waitFor({ state: 'detached' });
      await tab(tabOf('customers').name[language]);
      await page.locator('.formula-bar .name').fill('B2');
      await page.keyboard.press('Enter');
      await page.getByLabel(webWords[language].cellSays('B2', CUSTOMER[language])).waitFor({ state: 'attached' });
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await page.context().close();
      await shop.close();
    },
    FLOW_MS,
  );
});
