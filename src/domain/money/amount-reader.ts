/**
 * Reads an amount of money from the text of somebody's file: `3000元`, `¥1,234.50`, `(12.00)`, `-5`, `1.234,56`,
 * `499.00（系统计算中，该值仅供参考）`, full-width digits.
 *
 * It refuses what it would have to guess: `1.2万`, groups like `1,2345`, two numbers, an unknown currency. A lone comma
 * before exactly three digits groups thousands (1,234 is 1234); a lone point is always decimal (1.234 is 1.234).
 */
import { type Currency, readCurrency } from './currency';

export interface ReadAmount {
  /** In whole units of the currency; rounding to its decimals is the caller's (minor.ts). */
  readonly amount: number;
  /** Absent when the text names none: the column, or the home currency, decides. */
  readonly currency?: Currency;
}

const LONGEST = 120;
const LARGEST = 1e12;
/** Sign and currency before and after, number between; the sign may stand on either side of the currency. */
const SHAPE = /^([+-]?)([^\d+.,()-]*)([+-]?)([\d.,' ]*\d[.,]?)([^\d+.,()-]*)(-?)$/;

/** @param home decides shared signs such as `¥` and `$` (currency.ts) */
export function readAmount(text: string, home?: Currency): ReadAmount | null {
  if (text.length > LONGEST) return null;
  const plain = withoutNote(
    text
      .normalize('NFKC')
      .replace(/[\u2212\u2013]/g, '-')
      .replace(/[\u2019`]/g, "'")
      .trim(),
  );
  const bracketed = /^([^\d()]*)\(([^()]+)\)$/.exec(plain);
  const found = SHAPE.exec((bracketed ? bracketed[1]! + bracketed[2]! : plain).trim());
  if (!found) return null;
  const number = readNumber(found[4]!.trim());
  const minuses = [found[1], found[3], found[6]].filter((sign) => sign === '-').length + (bracketed ? 1 : 0);
  if (number === null || minuses > 1 || number > LARGEST) return null;
  return withCurrency(minuses === 1 && number !== 0 ? -number : number, found[2]!.trim(), found[5]!.trim(), home);
}

/**
 * JD puts a remark in brackets behind the figure, which is dropped; `12.00 (USD)` names the currency there. Brackets
 * around digits alone are a negative amount and stay.
 */
function withoutNote(plain: string, home?: Currency): string {
  const found = /^(.*\d[^\d(]{0,4})\(([^()]*\p{L}[^()]*)\)$/u.exec(plain);
  if (!found) return plain;
  return readCurrency(found[2]!, home) === null ? found[1]!.trim() : `${found[1]}${found[2]}`;
}

function withCurrency(amount: number, before: string, after: string, home?: Currency): ReadAmount | null {
  const suffix = after.replace(/^(元|圆)整$/, '$1');
  const [first, second, ...more] = `${before} ${suffix}`.split(' ').filter((word) => word !== '');
  if (first === undefined) return { amount };
  if (more.length > 0) return null;
  const currency = second === undefined ? readCurrency(first, home) : agreedCurrency(first, second, home);
  return currency === null ? null : { amount, currency };
}

/** `CNY ¥5` and `¥5 JPY` name one currency twice: the code decides what the shared sign means. */
function agreedCurrency(first: string, second: string, home?: Currency): Currency | null {
  const byFirst = readCurrency(first, home);
  const bySecond = readCurrency(second, home);
  if (byFirst === null || bySecond === null) return null;
  if (readCurrency(second, byFirst) === byFirst) return byFirst;
  return readCurrency(first, bySecond) === bySecond ? bySecond : null;
}

const PLAIN = /^\d+$/;
const GROUPED_BY: Readonly<Record<string, RegExp>> = {
  ',': /^\d{1,3}(?:,\d{2})*,\d{3}$/,
  '.': /^\d{1,3}(?:\.\d{3})+$/,
  ' ': /^\d{1,3}(?: \d{3})+$/,
  "'": /^\d{1,3}(?:'\d{3})+$/,
};

function readNumber(text: string): number | null {
  const decimalAt = decimalMark(text);
  const whole = decimalAt === -1 ? text : text.slice(0, decimalAt);
  const fraction = decimalAt === -1 ? '' : text.slice(decimalAt + 1);
  if (fraction !== '' && !PLAIN.test(fraction)) return null;
  const digits = ungrouped(whole);
  return digits === null ? null : Number(`${digits}.${fraction === '' ? '0' : fraction}`);
}

/** Where the decimals begin: the last mark, unless it only groups thousands. -1 for none. */
function decimalMark(text: string): number {
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (point !== -1 && comma !== -1) return Math.max(point, comma);
  if (point !== -1) return text.indexOf('.') === point ? point : -1;
  if (comma === -1 || GROUPED_BY[',']!.test(text)) return -1;
  return text.indexOf(',') === comma && text.length - comma <= 3 ? comma : -1;
}

/** Digits of a whole number whose groups, if any, all use one mark and are complete; `.5` begins with none. */
function ungrouped(whole: string): string | null {
  if (whole === '') return '0';
  if (PLAIN.test(whole)) return whole;
  for (const mark of Object.keys(GROUPED_BY)) {
    if (GROUPED_BY[mark]!.test(whole)) return whole.split(mark).join('');
  }
  return null;
}
