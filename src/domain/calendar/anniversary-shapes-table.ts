/**
 * The shapes in which people write a day that comes back, besides those of files (day-shapes-table.ts); tried in order,
 * on text that has been through NFKC.
 */
export interface AnniversaryShape {
  /** Groups: year, leap, month, day; year and leap may be absent. */
  readonly pattern: RegExp;
  /**
   * Where no word says which calendar is meant, it is this one. `unsaid`: then the text is refused, since 八月十五 is
   * either.
   */
  readonly calendar: 'solar' | 'lunar' | 'unsaid';
}

const NUMERAL = '[一二三四五六七八九十]';
const YEAR = '(?:(?<year>[\\d〇○零一二三四五六七八九]{4})\\s*年\\s*)?';
const LEAP = '(?<leap>[闰閏])?';
const MONTH = `(?<month>${NUMERAL}{1,2}|\\d{1,2})月`;

export const ANNIVERSARY_SHAPES: readonly AnniversaryShape[] = [
  // 1990-03-15, 03-15, 3月15日, 1990-闰06-15, 1990-leap 06-15
  {
    pattern:
      /^(?:(?<year>\d{4})\s*[-/.年]\s*)?(?<leap>[闰閏]|leap\s*)?(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*[日号號]?$/i,
    calendar: 'solar',
  },
  { pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, calendar: 'solar' },
  // 正月十五, 八月初一, 腊月廿三: such words are said of lunar days only
  {
    pattern: new RegExp(`^${YEAR}${LEAP}(?<month>[正冬腊臘])月(?<day>[初廿卅]?${NUMERAL}{0,3}|\\d{1,2})[日号號]?$`),
    calendar: 'lunar',
  },
  { pattern: new RegExp(`^${YEAR}${LEAP}${MONTH}(?<day>初${NUMERAL}|廿${NUMERAL}?|卅)$`), calendar: 'lunar' },
  // 八月十五, 8月十五
  {
    pattern: new RegExp(`^${YEAR}${LEAP}${MONTH}(?<day>${NUMERAL}{1,3}|\\d{1,2})[日号號]?$`),
    calendar: 'unsaid',
  },
];

/** Which calendar is meant, said before the day or after it. */
export const CALENDAR_WORDS = {
  lunar: '农历|農曆|阴历|陰曆|旧历|舊曆|lunar',
  solar: '公历|公曆|阳历|陽曆|新历|新曆|solar',
} as const;
