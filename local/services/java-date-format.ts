/**
 * Utilities.formatDate: patterns of Java's SimpleDateFormat in US English, in any zone.
 *
 * @see https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html
 */
import { Exception } from './exception';
import type { HostZones } from './host';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY_MS = 86_400_000;

/** The wall clock as the fields of a UTC date, with the zone's offset beside it. */
interface Wall {
  readonly date: Date;
  readonly offsetMinutes: number;
  readonly timeZone: string;
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
  return width === 2 ? padded(value % 100, 2) : padded(value, width);
}

function month(wall: Wall, width: number): string {
  const at = wall.date.getUTCMonth();
  if (width <= 2) return padded(at + 1, width);
  return width === 3 ? MONTHS[at]!.slice(0, 3) : MONTHS[at]!;
}

function offset(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${separator}${padded(size % 60, 2)}`;
}

function isoOffset({ offsetMinutes }: Wall, width: number): string {
  if (offsetMinutes === 0) return 'Z';
  const whole = offset(offsetMinutes, width === 3 ? ':' : '');
  return width === 1 ? whole.slice(0, 3) : whole;
}

const FIELDS: Readonly<Record<string, Field>> = {
  G: () => 'AD',
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
  z: ({ offsetMinutes, timeZone }) =>
    offsetMinutes === 0 && /^(UTC|Etc\/UTC|GMT|Etc\/GMT)$/.test(timeZone) ? 'UTC' : `GMT${offset(offsetMinutes, ':')}`,
  Z: ({ offsetMinutes }) => offset(offsetMinutes, ''),
  X: isoOffset,
};

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** A zone that does not exist counts as GMT, as in Java. @throws Exception for a letter that is no field */
export function formatDate(zones: HostZones, instant: number, timeZone: string, pattern: string): string {
  const zone = zones.isZone(timeZone) ? timeZone : 'GMT';
  const offsetMinutes = zones.offsetMinutes(zone, instant);
  const wall: Wall = { date: new Date(instant + offsetMinutes * 60_000), offsetMinutes, timeZone: zone };
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return token;
    const field = FIELDS[letter];
    if (field === undefined) throw new Exception(`Illegal pattern character '${letter}'`);
    return field(wall, token.length);
  });
}
