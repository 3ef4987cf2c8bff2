/**
 * What a text finder looks for in one text, and what replacing it there makes of the text. Knows no cells.
 */
import { Exception } from './exception';

export interface SearchOptions {
  readonly text: string;
  readonly matchCase: boolean;
  readonly entireCell: boolean;
  /** The text is a regular expression; JavaScript's instead of Google's RE2, which has no look-around. */
  readonly expression: boolean;
  /** Letters count without their accents. */
  readonly diacritics: boolean;
}

export interface SearchPattern {
  isIn(text: string): boolean;
  /** In an expression's replacement `$1` is what its first brackets found. */
  replaced(text: string, replacement: string): { readonly text: string; readonly count: number };
}

/** @throws Exception for an expression that cannot be read (the words are ours: Google's are not documented) */
export function searchPattern(options: SearchOptions): SearchPattern {
  const { entireCell, expression, diacritics } = options;
  const wanted = diacritics ? folded(options.text).text : options.text;
  if (wanted === '') return { isIn: () => false, replaced: (text) => ({ text, count: 0 }) };
  const source = expression ? wanted : wanted.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const pattern = patternOf(entireCell ? `^(?:${source})$` : source, options.matchCase);
  const reading = (text: string): Folded => (diacritics ? folded(text) : { text, at: null });
  return {
    isIn: (text) => {
      pattern.lastIndex = 0;
      return pattern.test(reading(text).text);
    },
    replaced: (text, replacement) => replacedIn(text, reading(text), pattern, replacement, expression),
  };
}

/** By Unicode where it can be read so; an escape that Unicode mode refuses, as `\-`, is read the old way. */
function patternOf(source: string, matchCase: boolean): RegExp {
  const flags = matchCase ? 'g' : 'gi';
  for (const mode of ['u', '']) {
    try {
      return new RegExp(source, `${flags}${mode}`);
    } catch {
      // tried in the other mode, or refused below
    }
  }
  throw new Exception(`Invalid regular expression: ${source}`);
}

interface Folded {
  readonly text: string;
  /** Where each of its characters stood, and the end; null when nothing was folded. */
  readonly at: readonly number[] | null;
}

function folded(text: string): Folded {
  let bare = '';
  const at: number[] = [];
  let from = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    for (let index = 0; index < plain.length; index += 1) at.push(from);
    bare += plain;
    from += letter.length;
  }
  at.push(text.length);
  return { text: bare, at };
}

function replacedIn(
  text: string,
  reading: Folded,
  pattern: RegExp,
  replacement: string,
  expression: boolean,
): { text: string; count: number } {
  const place = (index: number) => reading.at?.[index] ?? index;
  let result = '';
  let reached = 0;
  let count = 0;
  for (const match of reading.text.matchAll(pattern)) {
    const end = place(match.index + match[0].length);
    result += text.slice(reached, place(match.index)) + (expression ? expanded(replacement, match) : replacement);
    reached = end;
    count += 1;
  }
  return { text: result + text.slice(reached), count };
}

function expanded(replacement: string, match: RegExpMatchArray): string {
  return replacement.replace(/\$(?:(\d)|(&))/g, (_, group: string | undefined) => match[Number(group ?? 0)] ?? '');
}
