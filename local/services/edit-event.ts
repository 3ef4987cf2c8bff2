/**
 * An edit as triggers see it. A single cell's edit has value and oldValue, each only when it is not blank; a larger
 * one has neither.
 */
import type { OpenDocument } from './document';

/** What a person typed or pasted. */
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

export function editFields(document: OpenDocument, edited: EditedCell): object {
  const { sheetId, row, column, rows = 1, columns = 1 } = edited;
  const { value, oldValue } = rows * columns > 1 ? { value: '', oldValue: '' } : edited;
  return {
    range: document.range({ sheetId, row, column, rows, columns }),
    ...(value === '' ? {} : { value }),
    ...(oldValue === '' ? {} : { oldValue }),
  };
}
