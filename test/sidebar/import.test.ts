import type { Browser, Page } from 'playwright-core';
import type { ImportedPart } from '../../src/contract/server-api';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { type Answers, aStart, openPage, refusal } from './opened-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The table that JD merchants start from, as in the design; made up. */
const HEADER = '序号,客户姓名,购买日期,购买金额,备注';
const FILE = `${HEADER}\n1,张三,2023-09-01,3000元,无\n2,李四,三月八号,6000元,近期有购买意向\n`;

type Request = Readonly<Record<string, unknown>>;

function aPart(values: Partial<ImportedPart> = {}): ImportedPart {
  return {
    ...{ batch: 'B-1', read: 2, added: 1, updated: 0, unchanged: 0, kind: 'orders', platform: null, chosen: {} },
    refused: [{ line: 3, column: '购买日期', found: '三月八号', code: 'DAY_UNREADABLE', reason: 'Write 2025-03-08.' }],
    columns: { 客户姓名: 'customerName', 购买日期: 'orderedOn', 购买金额: 'amount' },
    ignored: ['序号', '备注'],
    fields: [
      { key: 'customerName', label: 'Customer' },
      { key: 'orderedOn', label: 'Ordered on' },
      { key: 'amount', label: 'Paid' },
      { key: 'notes', label: 'Notes' },
    ],
    ...values,
  };
}

const SIZE = { width: 640, height: 560 };

async function openImport(language: Language, answers: Answers) {
  const opened = await openPage(browser, 'import', { appStart: () => aStart(language), ...answers }, SIZE);
  const say = importDialogWords[language];
  const button = (name: string) => opened.page.getByRole('button', { name, exact: true });
  const requests = (): readonly Request[] => opened.called('importFile').map(([, request]) => request as Request);
  return { ...opened, say, button, requests };
}

async function chooseFile(page: Page, buffer: Buffer, name = 'orders.csv'): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

describe.each(LANGUAGES)('importing a file (%s)', (language) => {
  it('shows how its columns were understood before anything is written, then what came of it', async () => {
    const { page, say, button, requests } = await openImport(language, { importFile: () => aPart({ platform: 'jd' }) });
    expect(await violationsIn(page)).toEqual([]);
    await chooseFile(page, Buffer.from(FILE));
    await page.getByRole('table').first().waitFor();
    expect(requests().map(({ preview }) => preview)).toEqual([true]);
    expect(await page.getByLabel(`${say.field}: 购买金额`).inputValue()).toBe('amount');
    expect(await page.getByLabel(`${say.field}: 序号`).inputValue()).toBe('');
    expect(await page.getByRole('row').filter({ hasText: '客户姓名' }).first().textContent()).toContain('张三');
    await page.getByText(say.recognisedAs(language === 'en' ? 'JD' : '京东')).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await button(say.import).click();
    await page.getByText(say.imported({ read: 2, added: 1, updated: 0, unchanged: 0 })).waitFor();
    expect(requests()[1]).toMatchObject({ name: 'orders.csv', as: 'auto', part: 1, parts: 1, text: FILE });
    expect(Object.keys(requests()[1]!)).not.toContain('preview');
    await page.getByText('三月八号').waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('changes what a column is, for this import and as remembered', async () => {
    const { page, say, button, requests } = await openImport(language, { importFile: () => aPart() });
    await chooseFile(page, Buffer.from(FILE));
    await page.getByLabel(`${say.field}: 备注`).selectOption('notes');
    await page.getByLabel(`${say.field}: 购买金额`).selectOption('');
    await button(say.import).click();
    await page.getByText(say.refused(1)).waitFor();
    expect(requests().at(-1)).toMatchObject({ columns: { 备注: 'notes', 购买金额: null } });
  });

  it('gives the refused lines as a file, and as text where downloads are blocked', async () => {
    const { page, say, button } = await openImport(language, { importFile: () => aPart() });
    await chooseFile(page, Buffer.from(FILE));
    await button(say.import).click();
    const download = page.waitForEvent('download');
    await button(say.download).click();
    expect((await download).suggestedFilename()).toBe(`orders.csv ${say.fileName}.csv`);
    await button(say.asText).click();
    const { line, column, found } = say.refusedColumns;
    const text = await page.getByLabel(say.textNote).inputValue();
    expect(text.split('\n')[0]).toContain([line, column, found].join(','));
    expect(text.split('\n')[1]).toBe('3,购买日期,三月八号,Write 2025-03-08.');
  });

  it('is undone by two clicks, and says what was left alone', async () => {
    const left = [{ tab: 'orders', id: 'O-1', column: 'amount', reason: 'editedSince' as const }];
    const { page, say, button, called } = await openImport(language, {
      importFile: () => aPart(),
      undoLast: () => ({ batch: 'B-1', removed: 1, restored: 0, left }),
    });
    await chooseFile(page, Buffer.from(FILE));
    await button(say.import).click();
    await button(say.undo).click();
    expect(called('undoLast')).toHaveLength(0);
    await button(say.undoSure).click();
    await page.getByText(language === 'en' ? 'Tab "Orders", O-1, column "Paid"' : '“订单”表 O-1“实付金额”列').waitFor();
    expect(called('undoLast')).toHaveLength(1);
  });

  it.each([
    ['workbookFile', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00])],
    ['notText', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x00])],
    ['emptyFile', Buffer.from('')],
  ] as const)('says what to do with a file that is none: %s', async (kind, bytes) => {
    const { page, say, requests } = await openImport(language, { importFile: () => aPart() });
    await chooseFile(page, bytes, 'orders.xlsx');
    await page.getByRole('alert').filter({ hasText: say[kind] }).waitFor();
    expect(requests()).toEqual([]);
  });
});

describe('a file too large for one call', () => {
  /** About 1.3 MB: three parts of at most 500 KB. */
  const LARGE =
    `order,customer,date,paid\n${Array.from({ length: 20_000 }, (_, at) => `W-${at},Customer ${at},2023-09-01,${at}.50,${'x'.repeat(20)}\n`).join('')}`.replace(
      'order,customer,date,paid',
      'Order number,Customer,Ordered on,Paid,Notes',
    );

  it('goes in parts of one batch, and after an interruption goes on where it stopped', async () => {
    let isDown = false;
    const { page, say, button, requests } = await openImport('en', {
      importFile: (request: Request) => {
        if (!request['preview'] && request['part'] === 2 && isDown) throw refusal({ code: 'BUSY', message: 'Busy.' });
        return aPart({ batch: request['preview'] ? '' : 'B-7', read: 10, added: 10, refused: [] });
      },
    });
    await chooseFile(page, Buffer.from(LARGE));
    await button(say.import).waitFor();
    isDown = true;
    await button(say.import).click();
    const parts = requests()[0]!['parts'] as number;
    await page.getByText(say.interrupted({ part: 1, parts })).waitFor();
    isDown = false;
    await button(say.goOn).click();
    await page.getByText(say.imported({ read: parts * 10, added: parts * 10, updated: 0, unchanged: 0 })).waitFor();
    const sent = requests().filter(({ preview }) => !preview);
    expect(parts).toBeGreaterThan(2);
    expect(sent.map(({ part, batch }) => [part, batch])).toEqual([
      ...[
        [1, ''],
        [2, 'B-7'],
        [2, 'B-7'],
      ],
      ...Array.from({ length: parts - 2 }, (_, at) => [at + 3, 'B-7']),
    ]);
    expect(sent.map(({ text }) => Buffer.byteLength(text as string)).every((bytes) => bytes <= 500_000)).toBe(true);
  });

  it('reads GBK as it reads UTF-8', async () => {
    const { page, say, requests } = await openImport('zh-CN', { importFile: () => aPart() });
    // 客户,金额\n张三,12\n. Source: iconv -t GBK.
    await chooseFile(page, Buffer.from('bfcdbba72cbdf0b6ee0ad5c5c8fd2c31320a', 'hex'));
    await page.getByText(say.encoding('GBK')).waitFor();
    expect(requests()[0]!['text']).toBe('客户,金额\n张三,12\n');
  });
});

it('a choice of columns that the server refuses leaves the earlier understanding in force', async () => {
  const { page, say, button, requests } = await openImport('en', {
    importFile: (request: Request) => {
      if (request['columns']) throw refusal({ code: 'ARGUMENT_REFUSED', message: 'A customer is needed.' });
      return aPart();
    },
  });
  await chooseFile(page, Buffer.from(FILE));
  await page.getByLabel(`${say.field}: 客户姓名`).selectOption('');
  await page.getByRole('alert').filter({ hasText: 'A customer is needed.' }).waitFor();
  expect(await page.getByLabel(`${say.field}: 客户姓名`).inputValue()).toBe('customerName');
  await button(say.import).click();
  await page.getByText(say.refused(1)).waitFor();
  expect(Object.keys(requests().at(-1)!)).not.toContain('columns');
});
