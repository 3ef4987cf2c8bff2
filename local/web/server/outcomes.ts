/**
 * How what a person does in the grid ends when it does not simply happen: refused with Google's sentence, or a warning
 * that asks again.
 */

import type { LocalWorkbook } from '../../local-workbook';
import { languageOf } from '../../tab-view';
import { mayType } from '../../typed-edit';
import { overlaps } from '../../workbook/area';
import type { Area } from '../../workbook/model';
import type { Outcome } from '../wire';
import { type WebWords, webWords } from '../words';

export const DONE: Outcome = { kind: 'done', effects: [] };

export function wordsOf(workbook: LocalWorkbook): WebWords {
  const model = workbook.workbook;
  return webWords[languageOf(model) ?? (model.settings.locale.startsWith('zh') ? 'zh-CN' : 'en')];
}

export function refusedOutcome(workbook: LocalWorkbook, message: string): Outcome {
  return { kind: 'refused', title: wordsOf(workbook).problem, message };
}

/** null: nothing stands in the way. */
export function protectionMet(workbook: LocalWorkbook, area: Area, user: string, confirmed: boolean): Outcome | null {
  const model = workbook.workbook;
  const say = wordsOf(workbook);
  if (!mayType(model, user, area)) return refusedOutcome(workbook, say.protectedCell);
  const warns = model.protections().some(({ warningOnly, type, area: protectedArea, unprotected }) => {
    const touches = type === 'SHEET' ? protectedArea.sheetId === area.sheetId : overlaps(protectedArea, area);
    return warningOnly && touches && !unprotected.some((free) => covers(free, area));
  });
  return warns && !confirmed ? { kind: 'warning', title: say.headsUp, message: say.warned } : null;
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
