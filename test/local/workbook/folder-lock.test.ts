/** One process at a time in a data folder; a dead one never keeps the living out. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../../../local/workbook/store';

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
        remedy: expect.stringContaining('delete this file'),
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

  it.each([
    ['died', () => spawnSync(process.execPath, ['-e', '0']).pid, null],
    ['died and whose number another has now', () => process.pid, 'long ago'],
  ])('takes over from a process that %s', (_, pid, started) => {
    writeFileSync(path('lock'), JSON.stringify({ pid: pid(), started, host: hostname() }));
    openFolder(folder, { patienceMs: 0 }).close();
    expect(existsSync(path('lock'))).toBe(false);
  });
});
