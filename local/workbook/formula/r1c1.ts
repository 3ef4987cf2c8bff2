/**
 * R1C1 notation: formulas written by distance (`R[-1]C`) and by place (`R1C1`), from and to A1. Everything that is no
 * reference stays as it was written.
 */
import type { Corner, Reference } from './ast';
import { referenceText, tabPrefix } from './reference';
import { rewriteTexts } from './rewrite';

interface Cell {
  readonly row: number;
  readonly column: number;
}

const LINE = '(?:\\[(-?\\d+)\\]|(\\d+))?';
const CORNER = `(?:R${LINE}C${LINE}|R${LINE}|C${LINE})`;
const TAB = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const PIECES = new RegExp(
  `"(?:[^"]|"")*"|(${TAB})?(${CORNER}(?::${CORNER})?)(?![\\p{L}\\p{N}_(.!\\[])|[\\p{L}_][\\p{L}\\p{N}_.]*|[\\s\\S]`,
  'giu',
);
const PARTS = new RegExp(`^(?:(R)${LINE})?(?:(C)${LINE})?$`, 'i');

/** @param formula in A1, with its leading `=`; '' stays '' */
export function toR1C1(formula: string, place: Cell): string {
  if (formula === '') return '';
  return rewriteTexts(formula, (reference) => r1c1Text(reference, place));
}

/** @param formula in R1C1; a reference beyond the first row or column becomes #REF! */
export function fromR1C1(formula: string, place: Cell): string {
  return formula.replace(PIECES, (text, tab: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return text;
    const corners = cells.split(':').map((one) => cornerOf(one, place));
    if (corners.some((corner) => corner === null)) return '#REF!';
    const [first, last] = corners as Corner[];
    // A lone R or C is a whole line: R5 is 5:5.
    const whole = (first as Corner).row === null || (first as Corner).column === null;
    const end = last ?? (whole ? (first as Corner) : null);
    return `${tab ?? ''}${referenceText({ tab: null, first: first as Corner, last: end })}`;
  });
}

function cornerOf(text: string, place: Cell): Corner | null {
  const [, r, rowBy, rowAt, c, columnBy, columnAt] = PARTS.exec(text) ?? [];
  const row = r === undefined ? null : rowAt === undefined ? place.row + Number(rowBy ?? 0) : Number(rowAt);
  const column =
    c === undefined ? null : columnAt === undefined ? place.column + Number(columnBy ?? 0) : Number(columnAt);
  if ((row !== null && row < 1) || (column !== null && column < 1)) return null;
  return { row, column, rowFixed: rowAt !== undefined, columnFixed: columnAt !== undefined };
}

function r1c1Text({ tab, first, last }: Reference, place: Cell): string {
  const from = cornerText(first, place);
  const to = last === null ? from : cornerText(last, place);
  const isLine = first.row === null || first.column === null;
  return `${tabPrefix(tab)}${from === to && (last === null || isLine) ? from : `${from}:${to}`}`;
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner, place: Cell): string {
  return `${lineText('R', row, rowFixed, place.row)}${lineText('C', column, columnFixed, place.column)}`;
}

function lineText(letter: string, line: number | null, fixed: boolean, here: number): string {
  if (line === null) return '';
  if (fixed) return `${letter}${line}`;
  return `${letter}[${line - here}]`;
}
