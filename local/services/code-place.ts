/**
 * Where in JavaScript or CSS the next character would stand. Reads the code from its beginning.
 */
/** `unclear`: in a template literal whose `${…}` may or may not have ended. */
export type ScriptPlace = 'code' | "'" | '"' | '`' | 'regexp' | 'comment' | 'unclear';
export type StylePlace = 'code' | "'" | '"' | 'url' | 'comment';

const SCRIPT_PIECE =
  /\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\\n])*(?:'|$)|"(?:\\[\s\S]|[^"\\\n])*(?:"|$)|`(?:\\[\s\S]|[^`\\])*(?:`|$)|\/|[\w$)\]}]+|\s+|[\s\S]/g;
const REGEXP = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*(?:\]|$)|[^/\\[\n])*(?:\/[a-z]*|$)/y;
/** Before a slash, these make it begin a regular expression though they look like the end of a value. */
const BEFORE_REGEXP = /^(?:return|typeof|case|in|of|new|delete|void|throw|do|else|instanceof|yield|await)$/;

/** A text that is cut off in the middle shows by its missing end. */
const isOpen = (piece: string, end: string): boolean =>
  piece.length < 2 || !piece.endsWith(end) || /(?:^|[^\\])(?:\\\\)*\\.$/.test(piece.slice(0, -1) + end);

export function scriptPlace(code: string): ScriptPlace {
  let before = '';
  SCRIPT_PIECE.lastIndex = 0;
  while (SCRIPT_PIECE.lastIndex < code.length) {
    const start = SCRIPT_PIECE.lastIndex;
    let piece = SCRIPT_PIECE.exec(code)?.[0] ?? '';
    const isDivision = /[\w$)\]}]$/.test(before) && !BEFORE_REGEXP.test(before);
    if (piece === '/' && !isDivision) {
      REGEXP.lastIndex = start;
      piece = REGEXP.exec(code)?.[0] ?? piece;
      SCRIPT_PIECE.lastIndex = start + piece.length;
      if (SCRIPT_PIECE.lastIndex === code.length && !/[^\\]\/[a-z]*$/.test(piece.slice(1))) return 'regexp';
    }
    const open = SCRIPT_PIECE.lastIndex === code.length ? openIn(piece) : null;
    if (open === '`') return placeInTemplate(piece.slice(1));
    if (open !== null) return open;
    if (!/^\s/.test(piece) && !/^\/[/*]/.test(piece)) before = piece;
  }
  return 'code';
}

/** @param text a template literal's, so far */
function placeInTemplate(text: string): ScriptPlace {
  const hole = text.lastIndexOf('${');
  if (hole < 0) return '`';
  const inside = text.slice(hole + 2);
  if (!/[{}'"`]/.test(inside)) return scriptPlace(inside);
  return /^[^{}'"`]*\}[^{}]*$/.test(inside) ? '`' : 'unclear';
}

function openIn(piece: string): 'comment' | "'" | '"' | '`' | null {
  if (piece.startsWith('//')) return 'comment';
  if (piece.startsWith('/*')) return piece.length >= 4 && piece.endsWith('*/') ? null : 'comment';
  const quote = piece.charAt(0);
  if (quote !== "'" && quote !== '"' && quote !== '`') return null;
  return isOpen(piece, quote) ? quote : null;
}

const STYLE_PIECE =
  /\/\*[\s\S]*?(?:\*\/|$)|url\(\s*(?:"(?:\\[\s\S]|[^"\\])*(?:"|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|[^)"']*(?:\)|$))|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|[\s\S]/gi;

export function stylePlace(code: string): StylePlace {
  let last = '';
  for (const [piece] of code.matchAll(STYLE_PIECE)) last = piece;
  if (/^url\(/i.test(last)) {
    const address = last.replace(/^url\(\s*/i, '');
    const quote = /^["']/.exec(address)?.[0] ?? '';
    const isOver = quote === '' ? address.endsWith(')') : !isOpen(address, quote);
    return isOver ? 'code' : 'url';
  }
  return (openIn(last.startsWith('//') ? '' : last) as StylePlace | null) ?? 'code';
}
