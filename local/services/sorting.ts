/**
 * In which order the rows of a range come to stand: sorted as Sheets does, or shuffled.
 *
 * Ascending: numbers (days among them), text without regard to case in the order of the spreadsheet's language,
 * booleans, errors; descending the reverse; blanks always last; ties keep their order. How booleans and errors stand
 * to the rest is not documented: taken as in Excel.
 */
import { overlaps } from '../workbook/area';
import type { Area, Op, Stored } from '../workbook/model';
import type { OpenDocument } from './document';
import { Exception, signatureMismatch } from './exception';

interface SortKey {
  /** Counted from 0 within the area. */
  readonly offset: number;
  readonly ascending: boolean;
}

/** @param spec a column of the sheet, `{column, ascending}`, or an array of either */
function sortKeys(area: Area, spec: unknown): SortKey[] {
  const specs = Array.isArray(spec) ? spec : spec === undefined ? [area.column] : [spec];
  return specs.map((one: unknown) => {
    const { column, ascending } = keyOf(one);
    const offset = column - area.column;
    if (!(offset >= 0 && offset < area.columns)) throw new Exception('Those columns are out of bounds.');
    return { offset, ascending };
  });
}

function keyOf(spec: unknown): { readonly column: number; readonly ascending: boolean } {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending = true } = (spec ?? {}) as { readonly column?: unknown; readonly ascending?: unknown };
  if (typeof column !== 'number' || typeof ascending !== 'boolean')
    throw signatureMismatch('SpreadsheetApp.Range.sort', [spec]);
  return { column, ascending };
}

const BLANK_RANK = 9;

function rank(value: Stored): number {
  if (value === '') return BLANK_RANK;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

/** Taken before the realm of an execution loses Intl, which Google's lacks. */
const { Collator } = Intl;

type TextOrder = (one: string, other: string) => number;

function compare(a: Stored, b: Stored, ascending: boolean, texts: TextOrder): number {
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return a === '' || b === '' || ascending ? ranks : -ranks;
  if (typeof a === 'object') return 0;
  const order = typeof a === 'string' && typeof b === 'string' ? texts(a, b) : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Nothing to do for rows that stand in order already. */
export function sortedArea(document: OpenDocument, area: Area, spec: unknown): readonly Op[] {
  const keys = sortKeys(area, spec);
  expectNoVerticalMerges(document, area);
  const language = document.workbook.settings.locale.replace('_', '-');
  const texts: TextOrder = new Collator(language, { sensitivity: 'accent' }).compare;
  const values = document.workbook.values(area);
  const order = values.map((_, at) => at);
  order.sort((a, b) => {
    for (const { offset, ascending } of keys) {
      const found = compare(values[a]![offset]!, values[b]![offset]!, ascending, texts);
      if (found !== 0) return found;
    }
    return a - b;
  });
  return reordered(area, order);
}

function expectNoVerticalMerges({ workbook }: OpenDocument, area: Area): void {
  const { merges } = workbook.overlays(area.sheetId);
  if (merges.some((merge) => merge.rows > 1 && overlaps(merge, area)))
    throw new Exception("You can't sort a range containing vertical merges.");
}

/** Fisher and Yates's. */
export function shuffledArea(document: OpenDocument, area: Area): readonly Op[] {
  expectNoVerticalMerges(document, area);
  const order = Array.from({ length: area.rows }, (_, at) => at);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return reordered(area, order);
}

function reordered(area: Area, order: readonly number[]): readonly Op[] {
  return order.every((from, at) => from === at) ? [] : [{ op: 'reorderRows', area, order }];
}
