/** Issues, ready replies and buying again in the sidebar, in both languages. */
import type { Browser } from 'playwright-core';
import type { ReadyReply } from '../../src/contract/answers';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { careWords } from '../../src/i18n/care-words';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { openSidebar, WRITTEN } from './opened-sidebar';
import { CARDS, HITS } from './sample-customers';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const REPLIES: readonly ReadyReply[] = [
  { id: 'A-1', topic: '物流', question: '到哪了？', zh: '马上帮您查。', en: 'Let me look.', public: true, used: 3 },
  { id: 'A-2', topic: '退货', question: '怎么退？', zh: '请发照片。', en: '', public: true, used: 0 },
];

const SAVED = { id: 'S-1', customerId: 'C-000001', written: true };

describe.each(LANGUAGES)('with the customer on the line (%s)', (language) => {
  const say = careWords[language];
  const [first] = HITS[language];
  const card = CARDS[language];
  const [issue] = card.issues;
  const answers = { selectedCustomer: () => first!, customerCard: () => card, listAnswers: () => REPLIES };

  it('a talk opens an issue in the same save, promised by one click', async () => {
    const { page, called, summary, save, status } = await openSidebar(browser, language, answers);
    await summary.fill('The cup is cracked');
    await page.getByRole('button', { name: say.openIssue }).click();
    await page.getByRole('radio', { name: language === 'en' ? 'Quality' : '质量问题' }).check();
    await page.getByRole('radio', { name: language === 'en' ? 'High' : '高', exact: true }).check();
    await page.getByRole('radio', { name: say.todayAt18 }).check();
    expect(await violationsIn(page)).toEqual([]);
    await save.click();
    await status(say.opened).waitFor();
    expect(called('logInteraction')).toMatchObject([
      ['logInteraction', { issue: { type: 'quality', priority: 'high', promisedAt: '2026-03-18T18:00' } }],
    ]);
    expect(await page.getByRole('button', { name: say.openIssue }).isVisible()).toBe(true);
  });

  it('a ready reply is found by a word, goes into the text in the customer’s language, and is counted', async () => {
    const { page, called, summary } = await openSidebar(browser, language, {
      ...answers,
      answerUsed: () => ({ id: 'A-1', used: 4 }),
    });
    await summary.fill('x');
    await page.getByRole('button', { name: say.replies }).click();
    await page.getByLabel(say.findReply).fill('物流');
    await page.getByRole('button', { name: /到哪了/ }).waitFor();
    expect(await page.getByRole('button', { name: /怎么退/ }).count()).toBe(0);
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('button', { name: /到哪了/ }).click();
    // The customer of the Chinese shop is written to in English, and the other way round: sample-customers.ts.
    expect(await summary.inputValue()).toBe(language === 'en' ? 'x\n马上帮您查。' : 'x\nLet me look.');
    expect(called('answerUsed')).toMatchObject([['answerUsed', { id: 'A-1', draftId: expect.any(String) }]]);
  });

  it('an open issue is settled, promised anew, and answered, each by one click', async () => {
    const { page, called, answered, summary, save, status } = await openSidebar(browser, language, {
      ...answers,
      saveIssue: () => SAVED,
      logInteraction: () => WRITTEN,
    });
    await page.getByRole('tab', { name: sidebarWords[language].tabs.customer }).click();
    await page.getByText(card.headline).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    const readAgain = answered('customerCard');
    await page.getByRole('button', { name: say.tomorrowAt12 }).click();
    await status(say.promiseSaved).waitFor();
    await readAgain;
    const readOnceMore = answered('customerCard');
    await page.getByRole('button', { name: say.resolveOf(issue!.description) }).click();
    await status(say.resolved).waitFor();
    await readOnceMore;
    expect(called('saveIssue')).toMatchObject([
      ['saveIssue', { id: 'S-1', was: { promisedAt: issue!.promisedAt }, promisedAt: '2026-03-19T12:00' }],
      ['saveIssue', { id: 'S-1', was: { status: 'open' }, status: 'resolved' }],
    ]);
    await page.getByRole('button', { name: say.talkAboutOf(issue!.description) }).click();
    await page.getByText(say.about(issue!.description)).waitFor();
    await summary.fill('Sent a new one');
    await save.click();
    await status(first!.name).waitFor();
    expect(called('logInteraction')).toMatchObject([['logInteraction', { issueId: 'S-1' }]]);
  });

  it('the last order is bought again: shown first, then each line saved once', async () => {
    const line = { quantity: 2, amount: 39.6, currency: null, channel: 'website', sku: null, category: null };
    const { page, called, status } = await openSidebar(browser, language, {
      ...answers,
      lastOrder: () => ({
        on: '2026-02-04',
        lines: [
          { product: 'Cream', ...line },
          { product: 'Soap', ...line },
        ],
      }),
      saveOrder: () => ({ id: 'O-1', customerId: first!.id, written: true }),
    });
    await page.getByRole('tab', { name: sidebarWords[language].tabs.customer }).click();
    await page.getByRole('button', { name: say.buyAgain }).click();
    await page.getByText(say.piece({ product: 'Soap', quantity: 2 })).waitFor();
    expect(called('saveOrder')).toEqual([]);
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('button', { name: say.confirmAgain }).dblclick();
    await status(say.ordered({ lines: 2 })).waitFor();
    const drafts = called('saveOrder').map(([, draft]) => draft as { draftId: string; product: string });
    expect(drafts.map(({ product }) => product)).toEqual(['Cream', 'Soap']);
    expect(new Set(drafts.map(({ draftId }) => draftId)).size).toBe(2);
  });
});
