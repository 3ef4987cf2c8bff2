/** Numbers in other notations. */
import {
  ARABIC,
  BIN2DEC,
  BIN2HEX,
  BIN2OCT,
  BITAND,
  BITLSHIFT,
  BITOR,
  BITRSHIFT,
  BITXOR,
  DEC2BIN,
  DEC2HEX,
  DEC2OCT,
  HEX2BIN,
  HEX2DEC,
  HEX2OCT,
  OCT2BIN,
  OCT2DEC,
  OCT2HEX,
  ROMAN,
} from '@formulajs/formulajs';
import { type FormulaFunction, type FunctionTable, maps } from '../formula-function';
import { numberFrom, textFrom } from '../library';

function toDecimal(convert: (digits: string) => unknown): FormulaFunction {
  return maps(1, 1, (args) => numberFrom(convert(args.text(0))));
}

/** Filled up with zeros to the second argument's places. */
function toDigits(convert: (digits: string, places?: number) => unknown): FormulaFunction {
  return maps(1, 2, (args) => textFrom(args.has(1) ? convert(args.text(0), args.whole(1)) : convert(args.text(0))));
}

function fromDecimal(convert: (value: number, places?: number) => unknown): FormulaFunction {
  return maps(1, 2, (args) => textFrom(args.has(1) ? convert(args.whole(0), args.whole(1)) : convert(args.whole(0))));
}

function bitwise(compute: (one: number, other: number) => unknown): FormulaFunction {
  return maps(2, 2, (args) => numberFrom(compute(args.number(0), args.number(1))));
}

export const ENGINEERING_FUNCTIONS: FunctionTable = {
  ROMAN: maps(1, 1, (args) => textFrom(ROMAN(args.whole(0)))),
  ARABIC: maps(1, 1, (args) => numberFrom(ARABIC(args.text(0).toUpperCase()))),
  BIN2DEC: toDecimal(BIN2DEC),
  HEX2DEC: toDecimal(HEX2DEC),
  OCT2DEC: toDecimal(OCT2DEC),
  BIN2HEX: toDigits(BIN2HEX),
  BIN2OCT: toDigits(BIN2OCT),
  HEX2BIN: toDigits(HEX2BIN),
  HEX2OCT: toDigits(HEX2OCT),
  OCT2BIN: toDigits(OCT2BIN),
  OCT2HEX: toDigits(OCT2HEX),
  DEC2BIN: fromDecimal(DEC2BIN),
  DEC2HEX: fromDecimal(DEC2HEX),
  DEC2OCT: fromDecimal(DEC2OCT),
  BITAND: bitwise(BITAND),
  BITOR: bitwise(BITOR),
  BITXOR: bitwise(BITXOR),
  BITLSHIFT: bitwise(BITLSHIFT),
  BITRSHIFT: bitwise(BITRSHIFT),
};
