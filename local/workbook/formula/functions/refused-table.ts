/**
 * Functions that Sheets has and this emulation has not. They show #NAME?, whose detail says so by name, and no IFERROR
 * beside them can hide it: a sheet that needs one must not look as if it worked.
 */
import { ANY_NUMBER, type FormulaFunction, type FunctionTable } from '../formula-function';
import { Refusal } from '../values';

const WHAT_GOOGLE_KNOWS = ['GOOGLEFINANCE', 'GOOGLETRANSLATE', 'DETECTLANGUAGE', 'AI', 'GEMINI', 'GETPIVOTDATA'];
const FROM_ELSEWHERE = ['IMPORTRANGE', 'IMPORTDATA', 'IMPORTFEED', 'IMPORTHTML', 'IMPORTXML'];
const A_LANGUAGE_OF_ITS_OWN = ['QUERY', 'DSUM', 'DCOUNT', 'DCOUNTA', 'DAVERAGE', 'DGET', 'DMAX', 'DMIN'];
const DRAWN = ['SPARKLINE'];
const SELDOM = ['CELL', 'INFO', 'CONVERT', 'LINEST', 'LOGEST', 'TREND', 'GROWTH', 'MINVERSE', 'MDETERM'];

function refused(name: string): FormulaFunction {
  return {
    least: 0,
    most: ANY_NUMBER,
    compute: () => {
      throw new Refusal({ error: '#NAME?', detail: `Regulars local: the function ${name} is not emulated` });
    },
  };
}

export const REFUSED_FUNCTIONS: FunctionTable = Object.fromEntries(
  [...WHAT_GOOGLE_KNOWS, ...FROM_ELSEWHERE, ...A_LANGUAGE_OF_ITS_OWN, ...DRAWN, ...SELDOM].map((name) => [
    name,
    refused(name),
  ]),
);
