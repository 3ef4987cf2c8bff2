/**
 * Merged cells of a range. Only the first cell of a merge keeps what it holds.
 */
import { contains, overlaps } from '../workbook/area';
import type { Area } from '../workbook/model';
import { clearedContent } from './clearing';
import { Exception } from './exception';
import { AREA, asGoogle, DOCUMENT } from './internals';
import { RangeOverlaying } from './range-overlays';
import { reading } from './range-reading';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Widely met in forums; Google documents no sentence. */
const PARTLY = 'You must select all cells in a merged range to merge or unmerge them.';

export class RangeMerging extends RangeOverlaying {
  breakApart(): Range {
    return mergeInto(this, 'breakApart', []);
  }

  /** Those that the range touches. */
  getMergedRanges(): Range[] {
    return reading(this, 'getMergedRanges', (workbook, area) =>
      Array.from(
        workbook.overlays(area.sheetId).merges.filter((one) => overlaps(one, area)),
        (one) => this[DOCUMENT].range({ ...one }),
      ),
    );
  }

  isPartOfMerge(): boolean {
    return reading(this, 'isPartOfMerge', (workbook, area) =>
      workbook.overlays(area.sheetId).merges.some((one) => overlaps(one, area)),
    );
  }

  merge(): Range {
    return mergeInto(this, 'merge', [this[AREA]]);
  }

  /** Each row by itself. */
  mergeAcross(): Range {
    const area = this[AREA];
    const rows = Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }));
    return mergeInto(this, 'mergeAcross', rows);
  }

  /** Each column by itself. */
  mergeVertically(): Range {
    const area = this[AREA];
    const columns = Array.from({ length: area.columns }, (_, at) => ({
      ...area,
      column: area.column + at,
      columns: 1,
    }));
    return mergeInto(this, 'mergeVertically', columns);
  }
}

function mergeInto(range: RangeMerging, method: string, wanted: readonly Area[]): Range {
  const document = range[DOCUMENT];
  const area = range[AREA];
  document.call('structure', `Range.${method}`, {}, () => {
    document.expectInside(area);
    document.expectEditable(area);
    const { merges } = document.workbook.overlays(area.sheetId);
    const touched = merges.filter((one) => overlaps(one, area));
    if (!touched.every((one) => contains(area, one))) throw new Exception(PARTLY);
    const fresh = wanted.filter(({ rows, columns }) => rows * columns > 1);
    for (const one of fresh) for (const rest of behindFirst(one)) emptied(range, rest);
    const kept = merges.filter((one) => !touched.includes(one));
    document.change({ op: 'overlays', sheetId: area.sheetId, set: { merges: [...kept, ...fresh] } });
  });
  return asGoogle<Range>(range);
}

/** All cells but the first: the rest of its row, and the rows below. */
function behindFirst(area: Area): Area[] {
  const beside = { ...area, column: area.column + 1, rows: 1, columns: area.columns - 1 };
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return [beside, below].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function emptied(range: RangeMerging, area: Area): void {
  for (const op of clearedContent(range[DOCUMENT], area)) range[DOCUMENT].change(op);
}
