/**
 * SpreadsheetApp.RangeList: the same setting for several ranges. Each range is a write of its own.
 */
import { Exception } from './exception';
import { areaOf, asGoogle, DOCUMENT, type WithArea } from './internals';
import { strictClass } from './strict';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const RANGES = Symbol('ranges');
/** Members that do to each range what its own method of that name does. */
const SPREAD = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setShowHyperlink',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof Range & keyof RangeList)[];

class ListedRanges {
  readonly [RANGES]: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this[RANGES] = ranges;
  }
}

/** The members of SPREAD are put on this prototype below. */
const Spread = class extends ListedRanges {} as unknown as new (
  ...args: ConstructorParameters<typeof ListedRanges>
) => ListedRanges & Pick<RangeList, (typeof SPREAD)[number]>;

export class RangeListEmulation extends Spread implements RangeList {
  /** @throws Exception when the ranges lie on several tabs; Google's own words are unknown */
  activate(): RangeList {
    const areas = this[RANGES].map(areaOf);
    const last = areas[areas.length - 1];
    if (last === undefined || areas.some(({ sheetId }) => sheetId !== last.sheetId)) {
      throw new Exception('All ranges of a range list must be on the same sheet.');
    }
    const { [DOCUMENT]: document } = this[RANGES][0] as unknown as WithArea;
    document.select(last.sheetId, { areas, current: { ...last, rows: 1, columns: 1 } });
    return asGoogle<RangeList>(this);
  }

  getRanges(): Range[] {
    return [...this[RANGES]];
  }
}

for (const name of SPREAD) {
  const value = function (this: ListedRanges, ...args: unknown[]): RangeList {
    for (const range of this[RANGES]) (range[name] as (...all: unknown[]) => unknown).apply(range, args);
    return asGoogle<RangeList>(this);
  };
  Object.defineProperty(Spread.prototype, name, { value, configurable: true, writable: true });
}

strictClass(RangeListEmulation, 'SpreadsheetApp.RangeList');
