/**
 * Writes docs/images/*.png: the states that the README shows, taken from the real page with the sample shop of each
 * language. `npm run build && node build/scripts/screenshots.mjs [only this name]`
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { projectRoot } from '../local/execution/project-files';
import { openWorkbook } from '../local/index';
import type { LocalWorkbook } from '../local/local-workbook';
import { openSampleShop } from '../local/start/sample-shop';
import { BEGINNINGS } from '../local/web/serve-folder';
import { webWords } from '../local/web/words';
import { LANGUAGES, type Language } from '../src/i18n/bilingual';
import { firstRunWords } from '../src/i18n/first-run-words';
import { menuWords } from '../src/i18n/menu-words';
import { sidebarWords } from '../src/i18n/sidebar-words';
import { tabOf } from '../src/schema/workbook-schema';
import { launchBrowser } from './page/launch-browser';
import { servedWorkbook, windowOn } from './page/served-workbook';

interface Scene {
  readonly page: Page;
  readonly language: Language;
}

/** By the name of the picture: what a person does before it is taken. */
const SCENES: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  today: ({ page, language }) => menu(page, menuWords[language].today),
  customers: async ({ page, language }) => tab(page, tabOf('customers').name[language]),
  note: async ({ page, language }) => {
    await tab(page, tabOf('customers').name[language]);
    const { x, y } = (await page.locator('#grid').boundingBox())!;
    await page.mouse.move(x + 560, y + 33);
    await page.locator('.note').waitFor();
  },
  segments: ({ page, language }) => menu(page, menuWords[language].reports, menuWords[language].segments),
  menu: async ({ page, language }) => {
    await page.locator('.menu > button').click();
    await page.getByRole('menuitem', { name: menuWords[language].data }).hover();
  },
  log: async (scene) => {
    const frame = await sidebarOnSecondRow(scene);
    await frame.getByLabel(sidebarWords[scene.language].summary).fill(SAID[scene.language]);
  },
  customer: async (scene) => {
    const frame = await sidebarOnSecondRow(scene);
    await frame.getByRole('tab').nth(1).click();
    await frame.locator('h2, h3').first().waitFor();
  },
  import: async ({ page, language }) => {
    await menu(page, menuWords[language].data, menuWords[language].import);
    const file = { name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE[language]) };
    await (await inside(page)).locator('input[type=file]').setInputFiles(file);
  },
  reminders: async ({ page, language }) => {
    await menu(page, menuWords[language].reminders);
    await inside(page);
  },
  install: async ({ page, language }) => {
    await menu(page, menuWords[language].setUp, menuWords[language].install);
    await inside(page);
  },
  outbox: async ({ page }) => page.locator('.person button').nth(1).click(),
  clock: async ({ page }) => page.locator('.person button').nth(0).click(),
  refused: async ({ page, language }) => {
    await tab(page, tabOf('customers').name[language]);
    await page.locator('.formula-bar .name').fill('F2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('?');
    await page.keyboard.press('Tab');
    await page.locator('dialog').getByText(webWords[language].violates('F2')).waitFor();
  },
  narrow: async ({ page, language }) => {
    await page.setViewportSize({ width: 800, height: 700 });
    await tab(page, tabOf('orders').name[language]);
  },
};

const SAID: Readonly<Record<Language, string>> = {
  en: 'Liked the last order, asks about gift wrapping. Call back next Monday',
  'zh-CN': '上次的很满意，问能不能礼盒包装，下周一回访',
};

const FILE: Readonly<Record<Language, string>> = {
  en: 'Customer,Phone,Ordered on,Product,Quantity,Paid\nRosa Klein,+12025550143,2011-06-20,Rose tea,1,30.00\n',
  'zh-CN': '客户姓名,联系方式,购买日期,购买商品,购买数量,购买金额\n张三,13800138000,2026-03-02,玫瑰花茶,1,30.00\n',
};

async function menu(page: Page, ...captions: readonly string[]): Promise<void> {
  await page.locator('.menu > button').click();
  for (const [depth, caption] of captions.entries()) {
    const item = page.getByRole('menuitem', { name: caption });
    await (depth < captions.length - 1 ? item.hover() : item.click());
  }
}

const tab = (page: Page, name: string): Promise<void> =>
  page.locator('.tabs').getByRole('button', { name, exact: true }).click();

async function inside(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe[src^="/frame/"]')).contentFrame();
  if (frame === null) throw new Error('A frame without an inside');
  await frame.locator('main *').first().waitFor();
  return frame;
}

async function sidebarOnSecondRow({ page, language }: Scene): Promise<Frame> {
  await tab(page, tabOf('customers').name[language]);
  await page.locator('.formula-bar .name').fill('B3');
  await page.keyboard.press('Enter');
  await menu(page, menuWords[language].openSidebar);
  const frame = await inside(page);
  await frame.getByLabel(sidebarWords[language].summary).waitFor();
  return frame;
}

function sampleShop(language: Language): string {
  const workbook: LocalWorkbook = openWorkbook({
    owner: 'owner@example.com',
    name: 'Regulars',
    ...BEGINNINGS[language],
  });
  openSampleShop(workbook, language, false);
  return workbook.snapshot();
}

/** Slices, fonts and charts are there a moment after the last click. */
const SETTLE_MS = 1_200;

async function take(browser: Browser, name: string, language: Language, from: string): Promise<void> {
  const served = await servedWorkbook({ from });
  const page = await windowOn(served, browser, language);
  await page.locator('.menu > button').waitFor();
  await SCENES[name]!({ page, language });
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: pathOf(name, language) });
  await page.context().close();
  await served.server.close();
}

async function takeFirstRun(browser: Browser, language: Language): Promise<void> {
  const served = await servedWorkbook({ owner: 'owner@example.com', name: 'Regulars', ...BEGINNINGS[language] });
  const page = await windowOn(served, browser, language);
  await (await inside(page)).getByLabel(firstRunWords[language].shop).waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: pathOf('first-run', language) });
  await page.context().close();
  await served.server.close();
}

function pathOf(name: string, language: Language): string {
  return join(projectRoot(), 'docs', 'images', `${name}.${language}.png`);
}

const only = process.argv[2];
mkdirSync(join(projectRoot(), 'docs', 'images'), { recursive: true });
const browser = await launchBrowser();
for (const language of LANGUAGES) {
  const from = sampleShop(language);
  for (const name of Object.keys(SCENES))
    if (only === undefined || only === name) await take(browser, name, language, from);
  if (only === undefined || only === 'first-run') await takeFirstRun(browser, language);
}
await browser.close();
