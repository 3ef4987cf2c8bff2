/**
 * Reads the UCI Online Retail subset (local/sample/README.md) into domain lines: a `C` invoice is a return, the amount
 * is unit price × quantity in pence, and the customer's number is both id and account.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { readDay } from '../../src/domain/calendar/day-reader';
import { asCurrency } from '../../src/domain/money/currency';
import { toMinor } from '../../src/domain/money/minor';
import type { SummarisedLine } from '../../src/domain/orders/order-summaries';

export interface RetailRow {
  readonly InvoiceNo: string;
  readonly StockCode: string;
  readonly Description: string;
  readonly Quantity: string;
  readonly InvoiceDate: string;
  readonly UnitPrice: string;
  readonly CustomerID: string;
}

const SUBSET = join(__dirname, '../../local/sample/online-retail-orders.csv');

export const retailRows = (file = SUBSET): RetailRow[] =>
  parse<RetailRow>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;

export function retailLines(rows: readonly RetailRow[]): SummarisedLine[] {
  const pounds = asCurrency('GBP');
  return rows.map((row) => {
    const read = readDay(row.InvoiceDate, 'mdy');
    if (read.kind !== 'civil') throw new Error(`fixture day: ${row.InvoiceDate}`);
    return {
      customerId: row.CustomerID,
      channel: 'shop',
      orderNo: row.InvoiceNo,
      orderedOn: read.day,
      product: row.Description,
      status: row.InvoiceNo.startsWith('C') ? 'returned' : 'completed',
      amountHome: toMinor(Number(row.UnitPrice) * Number(row.Quantity), pounds),
    };
  });
}
