/**
 * Owns how a Chinese name is typed in Latin letters: 李梅 as limei and as lm. For finding, never for showing: tones are left
 * out, and of a character with several readings only the commonest counts, besides its own as a surname.
 */
import { prefixNumbers } from '../text/prefix-code';
import { nameKey } from '../text/tidy';
import {
  COMPOUND_READINGS,
  FIRST_CHARACTER,
  READING_COUNTS,
  READINGS,
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
  const table = new Map<string, string>();
  prefixNumbers(READINGS, READING_COUNTS).forEach((number, offset) => {
    if (number > 0) table.set(String.fromCharCode(FIRST_CHARACTER + offset), syllables[number - 1] ?? '');
  });
  return table;
}
