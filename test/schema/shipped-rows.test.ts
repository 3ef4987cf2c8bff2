import { LANGUAGES } from '../../src/i18n/bilingual';
import { currencies } from '../../src/schema/lists/code-lists-table';
import { reminderKinds } from '../../src/schema/lists/reminder-lists-table';
import type { ShippedRow } from '../../src/schema/shipped/shipped-row';
import { SHIPPING } from '../../src/schema/shipped/shipped-rows';
import type { Tab } from '../../src/schema/tab';
import type { TabKey } from '../../src/schema/tab-keys';
import { tabOf } from '../../src/schema/workbook-schema';

const founding = { language: 'zh-CN', workbookId: 'w1', installer: 'li@shop.cn' } as const;
const rowsOf = (key: TabKey, language = founding.language as (typeof LANGUAGES)[number]): readonly ShippedRow[] =>
  SHIPPING[key]?.({ ...founding, language }) ?? [];

describe('the rows a new workbook starts with', () => {
  const shippingTabs = Object.keys(SHIPPING) as TabKey[];

  it.each(shippingTabs)('%s: fill only columns of the tab, with choices of its lists', (key) => {
    const { columns }: Tab = tabOf(key);
    const wrong = rowsOf(key).flatMap((row) =>
      Object.entries(row).filter(([column, value]) => {
        const found = columns[column];
        return !found || (found.list && !(String(value) in found.list.choices));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(shippingTabs)('%s: leave no required column blank', (key) => {
    const { columns }: Tab = tabOf(key);
    const required = Object.keys(columns).filter((column) => columns[column]?.required);
    expect(rowsOf(key).filter((row) => required.some((column) => row[column] === undefined))).toEqual([]);
  });

  it.each(shippingTabs)('%s: are told apart by the identity of the tab', (key) => {
    const { identity }: Tab = tabOf(key);
    const known = rowsOf(key).map((row) => identity.map((column) => row[column]).join('|'));
    expect(new Set(known).size).toBe(known.length);
  });

  // Design, "rules": `<kind>` (colleague, on) and, where a customer mail exists, `<kind>-customer` (customer, off).
  it('remind colleagues of every kind, and write to no customer before the shop has turned that on', () => {
    const rules = rowsOf('rules');
    const toColleagues = rules.filter(({ recipient }) => recipient === 'colleague');
    expect(toColleagues.map(({ id, on }) => [id, on])).toEqual(
      Object.keys(reminderKinds.choices).map((kind) => [kind, true]),
    );
    expect(rules.filter(({ recipient }) => recipient !== 'colleague').map(({ id, on }) => [id, on])).toEqual([
      ['birthday-customer', false],
      ['repurchase-customer', false],
      ['thankYou-customer', false],
      ['survey-customer', false],
    ]);
    expect(rules.find(({ id }) => id === 'birthday')?.['days']).toBe(0);
  });

  it('have a template in both languages for every mail to a customer', () => {
    const templates = rowsOf('templates').map(({ id, language }) => `${id} ${language}`);
    const wanted = rowsOf('rules').flatMap(({ template }) =>
      template ? LANGUAGES.map((one) => `${template} ${one}`) : [],
    );
    expect(wanted.filter((one) => !templates.includes(one))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(0);
  });

  // Design, "Reminders": the birthday's words; "No age, no products. Both end with how to stop."
  it('say in the birthday mail what the design says', () => {
    const [zh] = rowsOf('templates');
    expect(zh?.['body']).toBe(
      '{{name}}，生日快乐！{{shop}}的{{colleague}}祝您这一年顺心。{{#offer}}{{offer}}。{{/offer}}回复就能找到我。\n\n{{stop}}',
    );
    expect(rowsOf('templates').filter(({ body }) => !String(body).endsWith('{{stop}}'))).toEqual([]);
  });

  // Design, "channels": wechat, website, shop marketing; Amazon none; all others service.
  it('let the shop promote only where the platform lets it', () => {
    const byRule = (rule: string) =>
      rowsOf('channels')
        .filter(({ contact }) => contact === rule)
        .map(({ channel }) => channel);
    expect(byRule('marketing')).toEqual(['wechat', 'website', 'shop']);
    expect(byRule('none')).toEqual(['amazon']);
    expect(byRule('service')).toHaveLength(11);
  });

  it.each([
    ['zh-CN', 'CNY'],
    ['en', 'USD'],
  ] as const)('give in %s the home currency %s the rate 1 and no other currency any', (language, home) => {
    const rates = rowsOf('lists', language).filter(({ list, value }) => list === currencies.key && value !== undefined);
    expect(rates.map(({ key, value }) => [key, value])).toEqual([[home, '1']]);
  });

  it('make the installer the first admin, and nobody when Google does not say who that is', () => {
    expect(rowsOf('team')).toEqual([{ email: 'li@shop.cn', name: 'li', role: 'admin', digest: true, active: true }]);
    expect(SHIPPING.team?.({ ...founding, installer: '' })).toEqual([]);
  });

  it('tell the workbook its own id, so that a copy knows it is one', () => {
    expect(rowsOf('settings').find(({ key }) => key === 'workbookId')?.['value']).toBe('w1');
  });
});
