/** Chance with a seed: the same seed makes the same edits again. */
import { seededChance } from '../../../scripts/sample-shop/chance';

export interface Chance {
  /** 0 ≤ n < 1 */
  next(): number;
  below(limit: number): number;
  of<T>(choices: readonly T[]): T;
  /** Each choice comes as often as its weight says. */
  weighted<T extends { readonly weight: number }>(choices: readonly T[]): T;
}

export function chance(seed: number): Chance {
  const { next } = seededChance(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    of: (choices) => {
      const chosen = choices[below(choices.length)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, { weight }) => sum + weight, 0);
      for (const choice of choices) {
        left -= choice.weight;
        if (left < 0) return choice;
      }
      return choices[choices.length - 1]!;
    },
  };
}
