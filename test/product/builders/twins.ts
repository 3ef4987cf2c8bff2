/**
 * Two shops that do the same business. One is rearranged by hand all the while (columns renamed, moved, hidden, inserted,
 * tabs renamed, moved, copied), the other never is. Whatever is done to the first, field by field it must hold what the
 * second holds.
 *
 * Columns of the merchant's own are checked on their own: each of their cells names its column and the row it was
 * written for, so that a cell that did not move with its row shows.
 */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { codecOf, type TabView, viewOfTab, type WireRow, wireRows } from '../../../local/tab-view';
import type { TabKey } from '../../../src/schema/tab-keys';
import { tabOf } from '../../../src/schema/workbook-schema';
import { outcomeOf } from './answer';
import { difference } from './faults';
import { byHand } from './people';
import { aShop, madeOnce, NOW } from './shop';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs that are rearranged, and compared row by row. */
export const FIRED = ['customers', 'orders', 'interactions'] as const satisfies readonly TabKey[];
export type FiredTab = (typeof FIRED)[number];

/** Batches are numbered by chance. */
const BATCH = /\bB-\d{8}-[0-9a-f]{8}\b/g;

const MINUTE = 60_000;

/** Small grids: what people do to a grid costs by its cells, and a save must grow it now and then. */
const ROWS = 50;

const aSmallShop = madeOnce(() => {
  const shop = aShop();
  for (const sheet of shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const spare = sheet.getMaxRows() - Math.max(ROWS, sheet.getLastRow() + 1);
    if (spare > 0) sheet.deleteRows(sheet.getMaxRows() - spare + 1, spare);
  }
  shop.globals.SpreadsheetApp.flush();
  return shop;
});

interface OwnCell {
  readonly sheetRow: number;
  readonly column: number;
  readonly cell: string;
}

export class Twins {
  readonly fired = aSmallShop();
  readonly calm = aSmallShop();
  private readonly codec = codecOf(this.fired.workbook, 'en');
  private readonly batches = new Map<string, string>();
  /** How often each cell of an own column should stand somewhere: `customers own7|C-000001`. */
  private readonly own = new Map<string, number>();
  private expected: ReadonlyMap<TabKey, readonly WireRow[]> | null = null;
  /** While nothing is done: finding out where the columns stand costs more than reading them. */
  private readonly views = new Map<TabKey, TabView>();
  private minutes = 0;

  /** The same call in both, at the same moment. @returns what ended differently */
  call(name: string, args: readonly unknown[] = []): readonly string[] {
    this.minutes += 1;
    const at = new Date(Date.parse(NOW) + this.minutes * MINUTE).toISOString();
    const [one, other] = this.both((shop) => {
      shop.setClock(at);
      return outcomeOf(shop.run(name, args));
    });
    return difference(`the outcome of ${name}`, one, other);
  }

  /** The same done to both, each with its own positions. */
  both<T>(act: (shop: LocalWorkbook) => T): readonly [T, T] {
    const done = [act(this.fired), act(this.calm)] as const;
    this.expected = null;
    return done;
  }

  bothByHand(tab: TabKey, act: (sheet: Sheet, shop: LocalWorkbook) => void): void {
    this.both((shop) => byHand(shop, tab, (sheet) => act(sheet, shop)));
  }

  rows(tab: TabKey): readonly WireRow[] {
    return this.wanted().get(tab) ?? [];
  }

  /** @param change +1 or −1: a cell of the merchant's own came or went */
  count(tab: TabKey, cell: string, change: number): void {
    const key = `${tab} ${cell}`;
    const count = (this.own.get(key) ?? 0) + change;
    if (count <= 0) this.own.delete(key);
    else this.own.set(key, count);
  }

  /** A column of the merchant's own is gone. */
  forgetColumn(tab: TabKey, name: string): void {
    for (const key of [...this.own.keys()]) if (key.startsWith(`${tab} ${name}|`)) this.own.delete(key);
  }

  /** Rows that an undo took away took their own cells along. */
  forgetRowsGone(): void {
    for (const [key, count] of [...this.own]) {
      const [tab = '', id] = key.split(/[ |]/).filter((_, index) => index !== 1);
      const rows = this.rows(tab as TabKey).filter((row) => row['id'] === id).length;
      if (rows === 0) this.own.delete(key);
      else this.own.set(key, Math.min(count, rows));
    }
  }

  /** What stands in columns that are nobody's, by row of the sheet. */
  ownCells(tab: TabKey): readonly OwnCell[] {
    this.views.clear();
    return [...this.strays(tab)];
  }

  /** Every field of every row, and every cell of the merchant's own columns. @returns what is wrong */
  troubles(tabs: readonly TabKey[] = FIRED): readonly string[] {
    this.views.clear();
    const strays = FIRED.flatMap((tab) =>
      [...this.strays(tab)].map(({ cell, id }) => `${tab} ${cell}${cell.split('|')[1] === id ? '' : ` beside ${id}`}`),
    );
    const found = [
      ...tabs.flatMap((tab) => this.compared(tab)),
      ...difference('own cells', strays.sort(), this.wantedOwnCells()),
    ];
    this.views.clear();
    return found;
  }

  private compared(tab: TabKey): readonly string[] {
    const [ours, theirs] = [this.read(this.fired, tab), this.wanted().get(tab) ?? this.read(this.calm, tab)];
    if (ours.length !== theirs.length) return [`${tab} has ${ours.length} rows instead of ${theirs.length}`];
    return ours.flatMap((row, index) => {
      const [found, wanted] = [JSON.stringify(row), JSON.stringify(theirs[index])];
      if (found === wanted) return [];
      this.pairBatches(found, wanted);
      const paired = found.replace(BATCH, (batch) => this.batches.get(batch) ?? batch);
      return difference(`${tab}, row ${index + 2}`, JSON.parse(paired), theirs[index]);
    });
  }

  private wanted(): ReadonlyMap<TabKey, readonly WireRow[]> {
    this.expected ??= new Map(FIRED.map((tab) => [tab, this.read(this.calm, tab)]));
    return this.expected;
  }

  private read(shop: LocalWorkbook, tab: TabKey): readonly WireRow[] {
    return wireRows(shop.workbook, this.view(shop, tab), this.codec);
  }

  private view(shop: LocalWorkbook, tab: TabKey): TabView {
    const known = shop === this.fired ? this.views.get(tab) : undefined;
    const view = known ?? viewOfTab(shop.workbook, tab);
    if (view === null) throw new Error(`no tab ${tab}`);
    if (shop === this.fired) this.views.set(tab, view);
    return view;
  }

  /** A batch that first stands at the same place in both is the same batch; from then on it is it everywhere. */
  private pairBatches(fired: string, calm: string): void {
    const [ours, theirs] = [fired.match(BATCH) ?? [], calm.match(BATCH) ?? []];
    ours.forEach((batch, index) => {
      if (!this.batches.has(batch) && theirs[index]) this.batches.set(batch, theirs[index]);
    });
  }

  private *strays(tab: TabKey): Iterable<OwnCell & { readonly id: string }> {
    const { sheetId, positions } = this.view(this.fired, tab);
    const { rows, columns } = this.fired.workbook.extent(sheetId);
    if (rows < 2) return;
    const id = positions.get(tabOf(tab).identity[0] ?? '') ?? 1;
    const taken = new Set(positions.values());
    const lines = this.fired.workbook.values({ sheetId, row: 2, column: 1, rows: rows - 1, columns });
    for (const [index, line] of lines.entries())
      for (const [at, value] of line.entries())
        if (value !== '' && !taken.has(at + 1))
          yield { sheetRow: index + 2, column: at + 1, cell: String(value), id: String(line[id - 1]) };
  }

  private wantedOwnCells(): readonly string[] {
    return [...this.own].flatMap(([cell, count]) => Array.from({ length: count }, () => cell)).sort();
  }
}
