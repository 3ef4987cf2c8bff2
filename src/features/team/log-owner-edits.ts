/**
 * Logs who is made the owner of a customer, an issue or a date by hand in the grid, as far as the trigger sees it: the
 * old owner is known of a single cell only, and of a paste nobody is told what stood there before.
 */
import type { LoggedChanges } from '../../sheets/change-log';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';

export const OWNED_TABS = ['customers', 'issues', 'dates'] as const;

export type OwnedTab = (typeof OWNED_TABS)[number];

export interface OwnerEdit {
  readonly tab: OwnedTab;
  readonly firstRow: number;
  readonly rows: number;
  /** What stood there: null for nothing; undefined where Google does not tell. */
  readonly old: string | null | undefined;
}

/** What is read and logged within a trigger's 30 seconds. */
const MOST_ROWS = 2_000;

export function logOwnerEdits(workbook: ShopWorkbook, { tab, firstRow, rows, old }: OwnerEdit): void {
  const first = Math.max(2, firstRow);
  const count = Math.min(firstRow + rows - first, MOST_ROWS);
  const places = Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
  const edited = workbook.readRowsAt(tab, ['id', 'owner'], places).rows;
  const log = workbook.toAppend('log');
  for (const { id, owner } of edited) {
    const isNothing = id === null || (old === undefined && owner === null); // a new row, or nobody where nobody may have been
    if (isNothing) continue;
    if (old !== undefined && (old ?? '') === (owner ?? '')) continue;
    const changes: LoggedChanges = { owner: [old === undefined ? { raw: '?' } : old, owner] };
    log.append({
      at: workbook.now,
      by: workbook.actor.email,
      batch: '',
      tab,
      id,
      changes: JSON.stringify(changes),
    });
  }
  if (log.staged.added > 0) workbook.locked(() => workbook.commit([log], SINGLE_SAVE));
}
