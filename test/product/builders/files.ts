/** Order files as merchants export them. */

import type { LocalWorkbook, RunOptions } from '../../../local/local-workbook';
import type { ImportOutcome } from '../../../src/features/imports/import-request';
import { answer } from './answer';

export const HEADER = 'customerName,phone,email,orderedOn,product,quantity,amount,orderNo,channel,notes,level';

/** One line of an order file; what is not given is blank. */
export type Line = Partial<Record<(typeof COLUMNS)[number], string | number>>;
const COLUMNS = [
  ...(['customerName', 'phone', 'email', 'orderedOn', 'product', 'quantity', 'amount', 'orderNo', 'channel'] as const),
  ...(['notes', 'level'] as const),
] as const;

export function orderFile(lines: readonly Line[]): string {
  const quoted = (value: string | number): string => `"${String(value).replace(/"/g, '""')}"`;
  return [HEADER, ...lines.map((line) => COLUMNS.map((column) => quoted(line[column] ?? '')).join(','))].join('\n');
}

/** 50 lines: 17 customers, 31 orders, some with a phone or a note, lines 49 and 50 refused. */
export const FIFTY_LINES = orderFile(
  Array.from({ length: 50 }, (_, index): Line => {
    const customer = index % 17;
    return {
      customerName: `Customer ${customer}`,
      ...(customer % 3 === 0 ? { phone: `1380013${String(8000 + customer)}` } : {}),
      orderedOn: index === 48 ? '31/31/2024' : `2026-01-${String(1 + (index % 28)).padStart(2, '0')}`,
      product: `Product ${index % 7}`,
      quantity: index === 49 ? 'many' : 1 + (index % 3),
      amount: `${10 + index}.50`,
      orderNo: `W${index % 31}`,
      channel: 'website',
      ...(index % 10 === 0 ? { notes: '=1+1' } : {}),
    };
  }),
);

export function importText(
  shop: LocalWorkbook,
  text: string,
  name = 'orders.csv',
  options: RunOptions = {},
): ImportOutcome {
  return answer<ImportOutcome>(shop, 'importFile', [{ name, text }], options);
}
