/** A value as a person reads it outside the grid: on the card, in the sidebar. */
import type { Instant } from '../domain/calendar/instant';
import { cardWords } from '../i18n/card-words';
import type { Column, KindValue } from '../schema/column';
import type { ShopWorkbook } from './shop-workbook';

type Reader = Pick<ShopWorkbook, 'labels' | 'zone' | 'language'>;

export function shownValue(column: Column, value: KindValue, { labels, zone, language }: Reader): string {
  switch (column.kind) {
    case 'choice':
      return column.list ? labels.labelOf(column.list, String(value)) : String(value);
    case 'time':
      return zone
        .isoWithOffset(value as Instant)
        .slice(0, 16)
        .replace('T', ' ');
    case 'check':
      return cardWords[language].check[value === true ? 'yes' : 'no'];
    case 'money':
      return shownMoney(Number(value));
    case 'share':
      return `${Math.round(Number(value) * 100)}%`;
    default:
      return String(value);
  }
}

/** `-1,234.50`; the currency stands elsewhere. */
export function shownMoney(amount: number): string {
  const [whole = '0', cents = '00'] = Math.abs(amount).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '-' : ''}${grouped}.${cents}`;
}
