/**
 * What a value must obey before it is written: the same rules as the grid's validation, since one cell that the grid
 * refuses can void a whole block, late. Answers with what was expected, in both languages.
 */
import type { IsoDay } from '../domain/calendar/iso-day';
import { type Label, label } from '../i18n/bilingual';
import type { Column, KindValue } from '../schema/column';
import { type NumberLimits, numberLimits } from '../schema/number-limits';
import type { ChoiceLabels } from './choice-labels';

/** Google's limit is 50,000; one is the apostrophe that the codec adds. */
export const MAX_TEXT = 49_999;

export interface LimitContext {
  readonly today: IsoDay;
  readonly labels: ChoiceLabels;
}

/** @returns what the column asks for, when the value is not that; null when it may be written */
export function expectedInstead(column: Column, value: KindValue, { today, labels }: LimitContext): Label | null {
  const limits = numberLimits(column);
  if (limits) return typeof value === 'number' && obeys(value, limits) ? null : numberWords(limits);
  if (column.kind === 'check') return typeof value === 'boolean' ? null : label('是或否', 'yes or no');
  if (column.kind === 'time') return typeof value === 'number' ? null : label('时间', 'a time');
  if (typeof value !== 'string') return label('文字', 'text');
  if (column.kind === 'day') return dayWords(column, value, today);
  if (column.kind === 'choice' && column.list && !labels.has(column.list, value))
    return choiceWords(column.list.choices);
  return value.length > MAX_TEXT ? label('不超过50,000个字的文字', 'text of at most 50,000 characters') : null;
}

function obeys(value: number, { whole, above, atLeast, atMost }: NumberLimits): boolean {
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) return false;
  return (
    (above === undefined || value > above) &&
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost)
  );
}

function numberWords({ whole, above, atLeast, atMost }: NumberLimits): Label {
  const zh = [
    above === undefined ? '' : `大于${above}的`,
    atLeast === undefined ? '' : `不小于${atLeast}的`,
    atMost === undefined ? '' : `不大于${atMost}的`,
  ];
  const en = [
    above === undefined ? '' : `above ${above}`,
    atLeast === undefined ? '' : `of at least ${atLeast}`,
    atMost === undefined ? '' : `of at most ${atMost}`,
  ];
  const bounds = en.filter((part) => part !== '').join(', ');
  return label(
    `${zh.join('')}${whole ? '整数' : '数字'}`,
    `a ${whole ? 'whole number' : 'number'}${bounds === '' ? '' : ` ${bounds}`}`,
  );
}

function dayWords(column: Column, value: string, today: IsoDay): Label | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return label('日期（如 2025-03-08）', 'a day such as 2025-03-08');
  return column.rule === 'notAfterToday' && value > today ? label('不晚于今天的日期', 'a day not after today') : null;
}

/** The first dozen choices are enough to see what is meant. */
function choiceWords(choices: Readonly<Record<string, Label>>): Label {
  const keys = Object.keys(choices).slice(0, 12);
  return label(`选项之一（${keys.join('、')}）`, `one of ${keys.join(', ')}`);
}
