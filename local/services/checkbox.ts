/**
 * Ticking and unticking the checkboxes of a range. Cells without one, and those that hold neither of its two values,
 * stay as they are.
 */
import type { Area, CellEntry, Op, Stored, ValidationRule } from '../workbook/model';
import type { OpenDocument } from './document';

/** The values of a checkbox: its own, TRUE and FALSE where it has none, '' for unticked where it has only one. */
function valuesOf({ args }: ValidationRule): { readonly checked: Stored; readonly unchecked: Stored } {
  const [checked = true, unchecked = args.length > 0 ? '' : false] = args as readonly Stored[];
  return { checked, unchecked };
}

export function isTicked(rule: ValidationRule, value: Stored): boolean {
  return value === valuesOf(rule).checked;
}

export function tickedOps({ workbook }: OpenDocument, area: Area, ticked: boolean): readonly Op[] {
  const rules = workbook.validations(area);
  const entries = workbook.values(area).map((line, r) =>
    line.map((value, c): CellEntry | null => {
      const rule = rules[r]![c] ?? null;
      if (rule?.criteria !== 'CHECKBOX') return null;
      const { checked, unchecked } = valuesOf(rule);
      return value === checked || value === unchecked ? { value: ticked ? checked : unchecked } : null;
    }),
  );
  return [{ op: 'cells', sheetId: area.sheetId, row: area.row, column: area.column, entries }];
}
