/**
 * The event object of a simple onEdit trigger. A single cell's has value and oldValue, each only when it is not blank.
 */
import type { OpenDocument } from './document';
import { AUTH_MODE } from './enum-table';
import { userNamed } from './user';

/** What a person typed, as the trigger sees it; one cell. */
export interface EditedCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** As shown: a ticked checkbox is TRUE. */
  readonly value: string;
  readonly oldValue: string;
}

export function editEvent(document: OpenDocument, { sheetId, row, column, value, oldValue }: EditedCell): object {
  return {
    authMode: AUTH_MODE.LIMITED,
    range: document.range({ sheetId, row, column, rows: 1, columns: 1 }),
    source: document.spreadsheet(),
    user: userNamed(document.host.user),
    ...(value === '' ? {} : { value }),
    ...(oldValue === '' ? {} : { oldValue }),
  };
}
