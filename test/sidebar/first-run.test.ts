import type { Browser } from 'playwright-core';
import type { DescribedChange } from '../../src/contract/install';
import type { SegmentFigures } from '../../src/contract/reports';
import type { ImportedPart } from '../../src/contract/server-api';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { firstRunWords } from '../../src/i18n/first-run-words';
import { pageWords } from '../../src/i18n/page-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { type Answers, aStart, openPage, refusal } from './opened-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const FILE = {
  name: 'orders.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('客户,下单日期,实付金额\n张三,2026-03-01,12\n'),
};

/** The segments of the sample in the design, "even" scoring. */
const COUNTS = {
  ...{ champion: 47, loyal: 29, potentialLoyalist: 46, newCustomer: 13, promising: 27 },
  ...{ needAttention: 12, aboutToSleep: 57, atRisk: 21, cantLose: 3, hibernating: 125 },
};

const FIGURES: SegmentFigures = {
  scored: 380,
  tiers: [],
  segments: Object.entries(COUNTS).map(([segment, customers]) => ({
    ...{ segment, customers, sales: 0, share: 0 },
    ...{ averageRecency: null, averageFrequency: null, averageMonetary: null },
  })),
};

const made = (count: number): readonly DescribedChange[] =>
  Array.from({ length: count }, () => ({ change: 'createTab', tab: 'orders', column: null, why: 'none yet' }));

const PART: ImportedPart = {
  ...{ batch: 'B-1', read: 1, added: 1, updated: 0, unchanged: 0, refused: [], columns: {}, ignored: [] },
  ...{ kind: 'orders', platform: null, chosen: {}, fields: [] },
};

async function openFirstRun(answers: Answers = {}, browserLanguage: Language = 'en') {
  let language: Language | null = null;
  const opened = await openPage(
    browser,
    'first-run',
    {
      appStart: () =>
        aStart(language ?? browserLanguage, {
          installed: language !== null,
          shop: '',
          choices: language ? aStart(language).choices : {},
        }),
      firstRun: (given) => {
        language = given.language as Language;
        return { changes: made(40), done: false };
      },
      installOrRepair: () => ({ changes: made(40), done: true }),
      importFile: () => PART,
      runReport: () => ({
        id: 'segments',
        tab: 'report.segments',
        ranAt: '',
        rows: 10,
        parameters: {},
        figures: FIGURES,
      }),
      ...answers,
    },
    { width: 640, height: 620 },
  );
  const { page } = opened;
  const begin = (of: Language) => page.getByRole('button', { name: firstRunWords[of].begin, exact: true });
  return { ...opened, begin, file: page.locator('input[type=file]') };
}

describe.each(LANGUAGES)('the first run (%s)', (language) => {
  const say = firstRunWords[language];

  it('asks for shop, language and file, and ends with the shop’s segments', async () => {
    const { page, calls, begin, file } = await openFirstRun({}, language === 'en' ? 'zh-CN' : 'en');
    await page.getByRole('radio', { name: language === 'en' ? 'English' : '中文' }).check();
    await page.getByLabel(say.shop).fill('Camellia 山茶');
    await file.setInputFiles(FILE);
    await page.getByText('orders.csv').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    expect(await violationsIn(page)).toEqual([]);
    await begin(language).click();
    await page.getByText(say.scored(380)).waitFor();
    const names = calls.map(([name]) => name).filter((name) => name !== 'appStart');
    expect(names.slice(0, 4)).toEqual(['firstRun', 'installOrRepair', 'importFile', 'runReport']);
    expect(calls.find(([name]) => name === 'firstRun')![1]).toEqual({ shop: 'Camellia 山茶', language });
    const rows = await page.getByRole('row').allTextContents();
    expect(rows).toHaveLength(10);
    expect(rows[0]).toContain(language === 'en' ? 'Champion47' : '铁杆客户47 位');
    expect(await violationsIn(page)).toEqual([]);
  });

  it('works without a file, and says how to import later', async () => {
    const { page, begin, called } = await openFirstRun({}, language);
    await page.getByLabel(say.shop).fill('Camellia');
    await page.getByLabel(say.shop).press('Enter');
    await page.getByText(say.withoutFile).waitFor();
    expect(called('importFile')).toEqual([]);
    expect(await begin(language).count()).toBe(0);
  });

  it('does not begin without the shop’s name', async () => {
    const { page, begin, called } = await openFirstRun({}, language);
    await begin(language).click();
    await page.getByRole('alert').filter({ hasText: say.needShop }).waitFor();
    await page.waitForFunction("document.activeElement.type === 'text'");
    expect(called('firstRun')).toEqual([]);
  });

  it('goes on where it stopped, and installs nothing twice', async () => {
    let isDown = true;
    const { page, begin, file, called } = await openFirstRun(
      {
        importFile: () => {
          if (isDown) throw refusal({ code: 'BUSY', message: 'Busy.' });
          return PART;
        },
      },
      language,
    );
    await page.getByLabel(say.shop).fill('Camellia');
    await file.setInputFiles(FILE);
    await page.getByText('orders.csv').waitFor();
    await begin(language).click();
    await page.getByRole('alert').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    isDown = false;
    await page.getByRole('button', { name: pageWords[language].tryAgain }).click();
    await page.getByText(say.scored(380)).waitFor();
    expect(called('firstRun')).toHaveLength(1);
    expect(called('importFile')).toHaveLength(2);
  });
});

it('an installed spreadsheet is not asked again', async () => {
  const { page } = await openFirstRun({ appStart: () => aStart('en') });
  await page.getByText(firstRunWords.en.alreadyInstalled).waitFor();
  expect(await page.locator('form').count()).toBe(0);
});

it('a first answer that got lost on its way back does not stop the installation', async () => {
  let tries = 0;
  const { page, begin, called } = await openFirstRun({
    firstRun: () => {
      tries += 1;
      if (tries === 1) throw new Error('NetworkError');
      throw refusal({ code: 'ALREADY_INSTALLED', message: 'This spreadsheet is installed.' });
    },
  });
  await page.getByLabel(firstRunWords.en.shop).fill('Camellia');
  await begin('en').click();
  await page.getByRole('button', { name: pageWords.en.tryAgain }).click();
  await page.getByText(firstRunWords.en.withoutFile).waitFor();
  expect(called('installOrRepair')).toEqual([['installOrRepair', true]]);
});
