/**
 * Finds which existing customer a line of a file is about.
 *
 * Keys in order: the account within its channel, the full phone, the e-mail. A name counts only when the line has none of
 * these and exactly one customer bears it: in a real shop many people share a name. Masked phones are no keys, so callers
 * pass none. What names several customers is never settled here, nor taken for a new one, which the next import of the
 * same file would make again: the line is ambiguous and somebody decides.
 */
import { emailKey } from '../email/email-reader';
import { nameKey, tidy } from '../text/tidy';

export interface MatchKeys {
  readonly channel: string;
  /** The buyer's id on the platform; '' for none. */
  readonly account: string;
  /** Full and in E.164; null for none, or a masked one. */
  readonly phone: string | null;
  /** Null for none. */
  readonly email: string | null;
  readonly name: string;
}

export interface IndexedCustomer extends MatchKeys {
  readonly customerId: string;
}

export type Match =
  | { readonly kind: 'customer'; readonly customerId: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous'; readonly customerIds: readonly string[] };

export interface CustomerIndex {
  /** Also for customers that an import has just made, so that its next lines find them; again for one with new keys. */
  add(customer: IndexedCustomer): void;
  match(keys: MatchKeys): Match;
}

type IdsByKey = Map<string, Set<string>>;

export function customerIndex(customers: Iterable<IndexedCustomer>): CustomerIndex {
  const idsByKey: IdsByKey = new Map();
  const add = (customer: IndexedCustomer): void => {
    for (const key of [...strongKeys(customer), ...nameKeys(customer)]) {
      const ids = idsByKey.get(key);
      if (ids) ids.add(customer.customerId);
      else idsByKey.set(key, new Set([customer.customerId]));
    }
  };
  for (const customer of customers) add(customer);
  return { add, match: (keys) => matchIn(idsByKey, keys) };
}

function matchIn(idsByKey: IdsByKey, keys: MatchKeys): Match {
  const strong = strongKeys(keys);
  const used = strong.length > 0 ? strong : nameKeys(keys);
  return agreed(used.map((key) => idsByKey.get(key)).filter(isKnown));
}

/** A key that two customers share is settled by another key that only one of them has. */
function agreed(candidates: readonly ReadonlySet<string>[]): Match {
  const [first, ...others] = candidates;
  if (!first) return { kind: 'none' };
  const common = [...first].filter((id) => others.every((ids) => ids.has(id)));
  if (common.length === 1) return { kind: 'customer', customerId: common[0]! };
  const named = new Set(candidates.reduce<string[]>((ids, some) => ids.concat([...some]), []));
  return { kind: 'ambiguous', customerIds: [...named].sort() };
}

const isKnown = <T>(value: T | undefined): value is T => value !== undefined;

function strongKeys({ channel, account, phone, email }: MatchKeys): string[] {
  const keys: string[] = [];
  if (account !== '') keys.push(`a\u0000${channel}\u0000${tidy(account)}`);
  if (phone) keys.push(`p\u0000${phone}`);
  if (email) keys.push(`e\u0000${emailKey(email)}`);
  return keys;
}

function nameKeys({ name }: MatchKeys): string[] {
  const key = nameKey(name);
  return key === '' ? [] : [`n\u0000${key}`];
}
