/**
 * A shop that somebody has worked in and made their own: rows of most kinds, labels renamed, choices added and deleted,
 * settings and rules changed, columns of their own. Of each released version one in each language is kept, to be brought
 * forward by every later one.
 */
import type { LocalWorkbook } from '../../../local/local-workbook';
import type { Language } from '../../../src/i18n/bilingual';
import { answer, outcomeOf } from './answer';
import { orderFile } from './files';
import { byHand, deletesRow, positionOf, renamesHeader } from './people';

const NAMES = ['Ada', 'Ben', 'Cleo', '王小明', '李娜', 'Dina'];

export function livedIn(shop: LocalWorkbook, language: Language): LocalWorkbook {
  const line = { orderedOn: '2026-01-20', product: 'Face cream', quantity: 1, amount: '88.00', channel: 'website' };
  const first = NAMES.map((customerName, index) => ({ ...line, customerName, orderNo: `N-${index}` }));
  const text = orderFile([
    ...first,
    { ...line, customerName: 'Ada', orderNo: 'N-9', orderedOn: '2026-02-20' },
    { ...line, customerName: '' },
  ]);
  expectDone(shop, 'importFile', [{ name: 'orders.csv', text }]);
  talk(shop, 'C-000001', 'Asked for a sample');
  talk(shop, 'C-000004', '=1+1');
  expectDone(shop, 'saveCustomer', [{ draftId: 'made', name: '<b>Eve</b>', birthday: '1990-03-15', level: 'vip' }]);
  expectDone(shop, 'sendReminders', []);
  expectDone(shop, 'runReport', ['segments']);
  ownRules(shop);
  ownColumns(shop, language);
  return shop;
}

function talk(shop: LocalWorkbook, customerId: string, summary: string): void {
  const draft = { draftId: `talk ${customerId}`, customerId, medium: 'call', summary, followUpOn: '2026-03-20' };
  expectDone(shop, 'logInteraction', [draft]);
}

function expectDone(shop: LocalWorkbook, name: string, args: readonly unknown[]): void {
  const outcome = outcomeOf(shop.run(name, args));
  if (outcome !== 'done') throw new Error(`${name}: ${outcome}`);
}

/** What `OWN_RULES` of the tests says the shop decided. */
function ownRules(shop: LocalWorkbook): void {
  const row = (tab: 'lists' | 'settings', column: string, value: string): number =>
    2 + shop.export(tab).findIndex((one) => one[column] === value && (tab !== 'lists' || one['list'] === 'levels'));
  shop.edit('lists', row('lists', 'key', 'vip'), 'en', 'Big spender');
  shop.edit('lists', row('lists', 'key', 'vip'), 'zh', '大客户');
  deletesRow(shop, 'lists', 'key', 'silver');
  byHand(shop, 'lists', (sheet) => {
    const at = (column: string) => positionOf(shop, 'lists', column);
    const last = sheet.getLastRow() + 1;
    for (const [column, value] of [
      ['list', 'levels'],
      ['key', 'family'],
      ['zh', '家人'],
      ['en', 'Family'],
      ['order', 9],
      ['active', true],
    ] as const)
      sheet.getRange(last, at(column)).setValue(value);
  });
  shop.edit('settings', row('settings', 'key', 'replyHoursHigh'), 'value', '3');
  shop.edit('rules', 'birthday', 'on', 'FALSE');
  deletesRow(shop, 'rules', 'id', 'heartbeat');
  answer(shop, 'installOrRepair', [true]); // the drop-downs follow the lists
}

function ownColumns(shop: LocalWorkbook, language: Language): void {
  renamesHeader(shop, 'customers', 'phone', language === 'en' ? 'Mobile' : '手机');
  byHand(shop, 'customers', (sheet) => {
    sheet.moveColumns(sheet.getRange(1, positionOf(shop, 'customers', 'company')), 2);
    sheet.insertColumnBefore(4);
    sheet.getRange(1, 4).setValue('Shoe size');
    sheet.getRange(3, 4).setValue('41');
    sheet.setName(language === 'en' ? 'Our people' : '我的客人');
  });
  byHand(shop, 'orders', (sheet) => {
    sheet.getParent().insertSheet('My notes').getRange('A1').setValue('Keep me');
  });
}
