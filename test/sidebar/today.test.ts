/** The tab Today: what is left to do, and one tap for how each ended. */
import type { Browser, Locator } from 'playwright-core';
import type { TodayItem } from '../../src/contract/customers';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { todayTabWords } from '../../src/i18n/today-tab-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { type Answers, aStart, refusal } from './opened-page';
import { openSidebar } from './opened-sidebar';
import { CARDS } from './sample-customers';
import { DAY, TASKS } from './sample-today';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const answerOf = (key: string) => ({ key, status: 'done' });

async function openToday(language: Language, answers: Answers = {}) {
  const opened = await openSidebar(browser, language, {
    today: () => TASKS[language],
    finishReminder: answerOf,
    saveCustomer: ({ id }) => ({ id: String(id), written: true }),
    ...answers,
  });
  const { page } = opened;
  const words = todayTabWords[language];
  await page.getByRole('tab', { name: words.tab }).click();
  const head = (item: TodayItem): Locator => page.locator(`[data-key="${item.key}"]`);
  const line = (item: TodayItem): Locator => page.locator('.task').filter({ has: head(item) });
  const button = (item: TodayItem, name: string): Locator => line(item).getByRole('button', { name, exact: true });
  return { ...opened, words, head, line, button };
}

const focused = 'document.activeElement.dataset.key ?? document.activeElement.textContent';

describe.each(LANGUAGES)("today's work in the sidebar (%s)", (language) => {
  const [promise, unknown, repurchase, followUp, later] = TASKS[language] as [
    ...[TodayItem, TodayItem, TodayItem, TodayItem, TodayItem],
  ];

  it('puts broken and late first, with hours left, then today, and folds what was put off', async () => {
    const { page, words, head, called } = await openToday(language);
    await head(promise).waitFor();
    expect(called('today')).toEqual([['today', true]]);
    const titles = [words.now(2), words.today(2), words.later(1)];
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(titles);
    expect(await head(promise).textContent()).toContain(words.hoursLeft(3));
    expect(await head(later).count()).toBe(0);
    await page.getByRole('button', { name: words.later(1) }).click();
    await head(later).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('says why, how to reach them, what is allowed, and what may be said', async () => {
    const { page, words, head, line } = await openToday(language);
    await head(repurchase).click();
    expect(await line(repurchase).getByLabel(words.text).inputValue()).toBe(repurchase.text);
    expect(await line(repurchase).textContent()).toContain(repurchase.contact);
    await head(followUp).click();
    expect(await line(followUp).textContent()).toContain(words.allowed.none);
    expect(await page.getByLabel(words.text).count()).toBe(0);
    await head(unknown).click();
    expect(await line(unknown).textContent()).toContain(words.unknown);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('is worked through by the keyboard alone: each end opens the next, with the focus on it', async () => {
    const { page, head, called } = await openToday(language);
    await head(promise).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(focused)).toBe(unknown.key);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await head(promise).waitFor({ state: 'detached' });
    await page.waitForFunction(`(${focused}) === ${JSON.stringify(unknown.key)}`);
    expect(await head(unknown).getAttribute('aria-expanded')).toBe('true');
    expect(called('finishReminder')).toEqual([['finishReminder', promise.key, { how: 'done' }]]);
  });

  it('later: to the same days as in the tab today, and it stands among what was put off', async () => {
    const { page, words, head, button, called } = await openToday(language);
    await head(repurchase).click();
    for (const [name, until] of [
      [words.postponed.tomorrow, '2026-03-19'],
      [words.postponed.threeDays, '2026-03-21'],
      [words.postponed.nextWeek, '2026-03-25'],
      [words.postponed.nextMonth, '2026-04-18'],
    ] as const) {
      await button(repurchase, words.putOff).click();
      await button(repurchase, name).click();
      await page.getByRole('button', { name: words.later(2) }).waitFor();
      expect(called('finishReminder').at(-1)).toEqual(['finishReminder', repurchase.key, { how: 'snooze', until }]);
      await page.getByRole('button', { name: words.undo }).click();
      await page.getByRole('button', { name: words.later(1) }).waitFor();
      expect(called('finishReminder').at(-1)).toEqual(['finishReminder', repurchase.key, { how: 'reopen' }]);
    }
  });

  it('skip: with a reason of one tap, or one’s own', async () => {
    const { page, words, head, button, line, called } = await openToday(language);
    await head(repurchase).click();
    await button(repurchase, words.skip).click();
    await button(repurchase, words.reasons[0]!).click();
    await head(repurchase).waitFor({ state: 'detached' });
    await button(followUp, words.skip).click();
    await line(followUp).getByLabel(words.otherReason).fill('on holiday');
    await page.keyboard.press('Enter');
    await head(followUp).waitFor({ state: 'detached' });
    expect(called('finishReminder').map(([, , ending]) => ending)).toEqual([
      { how: 'skip', reason: words.reasons[0] },
      { how: 'skip', reason: 'on holiday' },
    ]);
  });

  it('asked to stop: one tap stops greetings and offers, keeps when it was said, and can be taken back', async () => {
    const { page, words, head, line, called } = await openToday(language);
    await head(repurchase).click();
    await line(repurchase)
      .getByRole('button', { name: words.stopOf(repurchase.customerName) })
      .click();
    await head(repurchase).waitFor({ state: 'detached' });
    expect(called('saveCustomer')[0]![1]).toMatchObject({
      ...{ id: repurchase.customerId, rowHint: 2, consent: 'unsubscribed', consentSource: words.repliedOn(DAY) },
    });
    expect(called('finishReminder')).toEqual([
      ['finishReminder', repurchase.key, { how: 'skip', reason: words.stopReason }],
    ]);
    await page.getByRole('button', { name: words.undo }).click();
    await head(repurchase).waitFor();
    const { draftId: _, ...putBack } = called('saveCustomer')[1]![1] as Record<string, unknown>;
    expect(putBack).toEqual({
      ...{ id: repurchase.customerId, rowHint: 2, consent: 'yes', consentSource: null },
      was: { consent: 'unsubscribed' },
    });
    expect(called('finishReminder').at(-1)).toEqual(['finishReminder', repurchase.key, { how: 'reopen' }]);
  });

  it('a promise still has to be kept to who asked to stop', async () => {
    const { head, line, words, called } = await openToday(language);
    await head(promise).waitFor();
    await line(promise)
      .getByRole('button', { name: words.stopOf(promise.customerName) })
      .click();
    await head(promise).getByText(words.isUnsubscribed).waitFor();
    expect(called('finishReminder')).toEqual([]);
  });

  it('offers to log what was said, with the customer chosen; of a promise, with its issue', async () => {
    const { page, words, say, button, head, summary, called } = await openToday(language, {
      logInteraction: () => ({ id: 'I-9', customerId: 'C-000001', written: true }),
    });
    await head(promise).waitFor();
    await button(promise, words.done).click();
    await page.getByRole('button', { name: words.logIt }).click();
    await page.getByLabel(say.chosen(promise.customerName)).waitFor();
    await summary.fill('ok');
    await summary.press('Control+Enter');
    await page.getByRole('status').filter({ hasText: promise.customerName }).waitFor();
    expect(called('logInteraction')[0]![1]).toMatchObject({ customerId: 'C-000001', issueId: 'S-1', rowHint: 2 });
  });

  it('opens the customer’s card', async () => {
    const { page, words, button, head, called } = await openToday(language, { customerCard: () => CARDS[language] });
    await head(promise).waitFor();
    await button(promise, words.card).click();
    await page.getByText(CARDS[language].headline).waitFor();
    expect(called('customerCard')).toEqual([['customerCard', 'C-000001', 2]]);
  });

  it('says so when nothing is left', async () => {
    const { page, words } = await openToday(language, { today: () => [] });
    await page.getByText(words.empty).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('the card stops greetings too, and takes it back', async () => {
    const card = { ...CARDS[language] };
    let consent = 'yes';
    const label = (key: string): string =>
      aStart(language).choices['consents']!.find((choice) => choice.key === key)!.label;
    const { page, words, button, head, called } = await openToday(language, {
      customerCard: () => ({
        ...card,
        fields: [...card.fields, { key: 'consent', label: 'OK?', text: label(consent) }],
      }),
      saveCustomer: (draft) => {
        consent = String(draft['consent']);
        return { id: card.id, written: true };
      },
    });
    await head(promise).waitFor();
    await button(promise, words.card).click();
    await page.getByRole('button', { name: words.stop, exact: true }).click();
    await page.getByRole('button', { name: words.undo, exact: true }).click();
    await page.getByRole('button', { name: words.stop, exact: true }).waitFor();
    expect(called('saveCustomer').map(([, draft]) => (draft as { consent: string }).consent)).toEqual([
      ...['unsubscribed', 'yes'],
    ]);
    expect(await violationsIn(page)).toEqual([]);
  });
});

describe('the list stays true', () => {
  const [promise, unknown] = TASKS.en as [TodayItem, TodayItem];

  it('what somebody else has finished disappears, with a word', async () => {
    const { head, button, words, page } = await openToday('en', {
      finishReminder: () => {
        throw refusal({ code: 'REMINDER_CLOSED', message: 'It has ended already.' });
      },
    });
    await head(promise).waitFor();
    await button(promise, words.done).click();
    await head(promise).waitFor({ state: 'detached' });
    await page.getByText(words.elsewhere(promise.customerName)).waitFor();
  });

  it('and so it does when the list is asked for again', async () => {
    let items = TASKS.en;
    const { page, head, words, answered } = await openToday('en', { today: () => items });
    await head(unknown).waitFor();
    items = TASKS.en.filter(({ key }) => key !== unknown.key);
    const again = answered('today');
    await page.getByRole('button', { name: words.refresh }).click();
    await again;
    expect(await head(unknown).count()).toBe(0);
  });

  it('what was ended here does not come back with an answer that was under way', async () => {
    let answerLate: (items: readonly TodayItem[]) => void = () => undefined;
    let times = 0;
    const { page, head, button, words, answered } = await openToday('en', {
      today: () => {
        times += 1;
        if (times === 1) return TASKS.en;
        return new Promise<readonly TodayItem[]>((resolve) => {
          answerLate = resolve;
        });
      },
    });
    await head(promise).waitFor();
    await page.getByRole('button', { name: words.refresh }).click();
    await button(promise, words.done).click();
    await head(promise).waitFor({ state: 'detached' });
    const late = answered('today');
    answerLate(TASKS.en);
    await late;
    expect(await head(promise).count()).toBe(0);
    expect(await head(unknown).count()).toBe(1);
  });

  it('a refusal says where and what to do, and the reminder stays', async () => {
    const { page, head, button, words } = await openToday('en', {
      finishReminder: () => {
        throw refusal({ code: 'BUSY', message: 'Somebody is saving. Try again.', remedy: 'Try again.' });
      },
    });
    await head(promise).waitFor();
    await button(promise, words.done).click();
    await page.getByRole('alert').filter({ hasText: 'Somebody is saving.' }).waitFor();
    expect(await head(promise).count()).toBe(1);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('a list that cannot be read can be asked for again', async () => {
    let isDown = true;
    const { page, head } = await openToday('en', {
      today: () => {
        if (isDown) throw new Error('Service unavailable');
        return TASKS.en;
      },
    });
    await page.getByRole('alert').waitFor();
    isDown = false;
    await page.getByRole('alert').getByRole('button').click();
    await head(promise).waitFor();
  });

  it('a double click says it once', async () => {
    const { head, button, words, called } = await openToday('en');
    await head(promise).waitFor();
    await button(promise, words.done).dblclick();
    await head(promise).waitFor({ state: 'detached' });
    expect(called('finishReminder')).toHaveLength(1);
  });

  it('a manager begins with what is theirs or nobody’s, and can see everybody’s', async () => {
    const others = { ...unknown, owner: 'lin@example.com' };
    const { page, head, words } = await openToday('en', { today: () => [promise, others] });
    await head(promise).waitFor();
    expect(await head(others).count()).toBe(0);
    await page.getByText(words.all(2)).click();
    await head(others).waitFor();
    expect(await head(others).textContent()).toContain('lin');
    expect(await violationsIn(page)).toEqual([]);
  });

  it('where the browser forbids copying the text is selected for the person’s own keys', async () => {
    const { page, head, line, words } = await openToday('en');
    await page.evaluate('document.execCommand = () => false');
    await head(unknown).click();
    await line(unknown).getByRole('button', { name: words.copy }).click();
    await page.getByText(words.selected).waitFor();
    expect(await page.evaluate('document.activeElement.selectionEnd')).toBe(unknown.text.length);
  });
});

it('the tab is reached by the arrows like the others', async () => {
  const { page } = await openSidebar(browser, 'en', { today: () => [] });
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.evaluate('document.activeElement.textContent')).toBe(todayTabWords.en.tab);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate('document.activeElement.textContent')).toBe(sidebarWords.en.tabs.log);
});
