/**
 * How wide a column must be for what it shows, and how high a row: an estimate by counting characters, since fonts are
 * not measured here. East Asian characters count twice.
 */
import type { Dimension } from '../workbook/model';
import type { OpenDocument } from './document';

const PLAIN_FONT = 10;
const CHARACTER_PIXELS = 0.7;
const LINE_PIXELS = 1.3;
const PADDING = 12;
const NARROWEST = 21;
const LOWEST = 21;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** @returns pixels of each line; one without content keeps the size it has */
export function fittingSizes(
  document: OpenDocument,
  sheetId: number,
  dimension: Dimension,
  at: number,
  count: number,
): number[] {
  return Array.from({ length: count }, (_, offset) => {
    const line = at + offset;
    const extent = document.workbook.extent(sheetId);
    const [filled, length] = dimension === 'ROWS' ? [extent.rows, extent.columns] : [extent.columns, extent.rows];
    const before = document.workbook.lineSize(sheetId, dimension, line).pixels;
    return line > filled || length === 0 ? before : (fitting(document, sheetId, dimension, line, length) ?? before);
  });
}

function fitting(
  document: OpenDocument,
  sheetId: number,
  dimension: Dimension,
  line: number,
  length: number,
): number | null {
  const area =
    dimension === 'ROWS'
      ? { sheetId, row: line, column: 1, rows: 1, columns: length }
      : { sheetId, row: 1, column: line, rows: length, columns: 1 };
  const sizes = document.workbook.style(area, 'fontSize').flat();
  let largest = 0;
  document.workbook
    .displayValues(area)
    .flat()
    .forEach((text, cell) => {
      if (text === '') return;
      const points = Number(sizes[cell] ?? PLAIN_FONT);
      const needed = dimension === 'ROWS' ? heightOf(text, points) : widthOf(text, points);
      if (needed > largest) largest = needed;
    });
  if (largest === 0) return null;
  return Math.max(dimension === 'ROWS' ? LOWEST : NARROWEST, Math.ceil(largest));
}

function widthOf(text: string, points: number): number {
  const widest = text.split('\n').reduce((most, line) => Math.max(most, line.replace(WIDE, 'ww').length), 0);
  return widest * points * CHARACTER_PIXELS + PADDING;
}

function heightOf(text: string, points: number): number {
  return text.split('\n').length * points * LINE_PIXELS + (LOWEST - PLAIN_FONT * LINE_PIXELS);
}
