/**
 * Every function there is, by name. What is missing is #NAME?, as on Google for a name it does not know; what Google
 * knows and this does not is in refused-table.ts, and says so.
 */
import type { FunctionTable } from './formula-function';
import { ARRAY_FUNCTIONS } from './functions/array-table';
import { COUNT_FUNCTIONS } from './functions/count-table';
import { DATE_FUNCTIONS } from './functions/date-table';
import { ENGINEERING_FUNCTIONS } from './functions/engineering-table';
import { FINANCE_FUNCTIONS } from './functions/finance-table';
import { INFO_FUNCTIONS } from './functions/info-table';
import { LAMBDA_FUNCTIONS } from './functions/lambda-table';
import { LOGIC_FUNCTIONS } from './functions/logic-table';
import { LOOKUP_FUNCTIONS } from './functions/lookup-table';
import { MATH_FUNCTIONS } from './functions/math-table';
import { REFUSED_FUNCTIONS } from './functions/refused-table';
import { REGEX_FUNCTIONS } from './functions/regex-table';
import { STATISTIC_FUNCTIONS } from './functions/statistic-table';
import { TEXT_FUNCTIONS } from './functions/text-table';

const EMULATED: FunctionTable = {
  ...LOGIC_FUNCTIONS,
  ...INFO_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...REGEX_FUNCTIONS,
  ...MATH_FUNCTIONS,
  ...COUNT_FUNCTIONS,
  ...STATISTIC_FUNCTIONS,
  ...FINANCE_FUNCTIONS,
  ...ENGINEERING_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...ARRAY_FUNCTIONS,
  ...LAMBDA_FUNCTIONS,
};

export const FUNCTIONS: FunctionTable = Object.assign(Object.create(null) as object, EMULATED, REFUSED_FUNCTIONS);

/** What formulas can use, in alphabetical order. */
export function formulaFunctionNames(): string[] {
  return Object.keys(EMULATED).sort();
}

/** What Sheets has, and formulas here are told that they have not. */
export function refusedFunctionNames(): string[] {
  return Object.keys(REFUSED_FUNCTIONS).sort();
}
