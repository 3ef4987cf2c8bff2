/**
 * The one string by which a customer is found as you type: names, last four digits, WeChat, company, buyer ID, e-mail.
 */
import { lastFour } from '../../domain/phone/phone-reader';
import { nameKey } from '../../domain/text/tidy';
import type { TabRow } from '../../schema/workbook-schema';

type Searched = Partial<Pick<TabRow<'customers'>, 'name' | 'phone' | 'wechat' | 'company' | 'account' | 'email'>>;

const LONGEST = 500;

export function searchText({ name, phone, wechat, company, account, email }: Searched): string | null {
  const digits = phone ? [phone.replace(/\D/g, ''), lastFour(phone)] : [];
  const words = [name, wechat, company, account, email].map((text) => nameKey(text ?? ''));
  const text = [...new Set([...words, ...digits])].filter((word) => word !== null && word !== '').join(' ');
  return text === '' ? null : text.slice(0, LONGEST);
}
