/**
 * One invariant over every way in which cells change their place: a formula that means a cell shows what stands in it,
 * wherever that has gone, and #REF! once it is gone. Sorting is left out: there a reference stays with its place.
 */
import fc from 'fast-check';
import type { Dimension, Op } from '../../../local/workbook/model';
import { decodeOp, encodeOp } from '../../../local/workbook/store/op-codec';
import { stateOf } from '../../../local/workbook/store/snapshot-reader';
import { snapshotText } from '../../../local/workbook/store/snapshot-text';
import { area, aWorkbook, put } from '../workbook/workbook-builder';

const SIZE = 6;
const GRID = 14;
const OTHER = 7;

const aLine = fc.integer({ min: 1, max: SIZE });
const few = fc.integer({ min: 1, max: 3 });
const dimension = fc.constantFrom<Dimension>('ROWS', 'COLUMNS');
const anArea = fc.record({ row: aLine, column: aLine, rows: few, columns: few }).map((one) => ({ sheetId: 0, ...one }));

const aChange: fc.Arbitrary<Op> = fc.oneof(
  fc.record({ dimension, at: aLine, count: few }).map((one): Op => ({ op: 'insert', sheetId: 0, ...one })),
  fc.record({ dimension, at: aLine, count: few }).map((one): Op => ({ op: 'delete', sheetId: 0, ...one })),
  fc
    .record({ dimension, from: aLine, count: few, to: fc.integer({ min: 1, max: GRID - 3 }) })
    .map((one): Op => ({ op: 'moveLines', sheetId: 0, ...one })),
  fc
    .record({ area: anArea, dimension, kind: fc.constantFrom('insert' as const, 'delete' as const) })
    .map((one): Op => ({ op: 'shiftCells', ...one })),
  fc
    .record({ area: anArea, row: aLine, column: aLine, sheetId: fc.constantFrom(0, OTHER, OTHER) })
    .map(({ area: cut, ...to }): Op => ({ op: 'moveCells', area: cut, to })),
);

/** The first tab has SIZE × SIZE numbers, each once; the last has a formula for each. Numbers may move to the second. */
function numbered() {
  const journal: string[] = [];
  const workbook = aWorkbook({});
  const apply = (op: Op) => {
    workbook.apply(op);
    journal.push(encodeOp(op));
  };
  apply({ op: 'addSheet', sheetId: OTHER, name: 'Other tab', index: 1, rows: GRID, columns: GRID });
  apply({ op: 'addSheet', sheetId: 9, name: 'Formulas', index: 2, rows: SIZE, columns: SIZE });
  apply({ op: 'delete', sheetId: 0, dimension: 'ROWS', at: GRID + 1, count: 1000 - GRID });
  const lines = Array.from({ length: SIZE }, (_, r) => Array.from({ length: SIZE }, (_, c) => r * SIZE + c + 1));
  put(workbook, 1, 1, lines);
  const letters = 'ABCDEF';
  put(
    workbook,
    1,
    1,
    lines.map((line, r) => line.map((_, c) => `=Sheet1!${letters[c]}${r + 1}`)),
    9,
  );
  return { workbook, apply, journal };
}

describe('a formula that means a cell', () => {
  it('shows it wherever it goes, and #REF! once it is gone', () => {
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 8 }), (changes) => {
        const { workbook, apply } = numbered();
        for (const change of changes) {
          try {
            apply(change);
          } catch (refusal) {
            // lines that are not there, cells pushed over the edge: refused, and nothing has changed
            if (!(refusal instanceof RangeError)) throw refusal;
          }
          const standing = new Set(
            [0, OTHER].flatMap((sheetId) => {
              const { maxRows, maxColumns } = workbook.sheet(sheetId) ?? { maxRows: 1, maxColumns: 1 };
              return workbook.values(area(1, 1, maxRows, maxColumns, sheetId)).flat();
            }),
          );
          const expected = Array.from({ length: SIZE * SIZE }, (_, at) =>
            standing.has(at + 1) ? at + 1 : { error: '#REF!' },
          );
          expect(workbook.values(area(1, 1, SIZE, SIZE, 9)).flat()).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('and everything else is what the journal says, told again, and what a snapshot keeps', () => {
    const anyChange = fc.oneof(
      aChange,
      fc.constant<Op>({ op: 'reorderRows', area: area(1, 1, 3, 4), order: [2, 0, 1] }),
      fc.constant<Op>({ op: 'styles', area: area(1, 1, 1, 2), property: 'background', values: [['red', null]] }),
      fc.constant<Op>({ op: 'namedRange', namedRange: { id: 1, name: 'Prices', area: area(2, 2, 2, 2) } }),
      fc.constant<Op>({ op: 'overlays', sheetId: 0, set: { merges: [area(2, 2, 2, 2)] } }),
    );
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 8 }), (changes) => {
        const { workbook, apply, journal } = numbered();
        for (const change of changes) {
          try {
            apply(change);
          } catch (refusal) {
            if (!(refusal instanceof RangeError)) throw refusal;
          }
        }
        const again = numbered().workbook;
        for (const line of journal.slice(3)) again.apply(decodeOp(JSON.parse(line) as Op));
        const kept = (one: typeof workbook) => snapshotText(one.state);
        expect(kept(again)).toBe(kept(workbook));
        const { state } = stateOf(JSON.parse(kept(workbook)) as unknown[]);
        expect(snapshotText(state)).toBe(kept(workbook));
      }),
      { numRuns: 60 },
    );
  });
});
