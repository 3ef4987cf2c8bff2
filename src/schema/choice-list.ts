/**
 * A list of choices: keys that never change, labels in both languages that the shop may change or add to (tab lists).
 */
import type { Label } from '../i18n/bilingual';

export interface ChoiceList {
  readonly key: string;
  /** Shipped choices by key, in the order of the drop-down. */
  readonly choices: Readonly<Record<string, Label>>;
  /** May the shop add choices of its own? A closed list is one the code reasons about. */
  readonly open: boolean;
}

export type KeyOf<L extends ChoiceList> = keyof L['choices'] & string;

/** @param choices key → [zh, en] */
export function choiceList<const C extends Readonly<Record<string, readonly [zh: string, en: string]>>>(
  key: string,
  choices: C,
  open: 'open' | 'closed' = 'open',
) {
  const labels = {} as { [K in keyof C]: Label };
  for (const one of Object.keys(choices) as (keyof C & string)[]) {
    const [zh, en] = choices[one] as readonly [string, string];
    labels[one] = { 'zh-CN': zh, en };
  }
  return { key, choices: labels, open: open === 'open' };
}
