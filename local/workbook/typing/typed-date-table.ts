/**
 * The shapes of dates and times that Sheets takes for such, first match wins. A shape names its parts; what they mean
 * together (this year, two-digit years, a day that does not exist) is decided in typed-date.ts.
 *
 * Not among them, and so left as text: ISO times with `T` and offsets, dates with dots, ordinals (1st), weekdays.
 */

export interface DateShape {
  readonly pattern: RegExp;
  /** One name for each group; `month` may be a word. `first`/`second` follow the locale's order. */
  readonly parts: readonly ('year' | 'month' | 'day' | 'first' | 'second')[];
  /** `locale` and `monthDay` are the locale's own. */
  readonly format: string;
  readonly chineseOnly?: true;
}

const WORD = '([a-z]{3,9})\\.?';

export const DATE_SHAPES: readonly DateShape[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, parts: ['year', 'month', 'day'], format: 'yyyy-mm-dd' },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, parts: ['year', 'month', 'day'], format: 'yyyy/m/d' },
  { pattern: /^(\d{4})-(\d{1,2})$/, parts: ['year', 'month'], format: 'yyyy-mm' },
  { pattern: /^(\d{4})\/(\d{1,2})$/, parts: ['year', 'month'], format: 'yyyy/m' },
  { pattern: /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/, parts: ['first', 'second', 'year'], format: 'locale' },
  { pattern: /^(\d{1,2})[/-](\d{4})$/, parts: ['month', 'year'], format: 'm/yyyy' },
  { pattern: /^(\d{1,2})[/-](\d{1,2})$/, parts: ['first', 'second'], format: 'monthDay' },
  { pattern: new RegExp(`^${WORD}[ -]?(\\d{1,2})$`, 'i'), parts: ['month', 'day'], format: 'mmm d' },
  {
    pattern: new RegExp(`^${WORD}[ -]?(\\d{1,2}),? *(\\d{4})$`, 'i'),
    parts: ['month', 'day', 'year'],
    format: 'mmm d, yyyy',
  },
  { pattern: new RegExp(`^${WORD}[ -]?(\\d{4})$`, 'i'), parts: ['month', 'year'], format: 'mmm yyyy' },
  { pattern: new RegExp(`^(\\d{1,2})[ -]?${WORD}$`, 'i'), parts: ['day', 'month'], format: 'd-mmm' },
  {
    pattern: new RegExp(`^(\\d{1,2})[ -]?${WORD}[ ,-]*(\\d{4}|\\d{2})$`, 'i'),
    parts: ['day', 'month', 'year'],
    format: 'd-mmm-yyyy',
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    parts: ['year', 'month', 'day'],
    format: 'yyyy"年"m"月"d"日"',
    chineseOnly: true,
  },
  { pattern: /^(\d{4})年(\d{1,2})月$/, parts: ['year', 'month'], format: 'yyyy"年"m"月"', chineseOnly: true },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/, parts: ['month', 'day'], format: 'm"月"d"日"', chineseOnly: true },
];

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

export interface TimeShape {
  readonly pattern: RegExp;
  readonly parts: readonly ('hour' | 'minute' | 'second' | 'half')[];
  readonly chineseOnly?: true;
}

export const TIME_SHAPES: readonly TimeShape[] = [
  { pattern: /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?$/, parts: ['hour', 'minute', 'second'] },
  { pattern: /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))? ?([ap]m)$/i, parts: ['hour', 'minute', 'second', 'half'] },
  {
    pattern: /^(上午|下午) ?(\d{1,2}):(\d{2})(?::(\d{2}))?$/,
    parts: ['half', 'hour', 'minute', 'second'],
    chineseOnly: true,
  },
  {
    pattern: /^(上午|下午) ?(\d{1,2})[时点](?:(\d{1,2})分)?(?:(\d{1,2})秒)?$/,
    parts: ['half', 'hour', 'minute', 'second'],
    chineseOnly: true,
  },
  { pattern: /^(\d{1,2})时(?:(\d{1,2})分)?(?:(\d{1,2})秒)?$/, parts: ['hour', 'minute', 'second'], chineseOnly: true },
];
