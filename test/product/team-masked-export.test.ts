/** The export for people who should not see contact details. */
import Papa from 'papaparse';
import type { LocalWorkbook } from '../../local/local-workbook';
import type { MaskedPart } from '../../src/contract/privacy';
import { MASKED_TABS } from '../../src/features/privacy/masked-column-table';
import { answer, refusalOf } from './builders/answer';
import { importText } from './builders/files';
import { byHand } from './builders/people';
import { AGENT, aShop, MANAGER, madeOnce, OTHER_AGENT, OWNER } from './builders/shop';
import { SECRETS_OF, threeOwners } from './builders/three-owners';

/** All parts together, as the page puts them together. */
function exported(shop: LocalWorkbook, tab: string, user: string): { text: string; parts: readonly MaskedPart[] } {
  const parts: MaskedPart[] = [];
  for (let from: number | null | undefined; from !== null; from = parts[parts.length - 1]!.next)
    parts.push(answer<MaskedPart>(shop, 'exportMasked', [{ tab, from: from ?? null }], { user }));
  return { text: parts.map(({ text }) => text).join(''), parts };
}

const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;

/** Everybody's details stand besides in notes, talks, names, tags, issues, as people write them. */
const leakyShop = madeOnce(() => {
  const shop = threeOwners();
  const all = Object.entries(SECRETS_OF);
  all.forEach(([name, { phone, email, wechat, address }], index) => {
    const id = `C-00000${index + 1}`;
    const spoken = `${phone}, ${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}, ${email}, ${wechat}, ${address}`;
    const was = { notes: null };
    const fields = {
      notes: spoken,
      delivery: spoken,
      needs: spoken,
      consentSource: spoken,
      company: spoken,
      tags: spoken,
    };
    answer(shop, 'saveCustomer', [{ draftId: `l${index}`, id, was, ...fields, name: `${name} ${phone}` }]);
    answer(shop, 'logInteraction', [
      {
        draftId: `t${index}`,
        customerId: id,
        medium: 'call',
        summary: spoken,
        nextStep: spoken,
        product: `Tea ${phone}`,
        orderNo: phone,
      },
    ]);
  });
  answer(shop, 'refreshCustomers');
  return shop;
});

describe('the masked export', () => {
  it.each(MASKED_TABS)(
    'of %s holds no phone, e-mail, WeChat ID or address of anybody, wherever people wrote it',
    (tab) => {
      const { text } = exported(leakyShop(), tab, MANAGER);
      const digits = text.replace(/[\s.()-]/g, '');
      for (const { phone, email, wechat, address } of Object.values(SECRETS_OF)) {
        expect(digits).not.toContain(phone);
        for (const secret of [email, wechat, address]) expect(text).not.toContain(secret);
      }
    },
  );

  it('keeps names, and hides details so that they are still recognised', () => {
    const [mine] = rowsOf(exported(threeOwners(), 'customers', MANAGER).text);
    expect(mine).toMatchObject({
      ...{ 'Customer ID': 'C-000001', Name: 'Mine', Phone: '138****8001', 'E-mail': 'm***@example.com' },
      ...{ 'WeChat ID': 'w***', Address: '浙江省***', Owner: 'Ann', 'Times bought': '1', Country: 'CN' },
    });
  });

  it('gives managers and admins all customers, an agent own and unassigned ones, in every tab', () => {
    const shop = leakyShop();
    const ids = (tab: string, user: string): unknown[] =>
      rowsOf(exported(shop, tab, user).text).map((row) => row['Customer ID']);
    for (const tab of ['customers', 'orders', 'interactions']) {
      for (const user of [OWNER, MANAGER])
        expect(ids(tab, user)).toEqual(['C-000001', 'C-000002', 'C-000003', 'C-000004']);
      expect(ids(tab, AGENT)).toEqual(['C-000001', 'C-000003']);
      expect(ids(tab, OTHER_AGENT)).toEqual(['C-000002', 'C-000003']);
    }
  });

  // Source: architecture.md, command line: "CSV prefixes ' to text that starts with = + - @ TAB CR".
  it('puts an apostrophe before what a spreadsheet would take for a formula', () => {
    const shop = aShop();
    ['=1+1', '+cmd', '-x', '@SUM(A1)', 'Ann "Tea", Leeds'].forEach((name, index) => {
      answer(shop, 'saveCustomer', [{ draftId: `f${index}`, name }]);
    });
    const { text } = exported(shop, 'customers', MANAGER);
    expect(rowsOf(text).map((row) => row['Name'])).toEqual(["'=1+1", "'+cmd", "'-x", "'@SUM(A1)", 'Ann "Tea", Leeds']);
  });

  it('leaves out columns of the shop’s own, and cells that cannot be read', () => {
    const shop = threeOwners();
    byHand(shop, 'customers', (sheet) => {
      const column = sheet.getLastColumn() + 1;
      sheet.insertColumnAfter(column - 1);
      sheet.getRange(1, column, 2, 1).setValues([['Secret'], ['13800138001']]);
    });
    const { text } = exported(shop, 'customers', MANAGER);
    expect(Object.keys(rowsOf(text)[0]!)).not.toContain('Secret');
    expect(text).not.toContain('13800138001');
  });

  it('of a large shop comes in parts of at most 500 KB that make up the whole, each row once', () => {
    const shop = aShop();
    const names = Array.from({ length: 2_500 }, (_, index) => `客户 ${index} ${'长'.repeat(80)}`);
    importText(shop, `name\n${names.join('\n')}`, 'customers.csv');
    const { text, parts } = exported(shop, 'customers', MANAGER);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(Buffer.byteLength(part.text)).toBeLessThanOrEqual(500_000);
    expect(rowsOf(text).map((row) => row['Name'])).toEqual(names);
  });

  it.each([[{ tab: 'team' }], [{ tab: 'log' }], [{ tab: 'customers', from: 0 }], [null]])('refuses %j', (request) => {
    expect(refusalOf(threeOwners(), 'exportMasked', [request]).code).toBe('ARGUMENT_REFUSED');
  });
});
