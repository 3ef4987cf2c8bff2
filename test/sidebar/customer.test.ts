import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { aStart, openPage, refusal } from './opened-page';
import { CARDS, HITS } from './sample-customers';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(LANGUAGES)('the customer card (%s)', (language) => {
  const say = sidebarWords[language];
  const card = CARDS[language];
  const [first] = HITS[language];

  it('has one sentence to read before speaking on top, then what is open, said, bought and known', async () => {
    const { page } = await openPage(browser, 'sidebar', {
      appStart: () => aStart(language),
      selectedCustomer: () => first!,
      searchCustomers: () => HITS[language],
      customerCard: () => card,
    });
    await page.getByRole('tab', { name: say.tabs.customer }).click();
    await page.getByText(card.headline).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      ...[say.issues, say.talks, say.orders, say.aboutFields],
    ]);
    const text = (await page.getByRole('tabpanel').textContent()) ?? '';
    for (const { label, text: value } of card.fields) expect(text).toContain(`${label}${value}`);
    for (const { summary } of card.talks) expect(text).toContain(summary);
    for (const { description } of card.issues) expect(text).toContain(description);
    for (const { product } of card.orders) expect(text).toContain(product);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('is asked for once, and again after something was logged for the customer', async () => {
    const { page, called } = await openPage(browser, 'sidebar', {
      appStart: () => aStart(language),
      selectedCustomer: () => first!,
      searchCustomers: () => HITS[language],
      customerCard: () => card,
      logInteraction: () => ({ id: 'I-1', customerId: first!.id, written: true }),
    });
    const [log, customer] = [page.getByRole('tab').nth(0), page.getByRole('tab').nth(1)];
    for (let turn = 0; turn < 3; turn += 1) {
      await customer.click();
      await page.getByText(card.headline).waitFor();
      await log.click();
    }
    expect(called('customerCard')).toHaveLength(1);
    await page.getByLabel(say.summary).fill('ok');
    await page.getByLabel(say.summary).press('Control+Enter');
    await page.getByRole('status').filter({ hasText: first!.name }).waitFor();
    await customer.click();
    await page.getByText(card.headline).waitFor();
    expect(called('customerCard')).toHaveLength(2);
  });
});

it('a card that is refused says why, and can be asked for again', async () => {
  let isRefused = true;
  const message = 'This customer is looked after by lin@example.com. Ask them.';
  const { page } = await openPage(browser, 'sidebar', {
    appStart: () => aStart('en'),
    selectedCustomer: () => HITS.en[0]!,
    searchCustomers: () => HITS.en,
    customerCard: () => {
      if (isRefused) throw refusal({ code: 'NOT_YOURS', message, remedy: 'Ask them.' });
      return CARDS.en;
    },
  });
  await page.getByRole('tab').nth(1).click();
  await page.getByRole('alert').filter({ hasText: 'looked after by lin@example.com' }).waitFor();
  isRefused = false;
  await page.getByRole('alert').getByRole('button').click();
  await page.getByText(CARDS.en.headline).waitFor();
});

it('arrows move between the tabs, and the focus goes with them', async () => {
  const { page } = await openPage(browser, 'sidebar', {
    appStart: () => aStart('en'),
    selectedCustomer: () => null,
    searchCustomers: () => HITS.en,
  });
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate('document.activeElement.textContent')).toBe(sidebarWords.en.tabs.customer);
  expect(await page.getByRole('tab').nth(1).getAttribute('aria-selected')).toBe('true');
  expect(await violationsIn(page)).toEqual([]);
});
