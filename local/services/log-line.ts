/**
 * What a line of the log shows of the values given. Nothing a script can read back decides anything.
 */
import { NotEmulated } from './exception';
import { formatString } from './format-string';

/** Objects as Logger shows them: `{key=value}`, lists as `[1, 2]`; their message alone when they have one. */
export function javaText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  if (!isPlain(value)) return errorText(value) ?? String(value);
  if (typeof value['message'] === 'string') return value['message'];
  const members = Object.entries(value).map(([key, member]) => `${key}=${javaText(member)}`);
  return `{${members.join(', ')}}`;
}

/** Objects as the console shows them: as in JavaScript. */
export function consoleText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return errorText(value) ?? (isPlain(value) || Array.isArray(value) ? JSON.stringify(value) : String(value));
}

const errorText = (value: unknown): string | null => (value instanceof Error ? (value.stack ?? String(value)) : null);

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    Object.prototype.toString.call(value) === '[object Object]' && Object.getPrototypeOf(value) === Object.prototype
  );
}

/** A format with its values, or each value after the other. A format that does not fit is shown as it is. */
export function logLine(values: readonly unknown[], text: (value: unknown) => string): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && first.includes('%') && rest.length > 0) {
    try {
      return formatString(
        first,
        rest.map((value) => (typeof value === 'object' ? text(value) : value)),
      );
    } catch (error) {
      if (!(error instanceof NotEmulated) && (error as Error).name !== 'Exception') throw error;
    }
  }
  return values.map(text).join(' ');
}
