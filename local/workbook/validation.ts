/**
 * Does a cell's rule accept an entry? Judges values and the results of formulas alike; '' always passes, and so does
 * anything under a rule that only warns.
 */
import type { Calculator } from './calculator';
import { type Candidate, CRITERIA, plainText } from './criterion-table';
import { isError } from './formula/values';
import type { CellEntry, Stored, ValidationRule } from './model';
import { displayed, isDateFormat, PLAIN_FORMAT } from './number-format';
import { isArea, isFormulaRule, type PlacedRule } from './placed-rule';
import type { WorkbookState } from './workbook-state';

interface RangeChoices {
  readonly version: number;
  readonly choices: ReadonlySet<string>;
}

export class Validation {
  private readonly rangeChoices = new WeakMap<ValidationRule, RangeChoices>();

  constructor(
    private readonly state: WorkbookState,
    private readonly calculator: Calculator,
  ) {}

  accepts(sheetId: number, row: number, column: number, entry: CellEntry): boolean {
    const sheet = this.state.needSheet(sheetId);
    const placed = sheet.rules.at(row, column);
    if (placed === null || placed.rule.allowInvalid) return true;
    const value = this.calculator.storedEntry(entry, sheetId, row, column);
    if (value === '') return true;
    if (isFormulaRule(placed.rule)) return this.formulaAccepts(placed, sheetId, row, column, value);
    const format = this.formatOf(entry, sheetId, row, column);
    const candidate: Candidate = {
      value,
      shown: displayed(value, format, this.state.settings.locale),
      isDate: typeof value === 'number' && isDateFormat(format),
    };
    if (placed.rule.criteria === 'VALUE_IN_RANGE') return this.rangeAccepts(placed.rule, candidate);
    const accepts = CRITERIA[placed.rule.criteria];
    if (accepts === undefined)
      throw new RangeError(`Regulars local: the criterion ${placed.rule.criteria} is not emulated`);
    return accepts(candidate, placed.rule.args);
  }

  /** The rule's formula, carried to this cell, with the value already in it. Errors and blanks refuse. */
  private formulaAccepts(
    { rule, row, column }: PlacedRule,
    sheetId: number,
    atRow: number,
    atColumn: number,
    value: Stored,
  ): boolean {
    const place = {
      sheetId,
      row: atRow,
      column: atColumn,
      carriedRows: atRow - row,
      carriedColumns: atColumn - column,
    };
    const verdict = this.calculator.asIf(sheetId, atRow, atColumn, value, () =>
      this.calculator.evaluateText(String(rule.args[0]), place),
    );
    if (isError(verdict) || verdict === null) return false;
    return typeof verdict === 'string' ? verdict.toUpperCase() === 'TRUE' : Boolean(verdict);
  }

  private rangeAccepts(rule: ValidationRule, { value, shown }: Candidate): boolean {
    const known = this.rangeChoices.get(rule);
    const current = known !== undefined && known.version === this.state.version ? known : this.readChoices(rule);
    return current.choices.has(shown) || current.choices.has(plainText(value));
  }

  private readChoices(rule: ValidationRule): RangeChoices {
    const choices = new Set<string>();
    const [area] = rule.args;
    if (area !== undefined && isArea(area) && this.state.sheetById(area.sheetId) !== undefined) {
      const { cells } = this.state.needSheet(area.sheetId);
      const lastRow = Math.min(area.row + area.rows - 1, cells.extent().rows);
      for (let row = area.row; row <= lastRow; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const value = this.calculator.stored(cells.cell(row, column), area.sheetId, row, column);
          if (value === '') continue;
          choices.add(plainText(value));
          choices.add(
            displayed(value, this.calculator.formatAt(area.sheetId, row, column), this.state.settings.locale),
          );
        }
      }
    }
    const read = { version: this.state.version, choices };
    this.rangeChoices.set(rule, read);
    return read;
  }

  private formatOf(entry: CellEntry, sheetId: number, row: number, column: number): string {
    const format = entry.format ?? this.state.needSheet(sheetId).formats.at(row, column);
    if (format !== PLAIN_FORMAT || entry.formula === undefined) return format;
    return this.calculator.formatOfFormula(entry.formula, sheetId, row, column);
  }
}
