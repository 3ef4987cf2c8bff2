/**
 * What lies over a tab's cells: colour rules, banding, filter, groups, merged cells, charts and slicers, and how they
 * follow when lines are inserted, deleted or moved. Knows no cell's content; the ranges that charts draw, on whatever
 * tab, follow by displacement.ts.
 *
 * A formula whose column was deleted keeps `#REF!` and matches nothing; a rule without any area left is gone.
 */
import { rewriteReferences, shiftedReference } from './formula/rewrite';
import { growth, type LineChange, shiftedArea, shiftedLine, shiftedSpan } from './line-change';
import { joinedGroups } from './line-groups';
import type { Area, Dimension } from './model';
import type {
  ColourRuleState,
  FilterState,
  FloatingPosition,
  LineGroup,
  SheetOverlays,
  SlicerState,
} from './overlay-model';
import type { SheetState } from './sheet-state';

export const NO_OVERLAYS: SheetOverlays = {
  colourRules: [],
  bandings: [],
  filter: null,
  groups: { ROWS: [], COLUMNS: [] },
  groupButtons: { ROWS: 'AFTER', COLUMNS: 'AFTER' },
  merges: [],
  charts: [],
  slicers: [],
};

/** @throws RangeError for places that are not on the tab */
export function needPlaces(sheet: SheetState, set: Partial<SheetOverlays>): void {
  const { colourRules, bandings, filter, groups, merges, slicers } = set;
  const areas = [...(bandings ?? []), ...(filter ? [filter] : []), ...(slicers ?? [])].map(({ area }) => area);
  for (const merge of merges ?? []) areas.push(merge);
  for (const rule of colourRules ?? []) {
    if (rule.areas.length === 0) throw new RangeError('A colour rule without an area');
    for (const area of rule.areas) areas.push(area);
  }
  for (const area of areas) needInside(sheet, area);
  for (const dimension of ['ROWS', 'COLUMNS'] as const) {
    for (const { first, last, depth } of groups?.[dimension] ?? []) {
      if (!(first >= 1 && last >= first && last <= sheet.size[dimension] && depth >= 1))
        throw new RangeError(`No such group: ${first} to ${last}, depth ${depth}`);
    }
  }
}

function needInside(sheet: SheetState, { sheetId, row, column, rows, columns }: Area): void {
  const inside = row >= 1 && column >= 1 && rows >= 1 && columns >= 1;
  const fits = row + rows - 1 <= sheet.size.ROWS && column + columns - 1 <= sheet.size.COLUMNS;
  if (sheetId !== sheet.sheetId || !inside || !fits)
    throw new RangeError(`Outside the tab: row ${row}, column ${column}`);
}

/** @param size the grid's lines in that dimension before the change */
export function shiftedOverlays(
  overlays: SheetOverlays,
  dimension: Dimension,
  change: LineChange,
  size: number,
): SheetOverlays {
  if (overlays === NO_OVERLAYS) return overlays;
  const moved = (area: Area) => shiftedArea(area, dimension, change, size);
  const { colourRules, bandings, filter, groups, merges, charts, slicers } = overlays;
  return {
    ...overlays,
    colourRules: colourRules.flatMap((rule) => shiftedRule(rule, dimension, change, moved)),
    bandings: bandings.flatMap((banding) => {
      const area = moved(banding.area);
      return area === null ? [] : [{ ...banding, area }];
    }),
    filter: filter && shiftedFilter(filter, dimension, change, moved),
    groups: { ...groups, [dimension]: shiftedGroups(groups[dimension], change) },
    merges: merges.map(moved).filter((merge) => merge !== null && merge.rows * merge.columns > 1) as Area[],
    charts: charts.map((chart) => ({ ...chart, position: shiftedPosition(chart.position, dimension, change, size) })),
    slicers: slicers.flatMap((slicer) => shiftedSlicer(slicer, dimension, change, size)),
  };
}

function shiftedRule(
  rule: ColourRuleState,
  dimension: Dimension,
  change: LineChange,
  moved: (area: Area) => Area | null,
): ColourRuleState[] {
  const areas = rule.areas.map(moved).filter((area) => area !== null);
  const [first] = areas;
  if (first === undefined) return [];
  const key = dimension === 'ROWS' ? 'row' : 'column';
  const anchor = { ...rule.anchor, [key]: shiftedLine(rule.anchor[key], change) ?? first[key] };
  if (rule.condition.criteria !== 'CUSTOM_FORMULA') return [{ ...rule, areas, anchor }];
  const formula = rewriteReferences(String(rule.condition.args[0]), (reference) => {
    if (reference.tab !== null) return reference;
    return shiftedReference(reference, dimension, change) ?? (dimension === 'ROWS' ? reference : null);
  });
  return [{ ...rule, areas, anchor, condition: { ...rule.condition, args: [formula] } }];
}

/** Without its header there is no filter. */
function shiftedFilter(
  filter: FilterState,
  dimension: Dimension,
  change: LineChange,
  moved: (area: Area) => Area | null,
): FilterState | null {
  const area = moved(filter.area);
  if (area === null) return null;
  if (dimension === 'ROWS') return { ...filter, area };
  const columns = filter.columns.flatMap((one) => {
    const column = shiftedLine(one.column, change);
    return column === null ? [] : [{ ...one, column }];
  });
  return { area, columns };
}

/** What floated over a line that is gone floats over the one that took its place. */
function shiftedPosition(
  position: FloatingPosition,
  dimension: Dimension,
  change: LineChange,
  size: number,
): FloatingPosition {
  const key = dimension === 'ROWS' ? 'row' : 'column';
  const last = size + growth(change);
  return { ...position, [key]: shiftedLine(position[key], change) ?? Math.min(change.at, last) };
}

function shiftedSlicer(slicer: SlicerState, dimension: Dimension, change: LineChange, size: number): SlicerState[] {
  const area = shiftedArea(slicer.area, dimension, change, size);
  if (area === null) return [];
  const { column } = slicer;
  const filtered = column === null || dimension === 'ROWS' ? column : shiftedLine(column, change);
  return [{ ...slicer, area, column: filtered, position: shiftedPosition(slicer.position, dimension, change, size) }];
}

function shiftedGroups(groups: readonly LineGroup[], change: LineChange): readonly LineGroup[] {
  if (groups.length === 0) return groups;
  const shifted = groups.flatMap((group) => {
    const span = shiftedSpan(group, change);
    return span === null ? [] : [{ ...group, ...span }];
  });
  return joinedGroups(shifted);
}
