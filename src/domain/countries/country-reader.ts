/**
 * Reads which country a file means. A name that is none (`Unspecified`, `European Community`) is null, never a guess.
 */
import { COUNTRY_ALIASES } from './country-alias-table';
import { COUNTRIES } from './country-table';

/** A key under which spellings of one country meet: case, accents, blanks and points do not count (`U.K.` is `uk`). */
function countryKey(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/&/g, 'and').replace(/[^\p{L}]/gu, '');
}

let byName: ReadonlyMap<string, string> | null = null;

function namesToCodes(): ReadonlyMap<string, string> {
  if (byName !== null) return byName;
  const names = new Map<string, string>();
  for (const [code, zh, en] of COUNTRIES) {
    for (const name of [code, zh, en]) names.set(countryKey(name), code);
  }
  for (const alias of Object.keys(COUNTRY_ALIASES)) names.set(countryKey(alias), COUNTRY_ALIASES[alias]!);
  byName = names;
  return names;
}

/** ISO-2 of a code or a name in Chinese or English; null when it names no country. */
export function readCountry(text: string): string | null {
  return text.length > 80 ? null : (namesToCodes().get(countryKey(text)) ?? null);
}

/** The country's name; the code itself where it is unknown. */
export function countryName(code: string, language: 'zh-CN' | 'en'): string {
  const row = COUNTRIES.find(([iso]) => iso === code);
  if (!row) return code;
  return language === 'zh-CN' ? row[1] : row[2];
}
