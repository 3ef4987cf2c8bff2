/**
 * Reads from one record who the customer is (keys to find them by) and what the file says about them (values that may
 * fill what is blank). A masked phone or name is kept, and is never a key.
 */
import { readCountry } from '../../domain/countries/country-reader';
import { readEmail } from '../../domain/email/email-reader';
import { readPhone } from '../../domain/phone/phone-reader';
import { nameKey } from '../../domain/text/tidy';
import type { Column, KindValue } from '../../schema/column';
import { tabOf } from '../../schema/workbook-schema';
import type { CustomerField, Field } from './header-names-table';
import type { LineContext } from './line-context';
import { isRefused, type Read, refusal } from './line-refusal';
import { isMaskedName } from './masked-name';
import { readCell } from './read-cell';

export interface CustomerFacts {
  /** Our own id, where the file is an export of ours; counts only when the name fits too. '' for none. */
  readonly ownId: string;
  /** What the new customer would be called: the name, else the account, else phone, e-mail or WeChat. */
  readonly name: string;
  /** '' where none is given or it is masked: then it is no key. */
  readonly nameToMatch: string;
  readonly channel: string;
  /** '' for none. */
  readonly account: string;
  /** E.164; null for none, masked or unreadable. */
  readonly phone: string | null;
  readonly email: string | null;
  /** Key → value, by the columns of customers; name and channel not among them. */
  readonly values: Readonly<Record<string, KindValue>>;
}

/** The filled text of a field; '' where the file has no such column. */
export type TextOf = (field: Field) => string;

const NOWHERE = /^(?:unspecified|unknown|other|未知|不详|其他)$/i;
const OUR_ID = /^C-\d{6,}$/;

/** Fields that are read one by one here. */
const APART: ReadonlySet<string> = new Set([
  'id',
  'name',
  'channel',
  'phone',
  'email',
  'account',
  'country',
  'region',
  'wechat',
]);

const columns: Readonly<Record<string, Column>> = tabOf('customers').columns;
const PLAIN = Object.keys(columns).filter((key) => !APART.has(key) && !columns[key]!.computed && !columns[key]!.hidden);

/** @param name the line's customer, already undressed; '' for none */
export function readCustomer(text: TextOf, name: string, channel: string, context: LineContext): Read<CustomerFacts> {
  const values: Record<string, KindValue> = {};
  for (const key of PLAIN) {
    const field = `customers.${key}` as CustomerField;
    const cell = text(field);
    if (cell === '') continue;
    const read = readCell(cell, field, columns[key]!, context);
    if (isRefused(read)) return read;
    values[key] = read.value;
  }
  const code = text('import.customerCode');
  const ownId = OUR_ID.test(code) ? code : '';
  const account = text('customers.account') || (ownId === '' ? code : '');
  const country = placeOf(text, values);
  const keys = { ...contactOf(text, country || context.homeCountry, values), account };
  if (account !== '') values['account'] = account;
  const shown = keys.phone === null ? '' : String(values['phone']);
  const called = name || account || shown || keys.email || String(values['wechat'] ?? '');
  const nameToMatch = isMaskedName(called) ? '' : called;
  const isKnowable = nameToMatch !== '' || account !== '' || keys.phone !== null || keys.email !== null;
  // A masked name can be told by its order (customer-book.ts); in a file of customers there is none.
  if (called === '' || (!isKnowable && context.columns.kind === 'customers')) {
    return { refused: refusal('CUSTOMER_MISSING', 'orders.customerName', name) };
  }
  return { value: { ownId, name: called, nameToMatch, channel, values, ...keys } };
}

interface Keys {
  readonly account: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Phone, e-mail and WeChat from their own columns, else from the one column 联系方式 by what it looks like. */
function contactOf(text: TextOf, country: string, values: Record<string, KindValue>): Omit<Keys, 'account'> {
  const contact = text('import.contact');
  const isEmail = contact.includes('@');
  const isPhone = !isEmail && readPhone(contact, country).kind !== 'unreadable';
  const phoneText = text('customers.phone') || (isPhone ? contact : '');
  const emailText = text('customers.email') || (isEmail ? contact : '');
  const wechat = text('customers.wechat') || (!isEmail && !isPhone ? contact : '');
  const phone = phoneText === '' ? null : readPhone(phoneText, country);
  const email = emailText === '' ? null : readEmail(emailText);
  if (phone) values['phone'] = phone.shown;
  if (emailText !== '') values['email'] = email ?? emailText;
  if (wechat !== '') values['wechat'] = wechat;
  return { phone: phone?.kind === 'full' ? phone.e164 : null, email };
}

/**
 * Country, province and city. A country that is none (European Community) goes to the region, where it is not lost.
 *
 * @returns ISO-2, '' where none is given
 */
function placeOf(text: TextOf, values: Record<string, KindValue>): string {
  const written = text('customers.country');
  const country = written === '' ? null : readCountry(written);
  const elsewhere = country === null && !NOWHERE.test(written) ? written : '';
  if (country !== null) values['country'] = country;
  const parts = [text('customers.region'), text('import.province'), text('import.city'), elsewhere];
  const region = parts.filter(
    (part, index) => part !== '' && parts.findIndex((one) => nameKey(one) === nameKey(part)) === index,
  );
  if (region.length > 0) values['region'] = region.join(' ');
  return country ?? '';
}
