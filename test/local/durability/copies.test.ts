/** A copy made of a workbook in a folder lives in a folder of its own, as long as nobody deletes it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../../local/index';

const NOW = '2026-03-05T09:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'regulars-copies-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a backup is on the disk when it is acknowledged, opens as a workbook of its own, and becomes the shop', async () => {
  const shop = openWorkbook({ folder, now: NOW, owner: 'me@example.com' });
  while (!(shop.call('installOrRepair', true) as { done: boolean }).done);
  shop.call('saveCustomer', { draftId: 'first', name: 'Ann' });
  const { kept } = shop.call('backUpNow') as { kept: { id: string; name: string }[] };
  const [copy] = kept;
  expect(readdirSync(join(folder, 'copies'))).toEqual([copy!.id]);
  shop.call('saveCustomer', { draftId: 'second', name: 'Bob' });
  expect(shop.globals.SpreadsheetApp.openById(copy!.id).getName()).toBe(copy!.name);
  await shop.close();

  const again = openWorkbook({ folder, now: NOW });
  expect(again.globals.SpreadsheetApp.openById(copy!.id).getName()).toBe(copy!.name);
  expect(() => again.globals.SpreadsheetApp.openById('../..')).toThrow('is missing');
  await again.close();

  const restored = openWorkbook({ folder: join(folder, 'copies', copy!.id), now: NOW });
  expect(restored.user).toBe('me@example.com');
  expect(restored.export('customers').map(({ name }) => name)).toEqual(['Ann']);
  expect(restored.call('appStart')).toMatchObject({ copy: true, role: 'admin' });
  expect(restored.call('adoptCopy')).toEqual({ adopted: true });
  while (!(restored.call('installOrRepair', true) as { done: boolean }).done);
  expect(restored.call('installOrRepair', false)).toEqual({ changes: [], done: true });
  await restored.close();
});

it('in memory a copy lasts as long as the workbook is open', async () => {
  const shop = openWorkbook({ now: NOW });
  const copy = shop.globals.SpreadsheetApp.getActive().copy('Copy');
  expect(shop.globals.SpreadsheetApp.openById(copy.getId()).getName()).toBe('Copy');
  await shop.close();
});
