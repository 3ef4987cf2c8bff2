/** Lists of international codes. A cell shows the code itself in both languages: codes have no translation to drift. */
import { COUNTRIES } from '../../domain/countries/country-table';
import { CURRENCY_EXPONENTS } from '../../domain/money/currency-table';
import type { Label } from '../../i18n/bilingual';
import type { ChoiceList } from '../choice-list';

/** What small merchants are mostly paid in; these stand on top of the drop-down. */
const USUAL_CURRENCIES = [
  ...['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'TWD', 'KRW', 'SGD', 'MYR', 'THB', 'VND', 'IDR', 'PHP', 'INR'],
  ...['AUD', 'NZD', 'CAD', 'MXN', 'BRL', 'CHF', 'RUB', 'AED', 'SAR', 'ZAR'],
];

export const countries = codeList(
  'countries',
  COUNTRIES.map(([code]) => code),
  'closed',
);

/** Every currency in use, so that none is refused for being rare. Its rate stands in the tab lists, as `value`. */
export const currencies = codeList('currencies', [...USUAL_CURRENCIES, ...CURRENCY_EXPONENTS.keys()], 'open');

/** @param codes a code that comes again counts where it stands first */
function codeList(key: string, codes: readonly string[], open: 'open' | 'closed'): ChoiceList {
  const choices: Record<string, Label> = {};
  for (const code of codes) choices[code] = { 'zh-CN': code, en: code };
  return { key, choices, open: open === 'open' };
}
