/** The dashboard: what stands in it is what the shop's rows say, and regulars who stay away come to somebody's desk. */
import type { LocalWorkbook } from '../../local/local-workbook';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { answer, refusalOf } from './builders/answer';

import { saved } from './builders/reminded-shop';
import { AGENT, aShop, MANAGER, madeOnce, OWNER, VIEWER } from './builders/shop';

/** The shop's clock stands at 2026-03-05. Ann orders every ten days and stopped in January; Bob bought once. */
const ORDERS = `Order number,Date,Customer,Product,Quantity,Paid
A-1,2025-12-20,Ann,Green tea,1,100
A-2,2025-12-30,Ann,Green tea,2,200
A-3,2026-01-09,Ann,Cup,1,50
B-1,2026-02-10,Bob,Cup,1,40
C-1,2026-03-01,Cleo,=SUM(1),1,500.5
C-2,2026-03-02,Cleo,Postage,1,9.5
B-2,2026-03-03,Bob,Cup,1,30
`;

const importOrders = (shop: LocalWorkbook): void =>
  void answer(shop, 'importFile', [{ name: 'orders.csv', text: ORDERS, as: 'orders' }]);

const boughtShop = {
  en: madeOnce(() => {
    const shop = aShop('en');
    importOrders(shop);
    return shop;
  }),
  'zh-CN': madeOnce(() => {
    const shop = aShop('zh-CN');
    importOrders(shop);
    return shop;
  }),
};

type Cells = readonly (readonly unknown[])[];

/** The tab as a person sees it, 47 × 6. */
function seen(shop: LocalWorkbook, name: string): Cells {
  const sheet = shop.globals.SpreadsheetApp.getActive().getSheetByName(name);
  if (sheet === null) throw new Error(`no tab ${name}`);
  return sheet.getRange(1, 1, 47, 6).getDisplayValues();
}

const TAB = { en: 'Dashboard', 'zh-CN': '经营看板' } as const;

const valuesOf = (cells: Cells, first: number, last: number): unknown[] => cells.slice(first - 1, last);

describe.each(LANGUAGES)('the dashboard (%s)', (language) => {
  it('says this month and the last, who is new, who came back, and how many buyers bought again', () => {
    const shop = boughtShop[language]();
    answer(shop, 'updateDashboard', [], { user: AGENT });
    const figures = valuesOf(seen(shop, TAB[language]), 9, 19).map((row) => (row as unknown[]).slice(1, 3));
    expect(figures).toEqual([
      ['540.00', '40.00'], // Cleo 500.50 + 9.50, Bob 30
      ['3', '1'],
      ['180.00', '40.00'],
      ['1', '1'],
      ['1', '0'],
      ['100.0%', ''], // Ann three times, Bob and Cleo twice
      ['0', ''],
      ['0', ''],
      ['0', '0'],
      ['0', ''],
      [language === 'en' ? 'none yet' : '还没有', ''],
    ]);
  });

  it('names the regulars past their own rhythm, with gap, days and money', () => {
    const shop = boughtShop[language]();
    answer(shop, 'updateDashboard');
    const cells = seen(shop, TAB[language]);
    expect(cells[22]).toEqual(['Ann', '2026-01-09', '10', '55', '', '350.00']);
    expect(String(cells[2]![0])).toContain(language === 'en' ? '1 regular is past' : '1 位熟客超过');
  });

  it('has charts of months, segments and products, drawn once, whose numbers stand in the tab', () => {
    const shop = boughtShop[language]();
    answer(shop, 'updateDashboard');
    answer(shop, 'updateDashboard');
    const sheet = shop.globals.SpreadsheetApp.getActive().getSheetByName(TAB[language])!;
    const ranges = sheet.getCharts().flatMap((chart) => chart.getRanges().map((range) => range.getA1Notation()));
    expect(ranges.sort()).toEqual(['A35:B47', 'C35:D45', 'E35:F45']);
    const cells = seen(shop, TAB[language]);
    expect(cells[46]!.slice(0, 2)).toEqual(['2026-03', '540.00']);
    expect(cells.slice(35, 39).map((row) => row.slice(4))).toEqual([
      ['=SUM(1)', '500.50'],
      ['Green tea', '300.00'],
      ['Cup', '120.00'],
      ['', ''],
    ]);
  });

  it('leaves alone what the merchant writes beside and below it', () => {
    const shop = boughtShop[language]();
    const sheet = shop.globals.SpreadsheetApp.getActive().getSheetByName(TAB[language])!;
    sheet.getRange('G5').setValue('mine');
    sheet.getRange('A60').setValue('mine too');
    answer(shop, 'updateDashboard');
    expect([sheet.getRange('G5').getValue(), sheet.getRange('A60').getValue()]).toEqual(['mine', 'mine too']);
  });
});

describe('regulars who stay away', () => {
  it('come into Today for whoever looks after them; assigned again they are not', () => {
    const shop = boughtShop.en();
    shop.edit('customers', 'C-000001', 'owner', AGENT);
    const { ui } = shop.menu('menuAssignRegulars', { user: MANAGER });
    expect(ui).toContainEqual(
      expect.objectContaining({ kind: 'toast', message: expect.stringContaining('1 regular stands') }),
    );
    const today = answer<{ kind: string; customerName: string }[]>(shop, 'today', [], { user: AGENT });
    expect(today).toMatchObject([{ kind: 'losingTouch', customerName: 'Ann' }]);
    shop.menu('menuAssignRegulars', { user: MANAGER });
    expect(shop.export('reminders')).toHaveLength(1);
  });

  it('stay in Today when the day’s reminders are sent, until somebody is done with them', () => {
    const shop = boughtShop.en();
    shop.menu('menuAssignRegulars', { user: OWNER });
    answer(shop, 'sendReminders');
    expect(shop.export('reminders')).toMatchObject([{ status: 'sent', to: OWNER }]);
    answer(shop, 'finishReminder', ['losingTouch|C-000001|2026-03-05|colleague', { how: 'done' }]);
    expect(answer(shop, 'today')).toEqual([]);
  });

  it('are assigned by managers only', () => {
    const { ui } = boughtShop.en().menu('menuAssignRegulars', { user: AGENT });
    expect(ui).toMatchObject([{ kind: 'dialog', title: 'Not done' }]);
  });

  it('are nobody when there is no order, and the dashboard says so', () => {
    const shop = aShop();
    saved(shop, { name: 'Ann' });
    answer(shop, 'updateDashboard');
    expect(
      seen(shop, 'Dashboard')
        .slice(1, 4)
        .map(([sentence]) => sentence),
    ).toEqual([
      'This month: 0 orders for 0.00 USD, net of refunds.',
      'No regular is past their own rhythm.',
      'No issue is open.',
    ]);
  });
});

it('a viewer cannot have it redrawn', () => {
  expect(refusalOf(aShop(), 'updateDashboard', [], { user: VIEWER }).code).toBe('ROLE_MAY_NOT');
});
