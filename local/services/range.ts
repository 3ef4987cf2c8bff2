/**
 * SpreadsheetApp.Range, whole: geometry, reading, writing, looks, and here what reaches beyond its own cells.
 */
import type { Area } from '../workbook/model';
import { copyCells } from './copying';
import { addMetadata, type MetadataArgs, MetadataFinderEmulation, metadataWithin } from './developer-metadata-finder';
import { Exception, expectTypes, PROTECTED, signatureMismatch } from './exception';
import { AREA, asGoogle, DOCUMENT, isRange } from './internals';
import { protectArea } from './protection';
import { RangeOverlaying } from './range-overlays';
import { sortedArea } from './sorting';
import { strictClass } from './strict';
import { TextFinderEmulation } from './text-finder';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Reaching =
  | 'activate'
  | 'addDeveloperMetadata'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'createTextFinder'
  | 'getDeveloperMetadata'
  | 'protect'
  | 'sort';

const ARBITRARY_RANGE =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

export class RangeEmulation extends RangeOverlaying implements Pick<Range, Reaching> {
  activate(): Range {
    this[DOCUMENT].activate(this[AREA].sheetId);
    return asGoogle<Range>(this);
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

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    expectTypes('SpreadsheetApp.Range.createTextFinder', [findText], 'string');
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
    if (!isRange(destination)) throw signatureMismatch('SpreadsheetApp.Range.copyTo', [destination]);
    const document = this[DOCUMENT];
    const target: Area = destination[AREA];
    document.call('structure', 'Range.copyTo', {}, () => {
      if (!document.mayEdit(target)) throw new Exception(PROTECTED);
      for (const op of copyCells(document, this[AREA], target, options as object | undefined, transposed === true))
        document.change(op);
    });
  }
}

strictClass(RangeEmulation, 'SpreadsheetApp.Range');
