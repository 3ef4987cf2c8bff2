/**
 * Utilities.formatString: sprintf with %s %d %f %x %o %e %c %%, flags, width, precision and %1$s positions.
 */
const DIRECTIVE = /%(?:(\d+)\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?([sdifxXoeEc%])/g;

export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(DIRECTIVE, (_whole, position, flags, width, precision, kind) => {
    if (kind === '%') return '%';
    const argument = position === undefined ? args[next++] : args[Number(position) - 1];
    return fitted(converted(argument, kind, flags, precision), kind, flags, Number(width ?? 0));
  });
}

function converted(argument: unknown, kind: string, flags: string, precision: string | undefined): string {
  const number = Number(argument);
  const sign = number >= 0 && flags.includes('+') ? '+' : number >= 0 && flags.includes(' ') ? ' ' : '';
  switch (kind) {
    case 'd':
    case 'i':
      return sign + String(Math.trunc(number));
    case 'f':
      return sign + number.toFixed(Number(precision ?? 6));
    case 'e':
    case 'E':
      return sign + number.toExponential(Number(precision ?? 6));
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    case 'c':
      return typeof argument === 'number' ? String.fromCharCode(argument) : String(argument);
    default:
      return precision === undefined ? String(argument) : String(argument).slice(0, Number(precision));
  }
}

function fitted(text: string, kind: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || kind === 's') return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
