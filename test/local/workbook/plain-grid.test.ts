/** The grid and its runs against the plainest model there is: arrays. */
import fc from 'fast-check';
import type { Dimension, Op, Stored } from '../../../local/workbook/model';
import { Runs } from '../../../local/workbook/runs';
import { area, aWorkbook } from './workbook-builder';

interface GridChange {
  readonly kind: 'insert' | 'delete' | 'move' | 'write' | 'format';
  readonly dimension: Dimension;
  readonly at: number;
  readonly count: number;
  readonly to: number;
  readonly value: Stored;
}

const aGridChange: fc.Arbitrary<GridChange> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'move', 'write', 'format'),
  dimension: fc.constantFrom<Dimension>('ROWS', 'COLUMNS'),
  at: fc.integer({ min: 1, max: 6 }),
  count: fc.integer({ min: 1, max: 3 }),
  to: fc.integer({ min: 1, max: 9 }),
  value: fc.oneof(fc.constant<Stored>(''), fc.integer(), fc.string()),
});

/** The same changes on a plain array of arrays; the grid under test has 12 × 12 cells. */
function expectPlainGrid(changes: readonly GridChange[]): void {
  const workbook = aWorkbook();
  workbook.apply({ op: 'addSheet', sheetId: 1, name: 'grid', index: 1, rows: 12, columns: 12 });
  let cells: { value: Stored; format: string }[][] = Array.from({ length: 12 }, () =>
    Array.from({ length: 12 }, blank),
  );
  for (const change of changes) {
    if (change.kind === 'delete' && (change.dimension === 'ROWS' ? cells.length : (cells[0]?.length ?? 0)) < 12)
      continue;
    workbook.apply(opOf(change));
    cells = onPlainCells(cells, change);
  }
  const all = area(1, 1, cells.length, cells[0]?.length ?? 0, 1);
  expect(workbook.values(all)).toEqual(cells.map((row) => row.map(({ value }) => value)));
  expect(workbook.formats(all)).toEqual(cells.map((row) => row.map(({ format }) => format)));
  expect(workbook.extent(1)).toEqual(plainExtent(cells));
}

function blank(): { value: Stored; format: string } {
  return { value: '', format: 'General' };
}

function opOf({ kind, dimension, at, count, to, value }: GridChange): Op {
  if (kind === 'move') return { op: 'moveLines', sheetId: 1, dimension, from: at, count, to };
  if (kind === 'write') return { op: 'cells', sheetId: 1, row: at, column: to, entries: [[{ value }]] };
  if (kind === 'format') return { op: 'formats', area: area(at, 1, count, to, 1), formats: '0.00' };
  return { op: kind, sheetId: 1, dimension, at, count };
}

function onPlainCells(cells: { value: Stored; format: string }[][], change: GridChange) {
  const { kind, dimension, at, count, to, value } = change;
  if (kind === 'write')
    return cells.map((row, r) => row.map((cell, c) => (r === at - 1 && c === to - 1 ? { ...cell, value } : cell)));
  if (kind === 'format') {
    return cells.map((row, r) =>
      row.map((cell, c) => (r >= at - 1 && r < at - 1 + count && c < to ? { ...cell, format: '0.00' } : cell)),
    );
  }
  const width = cells[0]?.length ?? 0;
  if (dimension === 'ROWS') return onPlainLines(cells, change, () => Array.from({ length: width }, blank));
  return cells.map((row) => onPlainLines(row, change, blank));
}

function onPlainLines<T>(lines: readonly T[], { kind, at, count, to }: GridChange, fresh: () => T): T[] {
  const copy = [...lines];
  if (kind === 'insert') copy.splice(at - 1, 0, ...Array.from({ length: count }, fresh));
  else if (kind === 'delete') copy.splice(at - 1, count);
  else if (to < at || to > at + count) {
    const block = copy.splice(at - 1, count);
    copy.splice(to > at ? to - 1 - count : to - 1, 0, ...block);
  }
  return copy;
}

function plainExtent(cells: readonly (readonly { value: Stored }[])[]) {
  let [rows, columns] = [0, 0];
  cells.forEach((row, r) => {
    row.forEach(({ value }, c) => {
      if (value === '') return;
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    });
  });
  return { rows, columns };
}

describe('a grid', () => {
  it('keeps every cell where a plain grid would have it, whatever is inserted, deleted, moved or written', () => {
    fc.assert(fc.property(fc.array(aGridChange, { maxLength: 25 }), (changes) => expectPlainGrid(changes)));
  });
});

describe('runs of equal neighbours', () => {
  it('give what a plain list gives, and never hold two equal neighbours', () => {
    const aChange = fc.record({
      kind: fc.constantFrom('set', 'insert', 'remove', 'move'),
      at: fc.integer({ min: 1, max: 20 }),
      count: fc.integer({ min: 1, max: 6 }),
      landing: fc.integer({ min: 1, max: 20 }),
      value: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 30 }), (changes) => {
        const runs = new Runs(0);
        const plain = new Array<number>(400).fill(0);
        for (const { kind, at, count, landing, value } of changes) {
          if (kind === 'set') runs.set(at, at + count - 1, value);
          else if (kind === 'insert') runs.insert(at, count, value);
          else if (kind === 'remove') runs.remove(at, count);
          else runs.move(at, count, landing);
          const block = kind === 'move' || kind === 'remove' || kind === 'set' ? plain.splice(at - 1, count) : [];
          const fresh = kind === 'move' ? block : kind === 'remove' ? [] : new Array<number>(count).fill(value);
          plain.splice((kind === 'move' ? landing : at) - 1, 0, ...fresh);
        }
        expect(Array.from({ length: 60 }, (_, index) => runs.at(index + 1))).toEqual(plain.slice(0, 60));
        const kept = runs.between(1, Number.POSITIVE_INFINITY);
        expect(kept.some((run, index) => index > 0 && run.value === kept[index - 1]?.value)).toBe(false);
      }),
    );
  });
});
