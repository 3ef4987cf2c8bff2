/**
 * Cuts a formula into tokens. Every character belongs to exactly one token, so that joining the tokens' texts gives
 * the formula back: that is how references are rewritten.
 */
import type { Reference } from './ast';
import { readReference } from './reference';

export type Token =
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference }
  | { readonly kind: TokenKind; readonly text: string };

type TokenKind =
  | 'blank'
  | 'string'
  | 'error'
  | 'number'
  | 'name'
  | 'operator'
  | 'separator'
  | 'open'
  | 'close'
  | 'openArray'
  | 'closeArray'
  | 'backslash'
  | 'colon'
  | 'unknown';

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['blank', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|ERROR!|NULL!)/uy],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%]/uy],
  ['separator', /[,;]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['openArray', /\{/uy],
  ['closeArray', /\}/uy],
  ['backslash', /\\/uy],
  ['colon', /:/uy],
  ['unknown', /[\s\S]/uy],
];

/** Of the formulas cut last: the rule of a column is carried to each of its cells. */
const known = new Map<string, readonly Token[]>();
const MOST_KNOWN = 500;

/** @param formula without its leading `=` */
export function tokensOf(formula: string): readonly Token[] {
  const found = known.get(formula);
  if (found !== undefined) return found;
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, tokens);
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  const found = readReference(formula, at);
  if (found !== null) return { kind: 'reference', ...found };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'unknown', text: formula.slice(at) };
}
