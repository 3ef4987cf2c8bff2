/**
 * Range.copyTo: values, formats, rules and notes of one range into another, tiled when the target is a multiple.
 * Refused by name: transposing, and formulas (their references would have to move).
 */
import type { Area, Op } from '../workbook/model';
import type { OpenDocument } from './document';
import { NotEmulated } from './exception';

interface CopyOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

interface CopyParts {
  readonly contents: boolean;
  readonly formats: boolean;
  readonly rules: boolean;
}

const PASTE_PARTS: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: { contents: true, formats: true, rules: true },
  PASTE_VALUES: { contents: true, formats: false, rules: false },
  PASTE_FORMAT: { contents: false, formats: true, rules: false },
  PASTE_DATA_VALIDATION: { contents: false, formats: false, rules: true },
};

function partsOf(options: object | undefined): CopyParts {
  if (options === undefined) return PASTE_PARTS['PASTE_NORMAL']!;
  const named = PASTE_PARTS[String(options)];
  if (named !== undefined) return named;
  const { formatOnly = false, contentsOnly = false } = options as CopyOptions;
  return { contents: !formatOnly, formats: !contentsOnly, rules: !contentsOnly && !formatOnly };
}

/** Repeats the source's lines over the target; a smaller target still takes the whole source. */
function tiled<T>(source: readonly (readonly T[])[], rows: number, columns: number): T[][] {
  return Array.from({ length: rows }, (_, r) => {
    const line = source[r % source.length]!;
    return Array.from({ length: columns }, (_, c) => line[c % line.length]!);
  });
}

export function copyCells(
  document: OpenDocument,
  source: Area,
  target: Area,
  options: object | undefined,
  transposed: boolean,
): readonly Op[] {
  const { workbook } = document;
  if (transposed) throw new NotEmulated('SpreadsheetApp.Range.copyTo transposed');
  const parts = partsOf(options);
  if (parts.contents && workbook.formulas(source).some((row) => row.some((formula) => formula !== ''))) {
    throw new NotEmulated('SpreadsheetApp.Range.copyTo of formulas');
  }
  const rows = Math.max(source.rows, Math.floor(target.rows / source.rows) * source.rows);
  const columns = Math.max(source.columns, Math.floor(target.columns / source.columns) * source.columns);
  const area = { ...target, rows, columns };
  document.expectInside(area);
  const ops: Op[] = [];
  if (parts.formats) ops.push({ op: 'formats', area, formats: tiled(workbook.formats(source), rows, columns) });
  if (parts.rules) ops.push({ op: 'validation', area, rules: tiled(workbook.validations(source), rows, columns) });
  if (parts.contents) {
    const entries = tiled(workbook.values(source), rows, columns).map((row) => row.map((value) => ({ value })));
    ops.push({ op: 'cells', sheetId: area.sheetId, row: area.row, column: area.column, entries });
  }
  return ops;
}
