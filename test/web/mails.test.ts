/** The mails of a real run as a browser shows them: on a phone and on a screen, in both languages. */
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { launchBrowser } from '../browser';
import { answer } from '../product/builders/answer';
import { addressOf, aMailingShop, MAILING } from '../product/builders/mailing-shop';
import { mailsOf, type ReadMail } from '../product/builders/mime';
import { AGENT } from '../product/builders/shop';
import { violationsIn } from '../sidebar/axe';

const WIDTHS = [320, 640];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(LANGUAGES)('the mails of a day (%s)', (language) => {
  let mails: readonly ReadMail[];
  beforeAll(async () => {
    const shop = aMailingShop(language);
    answer(shop, 'sendReminders');
    mails = await mailsOf(shop);
  });

  it.each([...Object.keys(MAILING[language].names), 'colleague'])(
    '%s: can be read without scrolling sideways, by everybody',
    async (kind) => {
      const to = kind === 'colleague' ? AGENT : addressOf(kind);
      const mail = mails.find((one) => one.to === to);
      for (const width of WIDTHS) {
        const page = await browser.newPage({ viewport: { width, height: 800 } });
        await page.setContent(mail?.html ?? '');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        expect(await violationsIn(page)).toEqual([]);
        await page.close();
      }
    },
  );
});
