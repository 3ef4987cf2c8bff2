/**
 * Decides whether a customer may get a mail. Platform rules are obeyed here and nowhere else: every mail to a customer
 * passes, whatever a rule says; a refusal turns it into a task for the colleague, with the reason.
 */
import { readEmail } from '../email/email-reader';

/** What a marketplace allows: `marketing` everything, `service` only about an order, `none` only its own messaging. */
export type ContactRule = 'marketing' | 'service' | 'none';

export type MailRefusal =
  | 'archived'
  | 'noSuchMail'
  | 'noTemplate'
  | 'channelForbids'
  | 'noConsent'
  | 'noEmail'
  | 'openIssue';

export interface MailedCustomer {
  readonly email: string;
  readonly consent: string;
  readonly status: string;
  readonly openIssues: number;
}

export interface MailNeeds {
  /** Greetings and offers need `marketing`; a mail about an order would need `service`. */
  readonly contact: Exclude<ContactRule, 'none'>;
  /** No offer to somebody who waits for an answer to a complaint. */
  readonly noOpenIssue: boolean;
}

const RANK: Readonly<Record<ContactRule, number>> = { none: 0, service: 1, marketing: 2 };

/** A channel's rule as written in the table; blank or unknown counts as service. */
export const contactRuleOf = (written: string): ContactRule =>
  written === 'marketing' || written === 'none' ? written : 'service';

/** Does one rule forbid something that the other allows? */
export const isStricter = (rule: ContactRule, than: ContactRule): boolean => RANK[rule] < RANK[than];

/**
 * Marketplaces that give a buyer an address of their own: whoever writes to it writes through the marketplace, whatever
 * channel the shop has noted for the customer.
 */
const RELAYS: readonly (readonly [domain: RegExp, channel: string])[] = [
  [/@marketplace\.amazon\.[a-z.]+\s*>?$/i, 'amazon'],
  [/@members\.ebay\.[a-z.]+\s*>?$/i, 'ebay'],
];

export interface RuledContact {
  readonly channel: string;
  readonly email: string;
  readonly phone?: string;
  readonly wechat?: string;
}

/** What may be said to a customer: by the channel's rule, or by that of the address where it belongs to a marketplace. */
export function strictestRule({ channel, email }: RuledContact, ruleOf: (channel: string) => ContactRule): ContactRule {
  const own = ruleOf(channel);
  const relay = RELAYS.find(([domain]) => domain.test(email.slice(-100)));
  const ofAddress = relay ? ruleOf(relay[1]) : own;
  return isStricter(ofAddress, own) ? ofAddress : own;
}

declare const PASSED: unique symbol;

/** Says that a mail may go to this address; nobody else makes one, and no mail to a customer is written without one. */
export interface MailPass {
  readonly to: string;
  readonly [PASSED]: true;
}

/** @returns the pass, or why there is none: the reason that weighs most */
export function guardMail(customer: MailedCustomer, rule: ContactRule, needs: MailNeeds): MailPass | MailRefusal {
  const refusal = contactRefusal(customer, rule, needs, customer.consent === 'yes');
  const to = readEmail(customer.email);
  return refusal ?? (to === null ? 'noEmail' : ({ to } as MailPass));
}

/** Null when the mail may go, else why it may not. */
export function mailRefusal(customer: MailedCustomer, rule: ContactRule, needs: MailNeeds): MailRefusal | null {
  const guarded = guardMail(customer, rule, needs);
  return typeof guarded === 'string' ? guarded : null;
}

/**
 * The same of a text that a colleague pastes into a chat: it needs no address, and a colleague may ask somebody who has
 * not said yet whether they want to hear from the shop.
 */
export const textRefusal = (customer: MailedCustomer, rule: ContactRule, needs: MailNeeds): MailRefusal | null =>
  contactRefusal(customer, rule, needs, customer.consent === 'yes' || customer.consent === 'unknown');

function contactRefusal(
  { status, openIssues }: MailedCustomer,
  rule: ContactRule,
  needs: MailNeeds,
  consents: boolean,
): MailRefusal | null {
  if (status === 'archived') return 'archived';
  if (isStricter(rule, needs.contact)) return 'channelForbids';
  if (!consents) return 'noConsent';
  return needs.noOpenIssue && openIssues > 0 ? 'openIssue' : null;
}
