/**
 * Typed and pasted rows at the border: at once where they are few, else marked for whoever sweeps next. The mark is
 * written before anything is done and taken away after, so that a run that ends early loses nothing.
 */
import { searchText } from '../domain/customers/search-text';
import { mendTypedRows } from '../features/typed-rows/mend-typed-rows';
import { sweepNameless, sweepTypedRows } from '../features/typed-rows/sweep-typed-rows';
import { takesTyping } from '../features/typed-rows/takes-typing';
import type { TypedHelp } from '../features/typed-rows/typed-request';
import { typedWords } from '../i18n/typed-words';
import { timeBudget } from '../jobs/time-budget';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import type { TabKey } from '../schema/tab-keys';
import { tabOf } from '../schema/workbook-schema';
import { isRefusal } from '../sheets/refusal';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { columnsOfTab } from '../sheets/tab-layouts';
import { keyOfMark, type TypedMark, typedMarks } from '../sheets/typed-marks';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Properties = Readonly<Record<string, string>>;

/** Google ends a simple trigger after 30 seconds; so many rows take less than ten. */
const ROWS_AT_ONCE = 200;

/** A toast shows two or three sentences. */
const SAID_AT_ONCE = 2;

const help: TypedHelp = { searchText: (customer) => searchText(customer) };

export interface TypedRange {
  readonly tab: TabKey;
  readonly from: number;
  readonly to: number;
  readonly columns: { readonly first: number; readonly last: number };
  readonly oldValue: string | null;
}

/** @returns null where nothing of the product's was typed: the header, a column of the merchant's own */
export function typedRange(properties: Properties, tab: TabKey, range: Range, oldValue: unknown): TypedRange | null {
  const from = Math.max(2, range.getRow());
  const to = range.getRow() + range.getNumRows() - 1;
  const first = range.getColumn();
  const columns = { first, last: first + range.getNumColumns() - 1 };
  if (to < from || !takesTyping(tab, columnsOfTab(properties, tab) ?? {}, columns)) return null;
  return { tab, from, to, columns, oldValue: typeof oldValue === 'string' ? oldValue : null };
}

/**
 * @param open opens the workbook: not for what is only marked
 * @returns what to tell the person; '' for nothing
 */
export function mendTyped(properties: Properties, typed: TypedRange, by: string, open: () => ShopWorkbook): string {
  const mark: TypedMark = { tab: typed.tab, from: typed.from, to: typed.to, by, at: now() };
  const key = keyOfMark(mark);
  const rows = typed.to - typed.from + 1;
  const isSwept = !isAdministration(typed.tab);
  if (isSwept) documentProperties().set(key, by);
  if (rows > ROWS_AT_ONCE && !isSwept) return '';
  const workbook = open();
  const say = typedWords[workbook.language];
  if (rows > ROWS_AT_ONCE) return say.later({ rows });
  try {
    const outcome = mendTypedRows(workbook, { ...typed, by, at: mark.at }, help);
    finishMarked(properties, workbook, typed.tab);
    if (isSwept && outcome.missed === 0) documentProperties().remove(key);
    const more = outcome.said.length - SAID_AT_ONCE;
    return [...outcome.said.slice(0, SAID_AT_ONCE), ...(more > 0 ? [say.more({ count: more })] : [])].join('\n');
  } catch (error) {
    if (isRefusal(error) && error.code === 'BUSY') return ''; // the mark stays: the next run does it
    throw error;
  }
}

/** Nobody but owner and managers sweeps there, and they see at once what is wrong. */
const isAdministration = (tab: TabKey): boolean => tabOf(tab).protection === 'hard';

/** What runs before this one have left in the same tab, when it is little. */
function finishMarked(properties: Properties, workbook: ShopWorkbook, tab: TabKey): void {
  const marks = typedMarks(properties).filter((mark) => mark.tab === tab);
  const rows = marks.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (rows > ROWS_AT_ONCE) return;
  for (const mark of marks) {
    mendTypedRows(workbook, { ...mark, columns: null, oldValue: null }, help);
    documentProperties().remove(keyOfMark(mark));
  }
}

/** What is left over from large pastes, killed runs and busy moments. */
export const sweepTyped = (workbook: ShopWorkbook): void => void sweepTypedRows(workbook, sweepOf(workbook));

/** The same, and every row that nobody has given an id. */
export function sweepAll(workbook: ShopWorkbook): void {
  sweepTyped(workbook);
  sweepNameless(workbook, sweepOf(workbook));
}

const sweepOf = (workbook: ShopWorkbook) => ({
  ...help,
  properties: documentProperties(),
  isOver: timeBudget(workbook.now, now),
});

/** One look at the properties. */
export const isAnythingTyped = (): boolean => typedMarks(documentProperties().all()).length > 0;
