/**
 * The promise: what `commit` returned from is there again, whatever happened since; what it did not is there whole or
 * not at all.
 */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Op, WorkbookModel } from '../../../local/workbook/model';
import { type OpenFolder, openFolder } from '../../../local/workbook/store';
import { snapshotText, stateOfText } from '../../../local/workbook/store/snapshot-text';
import { snapshotLines } from '../../../local/workbook/store/snapshot-writer';
import { Workbook } from '../../../local/workbook/workbook';
import { aRule, area, NOW, put, someOverlays, valueAt } from './workbook-builder';

const now = () => NOW;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-store-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function path(name: string): string {
  return join(folder, name);
}

/** Everything a workbook is, as plain data. */
function everything(workbook: Workbook): unknown {
  return [...snapshotLines(workbook.state, 0)].map((line) => JSON.parse(line) as unknown);
}

function reopened<T>(look: (opened: OpenFolder) => T): T {
  const opened = openFolder(folder, { now });
  try {
    return look(opened);
  } finally {
    opened.close();
  }
}

/** One of everything that can be kept. */
function fill(workbook: WorkbookModel): void {
  const ops: Op[] = [
    { op: 'addSheet', sheetId: 4, name: '订单', index: 0, rows: 50, columns: 30 },
    {
      op: 'cells',
      sheetId: 4,
      row: 2,
      column: 3,
      entries: [
        [{ value: 'a' }, null, { value: 1.5, format: '0.0' }, { value: true }],
        [{ value: '', formula: '=C2&"!"' }, { value: { error: '#N/A' } }],
      ],
    },
    { op: 'formats', area: area(1, 1, 50, 2, 4), formats: 'yyyy-mm-dd' },
    { op: 'validation', area: area(2, 6, 49, 1, 4), rules: aRule('CUSTOM_FORMULA', '=F2>0') },
    { op: 'validation', area: area(2, 7, 49, 1, 4), rules: aRule('VALUE_IN_RANGE', area(1, 1, 5, 1, 4), true) },
    { op: 'notes', area: area(1, 1, 1, 1, 4), notes: [['a note']] },
    { op: 'overlays', sheetId: 4, set: someOverlays(4) },
    { op: 'style', area: area(1, 1, 1, 30, 4), style: { fontWeight: 'bold', background: '#eeeeee' } },
    { op: 'lineSize', sheetId: 4, dimension: 'COLUMNS', at: 2, count: 2, pixels: 222, hidden: true },
    { op: 'sheet', sheetId: 4, set: { frozenRows: 1, tabColor: '#00ff00' } },
    {
      op: 'protection',
      protection: {
        id: 9,
        type: 'SHEET',
        area: area(1, 1, 1, 1, 4),
        unprotected: [area(2, 1, 49, 3, 4)],
        description: 'd',
        warningOnly: false,
        editors: ['a@example.com'],
      },
    },
    {
      op: 'metadata',
      metadata: {
        id: 3,
        key: 'k',
        value: 'v',
        visibility: 'DOCUMENT',
        location: { type: 'COLUMN', sheetId: 4, at: 5 },
      },
    },
    { op: 'property', store: 'document', key: 'counter', value: '41' },
    {
      op: 'mail',
      mail: {
        id: 'm1',
        at: '2025-03-08T10:00:00Z',
        from: 'o@example.com',
        to: 'c@example.com',
        cc: '',
        bcc: '',
        replyTo: '',
        name: '熟客',
        subject: '生日快乐',
        text: 't',
        html: '',
        attachments: [],
      },
    },
    {
      op: 'trigger',
      trigger: { id: 't1', handler: 'dispatch', creator: 'o@example.com', schedule: { everyHours: 1 } },
    },
    { op: 'clock', at: '2025-03-08T10:00:00Z' },
    { op: 'insert', sheetId: 4, dimension: 'COLUMNS', at: 2, count: 1, inheritFrom: 'before' },
    { op: 'moveLines', sheetId: 4, dimension: 'ROWS', from: 2, count: 1, to: 9 },
  ];
  for (const op of ops) workbook.apply(op);
}

describe('a data folder', () => {
  it('brings everything back from the journal, from a snapshot, and from both', () => {
    const opened = openFolder(folder, {
      now,
      settings: { locale: 'zh_CN', timeZone: 'Asia/Shanghai', owner: 'li@example.com' },
    });
    fill(opened.workbook);
    opened.commit();
    const kept = everything(opened.workbook);
    opened.close();
    expect(reopened(({ workbook }) => everything(workbook))).toEqual(kept);
    reopened((again) => again.compact());
    expect(statSync(path('journal.jsonl')).size).toBe(0);
    expect(reopened(({ workbook }) => everything(workbook))).toEqual(kept);
    const later = reopened((again) => {
      put(again.workbook, 1, 1, [['later']]);
      again.commit();
      return everything(again.workbook);
    });
    expect(reopened(({ workbook }) => everything(workbook))).toEqual(later);
  });

  it('keeps nothing that was not committed, also when it closes', () => {
    reopened((opened) => {
      put(opened.workbook, 1, 1, [['kept']]);
      opened.commit();
      put(opened.workbook, 1, 1, [['lost']]);
    });
    expect(reopened(({ workbook }) => valueAt(workbook, 1, 1))).toBe('kept');
  });

  it('brings back every acknowledged commit, whatever byte the last three are torn at', () => {
    const sizes: number[] = [];
    reopened((opened) => {
      for (let commit = 1; commit <= 5; commit++) {
        put(opened.workbook, commit, 1, [[commit, `第${commit}笔`]]);
        opened.commit();
        sizes.push(statSync(path('journal.jsonl')).size);
      }
    });
    const journal = readFileSync(path('journal.jsonl'));
    for (let length = sizes[1] ?? 0; length <= journal.length; length++) {
      writeFileSync(path('journal.jsonl'), journal.subarray(0, length));
      const whole = sizes.filter((size) => size <= length).length;
      reopened((opened) => {
        expect(opened.workbook.extent(0).rows).toBe(whole);
        put(opened.workbook, 20, 1, [['after']]);
        opened.commit();
      });
      expect(reopened(({ workbook }) => valueAt(workbook, 20, 1))).toBe('after');
    }
  });

  it('cuts off a torn tail of garbage, but refuses to skip a bad record before a good one', () => {
    reopened((opened) => {
      for (const value of ['one', 'two']) {
        put(opened.workbook, 1, 1, [[value]]);
        opened.commit();
      }
    });
    appendFileSync(path('journal.jsonl'), `{"seq":3,"ops":[]\u0000\u0000\n\u0000`);
    expect(reopened(({ workbook }) => valueAt(workbook, 1, 1))).toBe('two');
    const journal = readFileSync(path('journal.jsonl'));
    journal[5] = (journal[5] ?? 0) ^ 1;
    writeFileSync(path('journal.jsonl'), journal);
    expect(() => openFolder(folder)).toThrow(expect.objectContaining({ code: 'FOLDER_DAMAGED' }));
    expect(readFileSync(path('journal.jsonl'))).toEqual(journal);
    expect(existsSync(path('lock'))).toBe(false);
  });

  it('replays nothing twice when it stopped between the snapshot and emptying the journal', () => {
    reopened((opened) => {
      opened.workbook.apply({ op: 'insert', sheetId: 0, dimension: 'ROWS', at: 1, count: 7 });
      opened.commit();
    });
    const journal = readFileSync(path('journal.jsonl'));
    reopened((opened) => opened.compact());
    writeFileSync(path('journal.jsonl'), journal);
    expect(reopened(({ workbook }) => workbook.sheet(0)?.maxRows)).toBe(1007);
  });

  it('ignores a snapshot that was never finished', () => {
    reopened((opened) => {
      put(opened.workbook, 1, 1, [['kept']]);
      opened.commit();
    });
    writeFileSync(path('snapshot.jsonl.new'), '{"regulars":"workbook","ver');
    expect(reopened(({ workbook }) => valueAt(workbook, 1, 1))).toBe('kept');
  });

  it('refuses what a newer version wrote, and a snapshot that has rotted', () => {
    reopened((opened) => {
      put(opened.workbook, 1, 1, [['kept']]);
      opened.compact();
    });
    const snapshot = readFileSync(path('snapshot.jsonl'), 'utf8');
    writeFileSync(path('snapshot.jsonl'), snapshot.replace('"version":1', '"version":2'));
    expect(() => openFolder(folder)).toThrow(expect.objectContaining({ code: 'FOLDER_NEWER', found: 'format 2' }));
    writeFileSync(path('snapshot.jsonl'), snapshot.replace('kept', 'kemt'));
    expect(() => openFolder(folder)).toThrow(expect.objectContaining({ code: 'FOLDER_DAMAGED' }));
  });

  it('folds a long journal into a snapshot at closing', () => {
    reopened((opened) => {
      put(
        opened.workbook,
        1,
        1,
        Array.from({ length: 900 }, (_, row) => [`customer ${row}`.repeat(30)]),
      );
      opened.commit();
    });
    expect(statSync(path('journal.jsonl')).size).toBe(0);
    expect(reopened(({ workbook }) => workbook.extent(0).rows)).toBe(900);
  });
});

it('writes no number that is none', () => {
  reopened((opened) => {
    put(opened.workbook, 1, 1, [[Number.NaN, Number.POSITIVE_INFINITY]]);
    opened.commit();
  });
  expect(reopened(({ workbook }) => workbook.values(area(1, 1, 1, 2)))).toEqual([
    [{ error: '#NUM!' }, { error: '#NUM!' }],
  ]);
});

describe('a second workbook made from the lines of a snapshot', () => {
  it('is in the same state and goes its own way', () => {
    const opened = openFolder(folder, { now });
    fill(opened.workbook);
    const before = everything(opened.workbook);
    const clone = new Workbook(stateOfText(snapshotText(opened.workbook.state)), now);
    expect(everything(clone)).toEqual(before);
    put(clone, 1, 1, [['changed']], 4);
    clone.apply({ op: 'property', store: 'document', key: 'counter', value: '42' });
    clone.apply({ op: 'formats', area: area(1, 1, 5, 5, 4), formats: '@' });
    clone.apply({ op: 'delete', sheetId: 4, dimension: 'ROWS', at: 1, count: 3 });
    expect(everything(opened.workbook)).toEqual(before);
    opened.close();
  });
});
