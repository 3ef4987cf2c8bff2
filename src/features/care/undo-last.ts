/**
 * Takes back the last batch that is not undone: an import, a merge, a bulk change.
 *
 * The batch is marked undone last of all, so that an undo that was killed goes on where it was when run again.
 */
import type { UndoOutcome } from '../../contract/undo';
import { Refusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

export function undoLast(workbook: ShopWorkbook): UndoOutcome {
  requireRole(workbook.actor, 'manager');
  return workbook.locked(() => {
    const batches = workbook.read('batches', ['id', 'at', 'undoneAt']);
    const open = batches.rows.filter(({ id, undoneAt }) => id !== null && undoneAt === null);
    const last = open.reduce((latest, row) => ((row.at ?? 0) >= (latest?.at ?? 0) ? row : latest), open[0]);
    if (!last?.id) throw new Refusal('NOTHING_TO_UNDO', {});
    const { removed, restored, left } = workbook.rollBack(last.id);
    batches.change(last, { undoneAt: workbook.now });
    workbook.commit([batches], SINGLE_SAVE);
    return { batch: last.id, removed, restored, left };
  });
}
