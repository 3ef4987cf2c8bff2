/** A window of the real page in a real browser, and what a person does in it. */
import type { Browser, Frame, Page } from 'playwright-core';
import type { Language } from '../../src/i18n/bilingual';
import type { ServedShop } from './served-shop';

export interface OpenedWindow {
  readonly page: Page;
  /** Clicks through the product's menu. */
  menu(...captions: readonly string[]): Promise<void>;
  tab(name: string): Promise<void>;
  /** By the box with the cell's name, as keyboard people do. */
  goTo(cell: string): Promise<void>;
  /** What a screen reader says of the active cell, once it says this. */
  cellSays(text: string | RegExp): Promise<void>;
  /** The sidebar's or the dialog's inside. */
  frame(): Promise<Frame>;
}

/** Longer than anything takes here, on a slow machine too. */
const PATIENCE_MS = 20_000;

export async function openWindow(browser: Browser, shop: ServedShop, language: Language): Promise<OpenedWindow> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: language });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(shop.url);
  await page.locator('.menu > button').waitFor();
  await page.locator('#cell-input').waitFor({ state: 'attached' });
  return { page, ...hands(page) };
}

function hands(page: Page): Omit<OpenedWindow, 'page'> {
  return {
    menu: async (...captions) => {
      await page.locator('.menu > button').click();
      for (const [depth, caption] of captions.entries()) {
        const item = page.getByRole('menuitem', { name: caption, exact: true });
        if (depth < captions.length - 1) await item.hover();
        else await item.click();
      }
    },
    tab: (name) => page.locator('.tabs li button', { hasText: name }).first().click(),
    goTo: async (cell) => {
      await page.locator('.formula-bar .name').fill(cell);
      await page.keyboard.press('Enter');
    },
    cellSays: (text) => page.locator('#cell-input').and(page.getByLabel(text)).waitFor({ state: 'attached' }),
    frame: async () => {
      const frame = await (await page.waitForSelector('iframe[src^="/frame/"]')).contentFrame();
      if (frame === null) throw new Error('The frame has no inside');
      return frame;
    },
  };
}
