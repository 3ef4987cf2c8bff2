/** A shop with a day's reminders: mails to customers where that is allowed, and tasks for colleagues. */
import type { LocalWorkbook } from '../../../local/local-workbook';
import type { Language } from '../../../src/i18n/bilingual';
import { answer } from './answer';
import { importText, orderFile } from './files';
import { AGENT, aShop, TODAY } from './shop';

/** 30 days before today: the shipped setting repurchaseDays. */
export const DUE_AGAIN = '2026-02-03';

export type CustomerFacts = Readonly<Record<string, string | number | null>>;

/** Somebody whose birthday is today and who may be written to; state only what differs. */
export const aBirthdayChild = (name: string, facts: CustomerFacts = {}): CustomerFacts => ({
  name,
  birthday: `1990-${TODAY.slice(5)}`,
  email: `${name.toLowerCase()}@example.com`,
  consent: 'yes',
  channel: 'website',
  owner: AGENT,
  ...facts,
});

export function saved(shop: LocalWorkbook, facts: CustomerFacts): string {
  return answer<{ id: string }>(shop, 'saveCustomer', [{ draftId: `made ${facts['name']}`, ...facts }]).id;
}

/** Turns the shipped rules for mails to customers on, as an owner would in the tab. */
export function mailsToCustomers(shop: LocalWorkbook): void {
  for (const rule of ['birthday-customer', 'repurchase-customer']) shop.edit('rules', rule, 'on', 'TRUE');
}

/** Lets customers be due for buying again today. */
export function boughtOnce(shop: LocalWorkbook, names: readonly string[], product = 'Face cream'): void {
  const line = { orderedOn: DUE_AGAIN, product, quantity: 1, amount: '20.00' };
  importText(shop, orderFile(names.map((customerName) => ({ ...line, customerName }))), 'bought.csv');
}

/** Four reminders: Bea's birthday and Rita's cream, each a mail to the customer and a task for the colleague. */
export function aRemindedShop(language: Language = 'en'): LocalWorkbook {
  const shop = aShop(language);
  mailsToCustomers(shop);
  saved(shop, aBirthdayChild('Bea'));
  saved(shop, aBirthdayChild('Rita', { birthday: null }));
  boughtOnce(shop, ['Rita']);
  return shop;
}
