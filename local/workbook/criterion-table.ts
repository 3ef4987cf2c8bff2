/**
 * What each validation criterion accepts, by its name in SpreadsheetApp.DataValidationCriteria. Blank never gets here.
 *
 * Not documented, so the stricter reading: texts are compared with case; a number is a day only under a date format.
 */
import { isEmail, isUrl } from './formula/recognise';
import type { Stored, ValidationRule } from './model';

export interface Candidate {
  readonly value: Stored;
  /** As the cell would show it. */
  readonly shown: string;
  /** A number under a date format. */
  readonly isDate: boolean;
}

/** `args` are the rule's. */
type Accepts = (candidate: Candidate, args: ValidationRule['args']) => boolean;

function number(test: (value: number, first: number, second: number) => boolean): Accepts {
  return ({ value }, [first, second]) => typeof value === 'number' && test(value, Number(first), Number(second));
}

/** Whole days: a time within the day does not count. */
function day(test: (value: number, first: number, second: number) => boolean): Accepts {
  return ({ value, isDate }, [first, second]) =>
    isDate &&
    typeof value === 'number' &&
    test(Math.floor(value), Math.floor(Number(first)), Math.floor(Number(second)));
}

function text(test: (shown: string, wanted: string) => boolean): Accepts {
  return ({ value, shown }, [wanted]) => typeof value !== 'object' && test(shown, String(wanted ?? ''));
}

export const CRITERIA: Readonly<Record<string, Accepts>> = {
  CHECKBOX: ({ value }, args) => {
    if (args.length === 0) return typeof value === 'boolean';
    return args.some((arg) => arg === value || String(arg) === String(value));
  },
  VALUE_IN_LIST: ({ value, shown }, [list]) =>
    Array.isArray(list) && (list.includes(shown) || list.includes(plainText(value))),
  DATE_IS_VALID_DATE: day(() => true),
  DATE_EQUAL_TO: day((value, wanted) => value === wanted),
  DATE_BEFORE: day((value, limit) => value < limit),
  DATE_AFTER: day((value, limit) => value > limit),
  DATE_ON_OR_BEFORE: day((value, limit) => value <= limit),
  DATE_ON_OR_AFTER: day((value, limit) => value >= limit),
  DATE_BETWEEN: day((value, first, last) => value >= first && value <= last),
  DATE_NOT_BETWEEN: day((value, first, last) => value < first || value > last),
  NUMBER_EQUAL_TO: number((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: number((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: number((value, limit) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, limit) => value >= limit),
  NUMBER_LESS_THAN: number((value, limit) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, limit) => value <= limit),
  NUMBER_BETWEEN: number((value, first, last) => value >= first && value <= last),
  NUMBER_NOT_BETWEEN: number((value, first, last) => value < first || value > last),
  TEXT_CONTAINS: text((shown, wanted) => shown.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((shown, wanted) => !shown.includes(wanted)),
  TEXT_EQUAL_TO: text((shown, wanted) => shown === wanted),
  TEXT_IS_VALID_EMAIL: text((shown) => isEmail(shown)),
  TEXT_IS_VALID_URL: text((shown) => isUrl(shown)),
};

/** TRUE, 7, abc: a value as a list names it, whatever its format. */
export function plainText(value: Stored): string {
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
