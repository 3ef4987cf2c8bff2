/**
 * The text of src/domain/names/pinyin-table.ts, worked out with pinyin-pro. A test compares it with the file.
 */
import { pinyin } from 'pinyin-pro';
import { packByPrefix } from '../packing/prefix-packing';

/** Characters of names that neither of the two standards of common characters has. */
const OF_NAMES =
  '喆堃珺祎翀瑄镕垚犇骉燊旻炘曌芃瑀禕頔彧翾赟姵嬿偲俍倢傒儆冏劼勍珮琇玹玟珣璠璁瑨珹锜铖烜煊炜昉晟暐祺禛翃翙骢骍';

/** Surnames of two characters; those that read otherwise as a name than character by character are kept. */
const COMPOUND_SURNAMES = [
  ...['尉迟', '万俟', '长孙', '澹台', '单于', '令狐', '夏侯', '欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '慕容'],
  ...['司徒', '端木', '公孙', '呼延', '宇文', '钟离', '轩辕', '鲜于', '闾丘', '濮阳', '淳于', '申屠', '赫连', '子车'],
  ...['乐正', '司空', '拓跋', '夹谷', '谷梁', '百里', '东郭', '南宫', '第五'],
];

const FIRST_CHARACTER = 0x4e00;

export function pinyinTableSource(): string {
  const characters = commonCharacters();
  const syllables = byFrequency(characters.map(plainly));
  const differing = characters.filter((one) => asSurname(one) !== plainly(one));
  const compounds = COMPOUND_SURNAMES.filter((one) => asSurname(one) !== [...one].map(plainly).join(' '));
  const { counts, packed } = packedReadings(characters, syllables);
  return `/** Written by scripts/write-pinyin-table.ts with pinyin-pro; do not edit. */
export const FIRST_CHARACTER = 0x4e00;

/** Without tone, v for ü; the most frequent first. */
export const SYLLABLES =
  '${syllables.join(' ')}';

/**
 * A number for each character from the first on, in a prefix code: that of its syllable as it is read first of all,
 * counted from 1; 0 for those that stand neither in GB 2312, nor in Big5's first level, nor in some names.
 */
export const READINGS =
  '${packed}';

export const READING_COUNTS: readonly number[] = [${counts.join(', ')}];

/** How a character is read at the head of a name, where that differs. */
export const SURNAME_READINGS: Readonly<Record<string, string>> = {
${differing.map((one) => `  ${one}: '${asSurname(one)}',`).join('\n')}
};

/** Surnames of two characters, where their readings differ; the syllables are parted by a blank. */
export const COMPOUND_READINGS: Readonly<Record<string, string>> = {
${compounds.map((one) => `  ${one}: '${asSurname(one)}',`).join('\n')}
};
`;
}

const plainly = (text: string): string => pinyin(text, { toneType: 'none', v: true });

const asSurname = (text: string): string => pinyin(text, { toneType: 'none', v: true, surname: 'head' });

/** @throws Error for what is no syllable */
function byFrequency(syllables: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of syllables) {
    if (!/^[a-z]+$/.test(one)) throw new Error(`no syllable: ${one}`);
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([one]) => one);
}

function packedReadings(characters: readonly string[], syllables: readonly string[]) {
  const numberOf = new Map(characters.map((one) => [one.charCodeAt(0), syllables.indexOf(plainly(one)) + 1]));
  const codePoints = (characters[characters.length - 1] ?? '').charCodeAt(0) + 1 - FIRST_CHARACTER;
  const numbers = Array.from({ length: codePoints }, (_, offset) => numberOf.get(FIRST_CHARACTER + offset) ?? 0);
  const weights = [0, ...syllables.map(() => 0)];
  for (const number of numbers) weights[number]! += 1;
  return packByPrefix(numbers, weights);
}

/** By code point. GB 2312 stands in rows B0–F7 of GB 18030, Big5's first level in rows A4–C6. */
function commonCharacters(): readonly string[] {
  const simplified = rowsOf('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]]);
  const traditional = rowsOf('big5', [0xa4, 0xc6], [[0x40, 0x7e], [0xa1, 0xfe]]); // biome-ignore format: two spans of one byte
  return [...new Set([...simplified, ...traditional, ...OF_NAMES])].sort();
}

type Span = readonly [first: number, last: number];

function rowsOf(encoding: string, [first, last]: Span, spans: readonly Span[]): readonly string[] {
  const decoder = new TextDecoder(encoding);
  const found: string[] = [];
  for (let row = first; row <= last; row += 1) {
    for (const [from, to] of spans) {
      for (let cell = from; cell <= to; cell += 1) {
        const character = decoder.decode(Uint8Array.of(row, cell));
        if (/^[\u4e00-\u9fa5]$/.test(character)) found.push(character);
      }
    }
  }
  return found;
}
