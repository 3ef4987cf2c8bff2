/** A real server on a disk that is really full (the system lets it write no file beyond a size): ulimit of POSIX sh. */
import { rmSync } from 'node:fs';
import { aDataFolder } from './kept-rows';
import { served } from './served-process';

const POSIX = process.platform === 'win32' ? it.skip : it;

POSIX(
  'a window is told that the disk is full, what it typed is taken back, and all that was acknowledged stays',
  async () => {
    const folder = aDataFolder();
    // blocks of 512 bytes: 20 KB
    const server = await served(folder, 'ulimit -f 40; exec "$@"');
    const [tab] = (await server.ask('book', {})).tabs;
    const { sheetId } = tab!;
    const type = (row: number, text: string) =>
      server.ask('type', { sheetId, row, column: 1, texts: [[text]], confirmed: false });
    await type(1, 'before');
    await expect(type(2, 'x'.repeat(30_000))).rejects.toThrow(
      /^503 The disk is full: .+ cannot be written\. The last change was not saved\. Make room, then do it again\.$/,
    );
    const look = { sheetId, row: 1, column: 1, rows: 3, columns: 1 };
    expect((await server.ask('slice', look)).cells).toEqual([['before'], [''], ['']]);
    await type(3, 'after');
    await server.kill();
    const again = await served(folder);
    expect((await again.ask('slice', look)).cells).toEqual([['before'], [''], ['after']]);
    await again.kill();
    rmSync(folder, { recursive: true, force: true });
  },
);
