/**
 * What a value is printed as, by where in the page it stands, so that it stays a value there: no markup, no code, no
 * address of another kind.
 *
 * Google documents that printing scriptlets and appendUntrusted escape by context, and shows `&lt;p&gt;` in text. How it
 * writes the rest is not documented: the spellings here are those of the contextual autoescaping that Google has
 * published (Closure Templates; html/template of Go), and where those differ the stricter is taken. A page that works here may differ
 * there in letters, never in what a value can do.
 *
 * @see developers.google.com/apps-script/guides/html/templates#printing_scriptlets
 * @see https://pkg.go.dev/html/template
 */
import { scriptPlace, stylePlace } from './code-place';
import type { HtmlPlace } from './html-place';

/** Printed for an address or a style that could run code, and for names of tags and attributes. */
const REFUSED = 'zRefusedz';
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** @returns what to append; empty inside comments */
export function escapedFor(place: HtmlPlace, value: unknown): string {
  switch (place.in) {
    case 'text':
      return entities(String(value));
    case 'comment':
      return '';
    case 'tag':
      return /^[a-z][\w-]*$/i.test(String(value)) && !/^(?:on|style|src|href|action)/i.test(String(value))
        ? String(value)
        : REFUSED;
    case 'raw':
      return inElement(place.element, place.code, value);
    case 'value':
      return inAttribute(inValue(place.kind, decoded(place.code), value), place.isQuoted);
  }
}

const entities = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

/** Without quotes a blank, a quote or `>` would end the value. */
const inAttribute = (text: string, isQuoted: boolean): string =>
  isQuoted ? entities(text) : entities(text).replace(/[\s=`/]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The five characters that a value may have written as entities. */
function decoded(code: string): string {
  const letters: Readonly<Record<string, string>> = {
    quot: '"',
    '#34': '"',
    apos: "'",
    '#39': "'",
    lt: '<',
    gt: '>',
    amp: '&',
  };
  return code.replace(/&(quot|#34|apos|#39|lt|gt|amp);/g, (_, name: string) => letters[name]!);
}

function inElement(element: 'script' | 'style' | 'textarea' | 'title', code: string, value: unknown): string {
  if (element === 'script') return inScript(code, value);
  return element === 'style' ? inStyle(code, String(value)) : entities(String(value));
}

function inValue(kind: 'plain' | 'url' | 'script' | 'style' | 'page', code: string, value: unknown): string {
  if (kind === 'script') return inScript(code, value);
  if (kind === 'style') return inStyle(code, String(value));
  if (kind === 'page') return entities(String(value));
  return kind === 'url' ? inAddress(code, String(value)) : String(value);
}

const SCRIPT_SIGNS = new Set('\\"\'`&<>+$/\u2028\u2029');

/** Harmless inside any of JavaScript's quotes, and unable to end the script element. */
const quoted = (text: string): string =>
  text.replace(/[^\w ]/g, (letter) => {
    const code = letter.charCodeAt(0);
    if (code >= 32 && !SCRIPT_SIGNS.has(letter)) return letter;
    return code > 255 ? `\\u${code.toString(16)}` : `\\x${code.toString(16).padStart(2, '0')}`;
  });

function inScript(code: string, value: unknown): string {
  const place = scriptPlace(code);
  if (place === 'comment') return '';
  if (place === 'unclear') return REFUSED;
  if (place === 'regexp') return quoted(String(value).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).replace(/\\x5c/g, '\\');
  if (place !== 'code') return quoted(String(value));
  const isPlain = value === null || value === undefined || typeof value === 'boolean' || Number.isFinite(value);
  return isPlain ? `${value}` : `'${quoted(String(value))}'`;
}

function inStyle(code: string, text: string): string {
  const place = stylePlace(code);
  if (place === 'comment') return '';
  if (place === 'url')
    return inAddress(code.slice(code.toLowerCase().lastIndexOf('url(') + 4).replace(/^\s*["']?/, ''), text);
  if (place !== 'code') return text.replace(/[^\w .,-]/gu, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `);
  return /^[\w #.,%+-]*$/.test(text) && !/expression|binding|behaviou?r/i.test(text) ? text : REFUSED;
}

/** At its beginning an address may not name a scheme that runs code; behind `?` or `#` it is one part of a query. */
function inAddress(before: string, text: string): string {
  if (/[?#]/.test(before)) return encoded(text, /[\w.~-]/);
  const scheme = before === '' ? /^\s*([^/?#]*):/.exec(text)?.[1] : undefined;
  if (scheme !== undefined && !/^(?:https?|mailto|tel)$/i.test(scheme.trim())) return `#${REFUSED}`;
  return encoded(text, /[\w.~!#$&*+,/:;=?@[\]%-]/);
}

const encoded = (text: string, kept: RegExp): string =>
  text.replace(/[\s\S]/gu, (letter) => (kept.test(letter) ? letter : percent(letter)));

/** Half a surrogate pair stands for nothing. */
function percent(letter: string): string {
  const isHalf = /^[\ud800-\udfff]$/.test(letter);
  return encodeURIComponent(isHalf ? '\ufffd' : letter).replace(
    /['()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}
