/**
 * Owns what can be wrong with a customer's row, as codes; words are elsewhere. It judges what stands there, and never
 * mends: what a person may have meant is not guessed.
 */
import type { ReadPhone } from '../phone/phone-reader';

export type CustomerTrouble =
  | { readonly code: 'nameMissing' }
  | { readonly code: 'phoneUnreadable'; readonly found: string; readonly country: string }
  | { readonly code: 'phoneMasked' }
  | { readonly code: 'phoneShared'; readonly customerIds: readonly string[] }
  | { readonly code: 'emailMalformed'; readonly found: string }
  | { readonly code: 'birthdayUnreadable'; readonly found: string }
  | { readonly code: 'consentUnreachable' }
  | { readonly code: 'referrerUnknown'; readonly found: string }
  | { readonly code: 'referrerIsSelf' }
  | { readonly code: 'ownerUnknown'; readonly found: string }
  /** A cell that does not hold what its column asks for; `column` is its key. */
  | { readonly code: 'cellUnreadable'; readonly column: string; readonly found: string };

export interface JudgedCustomer {
  readonly id: string | null;
  readonly name: string | null;
  /** null: blank. */
  readonly phone: ReadPhone | null;
  /** ISO-2 by whose plan the phone was read. */
  readonly country: string;
  /** Customers with the same full phone, this one not among them. */
  readonly samePhone: readonly string[];
  readonly email: { readonly text: string; readonly isAddress: boolean } | null;
  readonly birthday: { readonly text: string; readonly isDay: boolean } | null;
  readonly wechat: string | null;
  readonly account: string | null;
  readonly consent: string | null;
  readonly referredBy: { readonly text: string; readonly isCustomer: boolean } | null;
  readonly owner: { readonly text: string; readonly isPerson: boolean } | null;
  readonly unreadable: readonly { readonly column: string; readonly found: string }[];
}

/** In the order of the columns, so that the same row always says the same. */
export function customerTroubles(customer: JudgedCustomer): readonly CustomerTrouble[] {
  const { id, name, phone, country, samePhone, email, birthday, consent, referredBy, owner } = customer;
  const troubles: (CustomerTrouble | null)[] = [
    name === null ? { code: 'nameMissing' } : null,
    phone?.kind === 'unreadable' ? { code: 'phoneUnreadable', found: phone.shown, country } : null,
    phone?.kind === 'masked' ? { code: 'phoneMasked' } : null,
    phone?.kind === 'full' && samePhone.length > 0 ? { code: 'phoneShared', customerIds: samePhone } : null,
    owner && !owner.isPerson ? { code: 'ownerUnknown', found: owner.text } : null,
    email && !email.isAddress ? { code: 'emailMalformed', found: email.text } : null,
    consent === 'yes' && !isReachable(customer) ? { code: 'consentUnreachable' } : null,
    referrerTrouble(referredBy, id),
    birthday && !birthday.isDay ? { code: 'birthdayUnreadable', found: birthday.text } : null,
    ...customer.unreadable.map((cell): CustomerTrouble => ({ code: 'cellUnreadable', ...cell })),
  ];
  return troubles.filter((trouble): trouble is CustomerTrouble => trouble !== null);
}

function referrerTrouble(referredBy: JudgedCustomer['referredBy'], id: string | null): CustomerTrouble | null {
  if (referredBy === null) return null;
  if (referredBy.text === id) return { code: 'referrerIsSelf' };
  return referredBy.isCustomer ? null : { code: 'referrerUnknown', found: referredBy.text };
}

/** By anything that is not hidden or broken. */
const isReachable = ({ phone, email, wechat, account }: JudgedCustomer): boolean =>
  phone?.kind === 'full' || email?.isAddress === true || wechat !== null || account !== null;
