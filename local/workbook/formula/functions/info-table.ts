/** What kind of thing a value is, and where a formula stands. */
import { isDateFormat } from '../../number-format';
import { typedNumber } from '../../typing/typed-number';
import type { Arguments } from '../arguments';
import { type FunctionTable, takes } from '../formula-function';
import { isEmail, isUrl } from '../recognise';
import { Fault, fault, isError, isMatrix, type Scalar, toText } from '../values';

/** Errors are looked at here, not passed on. */
function observed(args: Arguments): Scalar {
  try {
    return args.scalar(0);
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown.value;
    throw thrown;
  }
}

function is(judge: (value: Scalar) => boolean) {
  return takes(1, 1, (args) => judge(observed(args)));
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

function positionOf(args: Arguments, key: 'row' | 'column'): number {
  if (!args.has(0)) return args.scope.place[key];
  const value = args.value(0);
  if (!isMatrix(value) || value.origin === undefined) throw fault('#VALUE!');
  return value.origin[key];
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
  ISEMAIL: takes(1, 1, (args) => isEmail(toText(args.scalar(0)))),
  ISURL: takes(1, 1, (args) => isUrl(toText(args.scalar(0)))),
  NA: takes(0, 0, () => {
    throw fault('#N/A');
  }),
  ROW: takes(0, 1, (args) => positionOf(args, 'row')),
  COLUMN: takes(0, 1, (args) => positionOf(args, 'column')),
  ROWS: takes(1, 1, (args) => args.matrix(0).rows),
  COLUMNS: takes(1, 1, (args) => args.matrix(0).columns),
  N: takes(1, 1, (args) => {
    const value = args.scalar(0);
    return isError(value) || typeof value === 'number' ? value : value === true ? 1 : 0;
  }),
  T: takes(1, 1, (args) => {
    const value = args.scalar(0);
    return isError(value) || typeof value === 'string' ? value : '';
  }),
};
