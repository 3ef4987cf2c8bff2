/**
 * Finds customers in the list that was read once, without a call: for each key typed, at up to 20,000 customers. Pure.
 *
 * A name that begins so comes first, then anything else that does (last four digits, company, initials), then whatever
 * contains it. What is typed in several words must be found word for word.
 */
import type { CustomerHit } from '../../src/contract/customers';
import { nameKey } from '../../src/domain/text/tidy';

export interface FindableCustomers {
  readonly hits: readonly CustomerHit[];
  /** Of each hit: a blank, its name's key, a blank, all that finds it. */
  readonly keys: readonly string[];
}

export function findable(hits: readonly CustomerHit[]): FindableCustomers {
  return { hits, keys: hits.map(({ name, hint, search }) => ` ${nameKey(name)} ${search ?? nameKey(hint)}`) };
}

export function findCustomers({ hits, keys }: FindableCustomers, text: string, limit: number): readonly CustomerHit[] {
  const words = text
    .split(/\s+/)
    .map(nameKey)
    .filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return [];
  const whole = nameKey(text);
  const ranked: [CustomerHit[], CustomerHit[], CustomerHit[]] = [[], [], []];
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    const foundWhole = key.indexOf(whole);
    if (foundWhole === -1 && !words.every((word) => key.includes(word))) continue;
    const rank = foundWhole === 1 ? 0 : key.includes(` ${first}`) ? 1 : 2;
    if (ranked[rank].length < limit) ranked[rank].push(hits[index]!);
  }
  return ranked.flat().slice(0, limit);
}
