/** A workbook of this process, served, with a window open on it: for pictures and measures of the page. */
import type { Browser, Page } from 'playwright-core';
import { type OpenOptions, openWorkbook } from '../../local/index';
import { Desk } from '../../local/web/server/desk';
import { serveDesk, type WebServer } from '../../local/web/server/web-server';
import type { Language } from '../../src/i18n/bilingual';

export interface ServedWorkbook {
  readonly desk: Desk;
  readonly server: WebServer;
}

export async function servedWorkbook(options: OpenOptions): Promise<ServedWorkbook> {
  const desk = new Desk({ open: () => openWorkbook(options), empty: () => undefined });
  return { desk, server: await serveDesk(desk, 0) };
}

export async function windowOn({ server }: ServedWorkbook, browser: Browser, language: Language): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: language });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.locator('#cell-input').waitFor({ state: 'attached' });
  return page;
}
