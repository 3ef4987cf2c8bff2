/**
 * The when… methods of the builders of colour rules and of filter criteria: the criterion each sets and the kinds of
 * argument it takes.
 */
import type { CellCondition } from '../workbook/overlay-model';
import type { OpenDocument } from './document';
import { BOOLEAN_CRITERIA } from './enum-table';
import { signatureMismatch } from './exception';

type Kind = 'date' | 'number' | 'string';

export const WHEN_METHODS: Readonly<Record<string, readonly [criteria: string, ...args: Kind[]]>> = {
  whenCellEmpty: ['CELL_EMPTY'],
  whenCellNotEmpty: ['CELL_NOT_EMPTY'],
  whenDateAfter: ['DATE_AFTER', 'date'],
  whenDateBefore: ['DATE_BEFORE', 'date'],
  whenDateEqualTo: ['DATE_EQUAL_TO', 'date'],
  whenFormulaSatisfied: ['CUSTOM_FORMULA', 'string'],
  whenNumberBetween: ['NUMBER_BETWEEN', 'number', 'number'],
  whenNumberEqualTo: ['NUMBER_EQUAL_TO', 'number'],
  whenNumberGreaterThan: ['NUMBER_GREATER_THAN', 'number'],
  whenNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'],
  whenNumberLessThan: ['NUMBER_LESS_THAN', 'number'],
  whenNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'],
  whenNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'number', 'number'],
  whenNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'number'],
  whenTextContains: ['TEXT_CONTAINS', 'string'],
  whenTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'string'],
  whenTextEndsWith: ['TEXT_ENDS_WITH', 'string'],
  whenTextEqualTo: ['TEXT_EQUAL_TO', 'string'],
  whenTextStartsWith: ['TEXT_STARTS_WITH', 'string'],
};

export type WhenMethod = keyof GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder & `when${string}`;

/** @throws Exception in Google's words for arguments of other kinds; dates relative to today are not emulated */
export function conditionOf(
  document: OpenDocument,
  service: string,
  method: string,
  args: readonly unknown[],
): CellCondition {
  const [criteria = '', ...kinds] = WHEN_METHODS[method] ?? [];
  const fits = kinds.every((kind, at) => (kind === 'date' ? args[at] instanceof Date : typeof args[at] === kind));
  if (!fits || args.length !== kinds.length) throw signatureMismatch(`${service}.${method}`, args);
  return { criteria, args: args.map((arg) => stored(document, arg)) };
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
  return Array.from(args, (arg) =>
    criteria.startsWith('DATE_') && typeof arg === 'number'
      ? new Date(document.host.zones.instantOf(document.workbook.settings.timeZone, arg))
      : arg,
  );
}
