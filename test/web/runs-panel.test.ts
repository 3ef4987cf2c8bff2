/** Triggers, executions and the quota meter of the page, in a real browser, in both languages. */
import type { Browser } from 'playwright-core';
import { webWords } from '../../local/web/words';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { launchBrowser } from '../browser';
import { distWith } from '../local/script-project';
import { violationsIn } from '../sidebar/axe';
import { type ServedShop, serveShop } from './served-shop';

const FLOW_MS = 120_000;
const NOW = '2026-03-05T09:00:00Z';

const dist = distWith(`
  function onOpen() { SpreadsheetApp.getUi().createMenu('Shop').addItem('Nothing', 'nothing').addToUi(); }
  function nothing() {}
  function begin() { ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(10).create(); }
  function remind() {
    MailApp.sendEmail('rosa@example.com', 'Tea', 'New tea');
    console.log('one mail');
    Utilities.sleep(90000);
  }
`);

let browser: Browser;
let shop: ServedShop;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => shop.close());

it.each(LANGUAGES)(
  'shows what runs by itself, runs what is due, and what became of it (%s)',
  async (language) => {
    shop = await serveShop({ dist, locale: language === 'en' ? 'en_US' : 'zh_CN' });
    shop.desk.workbook.setClock(NOW);
    const say = webWords[language];
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: language })
    ).newPage();
    await page.goto(shop.url);
    await page.getByText(say.quota('0/100', '0/90')).waitFor();
    shop.desk.workbook.menu('begin');
    shop.desk.workbook.setClock('2026-03-05T11:00:00Z');

    await page.getByRole('button', { name: say.triggers, exact: true }).click();
    const triggers = page.getByRole('dialog', { name: say.triggers });
    await triggers.getByRole('rowheader', { name: 'remind' }).waitFor();
    expect(await triggers.getByRole('cell').first().textContent()).toBe(say.triggerTypes['CLOCK']);
    expect(await violationsIn(page)).toEqual([]);
    await triggers.getByRole('button', { name: say.fireDue }).click();
    await page.getByText(say.quota('1/100', '2/90')).waitFor();
    expect(shop.desk.workbook.outbox()).toHaveLength(1);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: say.executions, exact: true }).click();
    const executions = page.getByRole('dialog', { name: say.executions });
    const newest = executions.getByRole('row').nth(1);
    await newest.getByText('one mail').waitFor();
    const cells = await newest.getByRole('cell').allTextContents();
    expect(cells).toEqual([
      expect.stringMatching(/^2026-03-05 10:/),
      'owner@example.com',
      say.runTypes.trigger,
      say.runStatuses.done,
      '91.2',
      '1',
    ]);
    expect(await violationsIn(page)).toEqual([]);
    await page.context().close();
  },
  FLOW_MS,
);
