/**
 * What lies over cells that were cut out or pushed aside: merged cells and the areas of colour rules go along when they
 * lie wholly among the moved cells. Banding and filter stay where they are.
 */
import { contains, overlaps } from './area';
import type { Area } from './model';
import type { SheetState } from './sheet-state';

export function followOverlays(source: SheetState, target: SheetState, area: Area, landing: Area): void {
  const moves = (one: Area) => contains(area, one);
  const moved = (one: Area): Area => ({
    ...one,
    sheetId: landing.sheetId,
    row: one.row + landing.row - area.row,
    column: one.column + landing.column - area.column,
  });
  const merges = source.overlays.merges.filter(moves).map(moved);
  if (merges.length > 0)
    source.overlays = { ...source.overlays, merges: source.overlays.merges.filter((one) => !moves(one)) };
  const kept = target.overlays.merges.filter((one) => !overlaps(one, landing));
  if (merges.length > 0 || kept.length < target.overlays.merges.length)
    target.overlays = { ...target.overlays, merges: [...kept, ...merges] };
  if (source === target) moveColourRules(source, moves, moved);
}

function moveColourRules(sheet: SheetState, moves: (area: Area) => boolean, moved: (area: Area) => Area): void {
  if (!sheet.overlays.colourRules.some(({ areas }) => areas.some(moves))) return;
  const colourRules = sheet.overlays.colourRules.map((rule) => {
    if (!rule.areas.every(moves)) return { ...rule, areas: rule.areas.map((one) => (moves(one) ? moved(one) : one)) };
    const { row, column } = moved({ sheetId: sheet.sheetId, rows: 1, columns: 1, ...rule.anchor });
    return { ...rule, areas: rule.areas.map(moved), anchor: { row, column } };
  });
  sheet.overlays = { ...sheet.overlays, colourRules };
}
