/**
 * Recognises, by the words of its header, a table of customers or orders that a shop kept before it had the product. Pure:
 * what it is and which columns would be taken; taking them is the import's.
 */

import { likeHeader } from '../../domain/text/tidy';
import { tabOf } from '../../schema/workbook-schema';
import { missingColumns } from './read-part';
import { type FileKind, recogniseColumns } from './recognise-columns';

export interface AdoptableTable {
  readonly as: FileKind;
  /** Counted from 1. */
  readonly headerRow: number;
  /** Header → key of the field it would become. */
  readonly columns: Readonly<Record<string, string>>;
}

/** One word alone (Name) may head any list. */
const FEWEST_COLUMNS = 2;

/** @param top the first rows of a tab; @returns null when none of them heads such a table */
export function adoptableTable(
  top: readonly (readonly string[])[],
  as: 'auto' | FileKind = 'auto',
): AdoptableTable | null {
  for (const [index, header] of top.entries()) {
    if (isOurs(header)) return null;
    const found = recogniseColumns(header, as);
    if (found.at.size >= FEWEST_COLUMNS && missingColumns(found) === null && index < top.length - 1)
      return { as: found.kind, headerRow: index + 1, columns: found.columns };
  }
  return null;
}

/** A copy of one of the product's own tabs: most of the tab's headers, its id among them. */
function isOurs(header: readonly string[]): boolean {
  const words = new Set(header.map(likeHeader));
  return (['customers', 'orders'] as const).some((key) => {
    const headers = Object.values(tabOf(key).columns).map((column) => column.header);
    const known = headers.filter((label) => words.has(likeHeader(label['zh-CN'])) || words.has(likeHeader(label.en)));
    return known.length > headers.length / 2;
  });
}
