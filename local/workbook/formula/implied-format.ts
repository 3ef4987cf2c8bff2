/**
 * The format a formula lends an unformatted cell: a day from TODAY(), that of the cell a reference points to.
 */
import { isDateFormat, PLAIN_FORMAT } from '../number-format';
import { localeRules } from '../typing/locale-table';
import type { Node } from './ast';
import { matrixOf } from './range';
import type { Scope } from './scope';
import { Fault } from './values';

const LENDERS: Readonly<Record<string, 'dateFormat' | 'dateTimeFormat' | 'timeFormat'>> = {
  TODAY: 'dateFormat',
  DATE: 'dateFormat',
  EDATE: 'dateFormat',
  EOMONTH: 'dateFormat',
  WORKDAY: 'dateFormat',
  'WORKDAY.INTL': 'dateFormat',
  TO_DATE: 'dateFormat',
  EPOCHTODATE: 'dateTimeFormat',
  NOW: 'dateTimeFormat',
  TIME: 'timeFormat',
};

/** What gives one of its arguments' values, or one like them: it is a day when that argument is. */
const LIKE_ARGUMENT: Readonly<Record<string, number>> = {
  ARRAYFORMULA: 0,
  IFERROR: 0,
  IFNA: 0,
  IF: 1,
  MAX: 0,
  MIN: 0,
  MAXIFS: 0,
  MINIFS: 0,
  LARGE: 0,
  SMALL: 0,
};

type Implied = (node: Node, scope: Scope) => string;

const IMPLIED: { readonly [K in Node['kind']]?: (node: Extract<Node, { kind: K }>, scope: Scope) => string } = {
  call: (node, scope) => {
    const lent = LENDERS[node.name];
    if (lent !== undefined) return localeRules(scope.source.locale)[lent];
    const like = node.args[LIKE_ARGUMENT[node.name] ?? node.args.length];
    const format = like === undefined ? PLAIN_FORMAT : impliedFormat(like, scope);
    return isDateFormat(format) ? format : PLAIN_FORMAT;
  },
  reference: (node, scope) => {
    const { origin } = matrixOf(node.reference, scope);
    return origin === undefined ? PLAIN_FORMAT : scope.source.formatAt(origin.sheetId, origin.row, origin.column);
  },
  prefix: (node, scope) => impliedFormat(node.operand, scope),
  /** A day plus days is a day; the difference of two days is a number. */
  binary: (node, scope) => {
    if (node.operator !== '+' && node.operator !== '-') return PLAIN_FORMAT;
    const left = impliedFormat(node.left, scope);
    const right = impliedFormat(node.right, scope);
    if (isDateFormat(left)) return isDateFormat(right) ? PLAIN_FORMAT : left;
    return node.operator === '+' && isDateFormat(right) ? right : PLAIN_FORMAT;
  },
};

export function impliedFormat(node: Node, scope: Scope): string {
  try {
    return (IMPLIED[node.kind] as Implied | undefined)?.(node, scope) ?? PLAIN_FORMAT;
  } catch (thrown) {
    if (thrown instanceof Fault) return PLAIN_FORMAT;
    throw thrown;
  }
}
