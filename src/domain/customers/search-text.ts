/**
 * The one string by which a customer is found as you type: names, also in pinyin and by initials, last four digits,
 * WeChat, company, buyer ID, e-mail.
 */
import { latinKeys } from '../names/pinyin';
import { lastFour } from '../phone/phone-reader';
import { nameKey } from '../text/tidy';

type Searched = { readonly [K in 'name' | 'phone' | 'wechat' | 'company' | 'account' | 'email']?: string | null };

const LONGEST = 500;

export function searchText({ name, phone, wechat, company, account, email }: Searched): string | null {
  const words: string[] = [];
  const add = (word: string | null): void => {
    if (word && !words.includes(word)) words.push(word);
  };
  for (const text of [name, wechat, company, account, email]) if (text) add(nameKey(text));
  for (const text of [name, company]) if (text) for (const key of latinKeys(text)) add(key);
  if (phone) {
    add(phone.replace(/\D/g, ''));
    add(lastFour(phone));
  }
  return words.length === 0 ? null : words.join(' ').slice(0, LONGEST);
}
