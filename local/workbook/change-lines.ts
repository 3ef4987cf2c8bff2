/**
 * Inserts, deletes and moves rows and columns. Whatever stands in or points to a line goes along: content, formats,
 * rules, notes, styles, sizes, metadata, protections, references in formulas and rules. Metadata dies with its line,
 * a protection with its last one.
 */
import { rewriteReferences, shiftedReference } from './formula/rewrite';
import { growth, type LineChange, landingOf, shiftedArea, shiftedLine } from './line-change';
import type { Area, Dimension, MetadataState, ProtectionState } from './model';
import { shiftedOverlays } from './overlays';
import { isArea, isFormulaRule, type PlacedRule } from './placed-rule';
import type { RunGrid } from './run-grid';
import type { Runs } from './runs';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

export interface SheetLineChange {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly change: LineChange;
  /** New lines look like the one before or after them; absent: plain, as rows that appendRow adds. */
  readonly inheritFrom?: 'before' | 'after' | undefined;
}

/** @throws RangeError for lines that are not there, or when no line would be left */
export function changeLines(state: WorkbookState, wanted: SheetLineChange): void {
  const sheet = state.needSheet(wanted.sheetId);
  const { dimension, change } = wanted;
  const size = sheet.size[dimension];
  check(change, size);
  changeGrid(sheet, wanted);
  sheet.size[dimension] = size + growth(change);
  if (change.kind === 'delete') thaw(sheet, dimension, change);
  sheet.overlays = shiftedOverlays(sheet.overlays, dimension, change, size);
  for (const protection of state.protections.values()) followProtection(state, protection, wanted, size);
  for (const metadata of state.metadata.values()) followMetadata(state, metadata, wanted);
  rewriteFormulas(state, sheet, dimension, change);
  rewriteRules(state, sheet, dimension, change, size);
}

function check(change: LineChange, size: number): void {
  const { at, count, kind } = change;
  const whole = Number.isInteger(at) && Number.isInteger(count) && at >= 1 && count >= 1;
  const inside = kind === 'insert' ? at <= size + 1 : at + count - 1 <= size;
  const landsInside = kind !== 'move' || (Number.isInteger(change.to) && change.to >= 1 && change.to <= size + 1);
  if (!whole || !inside || !landsInside) throw new RangeError(`No such lines among ${size}: ${JSON.stringify(change)}`);
  if (kind === 'delete' && count >= size) throw new RangeError('A tab keeps at least one row and one column');
}

function changeGrid(sheet: SheetState, { dimension, change, inheritFrom }: SheetLineChange): void {
  const { at, count } = change;
  const layers = [...sheet.layers()] as RunGrid<unknown>[];
  const { pixels, hidden } = sheet.lines[dimension];
  const runs = [pixels, hidden] as Runs<unknown>[];
  if (change.kind === 'insert') {
    const model = inheritFrom === undefined ? null : inheritFrom === 'before' ? at - 1 : at;
    const inherit = model !== null && model >= 1 && model <= sheet.size[dimension] ? model : null;
    sheet.cells.insert(dimension, at, count);
    for (const layer of layers) layer.insert(dimension, at, count, layer === sheet.notes ? null : inherit);
    pixels.insert(at, count, inherit === null ? pixels.at(Number.MAX_SAFE_INTEGER) : pixels.at(inherit));
    hidden.insert(at, count, false);
  } else if (change.kind === 'delete') {
    sheet.cells.remove(dimension, at, count);
    for (const layer of layers) layer.remove(dimension, at, count);
    for (const line of runs) line.remove(at, count);
  } else {
    const landing = landingOf(at, count, change.to);
    if (change.to >= at && change.to <= at + count) return;
    sheet.cells.move(dimension, at, count, landing);
    for (const layer of layers) layer.move(dimension, at, count, landing);
    for (const line of runs) line.move(at, count, landing);
  }
}

/** Frozen lines that were deleted are no longer frozen; inserted ones change nothing. */
function thaw(sheet: SheetState, dimension: Dimension, { at, count }: LineChange): void {
  const key = dimension === 'ROWS' ? 'frozenRows' : 'frozenColumns';
  const frozen = sheet.settings[key];
  const lost = Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
  if (lost > 0) sheet.settings = { ...sheet.settings, [key]: frozen - lost };
}

function followProtection(
  state: WorkbookState,
  protection: ProtectionState,
  wanted: SheetLineChange,
  size: number,
): void {
  const { sheetId, dimension, change } = wanted;
  if (protection.area.sheetId !== sheetId) return;
  const moved = (area: Area) => shiftedArea(area, dimension, change, size);
  const area = protection.type === 'SHEET' ? protection.area : moved(protection.area);
  if (area === null) {
    state.protections.delete(protection.id);
    return;
  }
  const unprotected = protection.unprotected.map(moved).filter((kept) => kept !== null);
  state.protections.set(protection.id, { ...protection, area, unprotected });
}

function followMetadata(
  state: WorkbookState,
  metadata: MetadataState,
  { sheetId, dimension, change }: SheetLineChange,
): void {
  const { location } = metadata;
  if (location.type !== (dimension === 'ROWS' ? 'ROW' : 'COLUMN') || location.sheetId !== sheetId) return;
  const at = shiftedLine(location.at, change);
  if (at === null) state.metadata.delete(metadata.id);
  else if (at !== location.at) state.metadata.set(metadata.id, { ...metadata, location: { ...location, at } });
}

function pointsTo(tab: string | null, standsOn: SheetState, changed: SheetState): boolean {
  return tab === null ? standsOn === changed : tab === changed.settings.name;
}

function rewriteFormulas(state: WorkbookState, changed: SheetState, dimension: Dimension, change: LineChange): void {
  for (const sheet of state.sheets) {
    for (const cell of sheet.cells.formulas) {
      cell.text = rewriteReferences(cell.text, (reference) =>
        pointsTo(reference.tab, sheet, changed) ? shiftedReference(reference, dimension, change) : reference,
      );
      cell.computed = null;
    }
  }
}

function rewriteRules(
  state: WorkbookState,
  changed: SheetState,
  dimension: Dimension,
  change: LineChange,
  size: number,
): void {
  state.shelf.clear();
  for (const sheet of state.sheets) {
    const changes = new Map<PlacedRule, PlacedRule>();
    sheet.rules.map((placed) => {
      if (placed === null) return null;
      const moved = changes.get(placed) ?? movedRule(placed, sheet, changed, dimension, change, size);
      changes.set(placed, moved);
      return moved;
    });
  }
}

function movedRule(
  placed: PlacedRule,
  sheet: SheetState,
  changed: SheetState,
  dimension: Dimension,
  change: LineChange,
  size: number,
): PlacedRule {
  const { rule } = placed;
  if (isFormulaRule(rule)) return movedFormulaRule(placed, sheet, changed, dimension, change);
  if (!rule.args.some((arg) => isArea(arg) && arg.sheetId === changed.sheetId)) return placed;
  const args = rule.args.map((arg) => {
    if (!isArea(arg) || arg.sheetId !== changed.sheetId) return arg;
    return shiftedArea(arg, dimension, change, size) ?? { ...arg, rows: 0, columns: 0 };
  });
  return { ...placed, rule: { ...rule, args } };
}

/** A reference whose line is gone keeps its distance to the rule's first cell: the rule's own line moved up. */
function movedFormulaRule(
  placed: PlacedRule,
  sheet: SheetState,
  changed: SheetState,
  dimension: Dimension,
  change: LineChange,
): PlacedRule {
  const key = dimension === 'ROWS' ? 'row' : 'column';
  const anchor = sheet === changed ? (shiftedLine(placed[key], change) ?? change.at) : placed[key];
  const formula = rewriteReferences(String(placed.rule.args[0]), (reference) => {
    if (!pointsTo(reference.tab, sheet, changed)) return reference;
    return shiftedReference(reference, dimension, change) ?? (sheet === changed ? reference : null);
  });
  return { ...placed, [key]: anchor, rule: { ...placed.rule, args: [formula, ...placed.rule.args.slice(1)] } };
}
