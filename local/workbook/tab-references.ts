/**
 * References to a tab by its name, in cells and in rules of validation: they follow a new name, and die with the tab
 * (#REF!); a new tab of the old name does not bring them back.
 */
import { followingDrawings } from './displacement';
import type { Reference } from './formula/ast';
import { rewriteReferences } from './formula/rewrite';
import { isFormulaRule, type PlacedRule } from './placed-rule';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

export function renameReferences(state: WorkbookState, old: string, fresh: string): void {
  rewriteNamed(state, old, (reference) => ({ ...reference, tab: fresh }));
}

/** @param gone no longer among the workbook's tabs */
export function forgetTab(state: WorkbookState, gone: SheetState): void {
  const { sheetId } = gone;
  for (const { id, area } of state.protections.values()) if (area.sheetId === sheetId) state.protections.delete(id);
  for (const { id, area } of state.namedRanges.values()) if (area.sheetId === sheetId) state.namedRanges.delete(id);
  for (const { id, location } of state.metadata.values()) {
    if (location.type !== 'SPREADSHEET' && location.sheetId === sheetId) state.metadata.delete(id);
  }
  for (const sheet of state.sheets) {
    sheet.overlays = followingDrawings(sheet.overlays, { changed: gone, area: () => null });
  }
  rewriteNamed(state, gone.settings.name, () => null);
}

/** Tabs are named without regard to case. */
function rewriteNamed(state: WorkbookState, tab: string, change: (reference: Reference) => Reference | null): void {
  const name = tab.toLowerCase();
  const rewritten = (formula: string) =>
    rewriteReferences(formula, (one) => (one.tab?.toLowerCase() === name ? change(one) : one));
  state.shelf.clear();
  for (const sheet of state.sheets) {
    for (const cell of sheet.cells.formulas) cell.text = rewritten(cell.text);
    const changes = new Map<PlacedRule, PlacedRule>();
    sheet.rules.map((placed) => {
      if (placed === null || !isFormulaRule(placed.rule)) return placed;
      const known = changes.get(placed) ?? withFormula(placed, rewritten(String(placed.rule.args[0])));
      changes.set(placed, known);
      return known;
    });
  }
}

function withFormula(placed: PlacedRule, formula: string): PlacedRule {
  if (formula === placed.rule.args[0]) return placed;
  return { ...placed, rule: { ...placed.rule, args: [formula, ...placed.rule.args.slice(1)] } };
}
