/**
 * Where a contact detail came from, for those that stand with a customer of another channel, one that allows more: an
 * e-mail that an import of Amazon orders has filled in for a customer of the shop's own website. Such a detail goes on
 * following the rule of the channel it came from, wherever it stands.
 *
 * One document property a channel, with fingerprints; whatever is not in it follows its customer's channel.
 */
import {
  type ContactRule,
  contactRuleOf,
  isStricter,
  type RuledContact,
  strictestRule,
} from '../domain/reminders/mail-guard';
import type { DocumentProperties } from '../platform/document-properties';
import { fingerprint } from './fingerprint';
import type { ShopWorkbook } from './shop-workbook';

const PREFIX = 'origins.';
/** Fingerprints a channel; a property takes 9 KB. */
const MOST = 700;

const printOf = (detail: string): string => fingerprint(detail.toLowerCase().replace(/[\s-]/g, ''));
const printsIn = (text: string | null): Set<string> => new Set((text ?? '').split(' ').filter((print) => print !== ''));

/** What may be said to a customer, by the channels' rules as the shop has set them. */
export function contactRules(
  workbook: Pick<ShopWorkbook, 'readShort' | 'remembered'>,
): (contact: RuledContact) => ContactRule {
  const rules = new Map<string, ContactRule>();
  const origins = new Map<string, ContactRule>();
  for (const { channel, contact } of workbook.readShort('channels', ['channel', 'contact']).rows) {
    if (channel === null || rules.has(channel)) continue;
    const rule = contactRuleOf(contact ?? '');
    rules.set(channel, rule);
    for (const print of printsIn(workbook.remembered(PREFIX + channel))) {
      if (isStricter(rule, origins.get(print) ?? 'marketing')) origins.set(print, rule);
    }
  }
  const ruleOf = (channel: string): ContactRule => rules.get(channel) ?? 'service';
  return (contact) => {
    const known = strictestRule(contact, ruleOf);
    if (origins.size === 0) return known;
    const details = [contact.email, contact.phone, contact.wechat].flatMap((detail) => (detail ? [detail] : []));
    const came = details.map((detail) => origins.get(printOf(detail)) ?? known);
    return came.reduce((strictest, rule) => (isStricter(rule, strictest) ? rule : strictest), known);
  };
}

/** Did a detail that stands with a customer of another channel come from this one? Null: no such detail is known. */
export function cameFrom(
  workbook: Pick<ShopWorkbook, 'remembered'>,
  channel: string,
): ((detail: string) => boolean) | null {
  const prints = printsIn(workbook.remembered(PREFIX + channel));
  return prints.size === 0 ? null : (detail) => prints.has(printOf(detail));
}

export interface ContactOrigins {
  /**
   * Takes note of a detail that goes to a customer of another channel, where that allows more.
   * @returns false where there is no room any more: then the detail must not be taken over
   */
  note(detail: string, from: string, own: string): boolean;
  /** Inside the lock, before the rows that hold the details. */
  save(): void;
}

export function contactOrigins(
  workbook: Pick<ShopWorkbook, 'read'>,
  properties: Pick<DocumentProperties, 'get' | 'set'>,
): ContactOrigins {
  let channels: ReturnType<typeof read> | null = null;
  const read = () => workbook.read('channels', ['channel', 'contact']);
  const ruleOf = (channel: string): ContactRule => {
    channels ??= read();
    return contactRuleOf(channels.byKey(channel)?.contact ?? '');
  };
  const noted = new Map<string, Set<string>>();
  const changed = new Set<string>();
  return {
    note: (detail, from, own) => {
      if (from === '' || own === '' || from === own || !isStricter(ruleOf(from), ruleOf(own))) return true;
      const prints = noted.get(from) ?? printsIn(properties.get(PREFIX + from));
      noted.set(from, prints);
      const print = printOf(detail);
      if (prints.has(print)) return true;
      if (prints.size >= MOST) return false;
      prints.add(print);
      changed.add(from);
      return true;
    },
    save: () => {
      for (const channel of changed) properties.set(PREFIX + channel, [...(noted.get(channel) ?? [])].join(' '));
      changed.clear();
    },
  };
}
