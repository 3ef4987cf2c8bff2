/**
 * The heights of rows that Google makes higher by itself: for large letters, and for text that its cell wraps. An estimate
 * by counting characters. Looks only at the top of a tab, where titles and tabs made for reading stand.
 */
import type { Op } from '../../workbook/model';
import type { StyleValue } from '../../workbook/sheet-state';
import type { Workbook } from '../../workbook/workbook';

export type Height = readonly [row: number, pixels: number];

const TOP_ROWS = 200;
/** Google's own, of Arial 10 in a plain row of 21. */
const PLAIN_HEIGHT = 21;
const PLAIN_POINTS = 10;
const LINE_HEIGHT = 17;
/** Pixels of a line for each point of its letters, where they are larger than plain. */
const LINE_OF_LETTERS = 1.9;
/** Pixels of a Latin letter for each point; East Asian ones are twice as wide and a little more. */
const LETTER_WIDTH = 0.7;
const WIDE_WIDTH = 1.36;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const CELL_PADDING = 6;

export function grownHeights(model: Workbook, sheetId: number): Height[] {
  const { styles, lines } = model.state.needSheet(sheetId);
  const { rows, columns } = model.extent(sheetId);
  if (rows === 0 || columns === 0 || !(styles.has('fontSize') || styles.has('wrap'))) return [];
  const top = { sheetId, row: 1, column: 1, rows: Math.min(rows, TOP_ROWS), columns };
  const [sizes, wraps, texts] = [model.style(top, 'fontSize'), model.style(top, 'wrap'), model.displayValues(top)];
  return texts.flatMap((row, r): Height[] => {
    const height = row.reduce((highest, text, c) => {
      const points = pointsOf(sizes[r]?.[c]);
      const pixels = lines.COLUMNS.pixels.at(c + 1) - CELL_PADDING;
      const wrapped = wraps[r]?.[c] === true && text !== '' ? linesOf(text, points, pixels) : 1;
      return Math.max(highest, heightOf(points, wrapped));
    }, PLAIN_HEIGHT);
    return height > PLAIN_HEIGHT ? [[r + 1, height]] : [];
  });
}

/** Does an op change what some row's height follows from? */
export function mayGrowRows(model: Workbook, op: Op): boolean {
  const sheetId = op.op === 'cells' ? op.sheetId : op.op === 'style' || op.op === 'styles' ? op.area.sheetId : null;
  if (sheetId === null) return false;
  return model.state.sheets.some((sheet) => sheet.sheetId === sheetId && sheet.styles.has('wrap'));
}

const pointsOf = (size: StyleValue | undefined): number => Math.max(PLAIN_POINTS, Number(size ?? PLAIN_POINTS));

function heightOf(points: number, lines: number): number {
  const first = points > PLAIN_POINTS ? Math.ceil(points * LINE_OF_LETTERS) : PLAIN_HEIGHT;
  return first + Math.ceil((lines - 1) * LINE_HEIGHT * (points / PLAIN_POINTS));
}

function linesOf(text: string, points: number, pixels: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    const wide = paragraph.match(WIDE)?.length ?? 0;
    const width = (wide * WIDE_WIDTH + (paragraph.length - wide) * LETTER_WIDTH) * points;
    return sum + Math.max(1, Math.ceil(width / Math.max(1, pixels)));
  }, 0);
}
