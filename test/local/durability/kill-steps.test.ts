/** Killed before, in the middle of and after every step that reaches the disk: what was acknowledged is there, once. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenFolder } from '../../../local/workbook/store';
import { buryLock, killedAt, MOMENTS, type Step, withDisk } from './broken-disk';
import { aDataFolder, commitRows, looked, opened, rowsOf } from './kept-rows';

let folder: string;

beforeEach(() => {
  folder = aDataFolder();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Kills `work` at its first step, its second … until there is none, each time on a folder with six rows: four in the
 * snapshot, two in the journal.
 * @param after what must hold when it is opened again
 * @returns how many steps there were
 */
function killedEverywhere(
  moment: (typeof MOMENTS)[number],
  prepare: (kept: OpenFolder) => void,
  work: (kept: OpenFolder) => void,
  after: (rows: number) => void,
): number {
  for (let step = 1; ; step++) {
    rmSync(folder, { recursive: true, force: true });
    const kept = opened(folder);
    commitRows(kept, 1, 4);
    kept.compact();
    commitRows(kept, 5, 6);
    prepare(kept);
    const wasKilled = killedAt(step, moment, () => work(kept));
    buryLock(folder);
    after(looked(folder, rowsOf));
    looked(folder, (again) => {
      const rows = rowsOf(again);
      commitRows(again, rows + 1, rows + 1);
      again.compact();
      expect(rowsOf(again)).toBe(rows + 1);
    });
    if (!wasKilled) return step - 1;
  }
}

describe.each(MOMENTS)('killed %s a step', (moment) => {
  it('folding the journal into a snapshot loses nothing and doubles nothing', () => {
    const steps = killedEverywhere(
      moment,
      () => undefined,
      (kept) => kept.compact(),
      (rows) => expect(rows).toBe(6),
    );
    // aside opened, lines, foot, synced; renamed; folder opened, synced; journal cut, synced
    expect(steps).toBe(9);
  });

  it('a commit is there whole or not at all', () => {
    killedEverywhere(
      moment,
      () => undefined,
      (kept) => void commitRows(kept, 7, 7),
      (rows) => expect([6, 7]).toContain(rows),
    );
  });

  it('closing loses nothing', () => {
    killedEverywhere(
      moment,
      () => undefined,
      (kept) => kept.close(),
      (rows) => expect(rows).toBe(6),
    );
  });

  it('opening after a crash, taking over the lock and cutting a torn tail, loses nothing', () => {
    killedEverywhere(
      moment,
      (kept) => {
        kept.close();
        const journal = join(folder, 'journal.jsonl');
        writeFileSync(journal, `${readFileSync(journal, 'utf8')}{"seq":9,"ops":[`);
        writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, started: 'long ago', host: host() }));
      },
      () => opened(folder).close(),
      (rows) => expect(rows).toBe(6),
    );
  });

  it('making the folder leaves one that opens', () => {
    for (let step = 1, wasKilled = true; wasKilled; step++) {
      rmSync(folder, { recursive: true, force: true });
      wasKilled = killedAt(step, moment, () => looked(folder, (kept) => void commitRows(kept, 1, 1)));
      buryLock(folder);
      expect([0, 1]).toContain(looked(folder, rowsOf));
    }
  });
});

function host(): string {
  return jest.requireActual<typeof import('node:os')>('node:os').hostname();
}

describe('what survives a power cut', () => {
  /** `fsyncSync journal.jsonl` and so on; handles by the file that they were opened on. */
  function traced(work: () => void): string[] {
    const names = new Map<unknown, string>();
    const trace: string[] = [];
    const nameOf = (path: unknown): string => (path === folder ? 'the folder' : String(path).slice(folder.length + 1));
    const meet = ({ name, args, really }: Step): unknown => {
      const result = really();
      if (name === 'openSync') names.set(result, nameOf(args[0]));
      else trace.push(`${name} ${names.get(args[0]) ?? nameOf(args[0])}`);
      return result;
    };
    withDisk(meet, work);
    return trace;
  }

  // A new or renamed name is on the disk only once its directory is synced: fsync(2), NOTES of the Linux man-pages.
  it('is synced before the old one goes: the snapshot, then its name, and only then is the journal emptied', () => {
    const kept = opened(folder);
    commitRows(kept, 1, 2);
    expect(traced(() => kept.compact()).filter((step) => !step.startsWith('writeSync'))).toEqual([
      'fsyncSync snapshot.jsonl.new',
      'renameSync snapshot.jsonl.new',
      'fsyncSync the folder',
      // the journal was opened before the trace began
      expect.stringMatching(/^ftruncateSync/),
      expect.stringMatching(/^fsyncSync/),
    ]);
    kept.close();
  });

  it('a new journal is synced with its folder before the first commit returns', () => {
    const trace = traced(() => looked(folder, (kept) => void commitRows(kept, 1, 1)));
    const synced = trace.indexOf('fsyncSync the folder');
    expect(synced).toBeGreaterThan(-1);
    expect(trace.lastIndexOf('fsyncSync journal.jsonl')).toBeGreaterThan(synced);
    expect(trace.indexOf('writeSync journal.jsonl')).toBeGreaterThan(synced);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });
});
