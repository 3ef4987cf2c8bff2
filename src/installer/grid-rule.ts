/**
 * What the grid lets into the cells of a column, as data: compared, shown, and only then made into a validation.
 *
 * Text, phones, e-mails and ids have no rule: masked phones must be kept, and what needs a table is said in `check`.
 * Columns that the product fills have none either: a rule judges scripts and formulas too, and must never stand in the
 * product's own way.
 */
import type { Column } from '../schema/column';
import { type NumberLimits, numberLimits } from '../schema/number-limits';

/** Stands in a formula for the cell that is judged. */
const OWN_CELL = 'X';

/** Wide enough for any sum, and what makes a number of a cell that has no bounds. */
const LARGEST = 1_000_000_000_000;

export type GridRule =
  | { readonly criteria: 'VALUE_IN_LIST'; readonly values: readonly string[] }
  | { readonly criteria: 'CHECKBOX' }
  | { readonly criteria: 'DATE_IS_VALID_DATE' }
  | { readonly criteria: 'NUMBER_BETWEEN'; readonly from: number; readonly to: number }
  | { readonly criteria: 'NUMBER_GREATER_THAN'; readonly than: number }
  | { readonly criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO'; readonly than: number }
  /** With `;` between arguments, no decimals and `X` for the judged cell: true in every locale. */
  | { readonly criteria: 'CUSTOM_FORMULA'; readonly formula: string };

/** @param labelsOf a list's labels in the order of its drop-down */
export function gridRuleOf(column: Column, labelsOf: (list: string) => readonly string[]): GridRule | null {
  if (column.computed) return null;
  if (column.list) return { criteria: 'VALUE_IN_LIST', values: labelsOf(column.list.key) };
  if (column.kind === 'check') return { criteria: 'CHECKBOX' };
  if (column.rule === 'notAfterToday') return formula(`ISNUMBER(${OWN_CELL})`, `${OWN_CELL}<TODAY()+1`);
  if (column.kind === 'day' || column.kind === 'time') return { criteria: 'DATE_IS_VALID_DATE' };
  const limits = numberLimits(column);
  return limits && numberRule(limits);
}

function numberRule({ whole, above, atLeast, atMost }: NumberLimits): GridRule {
  if (whole) {
    const bounds: readonly (readonly [string, number | undefined])[] = [
      ['>', above],
      ['>=', atLeast],
      ['<=', atMost],
    ];
    const given = bounds.flatMap(([sign, bound]) => (bound === undefined ? [] : [`${OWN_CELL}${sign}${bound}`]));
    return formula(`ISNUMBER(${OWN_CELL})`, `INT(${OWN_CELL})=${OWN_CELL}`, ...given);
  }
  if (above !== undefined) return { criteria: 'NUMBER_GREATER_THAN', than: above };
  if (atLeast !== undefined && atMost === undefined)
    return { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', than: atLeast };
  return { criteria: 'NUMBER_BETWEEN', from: atLeast ?? -LARGEST, to: atMost ?? LARGEST };
}

/** INT of a text is an error, and AND looks at all of its arguments: IF asks one after the other. */
function formula(isNumber: string, ...conditions: readonly string[]): GridRule {
  return { criteria: 'CUSTOM_FORMULA', formula: `=IF(${isNumber};AND(${conditions.join(';')});FALSE)` };
}

/** The formula as it stands in the rule of a range whose first cell is `firstCell`, e.g. `E2`. */
export function formulaAt(template: string, firstCell: string): string {
  return template.replace(new RegExp(`\\b${OWN_CELL}\\b`, 'g'), firstCell);
}

/** A rule as text that is equal when two rules let the same in, however Google writes them down. */
export function signatureOf(rule: GridRule): string {
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return signature(rule.criteria, [rule.values], false);
    case 'NUMBER_BETWEEN':
      return signature(rule.criteria, [rule.from, rule.to], false);
    case 'NUMBER_GREATER_THAN':
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return signature(rule.criteria, [rule.than], false);
    case 'CUSTOM_FORMULA':
      return signature(rule.criteria, [rule.formula], false);
    default:
      return signature(rule.criteria, [], false);
  }
}

/**
 * The same of what Google answers for one cell. References to the cell's own row and column are put back to `X`;
 * separators, blanks and case are the locale's and do not count.
 */
export function signature(criteria: string, args: readonly unknown[], allowInvalid: boolean): string {
  const strictness = allowInvalid ? 'warns' : 'rejects';
  if (criteria === 'VALUE_IN_LIST') return `${strictness} ${criteria} ${JSON.stringify(args[0])}`;
  if (criteria === 'CUSTOM_FORMULA') return `${strictness} ${criteria} ${comparable(String(args[0]))}`;
  return `${strictness} ${criteria} ${args.map(String).join(' ')}`;
}

function comparable(formula: string): string {
  const bare = formula.replace(/\s/g, '').replace(/;/g, ',').toUpperCase();
  return bare.replace(/\$?\b[A-Z]{1,3}\$?[0-9]+\b/g, OWN_CELL);
}
