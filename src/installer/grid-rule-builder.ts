/** Makes Google's validation of a rule. What does not fit is rejected, not only marked. */
import { columnLetters } from '../sheets/column-runs';
import { formulaAt, type GridRule } from './grid-rule';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

type Builders = {
  readonly [K in GridRule['criteria']]: (
    builder: Builder,
    rule: Extract<GridRule, { criteria: K }>,
    firstCell: string,
  ) => Builder;
};

const BUILDERS: Builders = {
  VALUE_IN_LIST: (builder, { values }) => builder.requireValueInList([...values], true),
  CHECKBOX: (builder) => builder.requireCheckbox(),
  DATE_IS_VALID_DATE: (builder) => builder.requireDate(),
  NUMBER_BETWEEN: (builder, { from, to }) => builder.requireNumberBetween(from, to),
  NUMBER_GREATER_THAN: (builder, { than }) => builder.requireNumberGreaterThan(than),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (builder, { than }) => builder.requireNumberGreaterThanOrEqualTo(than),
  CUSTOM_FORMULA: (builder, { formula }, firstCell) => builder.requireFormulaSatisfied(formulaAt(formula, firstCell)),
};

/** @param column the first column the rule is for; its formula speaks of row 2 and shifts with the cell */
export function buildValidation(rule: GridRule, column: number): GoogleAppsScript.Spreadsheet.DataValidation {
  const build = BUILDERS[rule.criteria] as (builder: Builder, rule: GridRule, firstCell: string) => Builder;
  const builder = build(SpreadsheetApp.newDataValidation(), rule, `${columnLetters(column)}2`);
  return builder.setAllowInvalid(false).build();
}
