/**
 * What a spreadsheet's locale changes about typing and showing. Owns the locales the product supports; any other is
 * read as en_US. Locales with a decimal comma are not modelled: the product's formulas and values avoid decimals.
 */

export interface LocaleRules {
  /** The order of a slash date whose first part is not a year. */
  readonly dayOrder: 'MDY' | 'DMY';
  /** What an unformatted cell gets from a Date. */
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  readonly timeFormat: string;
  /** `3/4` and the like, without a year. */
  readonly monthDayFormat: string;
  readonly currency: string;
  readonly chinese: boolean;
  /** numfmt's name for it. */
  readonly display: string;
  readonly blankSpreadsheet: string;
  readonly blankTab: string;
}

const english = {
  dayOrder: 'MDY',
  dateFormat: 'm/d/yyyy',
  dateTimeFormat: 'm/d/yyyy h:mm:ss',
  timeFormat: 'h:mm:ss AM/PM',
  monthDayFormat: 'm/d',
  currency: '$',
  chinese: false,
  display: 'en-US',
  blankSpreadsheet: 'Untitled spreadsheet',
  blankTab: 'Sheet1',
} as const satisfies LocaleRules;

const dayFirst = {
  ...english,
  dayOrder: 'DMY',
  dateFormat: 'dd/mm/yyyy',
  dateTimeFormat: 'dd/mm/yyyy hh:mm:ss',
  timeFormat: 'hh:mm:ss',
  monthDayFormat: 'd/m',
  display: 'en-GB',
} as const satisfies LocaleRules;

const chinese = {
  ...english,
  dateFormat: 'yyyy/m/d',
  dateTimeFormat: 'yyyy/m/d h:mm:ss',
  timeFormat: 'h:mm:ss',
  currency: '¥',
  chinese: true,
  display: 'zh-CN',
  blankSpreadsheet: '无标题的电子表格',
  blankTab: '工作表1',
} as const satisfies LocaleRules;

const LOCALES: Readonly<Record<string, LocaleRules>> = {
  en_US: english,
  en_GB: { ...dayFirst, currency: '£' },
  en_IE: { ...dayFirst, currency: '€' },
  en_AU: dayFirst,
  en_NZ: dayFirst,
  en_IN: { ...dayFirst, currency: '₹' },
  en_SG: dayFirst,
  en_HK: dayFirst,
  zh_CN: chinese,
  zh_TW: { ...chinese, currency: 'NT$' },
  zh_HK: { ...chinese, dayOrder: 'DMY', monthDayFormat: 'd/m', currency: 'HK$' },
};

export function localeRules(locale: string): LocaleRules {
  return LOCALES[locale] ?? (locale.startsWith('zh') ? chinese : english);
}
