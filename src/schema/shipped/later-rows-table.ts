/**
 * Shipped rows that the first version did not have: by tab, the row's identity (choices as keys, joined by `|`) → the
 * version that brought it. A workbook of an older version gets them with its next repair. Of all other shipped rows a
 * workbook that lacks one has had it deleted by its shop, and it stays deleted.
 *
 * The first version's rows are kept in test/fixtures/workbooks; a test compares and says what is missing here.
 */
import type { TabKey } from '../tab-keys';

export type LaterRows = Readonly<Partial<Record<TabKey, Readonly<Record<string, number>>>>>;

export const laterRows: LaterRows = {};
