/**
 * One cell by tab key, row and column key, typed into by a person; then the bundle's onEdit.
 */
import type { Language } from '../src/i18n/bilingual';
import { refusalWords } from '../src/i18n/refusal-words';
import { cliWords } from './cli/cli-words';
import { refused } from './cli/refused';
import type { LocalWorkbook } from './local-workbook';
import type { EditedCell } from './services/edit-event';
import { codecOf, type TabView, viewOfTab } from './tab-view';
import { asTyped, rowOf, typeInto } from './typed-edit';

export interface WantedEdit {
  readonly tab: string;
  /** A sheet row (the header is 1) or an id. */
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly language: Language;
  /** Who types. */
  readonly user: string;
}

/**
 * @param onEdit runs the simple trigger
 * @returns the cell's name, e.g. B2
 * @throws Refused TAB_UNKNOWN, COLUMN_UNKNOWN, ROW_UNKNOWN, PROTECTED, ENTRY_REFUSED
 */
export function editCell(
  workbook: LocalWorkbook,
  { tab, row, column, value, language, user }: WantedEdit,
  onEdit: (edited: EditedCell) => void,
): string {
  const words = cliWords[language];
  const model = workbook.workbook;
  const view = viewOfTab(model, tab);
  if (view === null) throw refused({ code: 'TAB_UNKNOWN', found: tab }, words.TAB_UNKNOWN(tab));
  const position = view.positions.get(column) ?? drawnColumn(view, column);
  if (position === undefined)
    throw refused({ code: 'COLUMN_UNKNOWN', found: column }, words.COLUMN_UNKNOWN(tab, column));
  const at = rowOf(model, view, row);
  if (at === null) throw refused({ code: 'ROW_UNKNOWN', found: row }, words.ROW_UNKNOWN(tab, row));
  const area = { sheetId: view.sheetId, row: at, column: position, rows: 1, columns: 1 };
  const keyed = view.tab.columns[column];
  const text = keyed ? asTyped(keyed, value, codecOf(model, language)) : value;
  const outcome = typeInto(model, { area, text, user });
  if (outcome.kind === 'protected')
    throw refused({ code: 'PROTECTED', where: outcome.cell }, refusalWords[language].PROTECTED({}));
  if (outcome.kind === 'refused') {
    throw refused(
      { code: 'ENTRY_REFUSED', where: outcome.cell, found: value },
      words.ENTRY_REFUSED(outcome.cell, value),
    );
  }
  workbook.keep();
  onEdit({ ...area, value: text, oldValue: outcome.oldValue });
  return outcome.cell;
}

/** Tabs that are drawn have no column keys: there a column is its letter. */
function drawnColumn({ tab }: TabView, column: string): number | undefined {
  const isDrawn = Object.keys(tab.columns).length === 0;
  return isDrawn && /^[A-Z]$/.test(column) ? column.charCodeAt(0) - 64 : undefined;
}
