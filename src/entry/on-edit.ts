/**
 * The simple trigger onEdit: honours a tick in the tab today, fills the tab card, and puts typed rows in order. It runs without anybody's consent, in
 * the bound file only, and may not know who it is: then it does what the grid has let that person do by hand anyway.
 *
 * A refusal is told in a toast; nothing is thrown, since nobody would see it.
 */
import { fillCard } from '../features/customers/card-tab';
import { honourTicks } from '../features/reminders/today-tab';
import { LANGUAGES } from '../i18n/bilingual';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import { activeEmail } from '../platform/session';
import { CARD_ENTRY } from '../sheets/card-tab';
import { LANGUAGE_PROPERTY, openWorkbook } from '../sheets/open-workbook';
import type { Refusal } from '../sheets/refusal';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { tabOfSheet } from '../sheets/tab-layouts';
import { ownersEdited } from './owner-edits';
import { asRefusal } from './serve';
import { mendTyped, type TypedRange, typedRange } from './typed-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Edited {
  readonly range: Range;
  readonly source: Spreadsheet;
  /** Of a single cell that was not blank. */
  readonly oldValue: string;
}

/** An edit in any other tab, or in a column of the merchant's own, costs one look at the properties. */
export function onEdit(event: unknown): void {
  const { range, source, oldValue } = event as Partial<Edited>;
  if (!range || !source) return;
  const properties = documentProperties().all();
  const tab = tabOfSheet(properties, range.getSheet().getSheetId());
  ownersEdited(tab, { ...(event as object), range, source }, properties);
  const typed = tab && typedRange(properties, tab, range, oldValue);
  if (typed) mend(source, properties, typed);
  if (tab === 'today') told(source, (workbook) => honourTicks(workbook, rowsOf(range), whose(workbook)));
  if (tab === 'card' && covers(range, CARD_ENTRY)) {
    told(source, (workbook) => {
      fillCard(workbook, String(range.getSheet().getRange(CARD_ENTRY.row, CARD_ENTRY.column).getValue()));
      return null;
    });
  }
}

/** The grid has let the person type: whoever it was, what they typed is put in order. */
function mend(source: Spreadsheet, properties: Readonly<Record<string, string>>, typed: TypedRange): void {
  const language = languageKept(properties);
  try {
    const by = emailOrNone();
    const open = () => openWorkbook({ spreadsheet: source, now: now(), email: by, role: 'manager', properties });
    const said = mendTyped(properties, typed, by, open);
    if (said !== '') source.toast(said, '', -1);
  } catch (error) {
    source.toast(asRefusal(error).envelope(language).message, '', -1);
  }
}

const languageKept = (properties: Readonly<Record<string, string>>): ShopWorkbook['language'] =>
  LANGUAGES.find((language) => language === properties[LANGUAGE_PROPERTY]) ?? 'en';

/** Whom Google does not name the grid alone has judged. */
const whose = ({ actor }: ShopWorkbook): 'own' | 'all' => (actor.email === '' ? 'all' : 'own');

function told(spreadsheet: Spreadsheet, run: (workbook: ShopWorkbook) => Refusal | null): void {
  let language: ShopWorkbook['language'] = 'en';
  try {
    const workbook = openWorkbook({ spreadsheet, now: now(), email: emailOrNone(), roleOfUnknown: 'manager' });
    language = workbook.language;
    const refused = run(workbook);
    SpreadsheetApp.flush();
    if (refused) throw refused;
  } catch (error) {
    spreadsheet.toast(asRefusal(error).envelope(language).message, '', -1);
  }
}

/** Where a simple trigger may not even ask. */
function emailOrNone(): string {
  try {
    return activeEmail();
  } catch {
    return '';
  }
}

function rowsOf(range: Range): ReadonlySet<number> {
  const first = range.getRow();
  return new Set(Array.from({ length: range.getNumRows() }, (_, index) => first + index));
}

function covers(range: Range, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const rows = row - range.getRow();
  const columns = column - range.getColumn();
  return rows >= 0 && rows < range.getNumRows() && columns >= 0 && columns < range.getNumColumns();
}
