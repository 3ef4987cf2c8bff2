import type { Browser } from 'playwright-core';
import type { Diagnostics, FeedbackItem } from '../../src/contract/help';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { helpWords } from '../../src/i18n/help-words';
import { pageWords } from '../../src/i18n/page-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { type Answers, aStart, openPage, refusal } from './opened-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const FOUND = { product: { version: '0.1.0', edition: 'bound', schema: 1, installed: 1 } } as Diagnostics;

async function openHelp(language: Language, answers: Answers) {
  const items: FeedbackItem[] = [
    { id: 'F-1', on: '2026-03-01', text: 'Larger letters', votes: 2, voted: true },
    { id: 'F-2', on: '2026-03-02', text: '<b>Dark</b> colours', votes: 1, voted: false },
  ];
  const opened = await openPage(
    browser,
    'help',
    { appStart: () => aStart(language), feedback: () => items, diagnostics: () => FOUND, ...answers },
    { width: 620, height: 600 },
  );
  return { ...opened, items, button: (name: string) => opened.page.getByRole('button', { name, exact: true }) };
}

describe.each(LANGUAGES)('Help (%s)', (language) => {
  const say = helpWords[language];

  it('opens the guide and goes out of its way', async () => {
    const { page, button, called } = await openHelp(language, { openGuide: () => null });
    await button(say.openGuide).click();
    await page.waitForFunction('window.isClosed');
    expect(called('openGuide')).toHaveLength(1);
  });

  it('shows the diagnostics, and selects them where the browser does not let a page copy', async () => {
    const { page, button } = await openHelp(language, {});
    await page.evaluate('navigator.clipboard && (navigator.clipboard.writeText = () => Promise.reject(new Error()))');
    await button(say.diagnose).click();
    await page.getByText(say.notCopied).waitFor();
    const area = page.getByLabel(say.diagnostics);
    expect(JSON.parse(await area.inputValue())).toEqual(FOUND);
    expect(
      await area.evaluate((field) => {
        const { selectionStart, selectionEnd } = field as unknown as { selectionStart: number; selectionEnd: number };
        return selectionEnd - selectionStart;
      }),
    ).toBe((await area.inputValue()).length);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('copies them where it does', async () => {
    const { page, button } = await openHelp(language, {});
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } })",
    );
    await button(say.diagnose).click();
    await page.getByText(say.copied).waitFor();
    expect(JSON.parse(await page.evaluate('window.copied'))).toEqual(FOUND);
  });

  it('takes a suggestion once, and a vote for those of others', async () => {
    let votes = 1;
    const { page, button, called } = await openHelp(language, {
      saveFeedback: () => ({ id: 'F-3', written: true }),
      voteFeedback: (id) => {
        votes += 1;
        return { id, votes };
      },
    });
    await page.getByText('<b>Dark</b> colours').waitFor();
    expect(await button(say.send).isDisabled()).toBe(true);
    expect(await violationsIn(page)).toEqual([]);
    await page.getByLabel(say.suggestion).fill('More green');
    await button(say.send).dblclick();
    await page.getByText(say.sent).waitFor();
    expect(called('saveFeedback')).toEqual([['saveFeedback', 'More green']]);
    await button(say.voteFor({ text: '<b>Dark</b> colours' })).click();
    expect(called('voteFeedback')).toEqual([['voteFeedback', 'F-2']]);
    expect(await page.getByText(say.voted).count()).toBe(1);
  });

  it('says why a suggestion was not taken, and keeps the words', async () => {
    const { page, button } = await openHelp(language, {
      saveFeedback: () => {
        throw refusal({ code: 'BUSY', message: 'Somebody else is writing.' });
      },
    });
    await page.getByLabel(say.suggestion).fill('More green');
    await button(say.send).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel(say.suggestion).inputValue()).toBe('More green');
    await button(pageWords[language].close).click();
  });
});
