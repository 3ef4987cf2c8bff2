/**
 * Rewrites the references in a formula's text and leaves every other character as it was written.
 */
import { type LineChange, shiftedSpan } from '../line-change';
import type { Dimension } from '../model';
import type { Corner, Reference } from './ast';
import { referenceText } from './reference';
import { tokensOf } from './tokens';

/** @param change gives the new reference, null for one that has died (#REF!), the same object for no change */
export function rewriteReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return rewriteTexts(formula, (reference, text) => {
    const changed = change(reference);
    return changed === null ? '#REF!' : changed === reference ? text : referenceText(changed);
  });
}

/** @param write gives the text that stands for the reference from now on */
export function rewriteTexts(formula: string, write: (reference: Reference, text: string) => string): string {
  let text = '=';
  for (const token of tokensOf(formula.slice(1))) {
    text += 'reference' in token ? write(token.reference, token.text) : token.text;
  }
  return text;
}

/** The reference after lines of the tab it points to were inserted, deleted or moved; null when they are gone. */
export function shiftedReference(reference: Reference, dimension: Dimension, change: LineChange): Reference | null {
  const { first, last } = reference;
  const key = dimension === 'ROWS' ? 'row' : 'column';
  const from = first[key];
  const to = last === null ? from : last[key];
  if (from === null && to === null) return reference;
  const start = from ?? 1;
  const end = to ?? Number.POSITIVE_INFINITY;
  const span = shiftedSpan({ first: Math.min(start, end), last: Math.max(start, end) }, change);
  if (span === null) return null;
  if (span.first === Math.min(start, end) && span.last === Math.max(start, end)) return reference;
  const [newStart, newEnd] = start <= end ? [span.first, span.last] : [span.last, span.first];
  return {
    ...reference,
    first: from === null ? first : { ...first, [key]: newStart },
    last: last === null ? null : to === null ? last : { ...last, [key]: newEnd },
  };
}

/** What a formula becomes when it is carried over by so many lines: relative corners go along, fixed ones stay. */
export function carriedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => carriedReference(reference, rows, columns));
}

/** null: it would lie outside the grid. */
export function carriedReference({ tab, first, last }: Reference, rows: number, columns: number): Reference | null {
  const from = carriedCorner(first, rows, columns);
  const to = last && carriedCorner(last, rows, columns);
  return from === null || (last !== null && to === null) ? null : { tab, first: from, last: to };
}

function carriedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  return (row !== null && row < 1) || (column !== null && column < 1) ? null : { ...corner, row, column };
}
