/** Whose contact data will be removed within a week: shown where the reminders of a day are. */
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { expiringWords } from '../../src/i18n/expiring-words';
import { tabOf } from '../../src/schema/workbook-schema';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { type Answers, aStart, openPage, refusal } from './opened-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SIZE = { width: 600, height: 700 };
const bea = { customerId: 'C-000001', customerName: 'Bea', on: '2026-03-20', fields: ['phone', 'email'] };

const opened = (answers: Answers) =>
  openPage(browser, 'reminders', { previewReminders: () => [], runnerState: () => noRunner(), ...answers }, SIZE);

/** Its part of the dialog is another test's. */
function noRunner(): never {
  throw refusal({ message: 'not asked here' });
}

it.each(LANGUAGES)('with the day and what of them (%s)', async (language) => {
  const say = expiringWords[language];
  const { page } = await opened({ appStart: () => aStart(language), expiringContacts: () => [bea] });
  const { columns } = tabOf('customers');
  const fields = [columns.phone.header[language], columns.email.header[language]];
  await page.getByText(say.line({ on: bea.on, name: 'Bea', fields })).waitFor();
  expect(await violationsIn(page)).toEqual([]);
});

it('says so when there is nothing, and is not shown to who may not see everybody', async () => {
  const say = expiringWords.en;
  const manager = await opened({ appStart: () => aStart('en'), expiringContacts: () => [] });
  await manager.page.getByText(say.none).waitFor();
  const agent = await opened({ appStart: () => aStart('en', { role: 'agent' }) });
  await agent.page.getByRole('heading').first().waitFor();
  expect([await agent.page.getByText(say.title).count(), agent.called('expiringContacts')]).toEqual([0, []]);
});
