/**
 * Criteria of COUNTIF, SUMIF and the like: `">=5"`, `"<>"`, `"a*"`, 5.
 *
 * Text is compared whole and without regard to case; `*` and `?` stand for anything, `~` takes them literally; order
 * compares only like with like (support.google.com/docs/answer/3093480).
 */
import { compare, isError, type NumberReader, type Scalar } from './values';

export interface Criterion {
  readonly matches: (value: Scalar) => boolean;
  /** When only equal values match: what they are filed under, see `filedUnder`. */
  readonly key: string | number | null;
  /** When only numbers in one stretch match. */
  readonly bounds?: Bounds;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly takesLow: boolean;
  readonly takesHigh: boolean;
}

const OPERATOR = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;

const TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Equal values have equal keys; null for blanks and errors, which nothing is filed under. */
export function filedUnder(value: Scalar): string | number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return `"${value.toLowerCase()}`;
  return typeof value === 'boolean' ? String(value) : null;
}

export function matcherOf(criterion: Scalar, read: NumberReader): (value: Scalar) => boolean {
  return criterionOf(criterion, read).matches;
}

export function criterionOf(criterion: Scalar, read: NumberReader): Criterion {
  if (typeof criterion !== 'string') return sameAs(isError(criterion) ? criterion : (criterion ?? 0));
  const [, operator = '=', operand = ''] = OPERATOR.exec(criterion) ?? [];
  if (operator === '<>') {
    if (operand === '') return general((value) => value !== null);
    const equal = matcherOf(`=${operand}`, read);
    return general((value) => !equal(value));
  }
  if (operand === '') return general((value) => value === null || (value === '' && !criterion.startsWith('=')));
  const number = read(operand);
  if (number !== null) return operator === '=' ? sameAs(number) : ordered(operator, number);
  if (/^(true|false)$/i.test(operand)) {
    const truth = operand.toLowerCase() === 'true';
    const test = TESTS[operator] as (order: number) => boolean;
    return operator === '='
      ? sameAs(truth)
      : general((value) => typeof value === 'boolean' && test(compare(value, truth)));
  }
  if (operator !== '=') {
    const test = TESTS[operator] as (order: number) => boolean;
    return general((value) => typeof value === 'string' && test(compare(value, operand)));
  }
  if (!/[*?~]/.test(operand)) return sameAs(operand);
  const pattern = wildcard(operand, true);
  return general((value) => typeof value === 'string' && pattern.test(value));
}

function general(matches: Criterion['matches']): Criterion {
  return { matches, key: null };
}

function sameAs(wanted: Scalar): Criterion {
  if (isError(wanted)) return general((value) => isError(value) && value.error === wanted.error);
  const key = filedUnder(wanted);
  if (typeof wanted !== 'string') return { matches: (value) => value === wanted, key };
  const small = wanted.toLowerCase();
  return {
    matches: (value) => typeof value === 'string' && (value === wanted || value.toLowerCase() === small),
    key,
  };
}

/** One closure for each sign: this is asked for every row. */
function ordered(operator: string, limit: number): Criterion {
  const takes = operator.length === 2;
  const bounds = operator.startsWith('<')
    ? { low: Number.NEGATIVE_INFINITY, high: limit, takesLow: false, takesHigh: takes }
    : { low: limit, high: Number.POSITIVE_INFINITY, takesLow: takes, takesHigh: false };
  const matchers: Readonly<Record<string, Criterion['matches']>> = {
    '<': (value) => typeof value === 'number' && value < limit,
    '>': (value) => typeof value === 'number' && value > limit,
    '<=': (value) => typeof value === 'number' && value <= limit,
    '>=': (value) => typeof value === 'number' && value >= limit,
  };
  return { matches: matchers[operator] ?? (() => false), key: null, bounds };
}

/** @param whole must the pattern be all of the text? */
export function wildcard(text: string, whole: boolean): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}]/g, (all, literal, wild) =>
    wild === undefined ? `\\${literal ?? all}` : wild === '*' ? '.*' : '.',
  );
  return new RegExp(whole ? `^${source}$` : source, 'is');
}
