/**
 * SpreadsheetApp.RangeList: the same setting for several ranges. Each range is a write of its own.
 */
import { asGoogle } from './internals';
import { strictClass } from './strict';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const RANGES = Symbol('ranges');
/** Members that do to each range what its own method of that name does. */
const SPREAD = [
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'uncheck',
] as const satisfies readonly (keyof Range & keyof RangeList)[];

/** The members of SPREAD are put on the prototype below. */
export class RangeListEmulation implements Pick<RangeList, 'getRanges'> {
  readonly [RANGES]: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this[RANGES] = ranges;
  }

  getRanges(): Range[] {
    return [...this[RANGES]];
  }
}

for (const name of SPREAD) {
  const value = function (this: RangeListEmulation, ...args: unknown[]): RangeList {
    for (const range of this[RANGES]) (range[name] as (...all: unknown[]) => unknown).apply(range, args);
    return asGoogle<RangeList>(this);
  };
  Object.defineProperty(RangeListEmulation.prototype, name, { value, configurable: true, writable: true });
}

strictClass(RangeListEmulation, 'SpreadsheetApp.RangeList');
