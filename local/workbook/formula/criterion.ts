/**
 * Criteria of COUNTIF, SUMIF and the like: `">=5"`, `"<>"`, `"a*"`, 5.
 */
import { compare, isError, type NumberReader, type Scalar } from './values';

const OPERATOR = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;

const TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Text matches without regard to case, whole, with `*` and `?`; order compares only like with like. */
export function matcherOf(criterion: Scalar, read: NumberReader): (value: Scalar) => boolean {
  if (typeof criterion !== 'string') return (value) => !isError(value) && value === (criterion ?? 0);
  const [, operator = '=', operand = ''] = OPERATOR.exec(criterion) ?? [];
  if (operator === '<>') {
    const equal = matcherOf(`=${operand}`, read);
    return operand === '' ? (value) => value !== null : (value) => !equal(value);
  }
  if (operand === '') return (value) => value === null || (value === '' && !criterion.startsWith('='));
  const number = read(operand);
  const test = TESTS[operator] as (order: number) => boolean;
  if (number !== null) return (value) => typeof value === 'number' && test(value - number);
  const truth = /^(true|false)$/i.test(operand) ? operand.toLowerCase() === 'true' : null;
  if (truth !== null) return (value) => typeof value === 'boolean' && test(compare(value, truth));
  if (operator !== '=') return (value) => typeof value === 'string' && test(compare(value, operand));
  const pattern = wildcard(operand);
  return (value) => typeof value === 'string' && pattern.test(value);
}

function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}]/g, (all, literal, wild) =>
    wild === undefined ? `\\${literal ?? all}` : wild === '*' ? '.*' : '.',
  );
  return new RegExp(`^${source}$`, 'is');
}
