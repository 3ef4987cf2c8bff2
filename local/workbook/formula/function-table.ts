/**
 * Every function there is, by name. What is missing is #NAME?, as on Google.
 */
import type { FunctionTable } from './formula-function';
import { DATE_FUNCTIONS } from './functions/date-table';
import { INFO_FUNCTIONS } from './functions/info-table';
import { LOGIC_FUNCTIONS } from './functions/logic-table';
import { MATH_FUNCTIONS } from './functions/math-table';
import { TEXT_FUNCTIONS } from './functions/text-table';

export const FUNCTIONS: FunctionTable = Object.assign(
  Object.create(null) as object,
  LOGIC_FUNCTIONS,
  INFO_FUNCTIONS,
  TEXT_FUNCTIONS,
  MATH_FUNCTIONS,
  DATE_FUNCTIONS,
);
