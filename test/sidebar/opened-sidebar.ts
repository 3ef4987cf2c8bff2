/** The sidebar in a browser, with the parts that its tests use. */
import type { Browser, Locator } from 'playwright-core';
import type { Language } from '../../src/i18n/bilingual';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { type Answers, aStart, type OpenedPage, openPage } from './opened-page';
import { HITS } from './sample-customers';

export const WRITTEN = { id: 'I-1', customerId: 'C-000001', written: true };

interface OpenedSidebar extends OpenedPage {
  readonly say: (typeof sidebarWords)[Language];
  readonly summary: Locator;
  readonly finder: Locator;
  readonly save: Locator;
  readonly status: (text: string) => Locator;
}

/** A shop whose row is not selected, unless the test says otherwise. */
export async function openSidebar(
  browser: Browser,
  language: Language,
  answers: Answers = {},
  options = {},
): Promise<OpenedSidebar> {
  const opened = await openPage(
    browser,
    'sidebar',
    {
      appStart: () => aStart(language),
      selectedCustomer: () => null,
      searchCustomers: () => HITS[language],
      logInteraction: () => WRITTEN,
      ...answers,
    },
    options,
  );
  const { page } = opened;
  const say = sidebarWords[language];
  const summary = page.getByLabel(say.summary);
  const finder = page.getByRole('combobox');
  const status = (text: string) => page.getByRole('status').filter({ hasText: text });
  await page.getByRole('tab').first().waitFor();
  return { ...opened, say, summary, finder, status, save: page.getByRole('button', { name: say.save, exact: true }) };
}
