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

/** Does a channel of this rule allow what needs at least the other? */
export const admits = (channelRule: ContactRule, needed: ContactRule): boolean => RANK[channelRule] >= RANK[needed];

/** Null when the mail may go, else why it may not: the reason that weighs most. */
export function mailRefusal(customer: MailedCustomer, channelRule: ContactRule, needs: MailNeeds): MailRefusal | null {
  if (customer.status === 'archived') return 'archived';
  if (!admits(channelRule, needs.contact)) return 'channelForbids';
  if (customer.consent !== 'yes') return 'noConsent';
  if (needs.noOpenIssue && customer.openIssues > 0) return 'openIssue';
  return readEmail(customer.email) === null ? 'noEmail' : null;
}
