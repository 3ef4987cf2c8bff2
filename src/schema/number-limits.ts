/**
 * What a number in a cell must obey, by the column's kind and rule. One table, read by the grid's validation and by the
 * codec: the two must never disagree, since one refused cell can void a whole block of writes.
 */
import type { CellRule, Column, Kind } from './column';

export interface NumberLimits {
  readonly whole?: true;
  readonly above?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const OF_KIND: Partial<Record<Kind, NumberLimits>> = {
  money: {},
  number: {},
  int: { whole: true },
  rate: { whole: true, atLeast: 1, atMost: 5 },
  share: { atLeast: 0, atMost: 1 },
};

const OF_RULE: Partial<Record<CellRule, NumberLimits>> = {
  positive: { above: 0 },
  notNegative: { atLeast: 0 },
  zeroToTen: { atLeast: 0, atMost: 10 },
};

/** @returns null when the column holds no number */
export function numberLimits({ kind, rule }: Pick<Column, 'kind' | 'rule'>): NumberLimits | null {
  const limits = OF_KIND[kind];
  if (!limits) return null;
  if (rule === undefined) return limits;
  const { whole, ...bounds } = limits;
  const mustBeWhole = whole && rule !== 'oneDecimal';
  return { ...(mustBeWhole && { whole }), ...bounds, ...OF_RULE[rule] };
}
