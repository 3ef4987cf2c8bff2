/**
 * What a range reads. Every method is one service call; what was written before takes effect first.
 */
import { toR1C1 } from '../workbook/formula/r1c1';
import type { Area, ValidationRule, WorkbookModel } from '../workbook/model';
import { copyRows, readValues, same } from './cell-reading';
import { isTicked } from './checkbox';
import { ruleObject } from './data-validation';
import { AREA, DOCUMENT, type WithArea } from './internals';
import { RangeGeometry } from './range-geometry';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Reading =
  | 'canEdit'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulaR1C1'
  | 'getFormulas'
  | 'getFormulasR1C1'
  | 'getNote'
  | 'getNotes'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'isChecked';

/** One read of the whole range, through gate and queue. */
export function reading<T>(range: WithArea, method: string, read: (workbook: WorkbookModel, area: Area) => T): T {
  return readingArea(range, range[AREA], method, read);
}

function readingFirst<T>(range: WithArea, method: string, read: (workbook: WorkbookModel, area: Area) => T): T {
  return readingArea(range, { ...range[AREA], rows: 1, columns: 1 }, method, read);
}

function readingArea<T>(
  range: WithArea,
  area: Area,
  method: string,
  read: (workbook: WorkbookModel, area: Area) => T,
): T {
  const document = range[DOCUMENT];
  return document.call('read', `Range.${method}`, { cells: area.rows * area.columns, rows: area.rows }, () => {
    document.expectInside(area);
    return read(document.workbook, area);
  });
}

export class RangeReading extends RangeGeometry implements Pick<Range, Reading> {
  canEdit(): boolean {
    return this[DOCUMENT].call('lookup', 'Range.canEdit', {}, () => this[DOCUMENT].mayEdit(this[AREA]));
  }

  getDataValidation(): DataValidation | null {
    return readingFirst(this, 'getDataValidation', (workbook, area) =>
      ruleObject(this[DOCUMENT], workbook.validations(area)[0]?.[0] ?? null),
    );
  }

  getDataValidations(): (DataValidation | null)[][] {
    return reading(this, 'getDataValidations', (workbook, area) =>
      copyRows(workbook.validations(area), (rule) => ruleObject(this[DOCUMENT], rule)),
    );
  }

  getDisplayValue(): string {
    return readingFirst(this, 'getDisplayValue', (workbook, area) => workbook.displayValues(area)[0]?.[0] ?? '');
  }

  getDisplayValues(): string[][] {
    return reading(this, 'getDisplayValues', (workbook, area) => copyRows(workbook.displayValues(area), same));
  }

  getFormula(): string {
    return readingFirst(this, 'getFormula', (workbook, area) => workbook.formulas(area)[0]?.[0] ?? '');
  }

  getFormulas(): string[][] {
    return reading(this, 'getFormulas', (workbook, area) => copyRows(workbook.formulas(area), same));
  }

  getFormulaR1C1(): string {
    return readingFirst(this, 'getFormulaR1C1', (workbook, area) =>
      toR1C1(workbook.formulas(area)[0]?.[0] ?? '', area),
    );
  }

  getFormulasR1C1(): string[][] {
    return reading(this, 'getFormulasR1C1', (workbook, { row, column, ...area }) =>
      Array.from(workbook.formulas({ row, column, ...area }), (line, r) =>
        Array.from(line, (formula, c) => toR1C1(formula, { row: row + r, column: column + c })),
      ),
    );
  }

  getNote(): string {
    return readingFirst(this, 'getNote', (workbook, area) => workbook.notes(area)[0]?.[0] ?? '');
  }

  getNotes(): string[][] {
    return reading(this, 'getNotes', (workbook, area) => copyRows(workbook.notes(area), same));
  }

  getNumberFormat(): string {
    return readingFirst(this, 'getNumberFormat', (workbook, area) => workbook.formats(area)[0]?.[0] ?? '');
  }

  getNumberFormats(): string[][] {
    return reading(this, 'getNumberFormats', (workbook, area) => copyRows(workbook.formats(area), same));
  }

  getValue(): unknown {
    return readingFirst(this, 'getValue', (_, area) => readValues(this[DOCUMENT], area)[0]?.[0] ?? '');
  }

  getValues(): unknown[][] {
    return reading(this, 'getValues', (_, area) => readValues(this[DOCUMENT], area));
  }

  isBlank(): boolean {
    return reading(this, 'isBlank', (workbook, area) =>
      workbook.values(area).every((row) => row.every((value) => value === '')),
    );
  }

  /** null when the cells differ or hold no checkbox. */
  isChecked(): boolean | null {
    return reading(this, 'isChecked', (workbook, area) => {
      const rules = workbook.validations(area).flat();
      if (!rules.every((rule) => rule?.criteria === 'CHECKBOX')) return null;
      const checked = workbook
        .values(area)
        .flatMap((row, r) => row.map((value, c) => isTicked(rules[r * area.columns + c] as ValidationRule, value)));
      return checked.every((one) => one === checked[0]) ? (checked[0] ?? null) : null;
    });
  }
}
