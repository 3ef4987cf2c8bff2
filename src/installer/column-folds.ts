/**
 * Which neighbouring columns of a new tab fold as one. Pure.
 *
 * Sheets makes one fold of two that touch. So where groups of columns stand side by side, one fold takes them all, and
 * every second group is a fold of its own inside it: opened, the outer one shows the others and keeps those shut.
 */
import type { Column, ColumnGroup } from '../schema/column';
import type { Fold } from './change';

/** @param columns in the order they stand */
export function columnFolds(columns: readonly Pick<Column, 'group'>[]): Fold[] {
  const outer = stretches(columns, ({ group }) => (group === undefined ? null : 'folded'));
  const groups = stretches(columns, ({ group }): ColumnGroup | null => group ?? null);
  const inner = outer.flatMap(({ at, span }) => {
    const inside = groups.filter((group) => group.at >= at && group.at < at + span);
    return inside.filter((_, index) => index % 2 === 1);
  });
  return [...outer.map((fold) => ({ ...fold, depth: 1 })), ...inner.map((fold) => ({ ...fold, depth: 2 }))];
}

function stretches<T>(
  columns: readonly Pick<Column, 'group'>[],
  of: (column: Pick<Column, 'group'>) => T | null,
): { at: number; span: number }[] {
  const found: { at: number; span: number; value: T }[] = [];
  columns.forEach((column, index) => {
    const value = of(column);
    const last = found[found.length - 1];
    if (value === null) return;
    if (last && last.value === value && last.at + last.span === index + 1) last.span++;
    else found.push({ at: index + 1, span: 1, value });
  });
  return found.map(({ at, span }) => ({ at, span }));
}
