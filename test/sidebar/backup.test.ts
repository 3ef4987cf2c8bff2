import type { Browser } from 'playwright-core';
import type { Backup, Backups } from '../../src/contract/backup';
import { backupWords } from '../../src/i18n/backup-words';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { pageWords } from '../../src/i18n/page-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { type Answers, aStart, openPage, refusal } from './opened-page';

interface Link {
  readonly href: string;
  readonly target: string;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const aBackup = (id: string, values: Partial<Backup> = {}): Backup => ({
  ...{ id, at: '2026-03-05 09:00', reason: 'asked', name: `Back up ${id}`, url: `https://docs.google.com/${id}` },
  ...values,
});

const DOWNLOAD = 'https://docs.google.com/spreadsheets/d/x/export?format=xlsx';

async function open(name: string, language: Language, answers: Answers) {
  const opened = await openPage(browser, name, { appStart: () => aStart(language), ...answers }, { width: 560 });
  return { ...opened, button: (label: string) => opened.page.getByRole('button', { name: label, exact: true }) };
}

describe.each(LANGUAGES)('Back up now (%s)', (language) => {
  const say = backupWords[language];

  it('makes one copy for one click, shows where it is, where else to keep one, and how to restore', async () => {
    const before: Backups = { kept: [], older: [], download: DOWNLOAD };
    const after: Backups = {
      kept: [aBackup('new')],
      older: [aBackup('old', { reason: 'weekly' })],
      download: DOWNLOAD,
    };
    const { page, button, called } = await open('backup', language, { backups: () => before, backUpNow: () => after });
    await page.getByText(say.none).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await button(say.backUp).dblclick();
    await page.getByText(say.made({ name: 'Back up new' })).waitFor();
    expect(called('backUpNow')).toHaveLength(1);
    const links = await page
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((link) => [link.textContent, (link as unknown as Link).href, (link as unknown as Link).target]),
      );
    expect(links).toEqual([
      ['Back up new', 'https://docs.google.com/new', '_blank'],
      ['Back up old', 'https://docs.google.com/old', '_blank'],
      [say.download, DOWNLOAD, '_blank'],
    ]);
    for (const words of [say.older, say.restore, ...say.places]) expect(await page.getByText(words).count()).toBe(1);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('says why no copy was made', async () => {
    const { page, button } = await open('backup', language, {
      backups: () => ({ kept: [], older: [], download: DOWNLOAD }),
      backUpNow: () => {
        throw refusal({ code: 'TRANSIENT', message: 'Google did not answer.' });
      },
    });
    await button(say.backUp).click();
    await page.getByRole('alert').waitFor();
  });
});

describe.each(LANGUAGES)('a copy (%s)', (language) => {
  const say = backupWords[language];
  const appStart = () => aStart(language, { copy: true });

  it('says on each page that nothing is sent from it', async () => {
    for (const name of ['sidebar', 'backup']) {
      const { page } = await open(name, language, { appStart });
      await page.getByText(pageWords[language].copy).waitFor();
    }
  });

  it('becomes the shop only after the person has confirmed it', async () => {
    let isCopy = true;
    const { page, button, called } = await open('adopt-copy', language, {
      appStart: () => aStart(language, { copy: isCopy }),
      adoptCopy: () => {
        isCopy = false;
        return { adopted: true };
      },
    });
    await page.getByText(say.adoptWhat).waitFor();
    expect(await button(say.adopt).isDisabled()).toBe(true);
    expect(await violationsIn(page)).toEqual([]);
    await page.getByLabel(say.adoptSure).check();
    await button(say.adopt).click();
    await page.getByText(say.adopted).waitFor();
    expect(called('adoptCopy')).toHaveLength(1);
    expect(await page.getByText(pageWords[language].copy).count()).toBe(0);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('is not asked about where the spreadsheet is the shop', async () => {
    const { page, button } = await open('adopt-copy', language, {});
    await page.getByText(say.adoptNotCopy).waitFor();
    expect(await button(say.adopt).count()).toBe(0);
    await button(pageWords[language].close).click();
    expect(await page.evaluate('window.isClosed')).toBe(true);
  });
});
