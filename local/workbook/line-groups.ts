/**
 * Groups of rows or columns, as depths: at each depth the longest stretches of lines at least that deep are a group.
 *
 * So two neighbouring groups of the same depth are one, as in Sheets: folds stay apart only where a line lies between
 * them, or where one is deeper.
 */
import type { LineGroup } from './overlay-model';

/** Groups of equal depth that touch become one; it is folded when one of them was. */
export function joinedGroups(groups: readonly LineGroup[]): LineGroup[] {
  const ordered = [...groups].sort((one, other) => one.depth - other.depth || one.first - other.first);
  const joined: LineGroup[] = [];
  for (const group of ordered) {
    const last = joined[joined.length - 1];
    if (last?.depth === group.depth && group.first <= last.last + 1) {
      const end = Math.max(last.last, group.last);
      joined[joined.length - 1] = { ...last, last: end, collapsed: last.collapsed || group.collapsed };
    } else joined.push(group);
  }
  return joined;
}

export function depthAt(groups: readonly LineGroup[], line: number): number {
  return groups.reduce(
    (depth, group) => (group.first <= line && line <= group.last ? Math.max(depth, group.depth) : depth),
    0,
  );
}

/** Every line of the span so many depths deeper (or less deep, never below 0). A group that lives on stays folded. */
export function shiftedDepth(groups: readonly LineGroup[], first: number, last: number, delta: number): LineGroup[] {
  const end = groups.reduce((furthest, group) => Math.max(furthest, group.last), last);
  const depths = Array.from({ length: end + 1 }, (_, line) => {
    const shift = line >= first && line <= last ? delta : 0;
    return line === 0 ? 0 : Math.max(0, depthAt(groups, line) + shift);
  });
  const found: LineGroup[] = [];
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  for (let depth = 1; depth <= deepest; depth++) {
    for (let line = 1; line <= end; line++) {
      if ((depths[line] ?? 0) < depth) continue;
      const start = line;
      while (line < end && (depths[line + 1] ?? 0) >= depth) line++;
      found.push({ depth, first: start, last: line, collapsed: wasFolded(groups, depth, start, line) });
    }
  }
  return found;
}

function wasFolded(groups: readonly LineGroup[], depth: number, first: number, last: number): boolean {
  return groups.some((one) => one.collapsed && one.depth === depth && one.first <= last && one.last >= first);
}

/** Is the line out of sight because a group around it is folded? */
export function isFolded(groups: readonly LineGroup[], line: number): boolean {
  return groups.some(({ first, last, collapsed }) => collapsed && first <= line && line <= last);
}
