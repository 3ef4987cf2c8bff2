/** The part of Daily reminders that tells who sends them by themselves, and the line on every page when nobody does. */
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { runnerDialogWords } from '../../src/i18n/runner-dialog-words';
import { runnerWords } from '../../src/i18n/runner-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { type Answers, aStart, OWNER, openPage, refusal } from './opened-page';
import { aRunnerState, aRunningState } from './sample-runner';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(LANGUAGES)('every day, by itself (%s)', (language) => {
  const say = runnerDialogWords[language];

  async function open(answers: Answers, role = 'manager') {
    const appStart = () => aStart(language, { role });
    const opened = await openPage(browser, 'reminders', { appStart, previewReminders: () => [], ...answers }, SIZE);
    return { ...opened, button: (name: string) => opened.page.getByRole('button', { name, exact: true }) };
  }
  const SIZE = { width: 760, height: 520 };

  it('is turned on by one click, shows who, when it ran and what comes next, and is turned off by another', async () => {
    const { page, button, called } = await open({
      runnerState: () => aRunnerState(),
      expiringContacts: () => [],
      turnOnRunner: () => aRunningState(),
      turnOffRunner: () => aRunnerState(),
    });
    await page.getByText(say.off).waitFor();
    await page.getByText(say.mailsLeft(90)).waitFor();
    await button(say.turnOn).dblclick();
    await page.getByText(say.lastRun({ at: '2026-03-18 08:12', minutes: 3 })).waitFor();
    expect(called('turnOnRunner')).toHaveLength(1);
    await page.getByText(say.jobsTitle).click();
    await page.getByText(say.next('2026-03-19 08:00')).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await button(say.turnOff).click();
    await page.getByText(say.off).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('run by another is shown with what went wrong; a colleague may add their own, or stop the other’s', async () => {
    const other = { ...aRunningState().runners[0]!, email: 'mana@example.com', error: 'Send reminders: no tab' };
    const { page, button, called } = await open({
      expiringContacts: () => [],
      runnerState: () => aRunningState({ isMine: false, runners: [other], mailsLeft: null }),
      turnOnRunner: () => aRunningState({ runners: [other, ...aRunningState().runners] }),
      turnOffRunner: () => aRunningState(),
    });
    await page.getByText('Send reminders: no tab').waitFor();
    await button(say.turnOnToo).click();
    await page.getByText(say.onSince({ email: OWNER, since: '2026-03-01 09:00' })).waitFor();
    await button(say.turnOffOf('mana@example.com')).click();
    await page.getByText('Send reminders: no tab').waitFor({ state: 'detached' });
    expect(called('turnOffRunner')).toEqual([['turnOffRunner', 'mana@example.com']]);
  });

  it('that Google did not allow says why, and that nobody has it any more', async () => {
    const { page, button } = await open({
      runnerState: () => aRunnerState(),
      expiringContacts: () => [],
      turnOnRunner: () => {
        throw refusal({ code: 'TRIGGER_REFUSED', message: 'Too many triggers. Delete one.', remedy: 'Delete one.' });
      },
    });
    await button(say.turnOn).click();
    await page.getByRole('alert').filter({ hasText: 'Too many triggers.' }).waitFor();
    expect(await button(say.turnOn).isEnabled()).toBe(true);
  });

  it('is not asked about for an agent, who may not turn it on', async () => {
    const { page, called } = await open({}, 'agent');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect([await page.getByText(say.title).count(), called('runnerState')]).toEqual([0, []]);
  });

  it('gone silent is said on every page', async () => {
    const silence = runnerWords[language].heartbeat.late({ email: OWNER, at: '2026-03-16 08:12' });
    const appStart = () => aStart(language, { silence });
    const { page } = await openPage(browser, 'undo', { appStart });
    await page.getByText(silence).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });
});
