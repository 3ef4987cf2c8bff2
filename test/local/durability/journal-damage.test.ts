/** What a crash can leave at a journal's end is mended and told; what it cannot leave is refused, and left as it is. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderError } from '../../../local/workbook/store/folder-error';
import { folderWords } from '../../../local/workbook/store/folder-words';
import { aDataFolder, commitRows, looked, opened, rowsOf } from './kept-rows';

let folder: string;
let journal: string;
/** The journal's length after each of five commits. */
let lengths: number[];
let whole: Buffer;

beforeEach(() => {
  folder = aDataFolder();
  journal = join(folder, 'journal.jsonl');
  lengths = looked(folder, (kept) => commitRows(kept, 1, 5, journal));
  whole = readFileSync(journal);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Where the n-th record begins. */
const startOf = (record: number): number => (record === 1 ? 0 : (lengths[record - 2] ?? 0));

function refused(): FolderError {
  try {
    opened(folder).close();
  } catch (failure) {
    return failure as FolderError;
  }
  throw new Error('the folder was opened');
}

describe('a journal torn off by a crash', () => {
  it('opens with every acknowledged row, whatever byte of the last three commits it ends at, and goes on', () => {
    for (let length = startOf(3); length <= whole.length; length++) {
      writeFileSync(journal, whole.subarray(0, length));
      const acknowledged = lengths.filter((end) => end <= length).length;
      const tail = length - (lengths[acknowledged - 1] ?? 0);
      looked(folder, (kept) => {
        expect(rowsOf(kept)).toBe(acknowledged);
        expect(kept.tornTail).toEqual(
          tail === 0 ? null : { file: journal, at: lengths[acknowledged - 1], bytes: tail, keptIn: `${journal}.torn` },
        );
        commitRows(kept, acknowledged + 1, acknowledged + 1);
      });
      expect(looked(folder, rowsOf)).toBe(acknowledged + 1);
    }
  });

  it('tells of it once, in both languages, and keeps what it cut off', () => {
    writeFileSync(journal, whole.subarray(0, whole.length - 4));
    const tail = looked(folder, ({ tornTail }) => tornTail);
    const kept = `${journal}.torn`;
    const bytes = whole.length - 4 - startOf(5);
    expect(readFileSync(kept)).toEqual(whole.subarray(startOf(5), whole.length - 4));
    expect(folderWords['zh-CN'].tornTail(tail!)).toBe(
      `上次写到一半就断了：${journal} 末尾的 ${bytes} 字节（自第 ${startOf(5)} 字节起）不完整，已经截掉，另存在 ${kept}。在这之前确认保存过的内容都在。`,
    );
    expect(folderWords.en.tornTail(tail!)).toContain(`the ${bytes} bytes at the end of ${journal}`);
    expect(looked(folder, ({ tornTail }) => tornTail)).toBeNull();
  });

  it('begins anew, with the settings asked for, when not even the first commit was whole', () => {
    writeFileSync(journal, whole.subarray(0, startOf(2) - 1));
    const settings = { locale: 'zh_CN', owner: 'li@example.com' };
    looked(folder, (kept) => commitRows(kept, 1, 1), { settings });
    expect(looked(folder, ({ workbook }) => workbook.settings)).toMatchObject(settings);
    expect(looked(folder, rowsOf)).toBe(1);
  });
});

describe('a journal that has rotted', () => {
  it('is refused by file and byte when any byte of a commit in the middle is another, and stays as it is', () => {
    for (let at = startOf(3); at < startOf(4); at++) {
      const bad = Buffer.from(whole);
      bad[at] = (bad[at] ?? 0) ^ 1;
      writeFileSync(journal, bad);
      expect(refused()).toMatchObject({ code: 'FOLDER_DAMAGED', where: journal, facts: { at: startOf(3) } });
      expect(readFileSync(journal)).toEqual(bad);
    }
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    expect(existsSync(`${journal}.torn`)).toBe(false);
  });

  it('is refused when a commit in the middle is missing or there twice', () => {
    const records = [1, 2, 3, 4, 5].map((record) => whole.subarray(startOf(record), lengths[record - 1]));
    const [one, two, three, four, five] = records as [Buffer, Buffer, Buffer, Buffer, Buffer];
    for (const lines of [
      [one, two, four, five],
      [one, two, two, three],
    ]) {
      writeFileSync(journal, Buffer.concat(lines));
      expect(refused()).toMatchObject({ code: 'FOLDER_DAMAGED', facts: { at: startOf(3) } });
    }
  });

  it('is refused when the snapshot before it is gone, or is an older one', () => {
    const snapshot = join(folder, 'snapshot.jsonl');
    looked(folder, (kept) => kept.compact());
    const older = readFileSync(snapshot);
    looked(folder, (kept) => {
      commitRows(kept, 6, 7);
      kept.compact();
      commitRows(kept, 8, 8);
    });
    writeFileSync(snapshot, older);
    expect(refused()).toMatchObject({ code: 'FOLDER_DAMAGED', found: 'commit 8 where commit 6 was due' });
    rmSync(snapshot);
    expect(refused()).toMatchObject({ code: 'FOLDER_DAMAGED', found: 'commit 8 where commit 1 was due' });
  });

  it('says what to do in both languages: a backup, or up to where the file can be read', () => {
    const bad = Buffer.from(whole);
    bad[startOf(3) + 9] = 0;
    writeFileSync(journal, bad);
    const { facts } = refused();
    const at = startOf(3);
    expect(folderWords['zh-CN'].FOLDER_DAMAGED(facts)).toEqual({
      problem: `数据文件夹已损坏（${journal}，第 ${at} 字节：an unreadable record, with readable ones after it）。没有改动任何内容。`,
      remedy: `请用备份恢复整个文件夹。没有备份时：先复制一份，再把该文件截短到 ${at} 字节，这之前的内容都能打开，之后的会丢失。`,
    });
    expect(folderWords.en.FOLDER_DAMAGED(facts).remedy).toContain(`cut that file to its first ${at} bytes`);
    writeFileSync(journal, bad.subarray(0, at));
    expect(looked(folder, rowsOf)).toBe(2);
  });
});
