/**
 * RE2's patterns, which Sheets uses, as JavaScript's: the same dialect but for a few escapes and classes. What RE2 does
 * not know (looking around, back references) is refused, as it would be on Google.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
import { fault } from './values';

const CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
};
const PIECE =
  /\\Q([\s\S]*?)(?:\\E|$)|\\([pP])([A-Z]|\{\^?\w+\})|\\([\s\S])|\[\[:(\^?)([a-z]+):\]\]|\[:(\^?)([a-z]+):\]|\(\?P<(\w+)>|(\(\?<?[=!])|([[\].])/gu;
const FLAGS = /^\(\?([ims]+)\)/;
/** Meant the same by both with the backslash before them. */
const KEPT = /[dDwWbBtnrfvxu^$\\.*+?()[\]{}|/]/;

const patterns = new Map<string, RegExp>();

/** @throws Fault #REF! for a pattern that RE2 would refuse */
export function patternOf(text: string, isGlobal = false): RegExp {
  const key = `${isGlobal ? 'g' : ''}:${text}`;
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = compiled(text, isGlobal);
    if (patterns.size >= 1_000) patterns.clear();
    patterns.set(key, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}

function compiled(text: string, isGlobal: boolean): RegExp {
  const flags = FLAGS.exec(text)?.[1] ?? '';
  const body = flags === '' ? text : text.slice(flags.length + 3);
  try {
    return new RegExp(translated(body, flags.includes('s')), `u${isGlobal ? 'g' : ''}${[...new Set(flags)].join('')}`);
  } catch {
    throw fault('#REF!', `"${text}" is not a valid regular expression.`);
  }
}

function translated(text: string, dotTakesAll: boolean): string {
  let inClass = false;
  return text.replace(
    PIECE,
    (all, quoted, has, property, escaped, notAlone, alone, notInside, inside, name, lookAround, mark) => {
      if (quoted !== undefined) return String(quoted).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      if (property !== undefined) return propertyOf(has, property);
      if (escaped !== undefined) return escapeOf(escaped, inClass);
      if (alone !== undefined && !inClass) return `[${notAlone}${classOf(alone)}]`;
      if (inside !== undefined && inClass && notInside === '') return classOf(inside);
      if (name !== undefined) return `(?<${name}>`;
      if (lookAround !== undefined && !inClass) throw new SyntaxError(all);
      if (mark === '.') return inClass ? '.' : dotTakesAll ? '[\\s\\S]' : '[^\\n]';
      if (mark === '[' && inClass) return '\\[';
      if (mark === '[') inClass = true;
      else if (mark === ']') inClass = false;
      return all;
    },
  );
}

/** `\pL`, `\p{Greek}`, `\p{^Greek}`: a general category, or a script by its name. */
function propertyOf(has: string, given: string): string {
  const name = given.replace(/[{}^]/g, '');
  const isNot = (has === 'P') !== given.includes('^');
  return `\\${isNot ? 'P' : 'p'}{${name.length > 2 ? `Script=${name}` : name}}`;
}

function classOf(name: string): string {
  const found = CLASSES[name];
  if (found === undefined) throw new SyntaxError(name);
  return found;
}

function escapeOf(escaped: string, inClass: boolean): string {
  if (/[1-9]/.test(escaped)) throw new SyntaxError('back reference');
  if (escaped === 's') return inClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]';
  if (escaped === 'S' && !inClass) return '[^\\t\\n\\f\\r ]';
  if (escaped === 'A' && !inClass) return '^';
  if (escaped === 'z' && !inClass) return '$';
  if (KEPT.test(escaped)) return `\\${escaped}`;
  if (escaped === '-' && inClass) return '\\-';
  if (/[A-Za-z0-9]/.test(escaped)) throw new SyntaxError(escaped);
  return escaped;
}
