import type { Browser } from 'playwright-core';
import type { TeamMember, TeamOverview } from '../../src/contract/team';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { maskedExportWords } from '../../src/i18n/masked-export-words';
import { protectionTruths } from '../../src/i18n/protection-words';
import { teamWords } from '../../src/i18n/team-words';
import { launchBrowser } from '../browser';
import { violationsIn } from './axe';
import { type Answers, aStart, OWNER, openPage, refusal } from './opened-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SIZE = { width: 760, height: 600 };

async function openDialog(name: string, language: Language, answers: Answers, role = 'admin') {
  const opened = await openPage(browser, name, { appStart: () => aStart(language, { role }), ...answers }, SIZE);
  return { ...opened, button: (label: string) => opened.page.getByRole('button', { name: label, exact: true }) };
}

const aMember = (values: Partial<TeamMember>): TeamMember => ({
  ...{ email: OWNER, name: 'Olga', role: 'admin', active: true, digest: true, replacement: '' },
  ...values,
});

const ANN = aMember({ email: 'ann@example.com', name: 'Ann', role: 'agent' });
const GINA = aMember({ email: 'gina@example.com', name: 'Gina', role: 'agent', active: false, replacement: ANN.email });

const aTeam = (values: Partial<TeamOverview>): TeamOverview => ({
  members: [aMember({}), ANN, GINA],
  fileOwner: OWNER,
  protections: [
    { tab: 'team', kind: 'hard', state: 'inPlace', lacking: [], tooMany: ['bob@example.com'] },
    { tab: 'lists', kind: 'hard', state: 'missing', lacking: [], tooMany: [] },
    { tab: 'orders', kind: 'warning', state: 'inPlace', lacking: [], tooMany: [] },
    { tab: 'log', kind: 'warning', state: 'missing', lacking: [], tooMany: [] },
  ],
  may: { saveMembers: 'yes', handOver: true, protect: true },
  askOwner: '',
  ...values,
});

describe.each(LANGUAGES)('Team and permissions (%s)', (language) => {
  const say = teamWords[language];

  it('shows the team, what is protected and what is not, and what protection cannot do', async () => {
    const { page } = await openDialog('team', language, { teamOverview: () => aTeam({}) });
    await page.getByText('gina@example.com').waitFor();
    await page.getByText(say.tooMany({ who: 'bob@example.com' })).waitFor();
    await page.getByText(say.state_.missing).waitFor();
    await page.getByText(say.warnings({ inPlace: 1, all: 2 })).waitFor();
    await page.getByText(say.truths).click();
    for (const sentence of protectionTruths[language].cannot) await page.getByText(sentence).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('adds somebody, and sends of a change only what was changed, with what it was', async () => {
    const { page, button, called } = await openDialog('team', language, {
      teamOverview: () => aTeam({}),
      saveTeamMember: ({ email }) => ({ email, written: true }),
    });
    await button(say.add).click();
    await page.getByLabel(say.email).fill('nina@example.com');
    await page.getByLabel(say.name).fill('Nina');
    expect(await violationsIn(page)).toEqual([]);
    await button(say.save).click();
    await page.getByText(say.saved({ name: 'Nina' })).waitFor();
    await button(say.editWhom({ name: 'Ann' })).click();
    await page.getByText(say.inactive, { exact: true }).click();
    await page.getByLabel(say.replacement).selectOption(OWNER);
    await button(say.save).click();
    await page.getByText(say.saved({ name: 'Ann' })).waitFor();
    const nina = {
      email: 'nina@example.com',
      name: 'Nina',
      role: 'agent',
      active: true,
      digest: true,
      replacement: '',
    };
    expect(called('saveTeamMember').map(([, member]) => member)).toEqual([
      { ...nina, isNew: true },
      { email: ANN.email, was: { active: true, replacement: '' }, active: false, replacement: OWNER },
    ]);
  });

  it('says why a change was refused, and keeps what was typed', async () => {
    const { page, button } = await openDialog('team', language, {
      teamOverview: () => aTeam({}),
      saveTeamMember: () => {
        throw refusal({ code: 'LAST_ADMIN', message: 'The last one.' });
      },
    });
    await button(say.editWhom({ name: 'Olga' })).click();
    await page.getByLabel(say.name).fill('Olga O.');
    await button(say.save).click();
    await page.getByRole('alert').getByText('The last one.').waitFor();
    expect(await page.getByLabel(say.name).inputValue()).toBe('Olga O.');
  });

  it('counts before it hands over, and goes on until all is handed over', async () => {
    let runs = 0;
    const counts = { customers: 2, issues: 1, dates: 0, reminders: 3 };
    const outcome = { from: GINA.email, to: ANN.email, batch: '', counts, done: false };
    const { page, button, called } = await openDialog('team', language, {
      teamOverview: () => aTeam({}),
      handOver: ({ confirm }) => {
        if (!confirm) return outcome;
        runs += 1;
        return { ...outcome, batch: 'B-1', done: runs === 2 };
      },
    });
    await button(say.handOver.buttonFor({ name: 'Gina' })).click();
    await page.getByText(say.handOver.counts(counts)).waitFor();
    expect(called('handOver')).toEqual([['handOver', { from: GINA.email }]]);
    expect(await violationsIn(page)).toEqual([]);
    await button(say.handOver.confirm).click();
    await page.getByText(say.handOver.done({ batch: 'B-1' })).waitFor();
    expect(runs).toBe(2);
  });

  it('sets protections for who may, and gives the others the words to send', async () => {
    const { page, button } = await openDialog('team', language, {
      teamOverview: () => aTeam({}),
      setProtections: () => ({ made: ['lists'], followed: ['team'], refused: ['x@example.com'] }),
    });
    await button(say.protect).click();
    await page.getByText(say.refusedAccounts({ who: 'x@example.com' })).waitFor();
    const may = { saveMembers: 'no', handOver: false, protect: false } as const;
    const other = await openDialog('team', language, {
      teamOverview: () => aTeam({ may, askOwner: 'Please open it.' }),
    });
    expect(await other.page.getByLabel(say.askTitle).inputValue()).toBe('Please open it.');
    await other.page.getByText(say.mayNot).waitFor();
    expect(await other.button(say.protect).count()).toBe(0);
    expect(await violationsIn(other.page)).toEqual([]);
  });
});

describe.each(LANGUAGES)('Export with contact details hidden (%s)', (language) => {
  const say = maskedExportWords[language];

  it('puts the parts together and offers the file, under a name that says what it is', async () => {
    const { page, button, called } = await openDialog('masked-export', language, {
      exportMasked: ({ from }) =>
        from === undefined ? { text: 'name\r\nAnn\r\n', rows: 1, next: 3 } : { text: 'Bea\r\n', rows: 1, next: null },
    });
    await page.getByLabel(say.tab).selectOption('orders');
    expect(await violationsIn(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await button(say.make).click();
    const tab = language === 'en' ? 'Orders' : '订单';
    expect((await download).suggestedFilename()).toBe(say.fileName({ tab, today: '2026-03-18' }));
    await page.getByText(say.made({ rows: 2 })).waitFor();
    await button(say.asText).click();
    expect(await page.getByRole('textbox').inputValue()).toBe('name\nAnn\nBea\n');
    expect(called('exportMasked').map(([, request]) => request)).toEqual([
      { tab: 'orders' },
      { tab: 'orders', from: 3 },
    ]);
    expect(await violationsIn(page)).toEqual([]);
  });
});
