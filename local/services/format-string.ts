/**
 * Utilities.formatString: sprintf with %s %d %i %f %e %E %x %X %o %c %%, the flags `- + 0 , space`, width, precision
 * and positions (%1$s).
 *
 * Google documents "sprintf-like" and no more. Where it does not say what comes out (a missing argument, a number that is
 * none, a directive beyond these, a negative number in hexadecimal), the stricter is taken: it is refused.
 *
 * @see developers.google.com/apps-script/reference/utilities/utilities#formatString(String,Object...)
 */
import { Exception, NotEmulated, signatureMismatch } from './exception';

const DIRECTIVE = /%(?:(\d+)\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?(.?)/g;
const KINDS = 'sdifxXoeEc%';

interface Directive {
  readonly kind: string;
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(DIRECTIVE, (whole, position, flags: string, width, precision, kind: string) => {
    if (kind === '%') return '%';
    if (kind === '' || !KINDS.includes(kind)) throw new NotEmulated(`Utilities.formatString(${whole})`);
    const at = position === undefined ? next++ : Number(position) - 1;
    if (at < 0 || at >= args.length) throw new Exception(`Format specifier '${whole}'`);
    const directive = { kind, flags, width: Number(width ?? 0), precision: wholeOf(precision) };
    return fitted(converted(args[at], directive, template), directive);
  });
}

const wholeOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

function converted(argument: unknown, directive: Directive, template: string): string {
  const { kind, precision } = directive;
  if (kind === 's') return String(argument).slice(0, precision);
  if (kind === 'c') return typeof argument === 'number' ? String.fromCharCode(argument) : String(argument).slice(0, 1);
  const number = typeof argument === 'string' && argument.trim() === '' ? Number.NaN : Number(argument);
  if (!Number.isFinite(number)) throw signatureMismatch('Utilities.formatString', [template, argument]);
  return kind === 'x' || kind === 'X' || kind === 'o' ? unsigned(number, directive) : decimal(number, directive);
}

function unsigned(number: number, { kind }: Directive): string {
  if (number < 0) throw new NotEmulated(`Utilities.formatString(%${kind} of a negative number)`);
  const digits = Math.trunc(number).toString(kind === 'o' ? 8 : 16);
  return kind === 'X' ? digits.toUpperCase() : digits;
}

function decimal(number: number, { kind, flags, precision = 6 }: Directive): string {
  const size = Math.abs(kind === 'd' || kind === 'i' ? Math.trunc(number) : number);
  const digits = kind === 'f' ? size.toFixed(precision) : kind === 'd' || kind === 'i' ? String(size) : '';
  const text = digits === '' ? exponential(size, kind, precision) : flags.includes(',') ? grouped(digits) : digits;
  const sign = number < 0 && Number(text.replace(/,/g, '')) !== 0 ? '-' : flags.includes('+') ? '+' : '';
  return (sign === '' && flags.includes(' ') ? ' ' : sign) + text;
}

/** The exponent has two digits at least, as everywhere in sprintf. */
function exponential(size: number, kind: string, precision: number): string {
  const text = size.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
  return kind === 'E' ? text.toUpperCase() : text;
}

const grouped = (digits: string): string => digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

function fitted(text: string, { flags, kind, width }: Directive): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || kind === 's' || kind === 'c') return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
