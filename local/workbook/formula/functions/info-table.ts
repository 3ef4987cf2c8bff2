/** What kind of thing a value is, and where a formula stands. */
import { isDateFormat } from '../../number-format';
import { typedNumber } from '../../typing/typed-number';
import type { Arguments } from '../arguments';
import { type FormulaFunction, type FunctionTable, maps, takes } from '../formula-function';
import { faultAsValue, gridOf } from '../grid';
import { isEmail, isUrl } from '../recognise';
import { fault, isError, isMatrix, type Scalar, toText, type Value } from '../values';

/** Errors are looked at here, not passed on. */
function observed(args: Arguments): Scalar {
  return faultAsValue(() => args.scalar(0));
}

function is(judge: (value: Scalar) => boolean) {
  return maps(1, 1, (args) => judge(observed(args)));
}

/** A cell is a date by its format; a text by its looks. */
function isDate(args: Arguments): boolean {
  const { source } = args.scope;
  const value = args.value(0);
  const origin = isMatrix(value) ? value.origin : undefined;
  const plain = args.scalar(0);
  if (typeof plain === 'string') return typedNumber(plain, source.locale) === null && source.readNumber(plain) !== null;
  if (typeof plain !== 'number') return false;
  return origin !== undefined && isDateFormat(source.formatAt(origin.sheetId, origin.row, origin.column));
}

/** The number of the first row or column; of all of them inside ARRAYFORMULA. */
function positionOf(key: 'row' | 'column'): FormulaFunction {
  return takes(0, 1, (args): Value => {
    if (!args.has(0)) return args.scope.place[key];
    const value = args.value(0);
    if (!isMatrix(value) || value.origin === undefined) throw fault('#VALUE!', 'Argument must be a range.');
    const first = value.origin[key];
    const count = key === 'row' ? value.rows : value.columns;
    if (!args.scope.arrays || count === 1) return first;
    const numbers = Array.from({ length: count }, (_, index) => first + index);
    return gridOf(key === 'row' ? numbers.map((number) => [number]) : [numbers]);
  });
}

const ERROR_TYPES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

/** support.google.com/docs/answer/3267375: 1 number, 2 text, 4 truth, 16 error, 64 array */
function typeOf(args: Arguments): number {
  const value = faultAsValue(() => args.value(0));
  if (isMatrix(value) && (value.rows > 1 || value.columns > 1)) return 64;
  const single = observed(args);
  if (isError(single)) return 16;
  return typeof single === 'string' ? 2 : typeof single === 'boolean' ? 4 : 1;
}

function formulaOf(args: Arguments): string {
  const value = args.value(0);
  if (!isMatrix(value) || value.origin === undefined) throw fault('#N/A');
  const { sheetId, row, column } = value.origin;
  return args.scope.source.formulaAt?.(sheetId, row, column) ?? '';
}

export const INFO_FUNCTIONS: FunctionTable = {
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISBLANK: is((value) => value === null),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value.error !== '#N/A'),
  ISNA: is((value) => isError(value) && value.error === '#N/A'),
  ISDATE: takes(1, 1, isDate),
  ISEMAIL: maps(1, 1, (args) => isEmail(toText(args.scalar(0)))),
  ISURL: maps(1, 1, (args) => isUrl(toText(args.scalar(0)))),
  ISREF: takes(1, 1, (args) => {
    const value = faultAsValue(() => args.value(0));
    return isMatrix(value) && value.origin !== undefined;
  }),
  ISFORMULA: takes(1, 1, (args) => formulaOf(args) !== ''),
  FORMULATEXT: takes(1, 1, (args) => {
    const formula = formulaOf(args);
    if (formula === '') throw fault('#N/A');
    return formula;
  }),
  'ERROR.TYPE': maps(1, 1, (args) => {
    const value = observed(args);
    if (!isError(value)) throw fault('#N/A');
    return ERROR_TYPES.indexOf(value.error) + 1;
  }),
  TYPE: takes(1, 1, typeOf),
  NA: takes(0, 0, () => {
    throw fault('#N/A');
  }),
  ROW: positionOf('row'),
  COLUMN: positionOf('column'),
  ROWS: takes(1, 1, (args) => args.matrix(0).rows),
  COLUMNS: takes(1, 1, (args) => args.matrix(0).columns),
  N: maps(1, 1, (args) => {
    const value = args.scalar(0);
    return isError(value) || typeof value === 'number' ? value : value === true ? 1 : 0;
  }),
  T: maps(1, 1, (args) => {
    const value = args.scalar(0);
    return isError(value) || typeof value === 'string' ? value : '';
  }),
};
