/** The tab card on a phone: type a name or the last four digits. */
import type { LocalWorkbook } from '../../local/local-workbook';
import { saved } from './builders/reminded-shop';
import { AGENT, aShop, madeOnce, OTHER_AGENT, OWNER } from './builders/shop';

const shopWithPeople = madeOnce(() => {
  const shop = aShop('zh-CN');
  saved(shop, { name: '张三', phone: '13800138000', owner: AGENT, notes: '=1+1' });
  saved(shop, { name: '李四', phone: '13912345678', owner: AGENT });
  saved(shop, { name: '王五', phone: '13712345678', owner: OTHER_AGENT });
  return shop;
});

function typed(shop: LocalWorkbook, text: string, user = OWNER, tellsUser = true): string[][] {
  shop.edit('card', 1, 'B', text, { user, tellsUser });
  return shown(shop);
}

function shown(shop: LocalWorkbook): string[][] {
  const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('客户档案')!;
  return (sheet.getRange(2, 1, 60, 2).getValues() as string[][]).filter(([label, text]) => label !== '' || text !== '');
}

it('says in the tab itself what to type', () => {
  const sheet = shopWithPeople().globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('客户档案')!;
  expect(sheet.getRange('A1').getValue()).toBe('姓名或手机后四位');
  expect(shown(shopWithPeople())).toEqual([['', expect.stringContaining('输入姓名、手机后四位或客户编号')]]);
});

it.each([['张三'], ['8000'], ['c1']])('shows the card of the one who is meant by "%s"', (text) => {
  const lines = typed(shopWithPeople(), text);
  expect(lines[0]).toEqual(['张三', '还没有下过单。']);
  expect(lines).toContainEqual(['电话', '13800138000']);
  expect(lines).toContainEqual(['备注', '=1+1']);
});

it('lists two who may be meant, and the customer ID chooses', () => {
  const shop = shopWithPeople();
  expect(typed(shop, '5678')).toEqual([
    ['', '“5678”可能是下面2位客户，请输入客户编号选定：'],
    ['C-000002', '李四 · 5678'],
    ['C-000003', '王五 · 5678'],
  ]);
  expect(typed(shop, 'C-000003')[0]![0]).toBe('王五');
});

it('says so when there is nobody, and forgets the last customer when the cell is cleared', () => {
  const shop = shopWithPeople();
  typed(shop, '张三');
  expect(typed(shop, '赵六')).toEqual([['', expect.stringContaining('找不到“赵六”')]]);
  expect(typed(shop, '')).toEqual([['', expect.stringContaining('输入姓名')]]);
});

it("shows an agent no other agent's customers; to whom Google does not name, what the grid shows anyway", () => {
  const shop = shopWithPeople();
  expect(typed(shop, '5678', AGENT)[0]![0]).toBe('李四');
  expect(typed(shop, '5678', AGENT, false)).toHaveLength(3);
});
