/**
 * WooCommerce's report writes an order on one line, its products as `2× Scarf, red, 1× Mug`. Such a record becomes one
 * for each product, all of the same physical line, with the product's own quantity; what was paid is the order's total,
 * shared among them where totals are (order-totals.ts).
 */
import { cellText } from './cell-text';
import type { FileRecord } from './read-file';
import type { RecognisedColumns } from './recognise-columns';

/** Names hold commas too: only a comma before a count and `×` separates. */
const SEPARATOR = /,\s*(?=\d+\s*×)/;
const COUNTED = /^(\d+)\s*×\s*(\S.*)$/s;

export function joinedProducts(records: readonly FileRecord[], { at }: RecognisedColumns): readonly FileRecord[] {
  const productAt = at.get('orders.product');
  if (productAt === undefined || at.has('orders.amount') || at.has('orders.unitPrice')) return records;
  const quantityAt = at.get('orders.quantity');
  return records.flatMap((record) => {
    if (record.broken) return [record];
    const counted = cellText(record.cells[productAt] ?? '')
      .split(SEPARATOR)
      .map((part) => COUNTED.exec(part));
    if (counted.some((one) => one === null)) return [record];
    if (counted.length > 1 && quantityAt === undefined) return [record];
    return counted.map((one) => ({ ...record, cells: withProduct(record.cells, productAt, quantityAt, one!) }));
  });
}

function withProduct(
  cells: readonly string[],
  productAt: number,
  quantityAt: number | undefined,
  [, count, name]: RegExpExecArray,
): readonly string[] {
  const written = [...cells];
  written[productAt] = name!.trim();
  if (quantityAt !== undefined) written[quantityAt] = count!;
  return written;
}
