import type { Browser } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { pageWords } from '../../src/i18n/page-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { aStart, refusal } from './opened-page';
import { openSidebar, WRITTEN } from './opened-sidebar';
import { HITS } from './sample-customers';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What is typed to find the first customer, and what was said: with a follow-up on Monday 2026-03-23. */
const TYPED: Readonly<Record<Language, { readonly find: string; readonly said: string }>> = {
  'zh-CN': { find: '1234', said: '问了面霜，下周一回访' },
  en: { find: 'ann', said: 'Asked about the cream. Call back next Monday' },
};

type Sidebar = Awaited<ReturnType<typeof openSidebar>>;

async function choose({ page, finder, summary }: Sidebar, text: string): Promise<void> {
  await finder.fill(text);
  await page.getByRole('option').first().waitFor();
  await finder.press('Enter');
  await summary.waitFor();
}

describe.each(LANGUAGES)('a talk is logged while the customer is on the line (%s)', (language) => {
  const { find, said } = TYPED[language];
  const [first, second] = HITS[language];

  it('by the keyboard alone: who, what was said, one key', async () => {
    const { page, calls, called, say, summary, finder, status } = await openSidebar(browser, language);
    await page.waitForFunction('document.activeElement.getAttribute("role") === "combobox"');
    await page.keyboard.type(find);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForFunction('document.activeElement.tagName === "TEXTAREA"');
    await page.keyboard.type(said);
    await page.keyboard.press('Control+Enter');
    await status(first!.name).waitFor();
    expect(called('logInteraction')).toEqual([
      [
        'logInteraction',
        {
          ...{ draftId: expect.stringMatching(/^talk-/), customerId: first!.id, rowHint: first!.row },
          ...{ medium: 'call', summary: said, direction: 'in', followUpOn: '2026-03-23' },
        },
      ],
    ]);
    expect(await summary.inputValue()).toBe('');
    expect(await finder.isVisible()).toBe(true);
    const medium = language === 'en' ? 'Call' : '电话';
    const followUp = language === 'en' ? 'Mon 23 Mar' : '3月23日 周一';
    expect(await page.getByText(say.saved({ name: first!.name, medium, followUp })).isVisible()).toBe(true);
    expect(calls.map(([name]) => name)).not.toContain('saveCustomer');
  });

  it('and a double click writes one row', async () => {
    let answer: () => void = () => undefined;
    const written = new Promise<typeof WRITTEN>((resolve) => {
      answer = () => resolve(WRITTEN);
    });
    const sidebar = await openSidebar(browser, language, {
      selectedCustomer: () => first!,
      logInteraction: () => written,
    });
    await sidebar.summary.fill(said);
    await sidebar.save.dblclick();
    await sidebar.summary.press('Control+Enter');
    expect(await sidebar.page.getByRole('button', { name: sidebar.say.saving }).isDisabled()).toBe(true);
    answer();
    await sidebar.status(first!.name).waitFor();
    expect(sidebar.called('logInteraction')).toHaveLength(1);
  });

  it('and a refusal says where, what and the remedy, keeps what was written, and is tried again as the same draft', async () => {
    const where = 'Tab "Interactions"';
    const remedy = 'Wait a moment.';
    let isBusy = true;
    const sidebar = await openSidebar(browser, language, {
      selectedCustomer: () => first!,
      logInteraction: () => {
        if (isBusy) throw refusal({ code: 'BUSY', message: `${where}: somebody is saving. ${remedy}`, where, remedy });
        return WRITTEN;
      },
    });
    await sidebar.summary.fill(said);
    await sidebar.save.click();
    const note = sidebar.page.getByRole('alert');
    await note.waitFor();
    expect((await note.locator('p').allTextContents()).slice(0, 3)).toEqual([where, 'somebody is saving.', remedy]);
    expect(await sidebar.summary.inputValue()).toBe(said);
    expect(await violationsIn(sidebar.page)).toEqual([]);
    isBusy = false;
    await sidebar.summary.press('Control+Enter');
    await sidebar.status(first!.name).waitFor();
    const ids = sidebar.called('logInteraction').map(([, draft]) => (draft as { draftId: string }).draftId);
    expect(new Set(ids).size).toBe(1);
  });

  it('and without an answer from Google it says so, in words', async () => {
    const sidebar = await openSidebar(browser, language, {
      selectedCustomer: () => first!,
      logInteraction: () => {
        throw new Error('NetworkError: Connection failure due to HTTP 0');
      },
    });
    await sidebar.summary.fill(said);
    await sidebar.save.click();
    await sidebar.page.getByRole('alert').filter({ hasText: pageWords[language].callFailed }).waitFor();
  });

  it('and a change made after a try that had been written after all is not lost silently', async () => {
    let tries = 0;
    const sidebar = await openSidebar(browser, language, {
      selectedCustomer: () => first!,
      logInteraction: () => {
        tries += 1;
        if (tries === 1) throw new Error('Service unavailable');
        return { ...WRITTEN, written: false };
      },
    });
    await sidebar.summary.fill('A');
    await sidebar.save.click();
    await sidebar.page.getByRole('alert').waitFor();
    await sidebar.summary.fill('A and B');
    await sidebar.save.click();
    await sidebar.status(sidebar.say.savedBeforeChange).waitFor();
    expect(await sidebar.summary.inputValue()).toBe('A and B');
  });

  it('and what is missing is said, without a call', async () => {
    const sidebar = await openSidebar(browser, language);
    await sidebar.save.click();
    await sidebar.status(sidebar.say.needCustomer).waitFor();
    await choose(sidebar, find);
    await sidebar.save.click();
    await sidebar.status(sidebar.say.needSummary).waitFor();
    expect(sidebar.called('logInteraction')).toEqual([]);
  });

  it('and the day that the text names can be taken back', async () => {
    const sidebar = await openSidebar(browser, language, { selectedCustomer: () => first! });
    await sidebar.summary.fill(said);
    await sidebar.page.getByRole('button', { name: sidebar.say.removeFollowUp }).click();
    await sidebar.save.click();
    await sidebar.status(first!.name).waitFor();
    expect(Object.keys(sidebar.called('logInteraction')[0]![1] as object)).not.toContain('followUpOn');
  });

  it('and chips give medium, direction, follow-up and outcome; the medium is remembered', async () => {
    const sidebar = await openSidebar(browser, language, { selectedCustomer: () => first! });
    const { page, say, summary, save, status, called } = sidebar;
    await summary.fill('ok');
    await page.getByRole('button', { name: say.more }).click();
    for (const value of ['visit', 'in', '2026-03-21', 'interested'])
      await page.locator(`input[value="${value}"]`).check();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByLabel(say.nextStep).fill('send a sample');
    await page.getByLabel(say.nextStep).press('Enter');
    await status(first!.name).waitFor();
    expect(called('logInteraction')[0]![1]).toMatchObject({
      ...{
        medium: 'visit',
        direction: 'in',
        followUpOn: '2026-03-21',
        outcome: 'interested',
        nextStep: 'send a sample',
      },
    });
    await page.reload();
    await summary.fill('again');
    await save.click();
    await status(first!.name).waitFor();
    expect(called('logInteraction')[1]![1]).toMatchObject({ medium: 'visit' });
  });

  it('and what was not saved is there again after closing', async () => {
    const sidebar = await openSidebar(browser, language);
    await choose(sidebar, find);
    await sidebar.summary.fill(said);
    await sidebar.page.reload();
    await sidebar.status(sidebar.say.draftKept).waitFor();
    expect(await sidebar.summary.inputValue()).toBe(said);
    expect(await sidebar.page.getByText(first!.name).isVisible()).toBe(true);
    await sidebar.save.click();
    await sidebar.status(first!.name).waitFor();
    await sidebar.page.reload();
    await sidebar.finder.waitFor();
    expect(await sidebar.summary.inputValue()).toBe('');
  });

  it('and is shown to nobody else who uses the same browser, nor in another shop', async () => {
    let start = aStart(language);
    const sidebar = await openSidebar(browser, language, { appStart: () => start, selectedCustomer: () => first! });
    await sidebar.summary.fill(said);
    for (const other of [{ email: 'lin@example.com' }, { shop: 'Another shop' }]) {
      start = aStart(language, other);
      await sidebar.page.reload();
      await sidebar.page.getByText(first!.name).waitFor();
      expect(await sidebar.summary.inputValue()).toBe('');
    }
    start = aStart(language);
    await sidebar.page.reload();
    await sidebar.status(sidebar.say.draftKept).waitFor();
    expect(await sidebar.summary.inputValue()).toBe(said);
  });

  it('and what was written for one customer stays with that one, or is brought along', async () => {
    const sidebar = await openSidebar(browser, language);
    const { page, say, summary } = sidebar;
    await choose(sidebar, find);
    await summary.fill(said);
    await page.getByRole('button', { name: say.change }).click();
    await choose(sidebar, second!.name);
    expect(await summary.inputValue()).toBe('');
    await page.getByText(say.draftOf(first!.name)).waitFor();
    await page.getByRole('button', { name: say.moveHere }).click();
    expect(await summary.inputValue()).toBe(said);
    await sidebar.save.click();
    await sidebar.status(second!.name).waitFor();
    expect(sidebar.called('logInteraction')[0]![1]).toMatchObject({ customerId: second!.id });
  });

  it('and nobody needs to be found when the row is selected; asked on focus, at most every two seconds', async () => {
    const sidebar = await openSidebar(browser, language, { selectedCustomer: () => first! });
    await sidebar.page.getByText(first!.name).waitFor();
    await sidebar.page.waitForFunction('document.activeElement.tagName === "TEXTAREA"');
    for (let focus = 0; focus < 5; focus += 1) await sidebar.page.evaluate('window.dispatchEvent(new Event("focus"))');
    expect(sidebar.called('selectedCustomer')).toHaveLength(1);
    expect(await violationsIn(sidebar.page)).toEqual([]);
  });

  it('and the selected row does not replace who was picked, nor disturb what is being typed', async () => {
    let selected = first!;
    const sidebar = await openSidebar(browser, language, { selectedCustomer: () => selected });
    await sidebar.page.getByText(first!.name).waitFor();
    await sidebar.summary.fill(said);
    selected = second!;
    await sidebar.page.evaluate('performance.now = () => 1e9'); // long after it was last asked
    const asked = sidebar.answered('selectedCustomer');
    await sidebar.page.evaluate('window.dispatchEvent(new Event("focus"))');
    await asked;
    expect(await sidebar.page.locator('.chosen-name strong').textContent()).toBe(first!.name);
    expect(await sidebar.summary.inputValue()).toBe(said);
  });
});
