/**
 * The width in pixels that a column gets when it is made; never changed afterwards. Four widths only: each run of equal
 * neighbours costs a call.
 */
import type { Column, Kind } from '../schema/column';

const NARROW = 90;
const NORMAL = 130;
const ROOMY = 180;
const WIDE = 240;

const BY_KIND: Readonly<Record<Kind, number>> = {
  id: NORMAL,
  text: NORMAL,
  long: WIDE,
  phone: NORMAL,
  email: WIDE,
  day: NORMAL,
  time: NORMAL,
  anniversary: NORMAL,
  money: NORMAL,
  int: NARROW,
  rate: NARROW,
  share: NARROW,
  number: NARROW,
  check: NARROW,
  choice: NORMAL,
  person: ROOMY,
  ref: NORMAL,
  json: NARROW,
};

/** Of a bold letter of 10 points, and of what a filter's button and the mark of a note take. */
const LETTER = 7.2;
const WIDE_LETTER = 13.4;
const MARKS = 8;
const WIDE_LETTERS = /[\u2e80-\u9fff\uff00-\uff60]/g;

/** The narrowest of the four that its kind asks for and that shows the header whole. */
export function columnWidth({ kind, wide }: Pick<Column, 'kind' | 'wide'>, header: string): number {
  const letters = header.match(WIDE_LETTERS)?.length ?? 0;
  const needed = letters * WIDE_LETTER + (header.length - letters) * LETTER + MARKS;
  const least = Math.max(wide ? WIDE : BY_KIND[kind], needed);
  return [NARROW, NORMAL, ROOMY].find((width) => width >= least) ?? WIDE;
}
