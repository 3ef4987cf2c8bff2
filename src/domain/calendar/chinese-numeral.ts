/**
 * Reads the numbers of dates as Chinese writes them: `三`, `十一`, `廿三`, `初八`, `三十`, years digit by digit (`一九九〇`), and
 * the lunar months that have names (`正`, `冬`, `腊`). Arabic digits are read too, since people mix both.
 */
const DIGITS = '〇一二三四五六七八九';
const ZEROS = /[○零Oo]/g;

/** 1–99; NaN when the text is no such number. */
export function chineseNumber(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const plain = text
    .replace(/^初(?=.)/, '')
    .replace(/^廿/, '二十')
    .replace(/^卅/, '三十');
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(plain);
  if (!found || plain === '') return Number.NaN;
  const [, first, ten, last] = found;
  if (ten === undefined) return plain.length === 1 ? DIGITS.indexOf(plain) : Number.NaN;
  return (first === undefined ? 1 : DIGITS.indexOf(first)) * 10 + (last === undefined ? 0 : DIGITS.indexOf(last));
}

const NAMED_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12, 臘: 12 };

/** The word before 月: 1–12 where it is a month. */
export const chineseMonth = (text: string): number => NAMED_MONTHS[text] ?? chineseNumber(text);

/** Four digits, one by one; NaN when they are none. */
export function chineseYear(text: string): number {
  const digits = Array.from(text.replace(ZEROS, '〇'), (sign) => {
    const value = DIGITS.indexOf(sign);
    return value === -1 ? sign : `${value}`;
  }).join('');
  return /^\d{4}$/.test(digits) ? Number(digits) : Number.NaN;
}
