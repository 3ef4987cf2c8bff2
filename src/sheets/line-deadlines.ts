/** Return and warranty of order lines, by the tabs channels and products as they are now; both are read when first asked for. */
import type { IsoDay } from '../domain/calendar/iso-day';
import { type DeliveredLine, returnUntil, warrantyUntil } from '../domain/orders/line-deadlines';
import { productFinder } from '../domain/orders/product-finder';
import type { ShopWorkbook } from './shop-workbook';

export interface DatedLine extends DeliveredLine {
  readonly channel: string | null;
  readonly sku: string | null;
  readonly product: string | null;
}

export interface LineDeadlines {
  readonly returnUntil: IsoDay | null;
  readonly warrantyUntil: IsoDay | null;
}

export function lineDeadlines(workbook: Pick<ShopWorkbook, 'readShort'>): (line: DatedLine) => LineDeadlines {
  let terms: Terms | null = null;
  return (line) => {
    terms ??= { returnDays: returnDaysOf(workbook), warrantyMonths: warrantyMonthsOf(workbook) };
    return {
      returnUntil: returnUntil(line, terms.returnDays(line)),
      warrantyUntil: warrantyUntil(line, terms.warrantyMonths(line)),
    };
  };
}

interface Terms {
  returnDays(line: DatedLine): number | null;
  warrantyMonths(line: DatedLine): number | null;
}

function returnDaysOf(workbook: Pick<ShopWorkbook, 'readShort'>): Terms['returnDays'] {
  const days = new Map<string, number>();
  for (const { channel, returnDays } of workbook.readShort('channels', ['channel', 'returnDays']).rows) {
    if (channel !== null && returnDays !== null) days.set(channel, returnDays);
  }
  return ({ channel }) => days.get(channel ?? '') ?? null;
}

function warrantyMonthsOf(workbook: Pick<ShopWorkbook, 'readShort'>): Terms['warrantyMonths'] {
  const products = workbook.readShort('products', ['sku', 'name', 'warrantyMonths']).rows;
  if (products.every(({ warrantyMonths }) => !warrantyMonths)) return () => null;
  const find = productFinder(products);
  return (line) => find(line)?.warrantyMonths ?? null;
}
