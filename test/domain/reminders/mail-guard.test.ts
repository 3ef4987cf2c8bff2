import fc from 'fast-check';
import {
  type ContactRule,
  contactRuleOf,
  guardMail,
  type MailNeeds,
  mailRefusal,
  strictestRule,
  textRefusal,
} from '../../../src/domain/reminders/mail-guard';
import { REMINDER_KINDS } from '../../../src/domain/reminders/reminder-kind-table';
import { shippedChannels } from '../../../src/schema/shipped/channels-table';
import { aCustomer } from '../builders';

const OFFER: MailNeeds = { contact: 'marketing', noOpenIssue: true };
const ruleOf = (channel: string): ContactRule =>
  contactRuleOf((shippedChannels as Readonly<Record<string, { contact: string }>>)[channel]?.contact ?? '');

const anyCustomer = fc
  .record({
    email: fc.constantFrom('ann@example.com', '', 'not an address', 'ann@@example.com'),
    consent: fc.constantFrom('yes', 'no', 'unsubscribed', 'unknown', ''),
    status: fc.constantFrom('active', 'dormant', 'archived'),
    openIssues: fc.constantFrom(0, 1),
  })
  .map(aCustomer);
const anyRule = fc.constantFrom<ContactRule>('marketing', 'service', 'none');
const anyNeeds = fc.record({
  contact: fc.constantFrom('marketing' as const, 'service' as const),
  noOpenIssue: fc.boolean(),
});

describe('the guard of mails to customers', () => {
  it('lets nothing of any kind to a customer whose channel allows only its own messaging', () => {
    fc.assert(fc.property(anyCustomer, anyNeeds, (who, needs) => mailRefusal(who, 'none', needs) !== null));
  });

  it('lets nothing through without consent, without an address, or to who is archived', () => {
    fc.assert(
      fc.property(anyCustomer, anyRule, anyNeeds, (who, rule, needs) => {
        const passed = mailRefusal(who, rule, needs) === null;
        const mayBe = who.consent === 'yes' && who.email === 'ann@example.com' && who.status !== 'archived';
        expect(passed && !mayBe).toBe(false);
      }),
    );
  });

  it('gives the pass that a mail is written by exactly where it refuses nothing, with the address as it is written', () => {
    fc.assert(
      fc.property(anyCustomer, anyRule, anyNeeds, (who, rule, needs) => {
        const guarded = guardMail(who, rule, needs);
        const refusal = mailRefusal(who, rule, needs);
        expect(guarded).toEqual(refusal ?? { to: 'ann@example.com' });
      }),
    );
    expect(guardMail(aCustomer({ email: 'Ann <ann@Example.COM>' }), 'marketing', OFFER)).toEqual({
      to: 'ann@example.com',
    });
  });

  it('lets no text be pasted that a mail would be refused for, save that it needs no address and a colleague may ask', () => {
    fc.assert(
      fc.property(anyCustomer, anyRule, anyNeeds, (who, rule, needs) => {
        const consenting = who.consent === 'unknown' ? { ...who, consent: 'yes' } : who;
        const refusal = mailRefusal({ ...consenting, email: 'ann@example.com' }, rule, needs);
        expect(textRefusal(who, rule, needs)).toBe(refusal);
      }),
    );
  });

  // Design, "channels": service: no greeting, promotion or survey; none: no thanks either.
  it.each(Object.entries(REMINDER_KINDS))('%s goes to nobody whose channel is for service only', (_, { mailNeeds }) => {
    const refusal = mailRefusal(aCustomer(), 'service', mailNeeds);
    expect(refusal === 'channelForbids' || mailNeeds.contact === ('service' as string)).toBe(true);
  });

  it('follows the address where a marketplace has given it, whatever channel stands with the customer', () => {
    const rules = ['ab12cd@marketplace.amazon.co.uk', 'x@members.ebay.com', 'ann@example.com', ''].map((email) =>
      strictestRule({ channel: 'website', email }, ruleOf),
    );
    expect(rules).toEqual(['none', 'service', 'marketing', 'marketing']);
    expect(strictestRule({ channel: 'amazon', email: 'ann@example.com' }, ruleOf)).toBe('none');
  });

  it('counts a channel that is blank, or that nobody has heard of, as for service', () => {
    expect([ruleOf(''), ruleOf('somewhere'), contactRuleOf('Marketing!')]).toEqual(['service', 'service', 'service']);
  });
});
