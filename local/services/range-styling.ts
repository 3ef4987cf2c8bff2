/**
 * Looks of a range: the methods of style-table.ts, all built alike, and those whose values are objects of their own.
 */
import type { Op } from '../workbook/model';
import { copyRows } from './cell-reading';
import { colorObject, rgbOf } from './color';
import { colour, colourOf } from './colour-text';
import { TEXT_DIRECTION, WRAP_STRATEGY } from './enum-table';
import { AREA } from './internals';
import { reading } from './range-reading';
import { expectMatrix, RangeWriting, writing } from './range-writing';
import { STYLES, type StyleMethods } from './style-table';
import { rotationOf, textRotation, VERTICAL } from './text-rotation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;
type TextDirection = GoogleAppsScript.Spreadsheet.TextDirection;
type TextRotation = GoogleAppsScript.Spreadsheet.TextRotation;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Style = string | number | boolean | null;
type Styling = (typeof STYLES)[number]['get' | 'getAll' | 'set' | 'setAll'];

const PLAIN_BACKGROUND = '#ffffff';
const PLAIN_FONT_COLOUR = '#000000';

/** The methods of STYLES are put on this prototype below. */
const Styled = class extends RangeWriting {} as unknown as new (
  ...args: ConstructorParameters<typeof RangeWriting>
) => RangeWriting & Pick<Range, Styling>;

export class RangeStyling extends Styled {
  getBackgroundObject(): Color {
    return colorObject(one(this, 'getBackgroundObject', 'background', PLAIN_BACKGROUND));
  }

  getBackgroundObjects(): Color[][] {
    return all(this, 'getBackgroundObjects', 'background', (found) => colorObject(String(found ?? PLAIN_BACKGROUND)));
  }

  setBackgroundObject(color: Color | null): Range {
    return fill(this, 'setBackgroundObject', { background: rgbOf(color) });
  }

  setBackgroundObjects(color: Color[][] | null): Range {
    return color === null
      ? fill(this, 'setBackgroundObjects', { background: null })
      : fillEach(this, 'setBackgroundObjects', 'background', color, rgbOf);
  }

  /** Each part from 0 to 255. */
  setBackgroundRGB(red: number, green: number, blue: number): Range {
    return fill(this, 'setBackgroundRGB', { background: colourOf(red, green, blue) });
  }

  getFontColorObject(): Color {
    return colorObject(one(this, 'getFontColorObject', 'fontColor', PLAIN_FONT_COLOUR));
  }

  getFontColorObjects(): Color[][] {
    return all(this, 'getFontColorObjects', 'fontColor', (found) => colorObject(String(found ?? PLAIN_FONT_COLOUR)));
  }

  setFontColorObject(color: Color | null): Range {
    return fill(this, 'setFontColorObject', { fontColor: rgbOf(color) });
  }

  setFontColorObjects(colors: (Color | null)[][]): Range {
    return fillEach(this, 'setFontColorObjects', 'fontColor', colors, rgbOf);
  }

  getTextDirection(): TextDirection | null {
    return direction(one(this, 'getTextDirection', 'textDirection', null));
  }

  getTextDirections(): (TextDirection | null)[][] {
    return all(this, 'getTextDirections', 'textDirection', direction);
  }

  setTextDirection(textDirection: TextDirection | null): Range {
    return fill(this, 'setTextDirection', { textDirection: named(textDirection) });
  }

  setTextDirections(directions: (TextDirection | null)[][]): Range {
    return fillEach(this, 'setTextDirections', 'textDirection', directions, named);
  }

  getTextRotation(): TextRotation {
    return textRotation(one<Style>(this, 'getTextRotation', 'textRotation', null));
  }

  getTextRotations(): TextRotation[][] {
    return all(this, 'getTextRotations', 'textRotation', textRotation);
  }

  setTextRotation(rotation: number | TextRotation): Range {
    const kept = typeof rotation === 'number' ? rotation : rotationOf(rotation);
    return fill(this, 'setTextRotation', { textRotation: kept });
  }

  setTextRotations(rotations: TextRotation[][]): Range {
    return fillEach(this, 'setTextRotations', 'textRotation', rotations, rotationOf);
  }

  setVerticalText(isVertical: boolean): Range {
    return fill(this, 'setVerticalText', { textRotation: isVertical ? VERTICAL : null });
  }

  /** Kept; nothing here makes links of its own. */
  setShowHyperlink(showHyperlink: boolean): Range {
    return fill(this, 'setShowHyperlink', { showHyperlink });
  }

  setWrapStrategy(strategy: WrapStrategy): Range {
    return fill(this, 'setWrapStrategy', { wrap: String(strategy) === 'WRAP', wrapStrategy: String(strategy) });
  }

  setWrapStrategies(strategies: WrapStrategy[][]): Range {
    expectMatrix(this, 'setWrapStrategies', strategies);
    const names = strategies.map((row) => row.map(String));
    const wraps = names.map((row) => row.map((name) => name === 'WRAP'));
    return writing(this, 'setWrapStrategies', this[AREA].rows * this[AREA].columns, () => [
      ...styleOps(this, 'wrapStrategy', names),
      ...styleOps(this, 'wrap', wraps),
    ]);
  }

  getWrapStrategy(): WrapStrategy {
    return wrapStrategy(one(this, 'getWrapStrategy', 'wrapStrategy', 'OVERFLOW'));
  }

  getWrapStrategies(): WrapStrategy[][] {
    return all(this, 'getWrapStrategies', 'wrapStrategy', wrapStrategy);
  }

  /** Kept as one description for the whole area; borders are looks only. */
  setBorder(...sides: readonly unknown[]): Range {
    const [color] = sides.slice(6);
    if (typeof color === 'string') colour(color);
    const border = sides.map((side) => (side === null || side === undefined ? '' : String(side))).join(' ');
    return fill(this, 'setBorder', { border });
  }
}

const named = (constant: unknown): string | null => (constant === null ? null : String(constant));

function direction(kept: Style): TextDirection | null {
  const name = kept as keyof typeof TEXT_DIRECTION | null;
  return name === null ? null : (TEXT_DIRECTION[name] as unknown as TextDirection);
}

function wrapStrategy(kept: Style): WrapStrategy {
  return WRAP_STRATEGY[(kept ?? 'OVERFLOW') as keyof typeof WRAP_STRATEGY] as unknown as WrapStrategy;
}

function one<T extends Style>(range: RangeStyling, method: string, property: string, plain: T): T {
  return reading(
    range,
    method,
    (workbook, area) => (workbook.style({ ...area, rows: 1, columns: 1 }, property)[0]?.[0] ?? plain) as T,
  );
}

function all<T>(range: RangeStyling, method: string, property: string, turn: (kept: Style) => T): T[][] {
  return reading(range, method, (workbook, area) => copyRows(workbook.style(area, property), turn));
}

function fill(range: RangeStyling, method: string, style: Readonly<Record<string, Style>>): Range {
  return writing(range, method, 0, () => [{ op: 'style', area: range[AREA], style }]);
}

function fillEach<T>(
  range: RangeStyling,
  method: string,
  property: string,
  values: readonly (readonly T[])[],
  turn: (value: T) => Style,
): Range {
  expectMatrix(range, method, values);
  const styles = (values as T[][]).map((row) => row.map(turn));
  return writing(range, method, range[AREA].rows * range[AREA].columns, () => styleOps(range, property, styles));
}

/** Runs of equal looks in a row become one change each. */
export function styleOps(range: RangeWriting, property: string, matrix: readonly (readonly Style[])[]): Op[] {
  const { sheetId, row, column } = range[AREA];
  const ops: Op[] = [];
  matrix.forEach((line, r) => {
    for (let from = 0; from < line.length; ) {
      let to = from + 1;
      while (to < line.length && line[to] === line[from]) to += 1;
      const area = { sheetId, row: row + r, column: column + from, rows: 1, columns: to - from };
      ops.push({ op: 'style', area, style: { [property]: line[from] ?? null } });
      from = to;
    }
  });
  return ops;
}

function methodsOf({ property, get, getAll, set, setAll, plain, kind }: StyleMethods): Record<string, unknown> {
  const kept = (style: Style): Style => (kind === 'colour' && typeof style === 'string' ? colour(style) : style);
  return {
    [getAll](this: RangeStyling): Style[][] {
      return all(this, getAll, property, (style) => style ?? plain);
    },
    [get](this: RangeStyling): Style {
      return one<Style>(this, get, property, plain);
    },
    [set](this: RangeStyling, style: Style): Range {
      return fill(this, set, { [property]: kept(style) });
    },
    [setAll](this: RangeStyling, styles: Style[][]): Range {
      return fillEach(this, setAll, property, styles, kept);
    },
  };
}

for (const methods of STYLES) {
  for (const [name, method] of Object.entries(methodsOf(methods))) {
    Object.defineProperty(Styled.prototype, name, { value: method, configurable: true, writable: true });
  }
}
