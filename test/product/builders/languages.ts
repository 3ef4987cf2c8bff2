/** Is a sentence in the language it should be in? What somebody typed stands in quotes and may be in any. */
import type { Language } from '../../../src/i18n/bilingual';

/** Names, codes and keys that have no translation. */
const NAMES =
  /\b(?:Google|Regulars|CSV|TSV|UTF-8|CNY|USD|EUR|E-?mail|[a-z]+@[a-z.]+|docs\/[\w./-]+|install|segments|even|published)\b/gi;
const QUOTED = /“[^”]*”|"[^"]*"/g;
/** Keys of choices and of arguments, which are the same in every language. */
const KEYS = /（[^）]*）|\([^)]*\)|\{[^}]*\}|\b[a-z]+[A-Z]\w*\b/g;

const HAN = /[\u4e00-\u9fff]/;
const LATIN_WORD = /[A-Za-z]{2,}/;

export function expectLanguage(language: Language, sentence: string): void {
  const own = sentence.replace(QUOTED, ' ').replace(KEYS, ' ').replace(NAMES, ' ');
  expect({ sentence, foreign: own.match(language === 'en' ? HAN : LATIN_WORD)?.[0] ?? null }).toEqual({
    sentence,
    foreign: null,
  });
}
