/** The four mails to customers: what each says, in whose language, and what keeps one from going. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { PreviewedReminder } from '../../src/contract/reminders';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { answer } from './builders/answer';
import { addressOf, aMailingShop, MAILING } from './builders/mailing-shop';
import { mailsOf } from './builders/mime';
import { AGENT, copyOf } from './builders/shop';

const snapshots = new Map<Language, string>();
function mailing(language: Language): LocalWorkbook {
  const snapshot = snapshots.get(language) ?? aMailingShop(language).snapshot();
  snapshots.set(language, snapshot);
  return copyOf(snapshot);
}

const mailTo = async (shop: LocalWorkbook, kind: string) =>
  (await mailsOf(shop)).find(({ to }) => to === addressOf(kind));

describe.each(LANGUAGES)('the mails to customers (%s)', (language) => {
  const { names, product, shop: name } = MAILING[language];
  let sent: LocalWorkbook;
  beforeAll(() => {
    sent = mailing(language);
    answer(sent, 'sendReminders');
  });

  it.each(Object.entries(names))(
    '%s: one to %s, from the shop, answered by the colleague, with how to stop',
    async (kind) => {
      const mails = (await mailsOf(sent)).filter(({ to }) => to === addressOf(kind));
      expect(mails).toHaveLength(1);
      const [mail] = mails;
      expect(mail).toMatchObject({ replyTo: AGENT, from: expect.stringContaining(name) });
      expect(mail?.text).toMatch(language === 'en' ? /reply STOP\.$/ : /请回复“退订”。$/);
      expect(mail?.html).not.toMatch(/<Shop>|\{\{|<script|<style|<img/);
    },
  );

  it('stand in the colleague’s own as what goes by itself, with no text to send the same a second time', async () => {
    const [own] = (await mailsOf(sent)).filter(({ to }) => to === AGENT);
    expect(own?.text).toMatch(language === 'en' ? /nothing to send twice/ : /不必再发一遍/);
    expect(own?.text).not.toMatch(/Text to send|可发的话/);
  });

  it('the thanks name what was bought; the survey asks the four questions of the tab surveys', async () => {
    expect((await mailTo(sent, 'thankYou'))?.text).toContain(product);
    const survey = (await mailTo(sent, 'survey'))?.text ?? '';
    // Requirement 51: overall in five levels, delivery, bought again within three months, recommended
    const asked =
      language === 'en'
        ? ['5 very satisfied', 'delivery', 'three months', 'recommend']
        : ['5 非常满意', '送货', '三个月内', '推荐给朋友'];
    for (const question of asked) expect(survey).toContain(question);
    expect(survey.match(/^\d\. /gm)).toHaveLength(4);
  });
});

describe('a mail whose template cannot be used', () => {
  it.each([
    ['names a place that nobody fills', 'body', '{{name}}, {{discount}} for you. {{stop}}', '{{discount}}'],
    ['has broken braces', 'body', '{{name, hello. {{stop}}', 'template'],
    ['does not say how to stop', 'body', '{{name}}, hello.', '{{stop}}'],
  ])('that %s becomes the colleague’s task, which says so, as the preview does', async (_, column, text, words) => {
    const shop = mailing('en');
    const row = shop.export('templates').findIndex(({ id, language }) => id === 'birthday' && language === 'en');
    shop.edit('templates', row + 2, column, text);
    const shown = answer<readonly PreviewedReminder[]>(shop, 'previewReminders').filter(
      ({ kind }) => kind === 'birthday',
    );
    expect(shown.map(({ as, to }) => [as, to])).toEqual([['task', AGENT]]);
    expect(shown[0]?.reason).toContain(words);
    answer(shop, 'sendReminders');
    expect(await mailTo(shop, 'birthday')).toBeUndefined();
    expect((await mailsOf(shop)).some(({ to, text: told }) => to === AGENT && told.includes(words))).toBe(true);
  });

  it('stops no other mail', async () => {
    const shop = mailing('en');
    const row = shop.export('templates').findIndex(({ id, language }) => id === 'birthday' && language === 'en');
    shop.edit('templates', row + 2, 'body', '{{oops');
    answer(shop, 'sendReminders');
    for (const kind of ['repurchase', 'thankYou', 'survey']) expect(await mailTo(shop, kind)).toBeDefined();
  });
});

describe('an offer', () => {
  const campaign = {
    id: 'K-1',
    name: 'March',
    startOn: '2026-03-01',
    endOn: '2026-03-31',
    offer: '10% off',
    status: 'Running',
  };
  const typedRow = (
    shop: LocalWorkbook,
    tab: 'campaigns' | 'participation',
    values: Readonly<Record<string, string>>,
  ): void => {
    for (const [column, value] of Object.entries(values)) shop.edit(tab, 2, column, value);
  };
  const greeting = async (shop: LocalWorkbook): Promise<string> => {
    answer(shop, 'sendReminders');
    return (await mailTo(shop, 'birthday'))?.text ?? '';
  };

  it('of a campaign that is running stands in the mail', async () => {
    const shop = mailing('en');
    typedRow(shop, 'campaigns', campaign);
    expect(await greeting(shop)).toContain('10% off');
  });

  it.each([
    ['is over', { endOn: '2026-03-04' }],
    ['is still being prepared', { status: 'Draft' }],
    ['is for others', { audience: 'levels: vip' }],
    ['is for nobody knows whom', { audience: 'levels: platinum' }],
  ])('of a campaign that %s does not', async (_, own) => {
    const shop = mailing('en');
    typedRow(shop, 'campaigns', { ...campaign, ...own });
    expect(await greeting(shop)).toMatch(/^Happy birthday, Bea!/);
    expect(await greeting(shop)).not.toContain('10% off');
  });

  it('does not reach who was held back to compare with', async () => {
    const shop = mailing('en');
    typedRow(shop, 'campaigns', campaign);
    typedRow(shop, 'participation', { campaignId: 'K-1', customerName: 'Bea', heldBack: 'TRUE' });
    expect(await greeting(shop)).not.toContain('10% off');
  });
});
