/** One process at a time in a data folder; a dead one never keeps the living out. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../../../local/workbook/store';
import { folderWords } from '../../../local/workbook/store/folder-words';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function path(name: string): string {
  return join(folder, name);
}

describe('one process at a time', () => {
  it('says at once that this very process has it open, and gives it free at closing', () => {
    const opened = openFolder(folder);
    expect(() => openFolder(folder)).toThrow(expect.objectContaining({ code: 'FOLDER_BUSY' }));
    opened.close();
    openFolder(folder).close();
  });

  it('waits for another process, then says who has it and what to do', () => {
    // Process 1 is always there; without its start time it cannot be told from a later one, so it counts as alive.
    writeFileSync(path('lock'), JSON.stringify({ pid: 1, started: null, host: hostname() }));
    expect(() => openFolder(folder, { patienceMs: 120 })).toThrow(
      expect.objectContaining({
        code: 'FOLDER_BUSY',
        found: `process 1 on ${hostname()}`,
        remedy: expect.stringContaining(`delete the lock file ${path('lock')}`),
      }),
    );
    expect(existsSync(path('lock'))).toBe(true);
  });

  it('gets the folder as soon as the other process is killed', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(path('lock'), JSON.stringify({ pid: other.pid, started: null, host: hostname() }));
    expect(() => openFolder(folder, { patienceMs: 0 })).toThrow(expect.objectContaining({ code: 'FOLDER_BUSY' }));
    const ended = once(other, 'exit');
    other.kill('SIGKILL');
    openFolder(folder).close();
    await ended;
    expect(existsSync(path('lock'))).toBe(false);
  });

  it('does not wait for a server, which stays until somebody ends it', () => {
    const began = Date.now();
    writeFileSync(path('lock'), JSON.stringify({ pid: 1, started: null, host: hostname(), stays: true }));
    expect(() => openFolder(folder, { patienceMs: 60_000 })).toThrow(expect.objectContaining({ code: 'FOLDER_BUSY' }));
    expect(Date.now() - began).toBeLessThan(30_000);
  });

  it('leaves alone the lock of another computer, whose processes it cannot ask, and says so', () => {
    writeFileSync(path('lock'), JSON.stringify({ pid: 1, started: 'long ago', host: 'till-2' }));
    expect(() => openFolder(folder, { patienceMs: 0 })).toThrow('in use by process 1 on the computer till-2.');
  });

  it('says what runs and since when, in both languages', () => {
    const holder = {
      pid: 41,
      host: 'till-2',
      isHere: true,
      program: 'cli.mjs serve',
      since: '2026-03-05T09:00:00.000Z',
    };
    const facts = { where: 'lock', found: '', holder };
    expect(folderWords.en.FOLDER_BUSY(facts).problem).toBe(
      'The data folder is in use by process 41 on this computer (cli.mjs serve, since 2026-03-05T09:00:00.000Z).',
    );
    expect(folderWords['zh-CN'].FOLDER_BUSY(facts).problem).toBe(
      '数据文件夹正在使用中，使用者是这台电脑上的进程 41（cli.mjs serve，自 2026-03-05T09:00:00.000Z）。',
    );
  });

  it('two that meet a dead lock at the same time never both have the folder', async () => {
    const dead = { pid: spawnSync(process.execPath, ['-e', '0']).pid, started: null, host: hostname(), mark: 'dead' };
    writeFileSync(path('lock'), JSON.stringify(dead));
    // a third was killed while it took the dead lock away
    writeFileSync(path('lock.taking-dead'), JSON.stringify({ ...dead, mark: 'third' }));
    const cli = join(__dirname, '../../../build/local/cli.mjs');
    const four = [1, 2, 3, 4].map(
      (name) =>
        new Promise((done) => {
          const args = ['call', 'nothing', '--data', folder, '--user', `${name}@example.com`];
          spawn(process.execPath, [cli, ...args]).on('exit', done);
        }),
    );
    // each has waited its turn: the function is unknown, the folder is not busy
    expect(await Promise.all(four)).toEqual([1, 1, 1, 1]);
    expect(readdirSync(folder).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  interface Gone {
    readonly pid: () => number;
    readonly started?: string;
    readonly boot?: string;
  }

  const gone: [string, Gone][] = [
    ['died', { pid: () => spawnSync(process.execPath, ['-e', '0']).pid }],
    ['died and whose number another has now', { pid: () => process.pid, started: 'long ago' }],
  ];
  // Only Linux tells the boots of a machine apart.
  if (process.platform === 'linux')
    gone.push(['ran before the machine was started anew', { pid: () => process.pid, boot: 'an earlier one' }]);

  it.each(gone)('takes over from a process that %s', (_, { pid, started = null, boot = null }) => {
    writeFileSync(path('lock'), JSON.stringify({ pid: pid(), started, boot, host: hostname() }));
    openFolder(folder, { patienceMs: 0 }).close();
    expect(existsSync(path('lock'))).toBe(false);
  });
});
