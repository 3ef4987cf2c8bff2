/**
 * Owns how a Chinese name is typed in Latin letters: 李梅 as limei and as lm. For finding, never for showing: tones are left
 * out, and of a character with several readings only the commonest counts, besides its own as a surname.
 */
import { nameKey } from '../text/tidy';
import {
  CODES,
  COMPOUND_READINGS,
  DIGITS,
  FIRST_CHARACTER,
  PRESENT,
  SINGLE_DIGITS,
  SURNAME_READINGS,
  SYLLABLES,
} from './pinyin-table';

const HAN = /[\u4e00-\u9fa5]/;

/**
 * Every way to type a name: whole and by initials, each with the surname read as one and read plainly (曾: zeng, ceng),
 * and with u for v (吕: lv, lu). What is no known character stays as it is.
 *
 * @returns keys as nameKey makes them; none for a name without a Chinese character
 */
export function latinKeys(name: string): readonly string[] {
  if (!HAN.test(name)) return [];
  const characters = [...nameKey(name)];
  const plain = characters.map(readingOf);
  const keys = new Set<string>();
  for (const syllables of [withSurname(characters, plain), plain]) {
    const whole = syllables.join('');
    keys.add(whole);
    keys.add(syllables.map((syllable) => syllable[0] ?? '').join(''));
    if (/[ln]v/.test(whole)) keys.add(whole.replace(/([ln])v/g, '$1u'));
  }
  return [...keys];
}

function withSurname(characters: readonly string[], plain: readonly string[]): readonly string[] {
  const [first = '', second = ''] = characters;
  const compound = COMPOUND_READINGS[first + second];
  if (compound !== undefined) return [...compound.split(' '), ...plain.slice(2)];
  return [SURNAME_READINGS[first] ?? plain[0] ?? '', ...plain.slice(1)];
}

let readings: Map<string, string> | null = null;

/** The table is taken apart when the first Chinese name is met. */
function readingOf(character: string): string {
  readings ??= readTable();
  return readings.get(character) ?? character;
}

function readTable(): Map<string, string> {
  const syllables = SYLLABLES.split(' ');
  const digits = new Map([...DIGITS].map((digit, index) => [digit, index]));
  const table = new Map<string, string>();
  let at = 0;
  const nextDigit = (): number => digits.get(CODES.charAt(at++)) ?? 0;
  for (let offset = 0; offset < PRESENT.length * 4; offset += 1) {
    const bits = Number.parseInt(PRESENT.charAt(offset >> 2), 16);
    if (((bits >> (3 - (offset & 3))) & 1) === 0) continue;
    const first = nextDigit();
    const index = first < SINGLE_DIGITS ? first : SINGLE_DIGITS + (first - SINGLE_DIGITS) * digits.size + nextDigit();
    table.set(String.fromCharCode(FIRST_CHARACTER + offset), syllables[index] ?? '');
  }
  return table;
}
