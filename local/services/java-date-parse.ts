/**
 * Utilities.parseDate: text to an instant by a pattern of Java's SimpleDateFormat, lenient as Java is by default: a
 * number may be shorter or longer than its field, and 2026-02-30 is 2 March.
 *
 * Fields that a shop's dates do not have (week, day of the year, day in the week) are not emulated.
 *
 * @see docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html
 */
import { Exception, NotEmulated } from './exception';
import type { HostZones } from './host';
import { DAYS, MONTHS, type Piece, piecesOf } from './java-date-format';
import { type JavaZone, javaZone } from './java-zone';

type Found = Partial<Record<'y' | 'M' | 'd' | 'H' | 'h' | 'a' | 'm' | 's' | 'S' | 'zone', number>>;
type Field = { readonly source: (width: string) => string; readonly put: (found: Found, text: string) => void };

const CENTURY = 100;
const names = (all: readonly string[]) => `(${all.flatMap((name) => [name, name.slice(0, 3)]).join('|')})`;
const number = (key: keyof Found, value: (read: number) => number = (read) => read): Field => ({
  source: (width) => `(-?\\d${width})`,
  put: (found, text) => {
    found[key] = value(Number(text));
  },
});

const FIELDS: Readonly<Record<string, Field>> = {
  y: number('y'),
  M: number('M', (read) => read - 1),
  L: number('M', (read) => read - 1),
  d: number('d'),
  H: number('H'),
  k: number('H', (read) => read % 24),
  h: number('h', (read) => read % 12),
  K: number('h'),
  m: number('m'),
  s: number('s'),
  S: number('S'),
  a: { source: () => '(AM|PM)', put: (found, text) => Object.assign(found, { a: /^p/i.test(text) ? 12 : 0 }) },
  E: { source: () => names(DAYS), put: () => undefined },
  Z: { source: () => '([+-]\\d{4})', put: putOffset },
  X: { source: () => '(Z|[+-]\\d{2}(?::?\\d{2})?)', put: putOffset },
};
const MONTH_NAME: Field = {
  source: () => names(MONTHS),
  put: (found, text) => {
    found.M = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase());
  },
};

function putOffset(found: Found, text: string): void {
  const digits = text.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  found.zone = text.startsWith('-') ? -minutes : minutes;
}

function fieldOf(piece: Exclude<Piece, { text: string }>): Field {
  const field = 'ML'.includes(piece.letter) && piece.width > 2 ? MONTH_NAME : FIELDS[piece.letter];
  if (field === undefined) throw new NotEmulated(`Utilities.parseDate(${piece.letter})`);
  return field;
}

/** A number beside another number has exactly its width; elsewhere all digits belong to it. */
function sourceOf(pieces: readonly Piece[]): string {
  const isNumber = (piece: Piece | undefined) =>
    piece !== undefined &&
    'letter' in piece &&
    !'aEZX'.includes(piece.letter) &&
    !(piece.letter === 'M' && piece.width > 2);
  return pieces
    .map((piece, at) => {
      if ('text' in piece) return piece.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return `\\s*${fieldOf(piece).source(isNumber(pieces[at + 1]) ? `{${piece.width}}` : '+')}`;
    })
    .join('');
}

/** @returns epoch ms. @throws Exception when the text is not of the pattern */
export function parseDate(zones: HostZones, text: string, timeZone: string, pattern: string, now: number): number {
  const pieces = piecesOf(pattern);
  const zone = javaZone(zones, timeZone);
  const match = new RegExp(`^${sourceOf(pieces)}`, 'i').exec(text);
  if (match === null) throw new Exception(`Unparseable date: "${text}"`);
  const found: Found = {};
  const fields = pieces.filter((piece) => 'letter' in piece);
  fields.forEach((piece, at) => {
    const read = match[at + 1]!;
    fieldOf(piece).put(found, read);
    if (piece.letter === 'y' && piece.width <= 2 && read.length === 2) found.y = inThisCentury(found.y!, now);
  });
  return instantOf(found, zone);
}

/** Two digits of a year mean the one within 80 years before and 20 years after now. */
function inThisCentury(year: number, now: number): number {
  const latest = new Date(now).getUTCFullYear() + 20;
  return latest - ((((latest - year) % CENTURY) + CENTURY) % CENTURY);
}

function instantOf(found: Found, zone: JavaZone): number {
  const { y = 1970, M = 0, d = 1, H, h = 0, a = 0, m = 0, s = 0, S = 0 } = found;
  const wall = new Date(0);
  wall.setUTCFullYear(y, M, d);
  wall.setUTCHours(H ?? h + a, m, s, S);
  return found.zone === undefined ? zone.instantOf(wall.getTime()) : wall.getTime() - found.zone * 60_000;
}
