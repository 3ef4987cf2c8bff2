/**
 * A built page in a real browser, with a stand-in for google.script.run whose functions run here: what a call is answered,
 * and that it was made, is up to the test.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Envelope } from '../../src/contract/envelope';
import type { AppStart, ServerApi } from '../../src/contract/server-api';
import type { Language } from '../../src/i18n/bilingual';
import { choiceLists } from '../../src/schema/choice-lists';

export type Answers = { readonly [K in keyof ServerApi]?: (...args: Parameters<ServerApi[K]>) => unknown };

export interface OpenedPage {
  readonly page: Page;
  /** Every call so far: name, then arguments. */
  readonly calls: readonly (readonly unknown[])[];
  readonly called: (name: keyof ServerApi) => readonly (readonly unknown[])[];
  /** When the next call of this function has been answered and drawn. */
  readonly answered: (name: keyof ServerApi) => Promise<void>;
}

/** google.script.run as far as a page sees it: arguments and results as JSON, a failure as an error with a message. */
const SCRIPT_RUN = `
  window.google = { script: {
    host: { close() { window.isClosed = true; } },
    get run() {
      const handlers = {};
      const runner = new Proxy({}, { get: (_, name) => {
        if (name === 'withSuccessHandler') return (f) => ((handlers.ok = f), runner);
        if (name === 'withFailureHandler') return (f) => ((handlers.no = f), runner);
        return (...args) => {
          window.answerCall(name, JSON.stringify(args)).then((text) => {
            const { value, error } = JSON.parse(text);
            if (error === undefined) handlers.ok?.(value ?? null);
            else handlers.no?.(new Error(error));
          });
        };
      } });
      return runner;
    },
  } };
`;

const NEXT_FRAME = 'new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))';

export const OWNER = 'owner@example.com';

export function aStart(language: Language, values: Partial<AppStart> = {}): AppStart {
  const choices = Object.fromEntries(
    choiceLists.map(({ key, choices: of }) => [
      key,
      Object.entries(of).map(([choice, label]) => ({ key: choice, label: label[language] })),
    ]),
  );
  const shop = language === 'en' ? 'Regulars Gifts' : '山茶小铺';
  return {
    language,
    installed: true,
    shop,
    email: OWNER,
    role: 'admin',
    copy: false,
    today: '2026-03-18',
    choices,
    ...values,
  };
}

export function envelope(values: Partial<Envelope>): Envelope {
  return { code: 'BUSY', message: '', where: '', found: '', remedy: '', ...values };
}

/** What a function throws so that the page is refused with this envelope. */
export const refusal = (values: Partial<Envelope>): Error => new Error(JSON.stringify(envelope(values)));

interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** In a frame that is allowed scripts and forms and nothing else, as the local page and Google's frames are. */
  readonly isSandboxed?: boolean;
}

export async function openPage(
  browser: Browser,
  name: string,
  answers: Answers,
  { width = 300, height = 620, isSandboxed = false }: OpenOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const opened = await serveTo(page, name, answers);
  const html = readFileSync(join(__dirname, '..', '..', 'dist', `${name}.html`), 'utf8');
  await page.route('**/*', (route) => {
    const isPage = route.request().url().endsWith('/page.html');
    const frame = `<iframe src="/page.html" sandbox="allow-scripts allow-forms" style="border:0;width:100%;height:600px"></iframe>`;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: isPage ? html : frame });
  });
  await page.goto(isSandboxed ? 'http://sheet.test/' : 'http://sheet.test/page.html');
  return opened;
}

async function serveTo(page: Page, name: string, answers: Answers): Promise<OpenedPage> {
  const calls: (readonly unknown[])[] = [];
  const answeredCalls: string[] = [];
  await page.exposeFunction('answerCall', async (called: string, text: string) => {
    const args = JSON.parse(text) as never[];
    calls.push([called, ...args]);
    const answer = answers[called as keyof ServerApi] as ((...given: never[]) => unknown) | undefined;
    try {
      if (!answer) throw new Error(`${name}: the test answers no ${called}`);
      return JSON.stringify({ value: await answer(...args) });
    } catch (error) {
      return JSON.stringify({ error: (error as Error).message });
    } finally {
      answeredCalls.push(called);
    }
  });
  await page.addInitScript(SCRIPT_RUN);
  return {
    page,
    calls,
    called: (one) => calls.filter(([called]) => called === one),
    answered: async (one) => {
      const before = answeredCalls.filter((called) => called === one).length;
      while (answeredCalls.filter((called) => called === one).length === before) await page.evaluate(NEXT_FRAME);
      await page.evaluate(NEXT_FRAME);
    },
  };
}
