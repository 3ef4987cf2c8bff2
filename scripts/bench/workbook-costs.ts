/**
 * What the local workbook itself costs, in CPU: cells written and read, and formulas that add up long columns. Two kinds
 * of SUMIFS: by a customer's number, which is looked up, and by a month's days, which are a stretch of an ordered column.
 */
import type { CellEntry, Stored } from '../../local/workbook/model';
import { createWorkbook, type Workbook } from '../../local/workbook/workbook';
import type { Cost } from './cost-table';

const ORDERS = 10_000;
const SUMS = 2_000;
const CUSTOMERS = 500;
const FIRST_DAY = 45_000;

export function workbookCosts(): Cost[] {
  const lines = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 12 }, (_, column): CellEntry => ({ value: column % 3 === 0 ? `text ${row}` : row * column })),
  );
  const books = [withRows(100_000), withRows(100_000), withRows(100_000)] as const;
  const written = books.map((book) =>
    cpuOf(() => {
      book.apply({ op: 'cells', sheetId: 0, row: 1, column: 1, entries: lines });
      book.values({ sheetId: 0, row: 1, column: 1, rows: 100_000, columns: 12 });
    }),
  );
  const [big] = books;
  const single = cpuOf(() => {
    for (let row = 1; row <= 10_000; row++) put(big, 0, row, 3, [[row]]);
  });
  const shop = anOrderBook();
  return [
    cost(
      '100,000 × 12 cells written and read, least of 3',
      written.reduce((one, other) => Math.min(one, other)),
      0.15,
    ),
    cost('10,000 single writes', single, 0.5),
    cost(
      `${SUMS} SUMIFS over ${ORDERS} rows, by customer`,
      cpuOf(() => sums(shop, 2)),
      2,
    ),
    cost(
      `${SUMS} SUMIFS over ${ORDERS} rows, by days`,
      cpuOf(() => sums(shop, 3)),
      2,
    ),
    cost(
      'all of them after a write beside',
      cpuOf(() => againAfter(shop, 9)),
      0.5,
    ),
    cost(
      'all of them after a write in the sums',
      cpuOf(() => againAfter(shop, 3)),
      2,
    ),
  ];
}

/** Column A customer, B day, C amount; on the second tab A customer, B and C the sums. */
function anOrderBook(): Workbook {
  const workbook = withRows(ORDERS);
  put(
    workbook,
    0,
    1,
    1,
    Array.from({ length: ORDERS }, (_, row) => [`C-${row % CUSTOMERS}`, FIRST_DAY + (row % 365), row % 97]),
  );
  workbook.apply({ op: 'addSheet', sheetId: 1, name: 'Report', index: 1, rows: SUMS, columns: 5 });
  const formulas = Array.from({ length: SUMS }, (_, row) => {
    const from = FIRST_DAY + (row % 330);
    const days = `Sheet1!B:B;">=${from}";Sheet1!B:B;"<${from + 31}"`;
    return [`C-${row % CUSTOMERS}`, `=SUMIFS(Sheet1!C:C;Sheet1!A:A;A${row + 1})`, `=SUMIFS(Sheet1!C:C;${days})`];
  });
  put(workbook, 1, 1, 1, formulas);
  return workbook;
}

function sums(workbook: Workbook, column: number): void {
  workbook.values({ sheetId: 1, row: 1, column, rows: SUMS, columns: 1 });
}

function againAfter(workbook: Workbook, column: number): void {
  put(workbook, 0, 7, column, [[1]]);
  sums(workbook, 2);
  sums(workbook, 3);
}

function withRows(rows: number): Workbook {
  const workbook = createWorkbook();
  workbook.apply({ op: 'insert', sheetId: 0, dimension: 'ROWS', at: 1_001, count: rows - 1_000 });
  return workbook;
}

function put(workbook: Workbook, sheetId: number, row: number, column: number, lines: readonly Stored[][]): void {
  const entries = lines.map((line) =>
    line.map((value): CellEntry => {
      return typeof value === 'string' && value.startsWith('=') ? { value: '', formula: value } : { value };
    }),
  );
  workbook.apply({ op: 'cells', sheetId, row, column, entries });
}

/** Seconds. */
function cpuOf(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

function cost(work: string, cpu: number, most: number): Cost {
  return { work, calls: 0, cells: 0, modelled: 0, cpu, budget: `CPU ≤ ${most} s`, within: cpu <= most };
}
