/**
 * Text of a range whose parts look different, and the looks of its text as one TextStyle.
 *
 * Rich text is kept as JSON in the cells' style `richText`, with the text it was written for: once the cell holds
 * another text it says nothing any more.
 */
import type { Op, WorkbookModel } from '../workbook/model';
import { cellName } from './a1';
import { copyRows } from './cell-reading';
import { Exception } from './exception';
import { AREA, DOCUMENT } from './internals';
import { reading } from './range-reading';
import { RangeStyling, styleOps } from './range-styling';
import { expectMatrix, writing } from './range-writing';
import { plainRichText, type RichText, richTextObject, richTextOf } from './rich-text-value';
import { looksOf, type TextLooks, textStyleObject } from './text-style';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Style = string | number | boolean | null;
type Looks = readonly (readonly (readonly Style[])[])[];

/** The styles that make a TextStyle, in the order `looksAt` takes them. */
const TEXT_STYLES = ['fontWeight', 'fontStyle', 'fontLine', 'fontFamily', 'fontSize', 'fontColor'] as const;

export class RangeRichText extends RangeStyling {
  /** null where the cell holds no text: a number, a date, a tick. An empty cell holds the empty text. */
  getRichTextValue(): RichTextValue | null {
    return reading(this, 'getRichTextValue', (workbook, area) => {
      const [[found = null] = []] = richTexts(workbook, { ...area, rows: 1, columns: 1 });
      return found;
    });
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return reading(this, 'getRichTextValues', richTexts);
  }

  setRichTextValue(value: RichTextValue): Range {
    const { rows, columns } = this[AREA];
    const rich = Array.from({ length: rows }, () => new Array<RichText>(columns).fill(richTextOf(value)));
    return write(this, 'setRichTextValue', rich);
  }

  setRichTextValues(values: RichTextValue[][]): Range {
    expectMatrix(this, 'setRichTextValues', values);
    return write(
      this,
      'setRichTextValues',
      values.map((row) => row.map(richTextOf)),
    );
  }

  getTextStyle(): TextStyle {
    return reading(this, 'getTextStyle', (workbook, area) => {
      const first = { ...area, rows: 1, columns: 1 };
      return textStyleObject(looksAt(looksOfCells(workbook, first), 0, 0));
    });
  }

  getTextStyles(): TextStyle[][] {
    return reading(this, 'getTextStyles', (workbook, area) => {
      const looks = looksOfCells(workbook, area);
      return Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (_, c) => textStyleObject(looksAt(looks, r, c))),
      );
    });
  }

  /** What the style does not set stays as it is. */
  setTextStyle(style: TextStyle): Range {
    const set = stylesOf(looksOf(style));
    return writing(this, 'setTextStyle', 0, () => [{ op: 'style', area: this[AREA], style: set }]);
  }

  setTextStyles(styles: TextStyle[][]): Range {
    expectMatrix(this, 'setTextStyles', styles);
    const { sheetId, row, column, rows, columns } = this[AREA];
    const ops = styles.flatMap((line, r) =>
      line.map((style, c): Op => {
        const area = { sheetId, row: row + r, column: column + c, rows: 1, columns: 1 };
        return { op: 'style', area, style: stylesOf(looksOf(style)) };
      }),
    );
    return writing(this, 'setTextStyles', rows * columns, () => ops);
  }
}

function looksOfCells(workbook: WorkbookModel, area: RangeStyling[typeof AREA]): Looks {
  return TEXT_STYLES.map((property) => workbook.style(area, property));
}

function looksAt(looks: Looks, r: number, c: number): TextLooks {
  const [weight, style, line, family, size, color] = looks.map((grid) => grid[r]?.[c] ?? null);
  return {
    bold: weight === 'bold',
    italic: style === 'italic',
    underline: line === 'underline',
    strikethrough: line === 'line-through',
    fontFamily: String(family ?? 'Arial'),
    fontSize: Number(size ?? 10),
    foregroundColor: String(color ?? '#000000'),
  };
}

function stylesOf(looks: TextLooks): Record<string, Style> {
  const styles: Record<string, Style> = {};
  const put = (property: string, value: Style, set: unknown) => {
    if (set !== null) styles[property] = value;
  };
  put('fontWeight', looks.bold ? 'bold' : null, looks.bold);
  put('fontStyle', looks.italic ? 'italic' : null, looks.italic);
  put('fontLine', lineOf(looks), looks.underline ?? looks.strikethrough);
  put('fontFamily', looks.fontFamily, looks.fontFamily);
  put('fontSize', looks.fontSize, looks.fontSize);
  put('fontColor', looks.foregroundColor, looks.foregroundColor);
  return styles;
}

/** A cell has one kind of line, as Range.setFontLine sets it: underlining goes before striking through. */
function lineOf({ underline, strikethrough }: TextLooks): string | null {
  if (underline) return 'underline';
  return strikethrough ? 'line-through' : null;
}

function richTexts(workbook: WorkbookModel, area: RangeStyling[typeof AREA]): (RichTextValue | null)[][] {
  const kept = workbook.style(area, 'richText');
  const looks = looksOfCells(workbook, area);
  return copyRows(
    workbook.values(area).map((row, r) => row.map((value, c) => ({ value, r, c }))),
    ({ value, r, c }) => {
      if (typeof value !== 'string') return null;
      const json = kept[r]?.[c] ?? null;
      const rich = json === null ? null : (JSON.parse(String(json)) as RichText);
      return richTextObject(rich?.text === value ? rich : plainRichText(value, looksAt(looks, r, c)));
    },
  );
}

/** The text is text, whatever it looks like; rules of validation judge it as any other. */
function write(range: RangeRichText, method: string, values: readonly (readonly RichText[])[]): Range {
  const document = range[DOCUMENT];
  const area = range[AREA];
  return writing(range, method, area.rows * area.columns, () => {
    const entries = values.map((row, r) =>
      row.map(({ text }, c) => {
        const [at, column] = [area.row + r, area.column + c];
        if (text !== '' && !document.workbook.accepts(area.sheetId, at, column, { value: text })) {
          throw new Exception(
            `The data you entered in cell ${cellName(at, column)} violates the data validation rules set on this cell.`,
          );
        }
        return { value: text };
      }),
    );
    const json = values.map((row) => row.map((rich) => JSON.stringify(rich)));
    return [
      { op: 'cells', sheetId: area.sheetId, row: area.row, column: area.column, entries },
      ...styleOps(range, 'richText', json),
    ];
  });
}
