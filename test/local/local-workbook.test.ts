import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, aWorkbook, distWith } from './script-project';

const code = `
  function put(a1, value) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setValue(value); }
  function get(a1) { return SpreadsheetApp.getActive().getSheets()[0].getRange(a1).getValue(); }
`;

/** Source: architecture.md, "The local workbook". */
describe('a local workbook', () => {
  it('in a folder keeps what an execution did, whatever happens to the process afterwards', async () => {
    const folder = aFolder();
    const first = aWorkbook(code, { folder });
    first.call('put', 'A1', 'tea');
    // no close: the lock file of a process that is gone is taken over, here it is this process's own
    expect(existsSync(join(folder, 'journal.jsonl'))).toBe(true);
    await first.close();
    const again = aWorkbook(code, { folder });
    expect(again.call('get', 'A1')).toBe('tea');
    await again.close();
  });

  it('in a folder keeps its owner, zone and language, whatever the next opening asks for', async () => {
    const folder = aFolder();
    const first = aWorkbook(code, { folder, owner: 'ann@example.com', timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
    first.call('put', 'A1', 1);
    await first.close();
    const again = aWorkbook(code, { folder, owner: 'bob@example.com', timeZone: 'UTC' });
    expect(again.user).toBe('ann@example.com');
    expect(again.workbook.settings).toMatchObject({
      owner: 'ann@example.com',
      timeZone: 'Asia/Shanghai',
      locale: 'zh_CN',
    });
    await again.close();
  });

  it('can be cloned: the same state, each changing for itself', () => {
    const workbook = aWorkbook(code);
    workbook.call('put', 'A1', 'tea');
    const clone = workbook.clone();
    clone.call('put', 'A1', 'coffee');
    expect([workbook.call('get', 'A1'), clone.call('get', 'A1')]).toEqual(['tea', 'coffee']);
  });

  it('lends its services to other code, create and openById included', () => {
    const { SpreadsheetApp } = aWorkbook().globals;
    const other = SpreadsheetApp.create('Other', 10, 3);
    other.getSheets()[0]!.appendRow(['tea']);
    const again = SpreadsheetApp.openById(other.getId());
    expect(again.getSheets()[0]!.getRange('A1').getValue()).toBe('tea');
    expect([again.getName(), again.getSheets()[0]!.getMaxRows(), again.getSheets()[0]!.getMaxColumns()]).toEqual([
      'Other',
      10,
      3,
    ]);
  });

  it('lets an execution open other spreadsheets only when the manifest asks for all of them', () => {
    const code = `function open(id) { return SpreadsheetApp.openById(id).getName(); }`;
    const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
    const narrow = aWorkbook('', { dist: distWith(code, 'Etc/UTC', [scope('spreadsheets.currentonly')]) });
    expect(() => narrow.call('open', 'x')).toThrow(
      `Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${scope('spreadsheets')}`,
    );
    const wide = aWorkbook('', { dist: distWith(code, 'Etc/UTC', [scope('spreadsheets')]) });
    expect(wide.call('open', wide.globals.SpreadsheetApp.create('Other').getId())).toBe('Other');
  });

  it('tells an execution what a person typed into one cell', () => {
    const workbook = aWorkbook(`
      function onEdit(event) { PropertiesService.getDocumentProperties().setProperties({
        cell: event.range.getA1Notation(), value: String(event.value), oldValue: String(event.oldValue), user: event.user.getEmail() }); }`);
    workbook.runOnEdit({ sheetId: 0, row: 2, column: 3, value: 'TRUE', oldValue: '' });
    expect(workbook.workbook.properties('document')).toEqual({
      cell: 'C2',
      value: 'TRUE',
      oldValue: 'undefined',
      user: 'owner@example.com',
    });
  });

  it('has no execution where the bundle has no onEdit', () => {
    const workbook = aWorkbook(code);
    expect(workbook.runOnEdit({ sheetId: 0, row: 1, column: 1, value: 'x', oldValue: '' })).toBeNull();
    expect(workbook.executions).toEqual([]);
  });
});
