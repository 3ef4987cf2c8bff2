/** The pages on the product's own bundle: what they send is what the server takes, and the other way round. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openWorkbook } from '../../local/index';
import type { LocalWorkbook } from '../../local/local-workbook';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { installWords, reminderDialogWords, undoWords } from '../../src/i18n/dialog-words';
import { firstRunWords } from '../../src/i18n/first-run-words';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { launchBrowser } from '../browser';
import { type Answers, openPage } from './opened-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SETTINGS = {
  en: { locale: 'en_US', timeZone: 'UTC' },
  'zh-CN': { locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
} as const;

const SIZE = { width: 640, height: 620 };

/** Every call of a page goes into the bundle. */
const served = (workbook: LocalWorkbook): Answers =>
  new Proxy(
    {},
    {
      get:
        (_, name: string) =>
        (...args: readonly unknown[]) =>
          workbook.call(name, ...args),
    },
  );

const TABLE =
  '客户姓名,联系方式,购买日期,购买商品,购买数量,购买金额\n' +
  '张三,13800138000,2026-01-10,面霜,1,198\n李四,13912345678,2026-02-01,洗面奶,2,118\n王五,,三月八号,面霜,1,198\n';

const aFile = (text: string, name = 'orders.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describe.each(LANGUAGES)('from an empty spreadsheet, by the pages alone (%s)', (language) => {
  const workbook = openWorkbook({ ...SETTINGS[language], owner: 'owner@example.com', now: '2026-03-18T01:00:00Z' });
  const answers = served(workbook);

  it('three questions lead to the segments', async () => {
    const say = firstRunWords[language];
    const { page } = await openPage(browser, 'first-run', answers, SIZE);
    await page.getByRole('radio', { name: language === 'en' ? 'English' : '中文' }).check();
    await page.getByLabel(say.shop).fill('Camellia 山茶');
    await page.locator('input[type=file]').setInputFiles(aFile(TABLE));
    await page.getByText('orders.csv').waitFor();
    await page.getByRole('button', { name: say.begin, exact: true }).click();
    await page.getByText(say.scored(2)).waitFor();
    expect(await page.getByText(say.imported({ added: 2, updated: 0, refused: 1 })).isVisible()).toBe(true);
    expect(workbook.export('customers').map(({ name }) => name)).toEqual(['张三', '李四']);
    const shop = workbook.export('settings').find(({ key }) => key === 'shop');
    expect(shop).toMatchObject({ value: 'Camellia 山茶' });
  });

  it('afterwards nothing is left to install', async () => {
    const { page } = await openPage(browser, 'install', answers, SIZE);
    await page.getByText(installWords[language].nothing).waitFor();
  });

  it('a talk stands in the workbook as it was said, once, and on the card', async () => {
    const say = sidebarWords[language];
    const { page } = await openPage(browser, 'sidebar', answers);
    await page.getByRole('combobox').fill('8000');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const said = language === 'en' ? 'Asked for a sample. Call back next Monday' : '想要小样，下周一回访';
    await page.getByLabel(say.summary).fill(said);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').filter({ hasText: '张三' }).waitFor();
    const talks = workbook.export('interactions');
    expect(talks).toHaveLength(1);
    expect(talks[0]).toMatchObject({
      ...{ customerName: '张三', medium: 'call', direction: 'in', summary: said, followUpOn: '2026-03-23' },
      by: 'owner@example.com',
    });
    await page.getByRole('combobox').fill('8000');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab').nth(1).click();
    await page.locator('.line-text').filter({ hasText: said }).waitFor();
    await page.getByText('198').first().waitFor();
  });

  it('an import shows its refused lines, and is taken back', async () => {
    const say = importDialogWords[language];
    const { page } = await openPage(browser, 'import', answers, SIZE);
    const more =
      '客户,手机号,下单日期,商品,数量,实付,心情\n赵六,13700137000,2026-03-01,面霜,1,198,好\n赵六,13700137000,明年,面霜,1,198,好\n';
    await page.locator('input[type=file]').setInputFiles(aFile(more, 'more.csv'));
    await page.getByLabel(`${say.field}: 心情`).selectOption('notes');
    const preview = { read: 2, added: 1, updated: 0, unchanged: 0, refused: 1, isWhole: true };
    await page.getByText(say.preview(preview)).waitFor();
    expect(workbook.export('orders')).toHaveLength(2);
    await page.getByRole('button', { name: say.import, exact: true }).click();
    await page.getByText(say.imported({ read: 2, added: 1, updated: 0, unchanged: 0 })).waitFor();
    await page.getByRole('cell', { name: '明年', exact: true }).waitFor();
    expect(workbook.export('orders').map(({ notes }) => notes)).toEqual([null, null, '好']);
    await page.getByRole('button', { name: say.undo }).click();
    await page.getByRole('button', { name: say.undoSure }).click();
    await page.locator('.note-done').nth(1).waitFor();
    expect(workbook.export('orders')).toHaveLength(2);
  });

  it('the day’s reminders are shown, and sent once', async () => {
    const say = reminderDialogWords[language];
    const birthday = language === 'en' ? '03-18' : '1990-03-18';
    workbook.edit('customers', 'C-000001', 'birthday', birthday);
    const { page } = await openPage(browser, 'reminders', answers, SIZE);
    await page.getByText('张三').first().waitFor();
    await page.getByRole('button', { name: say.send }).click();
    await page.locator('.note-done').waitFor();
    const mails = workbook.outbox().length;
    expect(mails).toBeGreaterThan(0);
    expect(workbook.export('reminders').every(({ status }) => status === 'sent')).toBe(true);
    expect(await page.getByRole('button', { name: say.send }).isDisabled()).toBe(true);
  });

  it('the first import is undone by the menu as well, except what was edited since', async () => {
    const say = undoWords[language];
    const { page } = await openPage(browser, 'undo', answers, SIZE);
    await page.getByRole('button', { name: say.undo, exact: true }).click();
    await page.locator('.note-done').waitFor();
    expect(workbook.export('orders')).toHaveLength(0);
    await page.getByRole('listitem').first().waitFor();
  });
});

it('a real shop’s orders become its segments in the first run', async () => {
  const workbook = openWorkbook({ ...SETTINGS.en, owner: 'owner@example.com', now: '2011-06-25T09:00:00Z' });
  const say = firstRunWords.en;
  const { page } = await openPage(browser, 'first-run', served(workbook), SIZE);
  const orders = readFileSync(join(__dirname, '../../local/sample/online-retail-orders.csv'), 'utf8');
  await page.getByLabel(say.shop).fill('Regulars Gifts');
  await page.locator('input[type=file]').setInputFiles(aFile(orders));
  await page.getByRole('button', { name: say.begin, exact: true }).click();
  await page.locator('.bars').waitFor();
  const scored = workbook.export('customers').filter(({ segment }) => segment !== null).length;
  expect(scored).toBeGreaterThan(50);
  expect(await page.locator('.bars caption').textContent()).toBe(say.scored(scored));
  const rows = await page.locator('.bars .bar-count').allTextContents();
  expect(rows.reduce((sum, text) => sum + Number(text), 0)).toBe(scored);
});
