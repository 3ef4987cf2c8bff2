/** One folder, one program: the second is told who has it and what to do, and the first works on undisturbed. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aDataFolder } from './kept-rows';
import { regulars, type ServedProcess, served } from './served-process';

let folder: string;
let server: ServedProcess;

beforeAll(async () => {
  folder = aDataFolder();
  server = await served(folder);
});

afterAll(async () => {
  await server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const ZH = 'zh_CN.UTF-8';
const EN = 'en_US.UTF-8';
const edit = ['edit', 'customers', '2', 'name', 'Ann', '--data'];

interface Envelope {
  readonly code: string;
  readonly message: string;
  readonly where: string;
  readonly found: string;
  readonly remedy: string;
}

describe('while the page is served from a folder', () => {
  it('a second server and a second writer are refused, in the language of the person', async () => {
    const [zhServe, enServe, zhEdit, enReset] = await Promise.all([
      regulars('cli.mjs', ['serve', '--data', folder], ZH),
      regulars('cli.mjs', ['serve', '--json', '--data', folder], EN),
      regulars('cli.mjs', [...edit, folder], ZH),
      regulars('cli.mjs', ['reset', '--data', folder], EN),
    ]);
    const lock = join(folder, 'lock');
    const { pid } = server.process;
    for (const { code, stdout, stderr } of [zhServe, enServe, zhEdit, enReset]) {
      expect([code, stdout]).toEqual([75, '']);
      expect(JSON.parse(stderr)).toMatchObject({ code: 'FOLDER_BUSY', where: lock });
      expect((JSON.parse(stderr) as Envelope).found).toMatch(new RegExp(`^process ${pid} on `));
    }
    const chinese = JSON.parse(zhServe.stderr) as Envelope;
    expect(JSON.parse(zhEdit.stderr)).toEqual(chinese);
    expect(chinese.message).toMatch(
      new RegExp(`^数据文件夹正在使用中，使用者是这台电脑上的进程 ${pid}（cli\\.mjs serve，自 \\d{4}-`),
    );
    expect(chinese.remedy).toBe(
      `请先结束它（在它的窗口里按 Ctrl+C），或者就在它打开的网页里操作。如果确定它已经不在运行，请删除锁文件 ${lock}。`,
    );
    const english = JSON.parse(enServe.stderr) as Envelope;
    expect(english.message).toContain(`process ${pid} on this computer (cli.mjs serve, since `);
    expect(english.remedy).toContain('End that first (Ctrl+C in its window), or work in the page that it serves.');
  });

  it('npm start on the same folder says the same in words', async () => {
    const { code, stdout, stderr } = await regulars('start.mjs', ['--data', folder, '--language', 'zh-CN'], EN);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`使用者是这台电脑上的进程 ${server.process.pid}（cli.mjs serve`);
  });

  it('the first server has not noticed any of it', async () => {
    const [tab] = (await server.ask('book', {})).tabs;
    const typed = { sheetId: tab!.sheetId, row: 1, column: 1, texts: [['still here']], confirmed: false };
    expect(await server.ask('type', typed)).toMatchObject({ kind: 'done' });
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toContain('still here');
  });

  it('once it is killed the next program takes the folder over at once, and finds all of it', async () => {
    await server.kill();
    expect(existsSync(join(folder, 'lock'))).toBe(true);
    const next = await served(folder);
    const [tab] = (await next.ask('book', {})).tabs;
    const { cells } = await next.ask('slice', { sheetId: tab!.sheetId, row: 1, column: 1, rows: 1, columns: 1 });
    expect(cells).toEqual([['still here']]);
    await next.kill();
  });
});
