/**
 * Counts that a ready reply was used, once for each draft. Only a count: a run that is killed right between remembering the
 * draft and writing the row leaves one use out.
 */
import * as v from 'valibot';
import { label } from '../../i18n/bilingual';
import { tabOf } from '../../schema/workbook-schema';
import { checked } from '../../sheets/checked-argument';
import { Refusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

const shape = v.object({
  draftId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
});

const FORM = label('{draftId, id} 的形式', 'the form {draftId, id}');

/** @throws Refusal ARGUMENT_REFUSED, ROW_NOT_FOUND */
export function answerUsed(workbook: ShopWorkbook, input: unknown): { readonly id: string; readonly used: number } {
  requireRole(workbook.actor, 'agent');
  const { draftId, id } = checked(shape, input, { name: 'use', expected: FORM });
  return workbook.locked(() => {
    const answers = workbook.readRow('answers', ['used'], id);
    const [row] = answers.rows;
    if (!row) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('answers').name, id });
    const before = Math.max(0, row.used ?? 0);
    if (workbook.drafts.recall(draftId) !== null) return { id, used: before };
    workbook.drafts.remember(draftId, id);
    answers.change(row, { used: before + 1 });
    workbook.commit([answers], SINGLE_SAVE);
    return { id, used: before + 1 };
  });
}
