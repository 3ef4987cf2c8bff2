/**
 * How positions move when lines (rows or columns) are inserted, deleted or moved.
 *
 * Pure arithmetic on positions counted from 1; it knows no cells. Everything that stands somewhere (areas, references,
 * metadata) goes through `shiftedSpan`, so that nothing can follow its lines differently from its neighbour.
 */
import type { Area, Dimension } from './model';

export type LineChange =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  /** `to` is counted before the move: the lines come to stand before the line that is now at `to`. */
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number };

/** Both ends belong to it; `last` may be Infinity (`A2:A`). */
export interface Span {
  readonly first: number;
  readonly last: number;
}

type Shift = (span: Span, change: LineChange & { to?: number }) => Span | null;

const SHIFTS: { readonly [K in LineChange['kind']]: Shift } = {
  insert: ({ first, last }, { at, count }) => ({
    first: at <= first ? first + count : first,
    last: at <= last ? last + count : last,
  }),
  delete: ({ first, last }, { at, count }) => {
    const end = at + count - 1;
    const shifted = {
      first: first < at ? first : first > end ? first - count : at,
      last: last < at ? last : last > end ? last - count : at - 1,
    };
    return shifted.last < shifted.first ? null : shifted;
  },
  move: (span, { at, count, to = at }) => movedSpan(span, at, count, to),
};

/** @returns null when every line of the span was deleted */
export function shiftedSpan(span: Span, change: LineChange): Span | null {
  return SHIFTS[change.kind](span, change);
}

/** @returns null when the line was deleted */
export function shiftedLine(line: number, change: LineChange): number | null {
  return shiftedSpan({ first: line, last: line }, change)?.first ?? null;
}

/** Where the lines of a move stand afterwards. */
export function landingOf(at: number, count: number, to: number): number {
  return to > at ? to - count : to;
}

/** A span wholly moved goes along; one that keeps all its lines stays; else it loses the lines that left. */
function movedSpan(span: Span, at: number, count: number, to: number): Span | null {
  const end = at + count - 1;
  if (to >= at && to <= end + 1) return span;
  const landing = landingOf(at, count, to);
  if (span.first >= at && span.last <= end) {
    return { first: span.first + landing - at, last: span.last + landing - at };
  }
  if (span.first <= at && span.last >= end && to >= span.first && to <= span.last + 1) return span;
  const rest = SHIFTS.delete(span, { kind: 'delete', at, count });
  return rest && SHIFTS.insert(rest, { kind: 'insert', at: landing, count });
}

/**
 * The area after the change. One that covers the whole grid in that dimension is open-ended and goes on covering it.
 *
 * @param size the grid's lines in that dimension before the change
 * @returns null when nothing of it is left
 */
export function shiftedArea(area: Area, dimension: Dimension, change: LineChange, size: number): Area | null {
  const [first, lines] = dimension === 'ROWS' ? [area.row, area.rows] : [area.column, area.columns];
  const open = first === 1 && lines >= size;
  const span = shiftedSpan({ first, last: open ? Number.POSITIVE_INFINITY : first + lines - 1 }, change);
  if (span === null) return null;
  const from = open ? 1 : span.first;
  const count = open ? size + growth(change) : span.last - span.first + 1;
  return dimension === 'ROWS' ? { ...area, row: from, rows: count } : { ...area, column: from, columns: count };
}

/** By how many lines the grid grows. */
export function growth(change: LineChange): number {
  return change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
}
