/**
 * The builder's require… methods: the criterion each sets and the kinds of argument it takes.
 */
export interface Requirement {
  readonly criteria: string;
  readonly args: readonly ('date' | 'number' | 'string' | 'boolean' | 'list' | 'range' | 'any')[];
  /** How many of the last arguments may be left out. */
  readonly optional: number;
}

export const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  requireCheckbox: { criteria: 'CHECKBOX', args: ['any', 'any'], optional: 2 },
  requireDate: { criteria: 'DATE_IS_VALID_DATE', args: [], optional: 0 },
  requireDateAfter: { criteria: 'DATE_AFTER', args: ['date'], optional: 0 },
  requireDateBefore: { criteria: 'DATE_BEFORE', args: ['date'], optional: 0 },
  requireDateBetween: { criteria: 'DATE_BETWEEN', args: ['date', 'date'], optional: 0 },
  requireDateEqualTo: { criteria: 'DATE_EQUAL_TO', args: ['date'], optional: 0 },
  requireDateNotBetween: { criteria: 'DATE_NOT_BETWEEN', args: ['date', 'date'], optional: 0 },
  requireDateOnOrAfter: { criteria: 'DATE_ON_OR_AFTER', args: ['date'], optional: 0 },
  requireDateOnOrBefore: { criteria: 'DATE_ON_OR_BEFORE', args: ['date'], optional: 0 },
  requireFormulaSatisfied: { criteria: 'CUSTOM_FORMULA', args: ['string'], optional: 0 },
  requireNumberBetween: { criteria: 'NUMBER_BETWEEN', args: ['number', 'number'], optional: 0 },
  requireNumberEqualTo: { criteria: 'NUMBER_EQUAL_TO', args: ['number'], optional: 0 },
  requireNumberGreaterThan: { criteria: 'NUMBER_GREATER_THAN', args: ['number'], optional: 0 },
  requireNumberGreaterThanOrEqualTo: { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args: ['number'], optional: 0 },
  requireNumberLessThan: { criteria: 'NUMBER_LESS_THAN', args: ['number'], optional: 0 },
  requireNumberLessThanOrEqualTo: { criteria: 'NUMBER_LESS_THAN_OR_EQUAL_TO', args: ['number'], optional: 0 },
  requireNumberNotBetween: { criteria: 'NUMBER_NOT_BETWEEN', args: ['number', 'number'], optional: 0 },
  requireNumberNotEqualTo: { criteria: 'NUMBER_NOT_EQUAL_TO', args: ['number'], optional: 0 },
  requireTextContains: { criteria: 'TEXT_CONTAINS', args: ['string'], optional: 0 },
  requireTextDoesNotContain: { criteria: 'TEXT_DOES_NOT_CONTAIN', args: ['string'], optional: 0 },
  requireTextEqualTo: { criteria: 'TEXT_EQUAL_TO', args: ['string'], optional: 0 },
  requireTextIsEmail: { criteria: 'TEXT_IS_VALID_EMAIL', args: [], optional: 0 },
  requireTextIsUrl: { criteria: 'TEXT_IS_VALID_URL', args: [], optional: 0 },
  requireValueInList: { criteria: 'VALUE_IN_LIST', args: ['list', 'boolean'], optional: 1 },
  requireValueInRange: { criteria: 'VALUE_IN_RANGE', args: ['range', 'boolean'], optional: 1 },
};
