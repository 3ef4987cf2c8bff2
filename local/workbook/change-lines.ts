/**
 * Inserts, deletes and moves rows and columns. Whatever stands in a line goes along: content, formats, rules, notes,
 * styles, sizes, metadata (which dies with it), what lies over it. What points to it follows by displacement.ts.
 */
import { type Displacement, followDisplacement } from './displacement';
import { shiftedReference } from './formula/rewrite';
import { growth, type LineChange, landingOf, shiftedArea, shiftedLine } from './line-change';
import type { Dimension, MetadataState } from './model';
import { shiftedOverlays } from './overlays';
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
  for (const metadata of state.metadata.values()) followMetadata(state, metadata, wanted);
  followDisplacement(state, displacementOf(sheet, dimension, change, size));
}

/** @param size the grid's lines in that dimension before the change */
function displacementOf(changed: SheetState, dimension: Dimension, change: LineChange, size: number): Displacement {
  const key = dimension === 'ROWS' ? 'row' : 'column';
  return {
    changed,
    cellsOnly: false,
    area: (area) => shiftedArea(area, dimension, change, size),
    cell: (at) => ({ ...at, [key]: shiftedLine(at[key], change) ?? change.at }),
    reference: (reference) => shiftedReference(reference, dimension, change),
  };
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
