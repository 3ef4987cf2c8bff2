/**
 * Tells every open window what changed: gathers the ops of one turn of the loop into one event of the stream.
 *
 * Says which rows are stale, never what stands there: each window asks again for what it shows.
 */
import type { ServerResponse } from 'node:http';
import type { Op } from '../../workbook/model';
import type { Changed } from '../wire';

interface Rows {
  firstRow: number;
  lastRow: number;
}

const WHOLE: Rows = { firstRow: 1, lastRow: Number.MAX_SAFE_INTEGER };
const ALIVE_MS = 15_000;

export class ChangeFeed {
  version = 1;
  private readonly windows = new Set<ServerResponse>();
  private readonly stale = new Map<number, Rows>();
  private flags = { book: false, charts: false, reset: false };
  private isWaiting = false;
  private readonly alive = setInterval(() => this.send(': alive\n\n'), ALIVE_MS).unref();

  /** @param computing tabs with formulas, whose cells may change with any other */
  note(op: Op, computing: readonly number[]): void {
    const rows = rowsOf(op);
    if (rows !== null) {
      this.mark(rows.sheetId, rows);
      for (const sheetId of computing) this.mark(sheetId, WHOLE);
    }
    if (op.op === 'moveCells') this.mark(op.area.sheetId, WHOLE);
    if (rows === null || CHANGES_BOOK.has(op.op)) this.flags.book = true;
    if (rows !== null) this.flags.charts = true;
    this.later();
  }

  /** Something of the book changed that no op tells of. */
  noteBook(): void {
    this.flags.book = true;
    this.later();
  }

  noteReset(): void {
    this.flags.reset = true;
    this.later();
  }

  join(window: ServerResponse): void {
    this.windows.add(window);
    window.on('close', () => this.windows.delete(window));
    window.write(': joined\n\n');
  }

  close(): void {
    clearInterval(this.alive);
    for (const window of this.windows) window.end();
  }

  private mark(sheetId: number, { firstRow, lastRow }: Rows): void {
    const known = this.stale.get(sheetId);
    if (known === undefined) this.stale.set(sheetId, { firstRow, lastRow });
    else {
      known.firstRow = Math.min(known.firstRow, firstRow);
      known.lastRow = Math.max(known.lastRow, lastRow);
    }
  }

  private later(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    this.version += 1;
    setImmediate(() => this.flush());
  }

  private flush(): void {
    this.isWaiting = false;
    const stale = [...this.stale].map(([sheetId, rows]) => ({ sheetId, ...rows }));
    const changed: Changed = { version: this.version, stale, ...this.flags };
    this.stale.clear();
    this.flags = { book: false, charts: false, reset: false };
    this.send(`data: ${JSON.stringify(changed)}\n\n`);
  }

  private send(text: string): void {
    for (const window of this.windows) window.write(text);
  }
}

/** Ops on cells that change sizes or places too. */
const CHANGES_BOOK: ReadonlySet<Op['op']> = new Set<Op['op']>([
  'insert',
  'delete',
  'moveLines',
  'overlays',
  'deleteSheet',
]);

/** The rows whose cells an op changes; null when it changes none. */
function rowsOf(op: Op): ({ readonly sheetId: number } & Rows) | null {
  switch (op.op) {
    case 'cells':
      return { sheetId: op.sheetId, firstRow: op.row, lastRow: op.row + op.entries.length - 1 };
    case 'formats':
    case 'validation':
    case 'style':
    case 'styles':
    case 'notes':
      return { sheetId: op.area.sheetId, firstRow: op.area.row, lastRow: op.area.row + op.area.rows - 1 };
    case 'insert':
    case 'delete':
    case 'moveLines':
    case 'overlays':
    case 'deleteSheet':
      return { sheetId: op.sheetId, ...WHOLE };
    case 'reorderRows':
    case 'shiftCells':
      return { sheetId: op.area.sheetId, ...WHOLE };
    case 'moveCells':
      return { sheetId: op.to.sheetId, ...WHOLE };
    default:
      return null;
  }
}
