/**
 * What points to cells from elsewhere, and how it follows when cells of one tab change their place: references in
 * formulas and rules, protections, named ranges, the ranges that charts and slicers draw from.
 *
 * Knows no reason for the change: lines, shifted or moved cells hand in a `Displacement`. What stands in the cells
 * themselves is the grid's affair.
 */
import type { Reference } from './formula/ast';
import { carriedReference, rewriteReferences } from './formula/rewrite';
import type { Area } from './model';
import type { SheetOverlays } from './overlay-model';
import { isArea, isFormulaRule, type PlacedRule } from './placed-rule';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface Displacement {
  /** The tab whose cells change their place. */
  readonly changed: SheetState;
  /** Not whole lines: a rule's cell takes its rule along, and every other cell of the rule stays. */
  readonly cellsOnly: boolean;
  /** Only asked for areas of that tab. null: nothing is left of it. */
  area(area: Area): Area | null;
  cell(at: CellPosition): CellPosition | null;
  /** Only asked for references to that tab. null: it has died (#REF!); the same object: no change. */
  reference(reference: Reference): Reference | null;
}

/** Tabs are named without regard to case. */
export function pointsTo(tab: string | null, standsOn: SheetState, changed: SheetState): boolean {
  if (tab === null) return standsOn === changed;
  return tab.toLowerCase() === changed.settings.name.toLowerCase();
}

export function followDisplacement(state: WorkbookState, displacement: Displacement): void {
  followProtections(state, displacement);
  followNamedRanges(state, displacement);
  for (const sheet of state.sheets) sheet.overlays = followingDrawings(sheet.overlays, displacement);
  rewriteFormulas(state, displacement);
  rewriteRules(state, displacement);
}

function followProtections(state: WorkbookState, { changed, area }: Displacement): void {
  for (const protection of state.protections.values()) {
    if (protection.area.sheetId !== changed.sheetId) continue;
    const followed = protection.type === 'SHEET' ? protection.area : area(protection.area);
    if (followed === null) {
      state.protections.delete(protection.id);
      continue;
    }
    const unprotected = protection.unprotected.map(area).filter((kept) => kept !== null);
    state.protections.set(protection.id, { ...protection, area: followed, unprotected });
  }
}

/** Unknown whether Google keeps the name of cells that are gone: it dies with its last cell. */
function followNamedRanges(state: WorkbookState, { changed, area }: Displacement): void {
  for (const named of state.namedRanges.values()) {
    if (named.area.sheetId !== changed.sheetId) continue;
    const followed = area(named.area);
    if (followed === null) state.namedRanges.delete(named.id);
    else state.namedRanges.set(named.id, { ...named, area: followed });
  }
}

/** What charts draw, wherever they float. */
export function followingDrawings(
  overlays: SheetOverlays,
  { changed, area }: Pick<Displacement, 'changed' | 'area'>,
): SheetOverlays {
  const here = (one: Area) => one.sheetId === changed.sheetId;
  if (!overlays.charts.some(({ ranges }) => ranges.some(here))) return overlays;
  const charts = overlays.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.map((range) => (here(range) ? area(range) : range)).filter((range) => range !== null),
  }));
  return { ...overlays, charts };
}

function rewriteFormulas(state: WorkbookState, { changed, reference }: Displacement): void {
  for (const sheet of state.sheets) {
    for (const cell of sheet.cells.formulas) {
      cell.text = rewriteReferences(cell.text, (one) => (pointsTo(one.tab, sheet, changed) ? reference(one) : one));
      cell.computed = null;
    }
  }
}

function rewriteRules(state: WorkbookState, displacement: Displacement): void {
  state.shelf.clear();
  for (const sheet of state.sheets) {
    const changes = new Map<PlacedRule, PlacedRule>();
    sheet.rules.map((placed) => {
      if (placed === null) return null;
      const moved = changes.get(placed) ?? movedRule(placed, sheet, displacement);
      changes.set(placed, moved);
      return moved;
    });
  }
}

function movedRule(placed: PlacedRule, sheet: SheetState, displacement: Displacement): PlacedRule {
  const { rule } = placed;
  if (isFormulaRule(rule)) return movedFormulaRule(placed, sheet, displacement);
  const { sheetId } = displacement.changed;
  if (!rule.args.some((arg) => isArea(arg) && arg.sheetId === sheetId)) return placed;
  const args = rule.args.map((arg) => {
    if (!isArea(arg) || arg.sheetId !== sheetId) return arg;
    return displacement.area(arg) ?? { ...arg, rows: 0, columns: 0 };
  });
  return { ...placed, rule: { ...rule, args } };
}

/**
 * A reference whose line is gone keeps its distance to the rule's first cell: the rule's own line moved up. Where cells
 * alone were moved, the rule is still read from each cell's own place: only what is fixed with `$` follows.
 */
function movedFormulaRule(placed: PlacedRule, sheet: SheetState, displacement: Displacement): PlacedRule {
  const { changed, cellsOnly } = displacement;
  const own = sheet === changed;
  const { row, column } = (own && !cellsOnly ? displacement.cell(placed) : null) ?? placed;
  const formula = rewriteReferences(String(placed.rule.args[0]), (reference) => {
    if (!pointsTo(reference.tab, sheet, changed) || (own && cellsOnly && !isFixed(reference))) return reference;
    const kept = own && !cellsOnly ? carriedReference(reference, row - placed.row, column - placed.column) : null;
    return displacement.reference(reference) ?? kept;
  });
  return { row, column, rule: { ...placed.rule, args: [formula, ...placed.rule.args.slice(1)] } };
}

function isFixed({ first, last }: Reference): boolean {
  return [first, last ?? first].every(({ rowFixed, columnFixed }) => rowFixed && columnFixed);
}
