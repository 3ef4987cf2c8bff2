/**
 * What a range writes. A setter checks the shape of what it is given at once, queues the block and returns; the cells
 * are judged when the queue is applied.
 */
import { fromR1C1 } from '../workbook/formula/r1c1';
import type { Area, Op } from '../workbook/model';
import { snapshotOf, valuesOp } from './cell-writing';
import { tickedOps } from './checkbox';
import { type ClearOptions, clearedContent, clearedFormat, clearedParts, clearedRules } from './clearing';
import { isDataValidation, ruleOf } from './data-validation';
import { Exception, expectTypes, signatureMismatch } from './exception';
import { AREA, asGoogle, DOCUMENT, type WithArea } from './internals';
import { RangeMoving } from './range-moving';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Writing =
  | 'check'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'insertCheckboxes'
  | 'removeCheckboxes'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setFormula'
  | 'setFormulaR1C1'
  | 'setFormulas'
  | 'setFormulasR1C1'
  | 'setNote'
  | 'setNotes'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setValue'
  | 'setValues'
  | 'uncheck';

/** Queues a block. `cells`: those written one by one; one setting for a whole range counts none. */
export function writing(range: WithArea, method: string, cells: number, judge: () => readonly Op[]): Range {
  const document = range[DOCUMENT];
  const area = range[AREA];
  document.call('write', `Range.${method}`, { cells, rows: cells === 0 ? 0 : area.rows }, () =>
    document.queue.add({ area, judge }),
  );
  return asGoogle<Range>(range);
}

/** @throws Exception in Google's words when the matrix has another size than the range, or is none */
export function expectMatrix(range: WithArea, method: string, matrix: unknown): asserts matrix is unknown[][] {
  const isMatrix = Array.isArray(matrix) && matrix.length > 0 && matrix.every(Array.isArray);
  if (!isMatrix) throw signatureMismatch(`SpreadsheetApp.Range.${method}`, [matrix]);
  const { rows, columns } = range[AREA];
  if (matrix.length !== rows) {
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${matrix.length} but the range has ${rows}.`,
    );
  }
  const odd = matrix.find((row: unknown[]) => row.length !== columns);
  if (odd !== undefined) {
    throw new Exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
    );
  }
}

function filled<T>({ rows, columns }: Area, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}

export class RangeWriting extends RangeMoving implements Pick<Range, Writing> {
  setValues(values: unknown[][]): Range {
    expectMatrix(this, 'setValues', values);
    const area = this[AREA];
    const copy = snapshotOf(values);
    return writing(this, 'setValues', area.rows * area.columns, () => [valuesOp(this[DOCUMENT], area, copy)]);
  }

  setValue(value: unknown): Range {
    const area = this[AREA];
    const copy = snapshotOf([[value]])[0]?.[0];
    return writing(this, 'setValue', area.rows * area.columns, () => [
      valuesOp(this[DOCUMENT], area, filled(area, copy)),
    ]);
  }

  setFormulas(formulas: string[][]): Range {
    expectMatrix(this, 'setFormulas', formulas);
    const area = this[AREA];
    const copy = formulas.map((row) => row.map(asFormula));
    return writing(this, 'setFormulas', area.rows * area.columns, () => [valuesOp(this[DOCUMENT], area, copy)]);
  }

  setFormula(formula: string): Range {
    expectTypes('SpreadsheetApp.Range.setFormula', [formula], 'string');
    const area = this[AREA];
    return writing(this, 'setFormula', area.rows * area.columns, () => [
      valuesOp(this[DOCUMENT], area, filled(area, asFormula(formula))),
    ]);
  }

  /** Each cell reads the distances from its own place. */
  setFormulaR1C1(formula: string): Range {
    return this.setFormulas(filled(this[AREA], formula).map((row, r) => row.map((one, c) => inA1(this, one, r, c))));
  }

  setFormulasR1C1(formulas: string[][]): Range {
    expectMatrix(this, 'setFormulasR1C1', formulas);
    return this.setFormulas(formulas.map((row, r) => row.map((one, c) => inA1(this, one, r, c))));
  }

  setNumberFormat(numberFormat: string): Range {
    expectTypes('SpreadsheetApp.Range.setNumberFormat', [numberFormat], 'string');
    const area = this[AREA];
    return writing(this, 'setNumberFormat', 0, () => [{ op: 'formats', area, formats: numberFormat }]);
  }

  setNumberFormats(numberFormats: string[][]): Range {
    expectMatrix(this, 'setNumberFormats', numberFormats);
    const area = this[AREA];
    const formats = numberFormats.map((row) => row.map(String));
    return writing(this, 'setNumberFormats', area.rows * area.columns, () => [{ op: 'formats', area, formats }]);
  }

  setDataValidation(rule: DataValidation | null): Range {
    if (rule !== null && !isDataValidation(rule))
      throw signatureMismatch('SpreadsheetApp.Range.setDataValidation', [rule]);
    const area = this[AREA];
    return writing(this, 'setDataValidation', 0, () => [{ op: 'validation', area, rules: ruleOf(rule) }]);
  }

  setDataValidations(rules: (DataValidation | null)[][]): Range {
    expectMatrix(this, 'setDataValidations', rules);
    const area = this[AREA];
    const copy = (rules as (DataValidation | null)[][]).map((row) => row.map(ruleOf));
    return writing(this, 'setDataValidations', area.rows * area.columns, () => [
      { op: 'validation', area, rules: copy },
    ]);
  }

  clearDataValidations(): Range {
    return writing(this, 'clearDataValidations', 0, () => clearedRules(this[AREA]));
  }

  setNote(note: string | null): Range {
    const area = this[AREA];
    return writing(this, 'setNote', 0, () => [{ op: 'notes', area, notes: filled(area, note ?? '') }]);
  }

  setNotes(notes: (string | null)[][]): Range {
    expectMatrix(this, 'setNotes', notes);
    const area = this[AREA];
    const copy = notes.map((row) => row.map((note) => (note === null ? '' : String(note))));
    return writing(this, 'setNotes', area.rows * area.columns, () => [{ op: 'notes', area, notes: copy }]);
  }

  clearNote(): Range {
    return this.setNote('');
  }

  clearContent(): Range {
    return writing(this, 'clearContent', 0, () => clearedContent(this[DOCUMENT], this[AREA]));
  }

  clearFormat(): Range {
    return writing(this, 'clearFormat', 0, () => clearedFormat(this[AREA]));
  }

  clear(options: ClearOptions = {}): Range {
    return writing(this, 'clear', 0, () => clearedParts(this[DOCUMENT], this[AREA], options));
  }

  /** Writes the unticked value into every cell: getLastRow grows with it. */
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): Range {
    const area = this[AREA];
    const args = [checkedValue, uncheckedValue].filter((value) => value !== undefined) as (string | number | boolean)[];
    const rules = { criteria: 'CHECKBOX', args, allowInvalid: false, helpText: null };
    return writing(this, 'insertCheckboxes', area.rows * area.columns, () => {
      this[DOCUMENT].change({ op: 'validation', area, rules });
      return [valuesOp(this[DOCUMENT], area, filled(area, uncheckedValue ?? (args.length > 0 ? '' : false)))];
    });
  }

  removeCheckboxes(): Range {
    return writing(this, 'removeCheckboxes', 0, () => [
      ...clearedContent(this[DOCUMENT], this[AREA]),
      ...clearedRules(this[AREA]),
    ]);
  }

  check(): Range {
    return writing(this, 'check', 0, () => tickedOps(this[DOCUMENT], this[AREA], true));
  }

  uncheck(): Range {
    return writing(this, 'uncheck', 0, () => tickedOps(this[DOCUMENT], this[AREA], false));
  }
}

function inA1(range: RangeWriting, formula: string, r: number, c: number): string {
  const { row, column } = range[AREA];
  return fromR1C1(formula, { row: row + r, column: column + c });
}

function asFormula(formula: unknown): string {
  const text = String(formula);
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}
