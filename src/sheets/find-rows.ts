/** Where a text stands in one column: one call at any size, and nothing is read. For choosing rows by. */
import type { TabKey } from '../schema/tab-keys';
import { columnLetters } from './column-runs';
import type { TabLayouts } from './tab-layouts';
import { isInGrid } from './table-reader';

const FIRST_ROW = 2;

/** @param how whole: the cell holds just this text, as it is written; part: the cell contains it */
export function findRows(
  layouts: TabLayouts,
  key: TabKey,
  { column, text, how }: { readonly column: string; readonly text: string; readonly how: 'whole' | 'part' },
): readonly number[] {
  const layout = layouts.having(key, [column]);
  if (text === '' || !isInGrid(layout, FIRST_ROW)) return [];
  const letters = columnLetters(layout.positions.get(column)!);
  return layout.sheet
    .getRange(`${letters}${FIRST_ROW}:${letters}`)
    .createTextFinder(text)
    .matchEntireCell(how === 'whole')
    .matchCase(true)
    .findAll()
    .map((range) => range.getRow());
}
