/**
 * Where protections and colour rules will stand once the missing columns are inserted: Google moves and widens them along,
 * so that they are judged as they will be, not as they are. Pure.
 */
import type { Addition } from './column-layout';
import type { Area, FoundTab } from './found';

export function withColumnsAdded(found: FoundTab, additions: readonly Addition[]): FoundTab {
  const inserted = additions.filter(({ insert }) => insert);
  if (inserted.length === 0) return found;
  const moved = (area: Area): Area => inserted.reduce((one, { at }) => displaced(one, at), area);
  return {
    ...found,
    protections: found.protections.map((one) => (one.type === 'SHEET' ? one : { ...one, area: moved(one.area) })),
    colours: found.colours.map((one) => ({ ...one, areas: one.areas.map(moved) })),
  };
}

/** A column inserted right before an area moves it, one inserted right behind it does not touch it. */
function displaced(area: Area, at: number): Area {
  if (at <= area.column) return { ...area, column: area.column + 1 };
  return at < area.column + area.columns ? { ...area, columns: area.columns + 1 } : area;
}
