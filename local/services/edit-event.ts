/**
 * The event objects of the simple triggers onEdit and onOpen. A single cell's edit has value and oldValue, each only when
 * it is not blank.
 */
import type { OpenDocument } from './document';
import { AUTH_MODE } from './enum-table';
import type { AuthMode } from './ui-effect';
import { userNamed } from './user';

/** What a person typed or pasted, as the trigger sees it. */
export interface EditedCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** Of a paste; one when absent. */
  readonly rows?: number;
  readonly columns?: number;
  /** As shown: a ticked checkbox is TRUE. */
  readonly value: string;
  readonly oldValue: string;
}

export function editEvent(document: OpenDocument, edited: EditedCell): object {
  const { sheetId, row, column, rows = 1, columns = 1 } = edited;
  const { value, oldValue } = rows * columns > 1 ? { value: '', oldValue: '' } : edited;
  return {
    authMode: AUTH_MODE.LIMITED,
    range: document.range({ sheetId, row, column, rows, columns }),
    source: document.spreadsheet(),
    user: userNamed(document.host.shownUser),
    ...(value === '' ? {} : { value }),
    ...(oldValue === '' ? {} : { oldValue }),
  };
}

/** Before an add-on's first use in a document (NONE) the event tells of no document. */
export function openEvent(document: OpenDocument, authMode: AuthMode): object {
  if (authMode === 'NONE') return { authMode: AUTH_MODE.NONE };
  return {
    authMode: AUTH_MODE[authMode],
    source: document.spreadsheet(),
    user: userNamed(document.host.shownUser),
  };
}
