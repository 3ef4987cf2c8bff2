/**
 * Takes back the last batch that is not undone: an import, a merge, a bulk change. What was removed because it may not be
 * kept is never taken back: the batch before it is.
 *
 * The batch is marked undone last of all, after what follows from it, so that an undo that was killed goes on where it
 * was when run again, and never takes back the batch before it.
 */
import type { UndoOutcome } from '../../contract/undo';
import { Refusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

/** @param settle brings up to date what the batch had changed; called before it counts as undone */
export function undoLast(workbook: ShopWorkbook, settle: () => void): UndoOutcome {
  requireRole(workbook.actor, 'manager');
  const outcome = workbook.locked(() => {
    const { rows } = workbook.read('batches', ['id', 'at', 'kind', 'undoneAt']);
    const open = rows.filter(({ id, kind, undoneAt }) => id !== null && kind !== 'erase' && undoneAt === null);
    const last = open.reduce((latest, row) => ((row.at ?? 0) >= (latest?.at ?? 0) ? row : latest), open[0]);
    if (!last?.id) throw new Refusal('NOTHING_TO_UNDO', {});
    const { removed, restored, left } = workbook.rollBack(last.id);
    return { batch: last.id, removed, restored, left };
  });
  settle();
  workbook.locked(() => markUndone(workbook, outcome.batch));
  return outcome;
}

function markUndone(workbook: ShopWorkbook, batch: string): void {
  const batches = workbook.readRow('batches', ['undoneAt'], batch);
  const [row] = batches.rows;
  if (row) batches.change(row, { undoneAt: workbook.now });
  workbook.commit([batches], SINGLE_SAVE);
}
