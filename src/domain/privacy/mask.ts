/**
 * Hides contact details so that a person is still recognised by whoever knows them: `138****1234`, `a***@example.com`.
 *
 * What is masked stays masked when it is masked again. Free text is searched for what looks like a phone or an e-mail;
 * an address in free text cannot be told from other words, so free text that may hold one must be left out by the caller.
 */
import { parseIsoDay } from '../calendar/iso-day';
import { tidy } from '../text/tidy';

const HIDDEN = '***';

/** At least two signs that hide digits, and no more digits beside them than a masked number shows. */
const isMaskedNumber = (text: string): boolean => /[*xX•·×#]{2,}/.test(text) && digitsOf(text).length <= 7;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The whole content of a phone cell, whatever somebody has typed there. */
export function maskedPhone(text: string): string {
  const plain = halfWidth(text);
  return isMaskedNumber(plain) ? plain : maskedDigits(digitsOf(plain));
}

/** First three and last four of eleven, as merchants know it; less of a shorter number. */
function maskedDigits(digits: string): string {
  if (digits.length >= 10) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return digits.length >= 7 ? `${digits.slice(0, 2)}****${digits.slice(-2)}` : HIDDEN;
}

export function maskedEmail(text: string): string {
  const plain = halfWidth(text);
  const at = plain.lastIndexOf('@');
  return at < 1 ? HIDDEN : `${firstOf(plain)}${HIDDEN}${plain.slice(at)}`;
}

/** A WeChat ID, a buyer ID: an account's name on some platform, which is often a phone or an e-mail. */
export function maskedAccount(text: string): string {
  const plain = halfWidth(text);
  if (plain.includes('@')) return maskedEmail(plain);
  const isNumber = /^[\d\s+()*-]+$/.test(plain);
  return isNumber ? maskedPhone(plain) : `${firstOf(plain)}${HIDDEN}`;
}

/** A Chinese one keeps its province; of others nothing tells the town from the street. */
export function maskedAddress(text: string): string {
  const plain = halfWidth(text);
  return /^[\u4e00-\u9fff]{6}/.test(plain) ? `${plain.slice(0, 3)}${HIDDEN}` : HIDDEN;
}

const firstOf = (text: string): string => Array.from(text)[0] ?? '';

const EMAIL = /[^\s@<>()[\],;:"'，。；：、（）]+@[^\s@<>()[\],;:"'，。；：、（）]+\.[^\s@<>()[\],;:"'，。；：、（）]+/g;
/** Seven digits or more, with what people write between them. */
const NUMBER = /[+(]{0,2}\d(?:[\s().·/_‐-―-]{0,3}\d){6,}/g;
const CHINESE_MOBILE = /^(?:86)?1[3-9]\d{9}$/;

/** Text with every e-mail and everything that may be a phone hidden; days stay. */
export function maskedText(text: string): string {
  return halfWidth(text)
    .replace(EMAIL, maskedEmail)
    .replace(NUMBER, (found) => (isDay(found) ? found : maskedDigits(digitsOf(found))));
}

/** Order numbers and the like are long numbers themselves: only e-mails and Chinese mobiles are told from them. */
export function maskedCode(text: string): string {
  return halfWidth(text)
    .replace(EMAIL, maskedEmail)
    .replace(NUMBER, (found) => (CHINESE_MOBILE.test(digitsOf(found)) ? maskedDigits(digitsOf(found)) : found));
}

function isDay(text: string): boolean {
  const [year = '', month = '', day = ''] = text.split(/[./-]/);
  return parseIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) !== null;
}

/** Digits and signs as phones and e-mails are written in; `１３８` too. Chinese marks stay as typed. */
const halfWidth = tidy;
