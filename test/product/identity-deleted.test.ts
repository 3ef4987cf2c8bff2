import type { LocalWorkbook } from '../../local/local-workbook';
import type { InstallOutcome, MissingParts } from '../../src/contract/install';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import type { TabKey } from '../../src/schema/tab-keys';
import { tabOf } from '../../src/schema/workbook-schema';
import { answer, refusalOf } from './builders/answer';
import { importText, orderFile } from './builders/files';
import { expectLanguage } from './builders/languages';
import { byHand, insertsColumn, positionOf, renamesHeader } from './builders/people';
import { AGENT, aShop, madeOnce } from './builders/shop';

const line = { orderedOn: '2026-02-03', product: 'Tea', quantity: 2, amount: '5.00', channel: 'website' };

function aUsedShop(language: Language): LocalWorkbook {
  const shop = aShop(language);
  importText(shop, orderFile([{ ...line, customerName: 'Ada', orderNo: '1' }]));
  return shop;
}

const used = { en: madeOnce(() => aUsedShop('en')), 'zh-CN': madeOnce(() => aUsedShop('zh-CN')) };

const missingIn = (shop: LocalWorkbook, user = AGENT) => answer<MissingParts>(shop, 'missingParts', [], { user });

function deletesColumn(shop: LocalWorkbook, tab: TabKey, column: string): void {
  const position = positionOf(shop, tab, column);
  byHand(shop, tab, (sheet) => void sheet.deleteColumn(position));
}

const deletesTab = (shop: LocalWorkbook, tab: TabKey): void =>
  byHand(shop, tab, (sheet) => void sheet.getParent().deleteSheet(sheet));

describe('what was deleted', () => {
  it.each(LANGUAGES)('is told to whoever opens the sidebar, by name and with what to do, in %s', (language) => {
    const shop = used[language]();
    deletesColumn(shop, 'customers', 'phone');
    deletesTab(shop, 'issues');
    const { missing, notice } = missingIn(shop);
    expect(missing).toEqual([
      { tab: 'customers', column: 'phone' },
      { tab: 'issues', column: null },
    ]);
    expectLanguage(language, notice);
    const names = [tabOf('customers').name, tabOf('customers').columns.phone.header, tabOf('issues').name];
    for (const name of names) expect(notice).toContain(name[language]);
  });

  it('is not missed where it was only renamed, moved, hidden, pushed aside, or has lost its mark', () => {
    const shop = used.en();
    renamesHeader(shop, 'customers', 'phone', '');
    insertsColumn(shop, 'orders', 'amount');
    byHand(shop, 'orders', (sheet) => {
      sheet.moveColumns(sheet.getRange(1, positionOf(shop, 'orders', 'product')), 1);
      sheet.hideColumns(2);
      sheet.setName('Sales').hideSheet();
    });
    byHand(shop, 'interactions', (sheet) => {
      for (const mark of sheet.createDeveloperMetadataFinder().find()) mark.remove();
    });
    expect(missingIn(shop)).toEqual({ missing: [], notice: '' });
  });

  it('costs little to look for: two calls more than any run where nothing is gone', () => {
    const [report, plain] = [used.en().run('missingParts'), used.en().run('selectedCustomer')];
    expect(report.calls).toBeLessThanOrEqual(plain.calls + 2);
  });

  it.each(LANGUAGES)('is named in a notice by the menu command that needs it, in %s', (language) => {
    const shop = used[language]();
    deletesTab(shop, 'orders');
    const [notice] = shop.menu('menuSegments').ui;
    expect(notice).toMatchObject({ kind: 'dialog', html: expect.stringContaining(tabOf('orders').name[language]) });
  });

  it('comes back with a repair: what the product works out is worked out again, the rest is empty', () => {
    const shop = used.en();
    const [before] = shop.export('customers');
    deletesColumn(shop, 'customers', 'spent');
    deletesColumn(shop, 'customers', 'channel');
    expect(refusalOf(shop, 'refreshCustomers').code).toBe('COLUMN_MISSING');
    const { changes } = answer<InstallOutcome>(shop, 'installOrRepair', [true]);
    expect(changes).toContainEqual(expect.objectContaining({ change: 'addColumn', tab: 'customers', column: 'spent' }));
    answer(shop, 'refreshCustomers');
    const [after] = shop.export('customers');
    expect(after).toEqual({ ...before, channel: null });
    expect(after!['spent']).toBe(5);
    expect(missingIn(shop).missing).toEqual([]);
    expect(answer<InstallOutcome>(shop, 'installOrRepair', [true]).changes).toEqual([]);
  });
});

describe('a tab that somebody copied', () => {
  const copied = (shop: LocalWorkbook, tab: TabKey): void =>
    byHand(shop, tab, (sheet) => {
      const copy = sheet.copyTo(sheet.getParent()).setName('Before the fair');
      const { DOCUMENT } = shop.globals.SpreadsheetApp.DeveloperMetadataVisibility;
      for (const mark of sheet.getDeveloperMetadata())
        copy.addDeveloperMetadata(mark.getKey(), mark.getValue()!, DOCUMENT);
      for (const mark of sheet.createDeveloperMetadataFinder().withKey('regulars.column').find()) {
        const at = mark.getLocation().getColumn()!.getColumn();
        copy.getRange(1, at, copy.getMaxRows(), 1).addDeveloperMetadata(mark.getKey(), mark.getValue()!, DOCUMENT);
      }
    });
  const inCopy = (shop: LocalWorkbook): number =>
    shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Before the fair')!.getLastRow();

  it('stays the shop’s original: saves, repair and edits leave the copy alone', () => {
    const shop = used.en();
    copied(shop, 'customers');
    answer(shop, 'saveCustomer', [{ draftId: 'b', name: 'Ben' }]);
    expect(answer<InstallOutcome>(shop, 'installOrRepair', [true]).changes).toEqual([]);
    expect(shop.export('customers')).toHaveLength(2);
    expect(inCopy(shop)).toBe(2);
  });

  it('lives on in the copy when the original is deleted, and a copy of that one is a copy again', () => {
    const shop = used.en();
    copied(shop, 'customers');
    deletesTab(shop, 'customers');
    answer(shop, 'saveCustomer', [{ draftId: 'b', name: 'Ben' }]);
    expect(shop.export('customers').map(({ name }) => name)).toEqual(['Ada', 'Ben']);
    expect(inCopy(shop)).toBe(3);
    expect(missingIn(shop).missing).toEqual([]);
    const changes = answer<InstallOutcome>(shop, 'installOrRepair', [true]).changes.map(({ change }) => change);
    expect(changes).not.toContain('createTab');
  });
});
