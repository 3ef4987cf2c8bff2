/** Reads the number formats and the rules of a sheet's rows, as many as cost little, and says what each column has. */
import { type FormatClass, formatClassOf } from './cell-format-table';
import { signature } from './grid-rule';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Of each tab's top; a new tab of up to 40 columns is read whole. */
const SAMPLED_CELLS = 40_000;

export interface ColumnSamples {
  /** @param index from 0 */
  formats(index: number): ReadonlySet<FormatClass>;
  /** Signatures; '' where a cell has no rule. */
  rules(index: number): ReadonlySet<string>;
}

export function sampleColumns(sheet: Sheet, maxRows: number, width: number): ColumnSamples {
  const blocks = sampledBlocks(maxRows, width).map(([row, rows]) => sheet.getRange(row, 1, rows, width));
  const formats = blocks.flatMap((block) => block.getNumberFormats());
  const rules = blocks.flatMap((block) => block.getDataValidations());
  return {
    formats: (index) => new Set([...new Set(formats.map((row) => row[index] ?? ''))].map(formatClassOf)),
    rules: (index) => new Set(rules.map((row) => signatureOfFound(row[index] ?? null))),
  };
}

/** The rows below the header from the top, and the last one. [first row, how many] */
function sampledBlocks(maxRows: number, width: number): readonly (readonly [number, number])[] {
  if (maxRows < 2) return [];
  const rows = Math.min(maxRows - 1, Math.max(1, Math.floor(SAMPLED_CELLS / width)));
  return rows < maxRows - 1
    ? [
        [2, rows],
        [maxRows, 1],
      ]
    : [[2, rows]];
}

function signatureOfFound(rule: Validation | null): string {
  if (rule === null) return '';
  return signature(String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid());
}
