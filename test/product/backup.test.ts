/** Backups: copies that know they are copies, made when asked, weekly and before large imports. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { Backups } from '../../src/contract/backup';
import type { AppStart, ImportedPart } from '../../src/contract/server-api';
import { instantOfEpoch } from '../../src/domain/calendar/instant';
import { backUpWhenDue } from '../../src/features/care/back-up';
import { splitFile } from '../../src/features/imports/split-file';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { tabOf } from '../../src/schema/workbook-schema';
import { openWorkbook as openShop } from '../../src/sheets/open-workbook';
import { answer, refusalOf } from './builders/answer';
import { orderFile } from './builders/files';
import { saved } from './builders/reminded-shop';
import { AGENT, aShop, MANAGER, OWNER, TODAY, VIEWER } from './builders/shop';

const backedUp = (shop: LocalWorkbook, user = MANAGER): Backups => answer(shop, 'backUpNow', [], { user });
const known = (shop: LocalWorkbook): Backups => answer(shop, 'backups', [], { user: MANAGER });

const opened = (shop: LocalWorkbook, id: string) => shop.globals.SpreadsheetApp.openById(id);

describe.each(LANGUAGES)('Back up now (%s)', (language) => {
  it('copies the whole spreadsheet under the shop’s name and the day, and lists the copy', () => {
    const shop = aShop(language);
    shop.edit('settings', 'shop', 'value', 'Camellia');
    saved(shop, { name: 'Ann' });
    const { kept, older, download } = backedUp(shop);
    const name = language === 'en' ? `Back up Camellia ${TODAY}` : `备份 Camellia ${TODAY}`;
    expect(kept).toMatchObject([{ name, reason: 'asked', at: expect.stringMatching(/^2026-03-05 \d\d:00$/) }]);
    expect(older).toEqual([]);
    const copy = opened(shop, kept[0]!.id);
    expect(copy.getName()).toBe(name);
    const sheets = (one: typeof copy) =>
      one
        .getSheets()
        .filter((sheet) => sheet.getName() !== tabOf('guide').name[language]) // it has ticked the backup since
        .map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()]);
    expect(sheets(copy)).toEqual(sheets(shop.globals.SpreadsheetApp.getActive()));
    const address = shop.globals.SpreadsheetApp.getActive().getUrl();
    expect(address.startsWith(download.replace('/export?format=xlsx', ''))).toBe(true);
    expect(download).toMatch(/^https:\/\/[^?]+\/export\?format=xlsx$/);
  });
});

describe('backups', () => {
  it('are for managers and owners', () => {
    const shop = aShop();
    for (const user of [AGENT, VIEWER])
      for (const name of ['backUpNow', 'backups'])
        expect(refusalOf(shop, name, [], { user }).code).toBe('ROLE_MAY_NOT');
    expect(backedUp(shop, OWNER).kept).toHaveLength(1);
  });

  it('beyond the newest four are named to be deleted by hand; none is lost from the list unseen', () => {
    const shop = aShop();
    shop.edit('settings', 'shop', 'value', '山'.repeat(90));
    const properties = shop.globals.PropertiesService.getDocumentProperties();
    const earlier = (count: number): void => {
      const url = `https://docs.google.com/spreadsheets/d/${'x'.repeat(44)}/edit`;
      const record = { reason: 'weekly', name: `备份 ${'山'.repeat(60)} 2026-01-01`, url };
      const records = Array.from({ length: count }, (_, index) => ({ ...record, id: `copy ${index}`, at: index }));
      properties.setProperty('backups', JSON.stringify(records));
    };
    earlier(6);
    const { kept, older } = backedUp(shop);
    expect([kept.length, older.length]).toEqual([4, 3]);
    expect(older.map(({ id }) => id)).toEqual(['copy 3', 'copy 4', 'copy 5']);
    earlier(18);
    expect(backedUp(shop).older.length).toBeGreaterThanOrEqual(4);
    const property = properties.getProperty('backups') ?? '';
    expect(Buffer.byteLength(property)).toBeLessThanOrEqual(9 * 1024);
  });
});

const lines = (count: number) =>
  orderFile(
    Array.from({ length: count }, (_, index) => ({
      ...{ customerName: `Customer ${index}`, orderedOn: '2026-01-02', product: 'Tea', quantity: 1, amount: 5 },
      ...{ orderNo: `W${index}`, notes: 'n'.repeat(500) },
    })),
  );

function imported(shop: LocalWorkbook, text: string): ImportedPart[] {
  let batch = '';
  return splitFile(text).map((part) => {
    const outcome = answer<ImportedPart>(shop, 'importFile', [{ name: 'big.csv', batch, ...part }]);
    batch = outcome.batch;
    return outcome;
  });
}

describe('a large import', () => {
  const LARGE = lines(2_400);

  it('is preceded by a copy without its lines, told with the first part; sent again it makes no second one', () => {
    const shop = aShop();
    saved(shop, { name: 'Ann' });
    const [first, ...others] = imported(shop, LARGE);
    expect(others.length).toBeGreaterThanOrEqual(2);
    expect(others.some((part) => 'backup' in part)).toBe(false);
    const [copy] = known(shop).kept;
    expect(first!.backup).toEqual({ state: 'made', name: copy!.name, url: copy!.url });
    expect(copy!.reason).toBe('import');
    expect(opened(shop, copy!.id).getSheetByName('Customers')!.getLastRow()).toBe(2);
    expect('backup' in imported(shop, LARGE)[0]!).toBe(false);
    expect(known(shop).kept).toHaveLength(1);
  });

  it('goes on where no copy can be made, and says so', () => {
    const shop = aShop();
    saved(shop, { name: 'Ann' });
    const [part] = splitFile(LARGE);
    const request = { name: 'big.csv', ...part };
    const { trace } = shop.clone().run('importFile', [request]);
    const failAt = trace.findIndex((name) => name.endsWith('.copy')) + 1;
    expect(failAt).toBeGreaterThan(0);
    const outcome = answer<ImportedPart>(shop, 'importFile', [request], { failAt });
    expect(outcome.backup).toMatchObject({ state: 'failed', message: expect.stringMatching(/./) });
    expect(outcome.added).toBe(outcome.read);
    expect(known(shop).kept).toEqual([]);
  });

  it('into an empty shop, a small one and a preview make no copy', () => {
    const shop = aShop();
    expect('backup' in imported(shop, LARGE)[0]!).toBe(false);
    imported(shop, lines(10));
    answer(shop, 'importFile', [{ name: 'big.csv', ...splitFile(LARGE)[0], preview: true }]);
    expect(known(shop).kept).toEqual([]);
  });
});

describe('the weekly copy', () => {
  const DAY = 24 * 60 * 60_000;

  /** Nothing calls it by menu: it runs here as the hourly trigger runs it, on the services lent by the shop. */
  const due = (shop: LocalWorkbook, days: number, email = OWNER): boolean => {
    Object.assign(globalThis, shop.globals);
    const spreadsheet = shop.globals.SpreadsheetApp.getActive();
    const now = instantOfEpoch(Date.parse('2026-03-05T09:00:00Z') + days * DAY);
    return backUpWhenDue(openShop({ spreadsheet, now, email }));
  };

  it('is made once in seven days of the calendar, at whatever hour, whoever made the last one for whatever reason', () => {
    // 09:00 on the first day: 6.6 days later it is 23:24 of the seventh, 6.7 days later 01:48 of the eighth
    const shop = aShop();
    expect([due(shop, 0), due(shop, 0.1), due(shop, 6.6), due(shop, 6.7)]).toEqual([true, false, false, true]);
    expect(known(shop).kept.map(({ reason }) => reason)).toEqual(['weekly', 'weekly']);
    const other = aShop();
    backedUp(other);
    expect([due(other, 6.6), due(other, 6.7)]).toEqual([false, true]);
  });

  it('is not made of a copy, nor by an agent', () => {
    const shop = aShop();
    expect(() => due(shop, 0, AGENT)).toThrow('ROLE_MAY_NOT');
    shop.edit('settings', 'workbookId', 'value', 'elsewhere');
    expect(due(shop, 0)).toBe(false);
  });
});

describe('a copy', () => {
  /** The copy as somebody opens it: its own spreadsheet, with none of the original's properties. */
  function openedCopy(): LocalWorkbook {
    const shop = aShop();
    saved(shop, { name: 'Ann' });
    backedUp(shop);
    const copy = shop.clone();
    copy.workbook.apply({ op: 'spreadsheet', set: { id: 'a-copy' } });
    copy.globals.PropertiesService.getDocumentProperties().deleteAllProperties();
    return copy;
  }

  it('knows that it is one: every page is told, nothing is sent, no weekly copy is made of it', () => {
    const copy = openedCopy();
    expect(answer<AppStart>(aShop(), 'appStart').copy).toBe(false);
    expect(answer<AppStart>(copy, 'appStart').copy).toBe(true);
    expect(refusalOf(copy, 'sendReminders').code).toBe('COPIED_WORKBOOK');
    expect(known(copy).kept).toEqual([]);
  });

  it('becomes the shop when its owner says so, once', () => {
    const copy = openedCopy();
    for (const user of [MANAGER, AGENT, VIEWER])
      expect(refusalOf(copy, 'adoptCopy', [], { user }).code).toBe('ROLE_MAY_NOT');
    expect(answer(copy, 'adoptCopy')).toEqual({ adopted: true });
    expect(answer(copy, 'adoptCopy')).toEqual({ adopted: false });
    expect(answer<AppStart>(copy, 'appStart').copy).toBe(false);
    answer(copy, 'sendReminders');
  });

  it('whose setting was deleted counts as the shop, as before', () => {
    const copy = openedCopy();
    const settings = copy.globals.SpreadsheetApp.getActive().getSheetByName('Settings')!;
    const row = copy.export('settings').findIndex(({ key }) => key === 'workbookId') + 2;
    settings.deleteRow(row);
    expect(answer(copy, 'adoptCopy')).toEqual({ adopted: false }); // nobody has said, so it counts as the shop
  });
});
