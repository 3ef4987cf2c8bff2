/**
 * kill -9 of the real server while two windows edit through its HTTP API: what either was told is done is there after
 * the next start, once. 20 kills here, 200 in `npm run bench -- --kill`.
 */
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { openWorkbook } from '../../../local/index';
import type { LocalWorkbook } from '../../../local/local-workbook';
import { aDataFolder } from './kept-rows';
import { type ServedProcess, served } from './served-process';

const KILLS = process.env['REGULARS_LONG'] === '1' ? 200 : 20;
const MOST_ROWS = 5_000;

/** What one window has been told, and what it asked last without an answer. */
interface Ledger {
  done: number;
  isWaiting: boolean;
}

let folder: string;
let tabs: { cells: number; rows: number };

function install(shop: LocalWorkbook): void {
  while (!(shop.call('installOrRepair', true) as { readonly done: boolean }).done);
}

beforeAll(async () => {
  folder = aDataFolder();
  const shop = openWorkbook({ folder, now: '2026-03-05T09:00:00Z', owner: 'owner@example.com' });
  install(shop);
  const file = shop.globals.SpreadsheetApp.getActiveSpreadsheet();
  const [cells, rows] = [file.insertSheet('Cells'), file.insertSheet('Rows')];
  cells.insertRowsAfter(1, MOST_ROWS - cells.getMaxRows());
  tabs = { cells: cells.getSheetId(), rows: rows.getSheetId() };
  await shop.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Asks one thing after another until there is no server any more. */
async function edits(ledger: Ledger, edit: (next: number) => Promise<{ readonly kind: string }>): Promise<void> {
  for (;;) {
    ledger.isWaiting = true;
    try {
      expect(await edit(ledger.done + 1)).toMatchObject({ kind: 'done' });
    } catch (failure) {
      if ((failure as Error).message === 'ended') return;
      throw failure;
    }
    ledger.done += 1;
    ledger.isWaiting = false;
  }
}

/** The n-th cell says n. */
const typing =
  ({ ask }: ServedProcess) =>
  (next: number) =>
    ask('type', { sheetId: tabs.cells, row: next, column: 1, texts: [[`edit ${next}`]], confirmed: false });

/** The n-th customer through the bundle; every other time a row is inserted instead, which done twice would show. */
const saving =
  ({ ask }: ServedProcess) =>
  (next: number) =>
    next % 2 === 0
      ? ask('lines', {
          sheetId: tabs.rows,
          dimension: 'ROWS',
          change: 'insertBefore',
          at: 1,
          count: 1,
          confirmed: false,
        })
      : ask('run', {
          function: 'saveCustomer',
          args: [{ draftId: `draft-${next}`, name: `Customer ${next}` }],
          selection: null,
        });

/** What stands in the folder now, and whether it is what the windows were told. */
async function settle({ ask }: ServedProcess, typed: Ledger, saved: Ledger, rowsAtFirst: number): Promise<void> {
  const column = async (sheetId: number, at: number, from: number): Promise<string[]> => {
    const { cells } = await ask('slice', { sheetId, row: from, column: at, rows: 2_000, columns: 1 });
    return cells.map(([text = '']) => text).filter((text) => text !== '');
  };
  const { tabs: shown } = await ask('book', {});
  const edited = await column(tabs.cells, 1, 1);
  expect(edited).toEqual(Array.from(edited, (_, index) => `edit ${index + 1}`));
  settleOne(typed, edited.length);
  const inserted = shown.find(({ sheetId }) => sheetId === tabs.rows)!.rows - rowsAtFirst;
  const customers = shown.find(({ name }) => name === 'Customers')!;
  const named = (await column(customers.sheetId, await nameColumn(ask, customers.sheetId), 2)).sort();
  expect(named).toEqual(Array.from(named, (_, index) => `Customer ${index * 2 + 1}`).sort());
  settleOne(saved, inserted + named.length);
}

async function nameColumn(ask: ServedProcess['ask'], sheetId: number): Promise<number> {
  const { cells } = await ask('slice', { sheetId, row: 1, column: 1, rows: 1, columns: 60 });
  return (cells[0] ?? []).indexOf('Name') + 1;
}

/** The one that was asked without an answer may have been done or not. */
function settleOne(ledger: Ledger, found: number): void {
  expect([ledger.done, ledger.done + (ledger.isWaiting ? 1 : 0)]).toContain(found);
  ledger.done = found;
  ledger.isWaiting = false;
}

it(
  `every edit that two windows were told is done survives ${KILLS} kills of the server, and none is there twice`,
  async () => {
    const [typed, saved]: [Ledger, Ledger] = [
      { done: 0, isWaiting: false },
      { done: 0, isWaiting: false },
    ];
    let rowsAtFirst = 0;
    for (let kill = 0; kill <= KILLS; kill++) {
      const server = await served(folder);
      try {
        if (kill === 0)
          rowsAtFirst = (await server.ask('book', {})).tabs.find((tab) => tab.sheetId === tabs.rows)!.rows;
        await settle(server, typed, saved, rowsAtFirst);
        if (kill === KILLS) break;
        const enough = typed.done + saved.done + 2 + (kill % 5);
        const windows = [edits(typed, typing(server)), edits(saved, saving(server))];
        while (typed.done + saved.done < enough) await delay(1);
        await delay((kill * 7) % 23);
        await server.kill();
        await Promise.all(windows);
      } finally {
        await server.kill();
      }
    }
    expect(typed.done).toBeGreaterThan(KILLS);
    expect(saved.done).toBeGreaterThan(KILLS / 2);
  },
  KILLS * 30_000,
);
