/**
 * SpreadsheetApp.Range, whole: geometry, reading, writing, looks, and here what reaches beyond its own cells.
 */
import { copyCells } from './copying';
import { addMetadata, type MetadataArgs, MetadataFinderEmulation, metadataWithin } from './developer-metadata-finder';
import { Exception, PROTECTED } from './exception';
import { AREA, areaOf, asGoogle, DOCUMENT } from './internals';
import { nextDataCell } from './next-data-cell';
import type { NotEmulated } from './not-emulated-table';
import { protectArea } from './protection';
import { RangeMerging } from './range-merging';
import { expectSameSpreadsheet } from './range-moving';
import { activateCell, activateRange } from './selection';
import { sortedArea } from './sorting';
import { strictClass } from './strict';
import { TextFinderEmulation } from './text-finder';

type Range = GoogleAppsScript.Spreadsheet.Range;

const ARBITRARY_RANGE =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** Deprecated long ago, gone from Google's types, and still working there; old scripts are full of them. */
const OLD_NAMES = {
  getBackgroundColor: 'getBackground',
  getBackgroundColors: 'getBackgrounds',
  getColumnIndex: 'getColumn',
  setBackgroundColor: 'setBackground',
  setBackgroundColors: 'setBackgrounds',
} as const satisfies Readonly<Record<string, keyof Range>>;

export class RangeEmulation extends RangeMerging implements Omit<Range, NotEmulated<'Range'>> {
  activate(): Range {
    return activateRange(this[DOCUMENT], asGoogle<Range>(this));
  }

  activateAsCurrentCell(): Range {
    const { rows, columns } = this[AREA];
    if (rows * columns > 1) throw new Exception('The current cell is a single cell.');
    return activateCell(this[DOCUMENT], asGoogle<Range>(this));
  }

  addDeveloperMetadata(...args: MetadataArgs): Range {
    const { sheetId, row, column, rows, columns } = this[AREA];
    const { maxRows, maxColumns } = this[DOCUMENT].view(sheetId);
    const isColumn = columns === 1 && row === 1 && rows === maxRows;
    const isRow = rows === 1 && column === 1 && columns === maxColumns;
    if (!isColumn && !isRow) throw new Exception(ARBITRARY_RANGE);
    const location = isColumn
      ? ({ type: 'COLUMN', sheetId, at: column } as const)
      : ({ type: 'ROW', sheetId, at: row } as const);
    addMetadata(this[DOCUMENT], 'SpreadsheetApp.Range.addDeveloperMetadata', location, args);
    return asGoogle<Range>(this);
  }

  /** Finds only what lies wholly inside, unless told to look at intersecting lines too. */
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(new MetadataFinderEmulation(this[DOCUMENT], { area: this[AREA] }));
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataWithin(this[DOCUMENT], 'Range.getDeveloperMetadata', { area: this[AREA] });
  }

  /** As Ctrl and an arrow key lead from the range's first cell. */
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    const document = this[DOCUMENT];
    return document.call('lookup', 'Range.getNextDataCell', {}, () =>
      document.range(nextDataCell(document, this[AREA], String(direction))),
    );
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return asGoogle(new TextFinderEmulation(this[DOCUMENT], () => [this[AREA]], findText));
  }

  /** A second protection of the same range is a second protection. */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectArea(this[DOCUMENT], 'RANGE', this[AREA]);
  }

  /** Moves whole rows of the range; rules of validation stay with their physical cells. */
  sort(sortSpec: unknown): Range {
    const document = this[DOCUMENT];
    document.call('structure', 'Range.sort', {}, () => {
      if (!document.mayEdit(this[AREA])) throw new Exception(PROTECTED);
      for (const op of sortedArea(document, this[AREA], sortSpec)) document.change(op);
    });
    return asGoogle<Range>(this);
  }

  copyTo(destination: Range, ...how: readonly unknown[]): void {
    const [options, transposed] = how;
    const document = this[DOCUMENT];
    expectSameSpreadsheet(this, destination);
    const target = areaOf(destination);
    document.call('structure', 'Range.copyTo', {}, () => {
      if (!document.mayEdit(target)) throw new Exception(PROTECTED);
      for (const op of copyCells(document, this[AREA], target, options as object | undefined, transposed === true))
        document.change(op);
    });
  }
}

for (const [old, name] of Object.entries(OLD_NAMES)) {
  const value = function (this: RangeEmulation, ...args: unknown[]): unknown {
    return (this[name] as (...all: unknown[]) => unknown)(...args);
  };
  Object.defineProperty(RangeEmulation.prototype, old, { value, configurable: true, writable: true });
}

strictClass(RangeEmulation, 'SpreadsheetApp.Range');
