/**
 * What lies over a range's cells: banding, the filter, groups of its lines.
 */
import { applyBanding, bandingsOf } from './banding';
import { createFilter, filterOf } from './filter';
import { AREA, asGoogle, DOCUMENT } from './internals';
import { foldWithin, shiftDepth } from './line-group';
import { RangeRichText } from './range-rich-text';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Over =
  | 'applyColumnBanding'
  | 'applyRowBanding'
  | 'collapseGroups'
  | 'createFilter'
  | 'expandGroups'
  | 'getBandings'
  | 'getFilter'
  | 'shiftColumnGroupDepth'
  | 'shiftRowGroupDepth';

export class RangeOverlaying extends RangeRichText implements Pick<Range, Over> {
  applyRowBanding(
    bandingTheme?: GoogleAppsScript.Spreadsheet.BandingTheme,
    showHeader?: boolean,
    showFooter?: boolean,
  ): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this[DOCUMENT], this[AREA], 'ROWS', bandingTheme, showHeader, showFooter);
  }

  applyColumnBanding(
    bandingTheme?: GoogleAppsScript.Spreadsheet.BandingTheme,
    showHeader?: boolean,
    showFooter?: boolean,
  ): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this[DOCUMENT], this[AREA], 'COLUMNS', bandingTheme, showHeader, showFooter);
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this[DOCUMENT], 'Range.getBandings', this[AREA]);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilter(this[DOCUMENT], this[AREA]);
  }

  /** The tab's, wherever it stands. */
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this[DOCUMENT], 'Range.getFilter', this[AREA].sheetId);
  }

  shiftColumnGroupDepth(delta: number): Range {
    shiftDepth(this[DOCUMENT], 'Range.shiftColumnGroupDepth', this[AREA], 'COLUMNS', delta);
    return asGoogle<Range>(this);
  }

  shiftRowGroupDepth(delta: number): Range {
    shiftDepth(this[DOCUMENT], 'Range.shiftRowGroupDepth', this[AREA], 'ROWS', delta);
    return asGoogle<Range>(this);
  }

  collapseGroups(): Range {
    foldWithin(this[DOCUMENT], 'Range.collapseGroups', this[AREA], true);
    return asGoogle<Range>(this);
  }

  expandGroups(): Range {
    foldWithin(this[DOCUMENT], 'Range.expandGroups', this[AREA], false);
    return asGoogle<Range>(this);
  }
}
