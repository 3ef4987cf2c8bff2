/**
 * Looks of a range: the methods of style-table.ts, all built alike.
 */
import type { Op } from '../workbook/model';
import { copyRows } from './cell-reading';
import { WRAP_STRATEGY } from './enum-table';
import { AREA } from './internals';
import { reading } from './range-reading';
import { expectMatrix, RangeWriting, writing } from './range-writing';
import { STYLES, type StyleMethods } from './style-table';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Style = string | number | boolean | null;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

/** The methods of STYLES are put on the prototype below. */
export class RangeStyling
  extends RangeWriting
  implements Pick<Range, 'setWrapStrategy' | 'getWrapStrategy' | 'setBorder'>
{
  setWrapStrategy(strategy: WrapStrategy): Range {
    const wrap = String(strategy) === 'WRAP';
    return writing(this, 'setWrapStrategy', 0, () => [
      { op: 'style', area: this[AREA], style: { wrap, wrapStrategy: String(strategy) } },
    ]);
  }

  getWrapStrategy(): WrapStrategy {
    const found = reading(this, 'getWrapStrategy', (workbook, area) => workbook.style(area, 'wrapStrategy')[0]?.[0]);
    return (WRAP_STRATEGY[(found ?? 'OVERFLOW') as keyof typeof WRAP_STRATEGY] ??
      WRAP_STRATEGY.OVERFLOW) as unknown as WrapStrategy;
  }

  /** Kept as one description for the whole area; borders are looks only. */
  setBorder(...sides: readonly unknown[]): Range {
    const border = sides.map((side) => (side === null || side === undefined ? '' : String(side))).join(' ');
    return writing(this, 'setBorder', 0, () => [{ op: 'style', area: this[AREA], style: { border } }]);
  }
}

/** Runs of equal looks in a row become one change each. */
function styleOps(range: RangeStyling, property: string, matrix: readonly (readonly Style[])[]): Op[] {
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

function methodsOf({ property, get, getAll, set, setAll, plain }: StyleMethods): Record<string, unknown> {
  return {
    [getAll](this: RangeStyling): Style[][] {
      return reading(this, getAll, (workbook, area) =>
        copyRows(workbook.style(area, property), (style) => style ?? plain),
      );
    },
    [get](this: RangeStyling): Style {
      return reading(
        this,
        get,
        (workbook, area) => workbook.style({ ...area, rows: 1, columns: 1 }, property)[0]?.[0] ?? plain,
      );
    },
    [set](this: RangeStyling, style: Style): Range {
      return writing(this, set, 0, () => [{ op: 'style', area: this[AREA], style: { [property]: style } }]);
    },
    [setAll](this: RangeStyling, styles: Style[][]): Range {
      expectMatrix(this, setAll, styles);
      const copy = styles.map((row) => [...row]);
      return writing(this, setAll, this[AREA].rows * this[AREA].columns, () => styleOps(this, property, copy));
    },
  };
}

for (const methods of STYLES) {
  for (const [name, method] of Object.entries(methodsOf(methods))) {
    Object.defineProperty(RangeStyling.prototype, name, { value: method, configurable: true, writable: true });
  }
}
