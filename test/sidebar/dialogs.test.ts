import type { Browser } from 'playwright-core';
import type { DescribedChange } from '../../src/contract/install';
import type { PreviewedReminder } from '../../src/contract/reminders';
import { adoptWords } from '../../src/i18n/adopt-words';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { installWords, reminderDialogWords, undoWords } from '../../src/i18n/dialog-words';
import { monthWords } from '../../src/i18n/month-words';
import { pageWords } from '../../src/i18n/page-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { type Answers, aStart, openPage, refusal } from './opened-page';
import { aRunnerState } from './sample-runner';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SIZE = { width: 560, height: 520 };

async function openDialog(name: string, language: Language, answers: Answers, isInstalled = true) {
  const appStart = () => aStart(language, { installed: isInstalled });
  const runnerState = () => aRunnerState();
  const expiringContacts = () => [];
  const opened = await openPage(browser, name, { appStart, runnerState, expiringContacts, ...answers }, SIZE);
  return { ...opened, button: (label: string) => opened.page.getByRole('button', { name: label, exact: true }) };
}

const aChange = (values: Partial<DescribedChange>): DescribedChange => ({
  ...{ change: 'createTab', tab: 'customers', column: null, why: 'There is none yet.' },
  ...values,
});

describe.each(LANGUAGES)('Install or repair (%s)', (language) => {
  const say = installWords[language];
  const plan = [
    aChange({ tab: 'customers' }),
    aChange({ tab: 'orders', why: 'There are no orders yet.' }),
    aChange({ tab: 'customers', change: 'addColumn', why: 'A column is missing.' }),
    aChange({ tab: 'settings', change: 'askOwner', why: 'Ask the owner.' }),
  ];

  it('shows the plan by tab in words, changes nothing before it is told to, and goes on until all is done', async () => {
    let runs = 0;
    const { page, button, called } = await openDialog(
      'install',
      language,
      {
        installOrRepair: (confirm) => {
          if (confirm !== true) return { changes: plan, done: true };
          runs += 1;
          return { changes: [aChange({})], done: runs === 3 };
        },
      },
      false,
    );
    await page.getByText(say.plan(3)).waitFor();
    expect(called('installOrRepair')).toEqual([['installOrRepair', false]]);
    const groups = await page.locator('summary').allTextContents();
    const names = language === 'en' ? ['Customers', 'Orders', 'Settings'] : ['客户', '订单', '设置'];
    expect(groups).toEqual(names.map((name, at) => `${name}${say.changes([2, 1, 1][at]!)}`));
    await page.locator('summary').first().click();
    await page.getByText('A column is missing.').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await button(say.apply).click();
    await page.getByText(say.applied(3)).waitFor();
    expect(called('installOrRepair')).toHaveLength(4);
    expect(await page.getByText('Ask the owner.').isVisible()).toBe(true);
    expect(await violationsIn(page)).toEqual([]);
    await button(pageWords[language].close).click();
    expect(await page.evaluate('window.isClosed')).toBe(true);
  });

  it('says so when there is nothing to do', async () => {
    const { page } = await openDialog('install', language, { installOrRepair: () => ({ changes: [], done: true }) });
    await page.getByText(say.nothing).waitFor();
  });

  it('offers the tables of the shop’s own once it is installed, and takes one over to the end, in as many runs as it needs', async () => {
    const words = adoptWords[language];
    const adoptable = [
      { sheet: 'Old', as: 'customers' as const, rows: 3, columns: { Client: 'name', Mobile: 'phone' } },
    ];
    const { page, button, called } = await openDialog('install', language, {
      installOrRepair: () => ({ changes: [], done: true, adoptable }),
      adoptTable: ({ part = 1 }) => ({
        ...{ batch: 'B-1', read: 2, added: 1, updated: 0, unchanged: 0, columns: {}, ignored: [], parts: 2, part },
        refused: [{ line: 5 + part, column: 'Client', found: '?', code: 'X', reason: `No name ${part}.` }],
        done: part === 2,
        ...(part === 1 ? { backup: { state: 'made' as const, name: 'Copy of the shop', url: '' } } : {}),
      }),
    });
    await page.getByText(words.offer(adoptable[0]!)).waitFor();
    const field = language === 'en' ? 'Phone' : '电话';
    expect(await page.getByText(`Mobile → ${field}`).isVisible()).toBe(true);
    expect(await violationsIn(page)).toEqual([]);
    await button(words.adopt).click();
    await page.getByText(words.adopted({ read: 4, added: 2, updated: 0, unchanged: 0 })).waitFor();
    expect(called('adoptTable')).toEqual([
      ['adoptTable', { sheet: 'Old', as: 'customers' }],
      ['adoptTable', { sheet: 'Old', as: 'customers', batch: 'B-1', part: 2 }],
    ]);
    for (const text of ['No name 1.', 'No name 2.', words.backedUp('Copy of the shop')])
      expect(await page.getByText(text).isVisible()).toBe(true);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('that was interrupted can be tried again', async () => {
    let isDown = true;
    const { page, button } = await openDialog('install', language, {
      installOrRepair: (confirm) => {
        if (confirm === true && isDown) throw refusal({ code: 'TRANSIENT', message: 'Google did not answer.' });
        return { changes: [aChange({})], done: true };
      },
    });
    await button(say.apply).click();
    await page.getByRole('alert').waitFor();
    isDown = false;
    await button(pageWords[language].tryAgain).click();
    await page.getByText(say.applied(1)).waitFor();
  });
});

describe.each(LANGUAGES)('Undo the last change (%s)', (language) => {
  const say = undoWords[language];

  it('says what it does before it does it, and what it left alone', async () => {
    const left = [
      { tab: 'orders', id: 'O-1', column: 'amount', reason: 'editedSince' as const },
      { tab: 'customers', id: 'C-000012', column: null, reason: 'inUse' as const },
    ];
    const outcome = { batch: 'B-1', removed: 3, restored: 2, left };
    const { page, button, called } = await openDialog('undo', language, { undoLast: () => outcome });
    await page.getByText(say.what).waitFor();
    expect(called('undoLast')).toEqual([]);
    expect(await violationsIn(page)).toEqual([]);
    await button(say.undo).dblclick();
    await page.getByText(say.undone(outcome)).waitFor();
    expect(called('undoLast')).toHaveLength(1);
    expect(await page.getByRole('listitem').allTextContents()).toEqual(
      language === 'en'
        ? ['Tab "Orders", O-1, column "Paid": edited since', 'Tab "Customers", C-000012: other rows refer to it']
        : ['“订单”表 O-1“实付金额”列：之后又改过', '“客户”表 C-000012：还有别的行用到它'],
    );
    expect(await violationsIn(page)).toEqual([]);
  });

  it('says so when there is nothing to undo', async () => {
    const { page, button } = await openDialog('undo', language, {
      undoLast: () => {
        throw refusal({ code: 'NOTHING_TO_UNDO', message: 'There is nothing to undo.' });
      },
    });
    await button(say.undo).click();
    await page.getByRole('alert').filter({ hasText: 'There is nothing to undo.' }).waitFor();
  });
});

describe.each(LANGUAGES)('Daily reminders (%s)', (language) => {
  const say = reminderDialogWords[language];
  const reminder = (values: Partial<PreviewedReminder>): PreviewedReminder => ({
    ...{ key: '1', kind: 'birthday', about: 'C-1', customerId: 'C-1', to: 'lin@example.com', as: 'task', skip: null },
    ...{ subject: 'Birthday: Ann', reason: 'Birthday today' },
    ...values,
  });
  const counts = { planned: 0, sending: 0, sent: 2, done: 0, skipped: 0, failed: 0, unknown: 0 };

  it('shows what goes out and what does not, sends only when told to, and says what was sent', async () => {
    let isSent = false;
    const { page, button, called } = await openDialog('reminders', language, {
      previewReminders: () => [
        reminder({ skip: isSent ? 'sent' : null }),
        reminder({
          key: '2',
          as: 'email',
          subject: 'Happy birthday',
          to: 'ann@example.com',
          skip: isSent ? 'sent' : null,
        }),
        reminder({ key: '3', subject: 'Nobody to take it', to: '', skip: 'noColleague' }),
      ],
      sendReminders: () => {
        isSent = true;
        return counts;
      },
    });
    await page.getByText(say.goOut({ mails: 1, tasks: 1 })).waitFor();
    await page.getByText(say.doNot(1)).waitFor();
    await page.getByText(say.noColleague).waitFor();
    expect(called('sendReminders')).toEqual([]);
    expect(await violationsIn(page)).toEqual([]);
    await button(say.send).dblclick();
    await page.getByText(say.sent(counts)).waitFor();
    await page.getByText(say.doNot(3)).waitFor();
    expect(called('sendReminders')).toHaveLength(1);
    expect(await button(say.send).isDisabled()).toBe(true);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('of the last month are summed up by kind, and what rules that are off would add is told apart', async () => {
    const ofMonth = { kind: 'birthday', as: 'task', on: true } as const;
    const { page, button, called } = await openDialog('reminders', language, {
      previewReminders: () => [],
      previewMonth: () => ({
        ...{ from: '2026-02-16', to: '2026-03-17' },
        counts: [
          { ...ofMonth, day: '2026-02-16', count: 2 },
          { ...ofMonth, day: '2026-03-01', count: 3 },
          { ...ofMonth, day: '2026-03-01', as: 'email', on: false, count: 1 },
        ],
        examples: [{ ...ofMonth, day: '2026-02-16', customerName: 'Ann', reason: 'birthday today' }],
      }),
    });
    const month = monthWords[language];
    await page.getByText(say.none).waitFor();
    expect(called('previewMonth')).toEqual([]);
    await button(month.ask).click();
    await page.getByText(month.asSet({ tasks: 5, mails: 0 })).waitFor();
    await page.getByText(month.most({ day: '2026-03-01', count: 3 })).waitFor();
    await page.getByText(month.example({ name: 'Ann', reason: 'birthday today', day: '2026-02-16' })).waitFor();
    await page.getByText(month.ifOn({ tasks: 0, mails: 1 })).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('of another day are shown, not sent', async () => {
    const { page, button, called } = await openDialog('reminders', language, {
      previewReminders: (day) => (day === '2026-03-20' ? [reminder({ subject: 'Of the 20th' })] : []),
    });
    await page.getByText(say.none).waitFor();
    await page.getByLabel(say.day).fill('2026-03-20');
    await page.getByText('Of the 20th').waitFor();
    expect(await button(say.send).isDisabled()).toBe(true);
    expect(called('previewReminders').map(([, day]) => day)).toEqual(['2026-03-18', '2026-03-20']);
  });

  it('that failed, or of which nobody knows, are never told as sent', async () => {
    const sent = { ...counts, failed: 1, unknown: 1 };
    const { page, button } = await openDialog('reminders', language, {
      previewReminders: () => [reminder({})],
      sendReminders: () => sent,
    });
    await button(say.send).click();
    await page
      .locator('.note-wait')
      .filter({ hasText: say.sent(sent) })
      .waitFor();
  });
});
