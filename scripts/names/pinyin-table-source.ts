/**
 * The text of src/domain/names/pinyin-table.ts, worked out with pinyin-pro. A test compares it with the file.
 */
import { pinyin } from 'pinyin-pro';

/** Characters of names that neither of the two standards of common characters has. */
const OF_NAMES =
  '喆堃珺祎翀瑄镕垚犇骉燊旻炘曌芃瑀禕頔彧翾赟姵嬿偲俍倢傒儆冏劼勍珮琇玹玟珣璠璁瑨珹锜铖烜煊炜昉晟暐祺禛翃翙骢骍';

/** Surnames of two characters; those that read otherwise as a name than character by character are kept. */
const COMPOUND_SURNAMES = [
  ...['尉迟', '万俟', '长孙', '澹台', '单于', '令狐', '夏侯', '欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '慕容'],
  ...['司徒', '端木', '公孙', '呼延', '宇文', '钟离', '轩辕', '鲜于', '闾丘', '濮阳', '淳于', '申屠', '赫连', '子车'],
  ...['乐正', '司空', '拓跋', '夹谷', '谷梁', '百里', '东郭', '南宫', '第五'],
];

/** Printable ASCII without quotes, backslash, dollar, and the X of notes to oneself: one byte each in the bundle. */
const DIGITS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .join('')
  .replace(/["'`\\$X]/g, '');
/** Digits that are a syllable by themselves; those after them begin a pair. */
const SINGLE_DIGITS = 84;

const FIRST_CHARACTER = 0x4e00;

export function pinyinTableSource(): string {
  const characters = commonCharacters();
  const syllables = byFrequency(characters.map(plainly));
  const codes = characters.map((one) => codeOf(syllables.indexOf(plainly(one)))).join('');
  const differing = characters.filter((one) => asSurname(one) !== plainly(one));
  const compounds = COMPOUND_SURNAMES.filter((one) => asSurname(one) !== [...one].map(plainly).join(' '));
  return `/** Written by scripts/write-pinyin-table.ts with pinyin-pro; do not edit. */
export const FIRST_CHARACTER = 0x4e00;

export const DIGITS = '${DIGITS}';

/** Of the digits, so many are a syllable by themselves; those after them begin a pair. */
export const SINGLE_DIGITS = ${SINGLE_DIGITS};

/** Without tone, v for ü; the most frequent first. */
export const SYLLABLES =
  '${syllables.join(' ')}';

/**
 * A bit for each character from the first on, four in a hex digit, the highest first: set for those of GB 2312, of Big5's
 * first level, and for some of names.
 */
export const PRESENT =
  '${presentHex(characters)}';

/** The syllable of each such character as it is read first of all: one digit, or two. */
export const CODES =
  '${codes}';

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

function codeOf(index: number): string {
  if (index < SINGLE_DIGITS) return DIGITS.charAt(index);
  const rest = index - SINGLE_DIGITS;
  const first = DIGITS.charAt(SINGLE_DIGITS + Math.floor(rest / DIGITS.length));
  if (first === '') throw new Error('more syllables than pairs of digits');
  return first + DIGITS.charAt(rest % DIGITS.length);
}

function presentHex(characters: readonly string[]): string {
  const present = new Set(characters.map((one) => one.charCodeAt(0) - FIRST_CHARACTER));
  const last = (characters[characters.length - 1] ?? '').charCodeAt(0) - FIRST_CHARACTER;
  const digits: string[] = [];
  for (let from = 0; from <= last; from += 4) {
    const bits = [0, 1, 2, 3].map((step) => (present.has(from + step) ? '1' : '0'));
    digits.push(Number.parseInt(bits.join(''), 2).toString(16));
  }
  return digits.join('');
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
