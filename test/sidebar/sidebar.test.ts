import type { Browser } from 'playwright-core';
import { pageWords } from '../../src/i18n/page-words';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { type Answers, aStart, openPage } from './opened-page';
import { openSidebar, WRITTEN } from './opened-sidebar';
import { HITS } from './sample-customers';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('finding a customer', () => {
  it('asks the server once, however much is typed', async () => {
    const { page, finder, called } = await openSidebar(browser, 'en');
    await finder.pressSequentially('joanna');
    await page.getByRole('option', { name: 'Joanna Cole' }).waitFor();
    await finder.fill('baker');
    await page.getByRole('option', { name: 'Bob Baker' }).waitFor();
    expect(called('searchCustomers')).toHaveLength(1);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('finds on the server who was added meanwhile', async () => {
    const added = { ...HITS.en[0]!, id: 'C-000009', name: 'Zoe New' };
    const { page, finder } = await openSidebar(browser, 'en', {
      searchCustomers: (text) => (text === '' ? HITS.en : [added]),
    });
    await finder.fill('zoe');
    await page.getByRole('option', { name: 'Zoe New' }).waitFor();
  });

  it('asks the server for each pause in typing where there are too many to hold', async () => {
    const { page, finder, called, say } = await openSidebar(browser, 'en', {
      searchCustomers: (text) => (text === '' ? [] : HITS.en.filter(({ name }) => name.toLowerCase().includes(text))),
    });
    await finder.pressSequentially('joanna');
    await page.getByRole('option', { name: 'Joanna Cole' }).waitFor();
    expect(called('searchCustomers').map(([, text]) => text)).toEqual(['', 'joanna']);
    await finder.fill('nobody');
    await page.getByText(say.noneFound).waitFor();
  });
});

describe('a workbook that lacks something', () => {
  it('says so on top, in words that tell what to do', async () => {
    const notice = 'Gone, perhaps deleted: the tab "Orders".';
    const missing = [{ tab: 'orders', column: null }];
    const { page } = await openSidebar(browser, 'en', { missingParts: () => ({ missing, notice }) });
    await page.getByText(notice).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });
});

describe('the frame', () => {
  it('that allows no storage keeps the sidebar working, and drafts while it is open', async () => {
    const { page, called } = await openSidebarInFrame();
    const frame = page.frameLocator('iframe');
    await frame.getByLabel(sidebarWords.en.summary).fill('hello');
    await frame.getByRole('button', { name: sidebarWords.en.save, exact: true }).click();
    await frame.getByRole('status').filter({ hasText: 'Ann Archer' }).waitFor();
    expect(called('logInteraction')).toHaveLength(1);
  });

  async function openSidebarInFrame() {
    const answers: Answers = {
      appStart: () => aStart('en'),
      selectedCustomer: () => HITS.en[0]!,
      searchCustomers: () => HITS.en,
      logInteraction: () => WRITTEN,
    };
    return openPage(browser, 'sidebar', answers, { isSandboxed: true });
  }

  it('shows who acts, since with several Google accounts it may be another than one thinks', async () => {
    const { page } = await openSidebar(browser, 'en');
    expect(await page.getByText('owner@example.com').isVisible()).toBe(true);
  });

  it('of a spreadsheet without an installation says where to begin', async () => {
    const { page } = await openPage(browser, 'sidebar', { appStart: () => aStart('zh-CN', { installed: false }) });
    await page.getByText(pageWords['zh-CN'].notInstalledRemedy).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('offers to try again when the shop does not answer', async () => {
    let isDown = true;
    const { page } = await openPage(browser, 'sidebar', {
      appStart: () => {
        if (isDown) throw new Error('Service unavailable');
        return aStart('en');
      },
      selectedCustomer: () => null,
      searchCustomers: () => [],
    });
    await page.getByRole('alert').waitFor();
    isDown = false;
    await page.getByRole('button').click();
    await page.getByRole('combobox').waitFor();
  });
});
