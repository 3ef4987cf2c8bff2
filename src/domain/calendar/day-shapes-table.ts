/**
 * The shapes in which files write a day, tried in order. Every shape captures three parts and, last, what follows;
 * `order` says what the three are. `slash` is decided by the column, `name` has a month's English name.
 */
export type PartOrder = 'ymd' | 'dmy' | 'slash' | 'nameFirst' | 'nameSecond';

export interface DayShape {
  readonly pattern: RegExp;
  readonly order: PartOrder;
}

const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const YEAR = '(\\d{4}|\\d{2})(?!\\d)';

export const DAY_SHAPES: readonly DayShape[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(.*)$/, order: 'ymd' },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)(.*)$/, order: 'ymd' },
  { pattern: /^(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)(.*)$/, order: 'ymd' },
  { pattern: /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})(?!\d)\s*[日号]?(.*)$/, order: 'ymd' },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/, order: 'ymd' },
  { pattern: new RegExp(`^(\\d{1,2})/(\\d{1,2})/${YEAR}(.*)$`), order: 'slash' },
  { pattern: new RegExp(`^(\\d{1,2})-(\\d{1,2})-${YEAR}(.*)$`), order: 'slash' },
  { pattern: new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(.*)$`), order: 'dmy' },
  {
    pattern: new RegExp(`^${WEEKDAY}([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(.*)$`, 'i'),
    order: 'nameFirst',
  },
  { pattern: new RegExp(`^([a-z]{3,9})-(\\d{1,2})-${YEAR}(.*)$`, 'i'), order: 'nameFirst' },
  {
    pattern: new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([a-z]{3,9})\\.?,?[\\s-]+${YEAR}(.*)$`, 'i'),
    order: 'nameSecond',
  },
];
