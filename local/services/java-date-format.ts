/**
 * Utilities.formatDate: patterns of Java's SimpleDateFormat in US English, in any zone.
 *
 * @see https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html
 */
import { Exception, NotEmulated } from './exception';
import type { HostZones } from './host';
import { type JavaZone, javaZone, offsetText, zoneName } from './java-zone';

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY_MS = 86_400_000;

/** The wall clock as the fields of a UTC date, with the zone's offset beside it. */
interface Wall {
  readonly date: Date;
  readonly offsetMinutes: number;
  readonly instant: number;
  readonly zone: JavaZone;
}

type Field = (wall: Wall, width: number) => string;

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

/** Weeks begin on Sunday; the week with 1 January is the first. */
function weekOfYear(date: Date): { readonly year: number; readonly week: number } {
  const year = date.getUTCFullYear();
  const nextFirst = new Date(Date.UTC(year + 1, 0, 1));
  const sunday = Date.UTC(year, date.getUTCMonth(), date.getUTCDate() - date.getUTCDay());
  if (sunday >= nextFirst.getTime() - nextFirst.getUTCDay() * DAY_MS) return { year: year + 1, week: 1 };
  const first = new Date(Date.UTC(year, 0, 1));
  return { year, week: Math.floor((sunday - (first.getTime() - first.getUTCDay() * DAY_MS)) / (7 * DAY_MS)) + 1 };
}

function weekOfMonth(date: Date): number {
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)).getUTCDay();
  return Math.floor((date.getUTCDate() - 1 + first) / 7) + 1;
}

function year(value: number, width: number): string {
  const ofEra = value > 0 ? value : 1 - value;
  return width === 2 ? padded(ofEra % 100, 2) : padded(ofEra, width);
}

/** @throws NotEmulated for a zone whose name in Java is not known here */
function named({ zone, instant }: Wall, width: number): string {
  const name = zoneName(zone, instant, width > 3);
  if (name === null) throw new NotEmulated(`Utilities.formatDate(z of ${zone.name})`);
  return name;
}

function month(wall: Wall, width: number): string {
  const at = wall.date.getUTCMonth();
  if (width <= 2) return padded(at + 1, width);
  return width === 3 ? MONTHS[at]!.slice(0, 3) : MONTHS[at]!;
}

function isoOffset({ offsetMinutes }: Wall, width: number): string {
  if (width > 3) throw new Exception(`invalid ISO 8601 format: length=${width}`);
  if (offsetMinutes === 0) return 'Z';
  const whole = offsetText(offsetMinutes, width === 3 ? ':' : '');
  return width === 1 ? whole.slice(0, 3) : whole;
}

const FIELDS: Readonly<Record<string, Field>> = {
  G: ({ date }) => (date.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ date }, width) => year(date.getUTCFullYear(), width),
  Y: ({ date }, width) => year(weekOfYear(date).year, width),
  M: month,
  L: month,
  w: ({ date }, width) => padded(weekOfYear(date).week, width),
  W: ({ date }, width) => padded(weekOfMonth(date), width),
  D: ({ date }, width) => padded(dayOfYear(date), width),
  d: ({ date }, width) => padded(date.getUTCDate(), width),
  F: ({ date }, width) => padded(Math.floor((date.getUTCDate() - 1) / 7) + 1, width),
  E: ({ date }, width) => (width <= 3 ? DAYS[date.getUTCDay()]!.slice(0, 3) : DAYS[date.getUTCDay()]!),
  u: ({ date }, width) => padded(date.getUTCDay() || 7, width),
  a: ({ date }) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ date }, width) => padded(date.getUTCHours(), width),
  k: ({ date }, width) => padded(date.getUTCHours() || 24, width),
  K: ({ date }, width) => padded(date.getUTCHours() % 12, width),
  h: ({ date }, width) => padded(date.getUTCHours() % 12 || 12, width),
  m: ({ date }, width) => padded(date.getUTCMinutes(), width),
  s: ({ date }, width) => padded(date.getUTCSeconds(), width),
  S: ({ date }, width) => padded(date.getUTCMilliseconds(), width),
  z: named,
  Z: ({ offsetMinutes }) => offsetText(offsetMinutes, ''),
  X: isoOffset,
};

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;

/** A piece of a pattern: text as it stands, or a field with its width. */
export type Piece = { readonly text: string } | { readonly letter: string; readonly width: number };

/** @throws Exception for a letter that is no field, and for a quote without its end */
export function piecesOf(pattern: string): Piece[] {
  return Array.from(pattern.matchAll(TOKEN), ([token, quoted, letter]): Piece => {
    if (quoted !== undefined) return { text: quoted === '' ? "'" : quoted.replace(/''/g, "'") };
    if (token === "'") throw new Exception('Unterminated quote');
    if (letter === undefined) return { text: token };
    if (FIELDS[letter] === undefined) throw new Exception(`Illegal pattern character '${letter}'`);
    return { letter, width: token.length };
  });
}

/** @throws Exception for a pattern or a zone that Java does not know */
export function formatDate(zones: HostZones, instant: number, timeZone: string, pattern: string): string {
  const pieces = piecesOf(pattern);
  const zone = javaZone(zones, timeZone);
  const offsetMinutes = zone.offsetMinutes(instant);
  const wall: Wall = { date: new Date(instant + offsetMinutes * 60_000), offsetMinutes, instant, zone };
  return pieces.map((piece) => ('text' in piece ? piece.text : FIELDS[piece.letter]!(wall, piece.width))).join('');
}
