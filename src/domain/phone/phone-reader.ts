/**
 * Reads telephone numbers by the plan of the customer's country.
 *
 * A masked number (`138****1234`), or one with an extension (JD's virtual `18412345678-1234`, a company's switchboard),
 * is kept as written and never names a customer: many share it, or it expires. Only a full number is a key.
 * Shown is what the cell holds: the plain national digits for Chinese mobiles (`13800138000`), the national form within
 * the country, the international form for others. Reading what is shown gives the same number, in the same country.
 */
import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';
import { tidy } from '../text/tidy';
import { phonePlans } from './phone-plans';

export type ReadPhone =
  | { readonly kind: 'full'; readonly e164: string; readonly shown: string }
  | { readonly kind: 'masked'; readonly shown: string }
  | { readonly kind: 'unreadable'; readonly shown: string };

/** Digits on both sides, or one, of at least two marks that hide some. */
const MASKED = /^[+\d(][\d\s()-]*[*xX•·×#]{2,}[\d\s()-]*(?:-\d+)?$|^[*xX•·×#]{2,}[\d\s-]+$/;
const CHINESE_EXTENSION = /^(?:\+?86[\s-]?)?1\d{10}\s*(?:[-,;#_]|转|分机|ext\.?|x)\s*\d{2,6}$/i;
const CHINESE_MOBILE = /^1[3-9]\d{9}$/;
const LONGEST = 40;

/**
 * @param country ISO-2 of the customer, else of the shop; '' where neither is known: only `+…` can be read then
 */
export function readPhone(text: string, country: string): ReadPhone {
  const shown = tidy(text).replace(/^'/, '');
  if (shown.length > LONGEST) return { kind: 'unreadable', shown };
  const dialled = shown.normalize('NFKC');
  if (MASKED.test(dialled) || CHINESE_EXTENSION.test(dialled)) return { kind: 'masked', shown };
  if (country === 'CN' && CHINESE_MOBILE.test(dialled)) return readChineseMobile(dialled);
  return readByPlan(dialled, shown, country);
}

function readByPlan(dialled: string, shown: string, country: string): ReadPhone {
  const code = country as CountryCode; // '' and what is no country are supported by no plan
  const national = isSupportedCountry(code, phonePlans()) ? code : undefined;
  const international = dialled.replace(/^00(?=[1-9])/, '+');
  const asked = { ...(national && { defaultCountry: national }), extract: false };
  const number = parsePhoneNumberFromString(international, asked, phonePlans());
  if (!number?.isValid()) return { kind: 'unreadable', shown };
  if (number.ext) return { kind: 'masked', shown };
  return { kind: 'full', e164: number.number, shown: shownForm(number, country) };
}

function shownForm(number: PhoneNumber, country: string): string {
  const isHome = number.country === country;
  if (isHome && country === 'CN' && CHINESE_MOBILE.test(number.nationalNumber)) return number.nationalNumber;
  return isHome ? number.formatNational() : number.formatInternational();
}

/** The plan decides Chinese mobiles by their first five digits, so 50,000 of them ask it a few hundred times. */
const chineseMobileStarts = new Map<string, boolean>();

function readChineseMobile(digits: string): ReadPhone {
  const start = digits.slice(0, 5);
  const known = chineseMobileStarts.get(start);
  const valid = known ?? parsePhoneNumberFromString(digits, 'CN', phonePlans())?.isValid() === true;
  if (known === undefined) chineseMobileStarts.set(start, valid);
  return valid ? { kind: 'full', e164: `+86${digits}`, shown: digits } : { kind: 'unreadable', shown: digits };
}

/** The four digits a customer is asked for, before any extension; null when they are hidden or missing. */
export function lastFour(text: string): string | null {
  const withoutExtension = text.normalize('NFKC').replace(/(\d{11})\s*(?:[-,;#_]|转|分机|ext\.?|x)\s*\d{1,6}$/i, '$1');
  const found = /(\d)[\s()-]*(\d)[\s()-]*(\d)[\s()-]*(\d)\s*$/.exec(withoutExtension);
  return found ? found.slice(1).join('') : null;
}
