/** The menu: what it offers, and what a click does. Entries and order: product.md, Menu; only those that work. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../local/index';
import type { LocalWorkbook } from '../../local/local-workbook';
import type { MenuEntry } from '../../local/services/ui-effect';
import type { Language } from '../../src/i18n/bilingual';
import { answer } from './builders/answer';
import { importText, orderFile } from './builders/files';
import { aBirthdayChild, saved } from './builders/reminded-shop';
import { AGENT, aBlankSpreadsheet, aShop, NOW, STRANGER, VIEWER } from './builders/shop';

const DIST = join(__dirname, '../../dist');

/** The built bundle beside pages of one word each: what stands in a page is not the menu's concern. */
function distWithPages(): string {
  const dist = mkdtempSync(join(tmpdir(), 'regulars-dist-'));
  for (const name of ['Code.js', 'appsscript.json']) copyFileSync(join(DIST, name), join(dist, name));
  for (const page of ['sidebar', 'import', 'install', 'undo', 'reminders', 'first-run', 'team', 'masked-export'])
    writeFileSync(join(dist, `${page}.html`), page);
  for (const page of ['backup', 'adopt-copy', 'help']) writeFileSync(join(dist, `${page}.html`), page);
  return dist;
}

const dist = distWithPages();
const withPages = (shop: LocalWorkbook): LocalWorkbook => openWorkbook({ from: shop.snapshot(), now: NOW, dist });

const captions = (entries: readonly MenuEntry[]): unknown[] =>
  entries.map((entry) => {
    if (entry.kind === 'menu') return [entry.caption, captions(entry.entries)];
    return entry.kind === 'item' ? entry.caption : '—';
  });

const functions = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) =>
    entry.kind === 'menu' ? functions(entry.entries) : entry.kind === 'item' ? [entry.function] : [],
  );

const OFFERED: Readonly<Record<Language, unknown[]>> = {
  en: [
    ...[
      'Open sidebar',
      'Log a contact…',
      'People to contact today',
      ['Reports', ['Segments', 'Update the dashboard', 'Assign regulars who stay away']],
      'Daily reminders…',
      '—',
    ],
    ...[
      [
        'Data',
        [
          'Import…',
          'Undo last change…',
          'Work everything out anew',
          'Export with contact details hidden…',
          'Back up now…',
        ],
      ],
      [
        'Set up',
        ['Install or repair…', 'Team and permissions…', 'Language…', 'Show all tabs', 'This copy is now the shop…'],
      ],
      'Help…',
    ],
  ],
  'zh-CN': [
    ...[
      '打开侧栏',
      '记一次沟通…',
      '今天要联系的人',
      ['报表', ['客户分群', '更新经营看板', '分派久未来的熟客']],
      '每日提醒…',
      '—',
    ],
    ...[
      ['数据', ['导入…', '撤销上次改动…', '全部重新计算', '隐去联系方式的导出…', '立即备份…']],
      ['设置', ['安装或修复…', '团队与权限…', '界面语言…', '显示所有表', '以后就用这份副本…']],
      '帮助…',
    ],
  ],
};

describe('the menu', () => {
  it.each(['en', 'zh-CN'] as const)('speaks the language of the workbook (%s)', (language) => {
    const { menus } = aShop(language).open();
    expect(menus.map(({ caption }) => caption)).toEqual(['熟客 Regulars']);
    expect(captions(menus[0]!.entries)).toEqual(OFFERED[language]);
  });

  it('stands there before anything is installed, and before any consent, without asking for a cell', () => {
    const blank = aBlankSpreadsheet('zh-CN');
    expect(captions(blank.open().menus[0]!.entries)).toEqual(OFFERED['zh-CN']);
    const { report, menus } = aShop('zh-CN').open({ user: STRANGER }, 'NONE');
    expect({ status: report?.status, calls: report?.calls, menus: menus.length }).toEqual({
      status: 'done',
      calls: 0,
      menus: 1,
    });
  });

  it('has no entry that cannot be called', () => {
    const shop = withPages(aShop());
    for (const name of functions(shop.open().menus[0]!.entries)) {
      const { status, ui } = shop.clone().menu(name);
      expect({ name, status, shows: ui.length > 0 }).toEqual({ name, status: 'done', shows: true });
    }
  });
});

/** Whoever may only view the file has no menu: this person may edit it, whatever their role in the team. */
const openTo = (mail: string) => {
  const shop = aShop();
  const { editors } = shop.workbook.settings;
  shop.workbook.apply({ op: 'spreadsheet', set: { editors: [...editors, mail] } });
  return shop;
};

describe('a click', () => {
  it.each([
    ['menuOpenSidebar', { kind: 'sidebar', title: 'Regulars', html: 'sidebar' }],
    ['menuLogContact', { kind: 'sidebar', title: 'Regulars', html: 'sidebar' }],
    ['menuImport', { kind: 'dialog', modal: true, title: 'Import', html: 'import' }],
    ['menuUndo', { kind: 'dialog', modal: true, title: 'Undo last change', html: 'undo' }],
    ['menuReminders', { kind: 'dialog', modal: true, title: 'Daily reminders', html: 'reminders' }],
    ['menuTeam', { kind: 'dialog', modal: true, title: 'Team and permissions', html: 'team' }],
    ['menuMaskedExport', { kind: 'dialog', title: 'Export with contact details hidden', html: 'masked-export' }],
    ['menuBackup', { kind: 'dialog', modal: true, title: 'Back up now', html: 'backup' }],
    ['menuAdoptCopy', { kind: 'dialog', title: 'This copy is now the shop', html: 'adopt-copy' }],
    ['menuHelp', { kind: 'dialog', modal: true, title: 'Help', html: 'help' }],
    ['menuInstall', { kind: 'dialog', modal: true, title: 'Install or repair', html: 'install' }],
  ])('on %s opens its page', (name, shown) => {
    expect(withPages(aShop()).menu(name).ui).toEqual([expect.objectContaining(shown)]);
  });

  it('begins with the first run wherever nothing is installed', () => {
    for (const name of ['menuOpenSidebar', 'menuToday', 'menuSegments', 'menuImport']) {
      const [shown] = withPages(aBlankSpreadsheet('zh-CN')).menu(name).ui;
      expect(shown).toMatchObject({ kind: 'dialog', title: '开始使用熟客', html: 'first-run' });
    }
  });

  it('on People to contact today plans the day, fills the tab, brings it to the front and says how many', () => {
    const shop = aShop();
    saved(shop, aBirthdayChild('Bea'));
    const { ui } = shop.menu('menuToday', { user: AGENT });
    const today = shop.workbook.sheets().find(({ name }) => name === 'Today')!;
    expect(ui).toEqual([
      { kind: 'activate', sheetId: today.sheetId },
      expect.objectContaining({ kind: 'toast', message: '1 to contact today. Tick Done, or choose Later.' }),
    ]);
    expect(shop.export('today')).toHaveLength(1);
    expect(shop.outbox()).toEqual([]);
    shop.menu('menuToday');
    expect(shop.export('today')).toHaveLength(1);
  });

  it('on Segments runs the report and brings it to the front', () => {
    const shop = aShop();
    const line = { customerName: 'Bea', orderedOn: '2026-01-04', product: 'Cream', quantity: 1, amount: '20.00' };
    importText(shop, orderFile([line]), 'o.csv');
    const { ui } = shop.menu('menuSegments');
    const report = shop.workbook.sheets().at(-1)!;
    expect(ui).toEqual([
      { kind: 'activate', sheetId: report.sheetId },
      expect.objectContaining({ kind: 'toast', message: '1 customer is in segments; this tab shows them.' }),
    ]);
  });

  it('on Show all tabs shows them all, once', () => {
    const shop = aShop();
    const hidden = shop.workbook.sheets().filter((sheet) => sheet.hidden).length;
    expect(shop.menu('menuShowAllTabs').ui).toMatchObject([{ message: `${hidden} more tabs are shown.` }]);
    expect(shop.workbook.sheets().filter((sheet) => sheet.hidden)).toEqual([]);
    expect(shop.menu('menuShowAllTabs').ui).toMatchObject([{ message: 'All tabs were shown already.' }]);
  });

  it('on Show all tabs shows an agent all but the protected ones, and says how many those are', () => {
    const shop = aShop();
    const { ui } = shop.menu('menuShowAllTabs', { user: AGENT });
    const still = shop.workbook.sheets().filter((sheet) => sheet.hidden);
    expect(still.map(({ name }) => name).sort()).toEqual(
      ['Channel rules', 'Lists', 'Mail templates', 'Reminder rules', 'Settings', 'Team'].sort(),
    );
    expect(ui).toMatchObject([
      { message: expect.stringContaining('6 protected tabs are shown only by who may edit them') },
    ]);
  });

  it('that is refused says why in words, in a notice that stays', () => {
    const [notice] = aShop('zh-CN').menu('menuToday', { user: STRANGER }).ui;
    expect(notice).toMatchObject({ kind: 'dialog', title: '没有完成' });
    expect(notice).toMatchObject({ html: expect.stringContaining(`${STRANGER} 不在“团队”表里，没有权限。`) });
    expect(JSON.stringify(notice)).not.toContain('NO_ROLE');
    expect(openTo(VIEWER).menu('menuSegments', { user: VIEWER }).ui).toMatchObject([
      { kind: 'dialog', title: 'Not done' },
    ]);
  });

  it('that Google fails says so too, and what is written in the message is no markup', () => {
    const odd = '<img src=x onerror=alert(1)>@example.com';
    const [notice] = openTo(odd).menu('menuToday', { user: odd }).ui;
    expect(notice).toMatchObject({ html: expect.stringContaining('&lt;img src=x onerror=alert(1)&gt;@example.com') });
    const failed = aShop().menu('menuSegments', { failAt: 18 });
    expect(failed.status).toBe('done');
    expect(failed.ui).toMatchObject([{ html: expect.stringContaining('Google does not answer at the moment.') }]);
    expect(answer(aShop(), 'today')).toEqual([]);
  });
});
