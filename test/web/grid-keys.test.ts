import fc from 'fast-check';
import { areaOf, type Cursor, moved } from '../../local/web/page/grid/grid-keys';
import type { BookTab } from '../../local/web/wire';

function aTab(values: Partial<BookTab> = {}): BookTab {
  return {
    sheetId: 1,
    name: 'Customers',
    hidden: false,
    color: null,
    rows: 20,
    columns: 8,
    frozenRows: 1,
    frozenColumns: 0,
    widths: [],
    hiddenColumns: [],
    heights: [],
    hiddenRows: [],
    columnGroups: [],
    protection: null,
    ...values,
  };
}

const at = (row: number, column: number): Cursor => ({ anchor: { row, column }, reach: { row, column } });
const press = (key: string, held = '') => ({ key, isShift: held.includes('shift'), isCtrl: held.includes('ctrl') });
const filled = new Set(['2 2', '3 2', '4 2', '9 2']);
const isFilled = (row: number, column: number) => filled.has(`${row} ${column}`);

describe('the keys of the grid lead where they do in Sheets', () => {
  it.each<[string, Cursor, ReturnType<typeof press>, string]>([
    ['an arrow, one cell on', at(5, 5), press('ArrowDown'), '6 5 1×1'],
    ['an arrow at the border, nowhere', at(1, 1), press('ArrowUp'), '1 1 1×1'],
    ['Tab, to the right', at(5, 5), press('Tab'), '5 6 1×1'],
    ['Shift and Tab, to the left', at(5, 5), press('Tab', 'shift'), '5 4 1×1'],
    ['Enter, down', at(5, 5), press('Enter'), '6 5 1×1'],
    ['over a hidden column', at(5, 2), press('ArrowRight'), '5 4 1×1'],
    ['Shift and an arrow grow the selection', at(5, 5), press('ArrowDown', 'shift'), '5 5 2×1'],
    ['Ctrl and an arrow go to the end of what is filled', at(2, 2), press('ArrowDown', 'ctrl'), '4 2 1×1'],
    ['and from there to the next that is filled', at(4, 2), press('ArrowDown', 'ctrl'), '9 2 1×1'],
    ['and at last to the border', at(9, 2), press('ArrowDown', 'ctrl'), '20 2 1×1'],
    ['a page down, not beyond the grid', at(15, 5), press('PageDown'), '20 5 1×1'],
    ['Home, to the first shown column', at(5, 5), press('Home'), '5 1 1×1'],
    ['Ctrl and A, everything', at(5, 5), press('a', 'ctrl'), '1 1 20×8'],
  ])('%s', (_, cursor, key, expected) => {
    const next = moved(cursor, key, aTab({ hiddenColumns: [3] }), 10, isFilled);
    const { row, column, rows, columns } = areaOf(1, next ?? at(0, 0));
    expect(`${row} ${column} ${rows}×${columns}`).toBe(expected);
  });

  it('a letter does not move', () => {
    expect(moved(at(1, 1), press('x'), aTab(), 10, isFilled)).toBeNull();
  });

  it('no key leads off the grid or into what is hidden', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Tab', 'Enter', 'PageUp', 'PageDown'];
    const presses = fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(presses, (all) => {
        const tab = aTab({ hiddenColumns: [3, 4], hiddenRows: [7] });
        let cursor = at(1, 1);
        for (const [key, isCtrl] of all) {
          const held = { key, isShift: false, isCtrl: isCtrl && key.startsWith('Arrow') };
          cursor = moved(cursor, held, tab, 3, isFilled) ?? cursor;
        }
        const { row, column } = cursor.anchor;
        return row >= 1 && row <= 20 && column >= 1 && column <= 8 && ![3, 4].includes(column);
      }),
    );
  });
});
