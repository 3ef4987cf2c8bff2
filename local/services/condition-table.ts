/**
 * The when… methods of the builders of colour rules and of filter criteria: the criterion each sets.
 */
import type { CellCondition } from '../workbook/overlay-model';
import { serviceOf } from './argument-kind';
import type { OpenDocument } from './document';
import { BOOLEAN_CRITERIA, RELATIVE_DATE } from './enum-table';

export type WhenMethod = keyof GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder & `when${string}`;

export const WHEN_METHODS: Readonly<Record<WhenMethod, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};

/** The signature has seen to the kinds. A date relative to today is a criterion of its own. */
export function conditionOf(document: OpenDocument, method: WhenMethod, args: readonly unknown[]): CellCondition {
  const criteria = WHEN_METHODS[method];
  const isRelative = serviceOf(args[0]) === 'SpreadsheetApp.RelativeDate';
  return { criteria: isRelative ? `${criteria}_RELATIVE` : criteria, args: args.map((arg) => stored(document, arg)) };
}

/** @param criteria a constant of BooleanCriteria */
export function conditionNamed(document: OpenDocument, criteria: unknown, args: readonly unknown[]): CellCondition {
  return { criteria: String(criteria), args: args.map((arg) => stored(document, arg)) };
}

function stored(document: OpenDocument, arg: unknown): string | number {
  if (arg instanceof Date) return document.host.zones.serialOf(document.workbook.settings.timeZone, arg.getTime());
  return typeof arg === 'number' ? arg : String(arg);
}

export function criteriaOf({ criteria }: CellCondition): GoogleAppsScript.Spreadsheet.BooleanCriteria {
  return BOOLEAN_CRITERIA[
    criteria as keyof typeof BOOLEAN_CRITERIA
  ] as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
}

export function criteriaValuesOf(document: OpenDocument, { criteria, args }: CellCondition): unknown[] {
  return Array.from(args, (arg) => {
    if (criteria.endsWith('_RELATIVE')) return RELATIVE_DATE[arg as keyof typeof RELATIVE_DATE];
    return criteria.startsWith('DATE_') && typeof arg === 'number'
      ? new Date(document.host.zones.instantOf(document.workbook.settings.timeZone, arg))
      : arg;
  });
}
