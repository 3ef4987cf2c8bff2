/** Turns the rows that come with the product into blocks of cells for the columns where they stand. Pure. */
import type { Language } from '../i18n/bilingual';
import type { ShippedRow } from '../schema/shipped/shipped-row';
import type { Tab } from '../schema/tab';
import type { CellValue, ShipRows } from './change';
import { type ColumnPlace, runsOf } from './column-layout';

/** Only the product's columns are written; a column no row fills is written blank. */
export function shippedBlocks(
  tab: Tab,
  rows: readonly ShippedRow[],
  places: readonly ColumnPlace[],
  language: Language,
): ShipRows['blocks'] {
  const positions = places.flatMap(({ key }, index) => (key === null ? [] : [index + 1]));
  return runsOf(positions).map(({ at, span }) => {
    const keys = places.slice(at - 1, at - 1 + span).map(({ key }) => key ?? '');
    return { at, values: rows.map((row) => keys.map((key) => cellOf(tab, key, row, language))) };
  });
}

/** A choice becomes its label; text needs no escape, since its column is formatted as text before. */
function cellOf(tab: Tab, key: string, row: ShippedRow, language: Language): CellValue {
  const value = row[key];
  if (value === undefined) return '';
  const list = tab.columns[key]?.list;
  return list ? (list.choices[String(value)]?.[language] ?? value) : value;
}
