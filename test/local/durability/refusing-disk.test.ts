/** A disk that takes no more: the person is told, and nothing is acknowledged, shown or kept that is not on the disk. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../local/index';
import { openFolder } from '../../../local/workbook/store';
import type { FolderError } from '../../../local/workbook/store/folder-error';
import { folderWords } from '../../../local/workbook/store/folder-words';
import { put } from '../workbook/workbook-builder';
import { refusal, type Step, withDisk } from './broken-disk';
import { aDataFolder, commitRows, looked, opened, rowsOf } from './kept-rows';

let folder: string;

beforeEach(() => {
  folder = aDataFolder();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function failureOf(work: () => unknown): FolderError {
  try {
    work();
  } catch (failure) {
    return failure as FolderError;
  }
  throw new Error('nothing was refused');
}

/** Refuses every step of one name that `work` comes to. */
const refusing =
  (name: Step['name'], code: string, work: () => void): (() => void) =>
  () =>
    withDisk((step) => {
      if (step.name === name) throw refusal(code);
      return step.really();
    }, work);

describe('a change that the disk refuses', () => {
  it.each([
    ['the disk is full', 'writeSync', 'ENOSPC', 'FOLDER_FULL'],
    ['the quota is used up', 'writeSync', 'EDQUOT', 'FOLDER_FULL'],
    ['the disk is full only when it is synced', 'fsyncSync', 'ENOSPC', 'FOLDER_FULL'],
    ['the disk fails when it is synced', 'fsyncSync', 'EIO', 'FOLDER_FAILED'],
    ['the disk became read-only', 'writeSync', 'EROFS', 'FOLDER_READ_ONLY'],
  ] as const)('is undone in memory when %s, and can be done again later', (_, step, errno, code) => {
    const kept = opened(folder);
    commitRows(kept, 1, 3);
    put(kept.workbook, 4, 1, [['never acknowledged']]);
    expect(failureOf(refusing(step, errno, () => kept.commit()))).toMatchObject({ code });
    expect(rowsOf(kept)).toBe(3);
    commitRows(kept, 4, 4);
    expect(rowsOf(kept)).toBe(4);
    kept.close();
    expect(looked(folder, rowsOf)).toBe(4);
  });

  it('leaves no half line behind, not even when it cannot be taken back at once', () => {
    const kept = opened(folder);
    commitRows(kept, 1, 3);
    const half = (step: Step): unknown => {
      if (step.name !== 'writeSync') throw refusal('EIO');
      const [handle, data, from = 0] = step.args as [number, Uint8Array, number?];
      if (from > 0) throw refusal('ENOSPC');
      return step.really([handle, data.subarray(0, 20)]);
    };
    put(kept.workbook, 4, 1, [['never acknowledged']]);
    expect(failureOf(() => withDisk(half, () => kept.commit()))).toMatchObject({ code: 'FOLDER_FULL' });
    kept.close();
    expect(looked(folder, rowsOf)).toBe(3);
  });

  it('keeps the first language, zone and owner asked for when the very first change is refused', () => {
    const settings = { locale: 'zh_CN', owner: 'li@example.com' };
    const kept = opened(folder, { settings });
    put(kept.workbook, 1, 1, [['never acknowledged']]);
    expect(failureOf(refusing('writeSync', 'ENOSPC', () => kept.commit()))).toMatchObject({ code: 'FOLDER_FULL' });
    commitRows(kept, 1, 1);
    kept.close();
    expect(looked(folder, ({ workbook }) => workbook.settings)).toMatchObject(settings);
  });

  it('a disk too full for a snapshot is no reason to refuse what the journal has taken', () => {
    const kept = opened(folder);
    commitRows(kept, 1, 2);
    const full = (step: Step): unknown => {
      if (step.name === 'openSync' && String(step.args[0]).endsWith('.new')) throw refusal('ENOSPC');
      return step.really();
    };
    withDisk(full, () => {
      put(kept.workbook, 3, 3, [['x'.repeat(9_000_000)]]);
      kept.commit();
    });
    kept.close();
    expect(looked(folder, ({ workbook }) => workbook.extent(0).rows)).toBe(3);
  });

  it('in a script undoes all that the script did, so that doing it again is not doing it twice', () => {
    const shop = openWorkbook({ folder, now: '2026-03-05T09:00:00Z' });
    const sheet = () => shop.globals.SpreadsheetApp.getActiveSheet();
    const append = () => {
      sheet().appendRow(['Ann', 12]);
      shop.globals.SpreadsheetApp.flush();
      shop.keep();
    };
    append();
    expect(failureOf(refusing('writeSync', 'ENOSPC', append))).toMatchObject({ code: 'FOLDER_FULL' });
    expect(sheet().getLastRow()).toBe(1);
    append();
    expect(sheet().getLastRow()).toBe(2);
    return shop.close();
  });
});

describe('a folder that goes away while it is open', () => {
  const goings: [string, () => void][] = [
    ['is deleted', () => rmSync(folder, { recursive: true })],
    [
      'is deleted and made again by somebody',
      () => {
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
      },
    ],
    ['is moved away', () => renameSync(folder, `${folder}-moved`)],
    ['loses its journal', () => rmSync(join(folder, 'journal.jsonl'))],
  ];

  it.each(goings)('acknowledges nothing more once it %s', (_, go) => {
    const kept = opened(folder);
    commitRows(kept, 1, 3);
    go();
    put(kept.workbook, 4, 1, [['never acknowledged']]);
    expect(failureOf(() => kept.commit())).toMatchObject({ code: 'FOLDER_GONE' });
    expect(failureOf(() => kept.commit())).toMatchObject({ code: 'FOLDER_GONE' });
    kept.close();
    rmSync(`${folder}-moved`, { recursive: true, force: true });
  });

  it('writes nothing into a folder that has been put in its place and belongs to somebody else', () => {
    const kept = opened(folder);
    commitRows(kept, 1, 3);
    const copy = aDataFolder();
    cpSync(folder, copy, { recursive: true });
    rmSync(folder, { recursive: true });
    rmSync(join(copy, 'lock'));
    renameSync(copy, folder);
    const other = opened(folder);
    commitRows(other, 4, 4);
    const journal = readFileSync(join(folder, 'journal.jsonl'));
    put(kept.workbook, 4, 1, [['never acknowledged']]);
    const refused = failureOf(() => kept.commit());
    expect(refused).toMatchObject({ code: 'FOLDER_TAKEN', facts: { holder: { pid: process.pid } } });
    kept.close();
    expect(readFileSync(join(folder, 'journal.jsonl'))).toEqual(journal);
    expect(existsSync(join(folder, 'lock'))).toBe(true);
    other.close();
    expect(looked(folder, rowsOf)).toBe(4);
  });

  it('is whole again where it was moved to', () => {
    const kept = opened(folder);
    commitRows(kept, 1, 3);
    renameSync(folder, `${folder}-moved`);
    put(kept.workbook, 4, 1, [['never acknowledged']]);
    expect(failureOf(() => kept.commit())).toMatchObject({ code: 'FOLDER_GONE' });
    kept.close();
    renameSync(`${folder}-moved`, folder);
    rmSync(join(folder, 'lock'));
    expect(looked(folder, rowsOf)).toBe(3);
  });
});

describe('a folder that cannot be opened', () => {
  it.each([
    ['openSync', 'EACCES', 'FOLDER_READ_ONLY'],
    ['openSync', 'EROFS', 'FOLDER_READ_ONLY'],
    ['writeSync', 'ENOSPC', 'FOLDER_FULL'],
    ['mkdirSync', 'EACCES', 'FOLDER_READ_ONLY'],
  ] as const)('says so when %s is refused with %s', (step, errno, code) => {
    const refused = failureOf(refusing(step, errno, () => void openFolder(folder)));
    expect(refused).toMatchObject({ code, where: expect.stringContaining(folder) });
    for (const language of ['zh-CN', 'en'] as const) {
      const { problem, remedy } = folderWords[language][code](refused.facts);
      expect(problem).toContain(folder);
      expect(remedy).not.toBe('');
    }
    expect(looked(folder, rowsOf)).toBe(0);
  });

  it('says so when the name given is a file', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, 'orders');
    expect(failureOf(() => openFolder(file))).toMatchObject({ code: 'FOLDER_NO_FOLDER', where: file });
    expect(failureOf(() => openFolder(join(file, 'below')))).toMatchObject({ code: 'FOLDER_NO_FOLDER' });
    expect(readFileSync(file, 'utf8')).toBe('orders');
  });
});
