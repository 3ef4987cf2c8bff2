/**
 * Owns what typed text is reduced to before it is stored or compared. It never changes what a person would read as
 * another word: letters, case and order stay, except in keys made only for comparing.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed; tab and line feed stay
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Zero width space, marks of direction, soft hyphen, byte order mark. Joiners stay: emoji and Persian need them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;
const JOINERS = /[\u200c\u200d]/g;
const BLANKS = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Full-width letters, digits, and the marks of numbers and addresses: ＃％＆＊＋－．／＠＿. */
const FULL_WIDTH =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff03\uff05\uff06\uff0a\uff0b\uff0d\uff0e\uff0f\uff20\uff3f]/g;
const FULL_WIDTH_SHIFT = 0xfee0;
/** Printable ASCII, single blanks between: nothing to tidy. Most cells are so, and a refresh asks for all of them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Trims, joins runs of blanks, keeps line breaks, drops invisible characters, makes full-width letters half-width.
 *
 * Chinese sentence marks（，。：；！？（））stay as typed: 你好，世界！ is right as it is. Keys for comparing fold them too.
 */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(BLANKS, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Words by which exports say "nothing here"; lower case. */
const BLANK_WORDS: ReadonlySet<string> = new Set([
  '',
  '无',
  '暂无',
  '没有',
  '空',
  '未填',
  '未填写',
  '-',
  '--',
  '---',
  '—',
  '——',
  '/',
  '\\',
  'n/a',
  'na',
  '#n/a',
  'null',
  '(null)',
  'none',
  'nil',
  'undefined',
]);

/** Whether a cell of a file holds nothing, in a word. Meant for optional fields: a person may be called None. */
export const isBlankWord = (text: string): boolean => BLANK_WORDS.has(tidy(text).toLowerCase());

/** A key under which two spellings of one name or product meet: width, case and blanks do not count. */
export function nameKey(text: string): string {
  const plain = PLAIN.test(text) ? text : tidy(text).normalize('NFKC').replace(JOINERS, '');
  return plain.toLowerCase().replace(/\s+/g, '');
}

/** A key under which two headers meet: also marks, units in brackets, and punctuation do not count (`金额（元）`, `Order #`). */
export function likeHeader(text: string): string {
  const key = nameKey(text).replace(/\((?:元|¥|rmb|cny|usd|\$|必填|选填|required|optional)\)/g, '');
  const letters = key.replace(/[^\p{L}\p{N}#]/gu, '');
  return letters === '' ? key : letters;
}
