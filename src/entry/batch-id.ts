import type { ShopWorkbook } from '../sheets/shop-workbook';

/** A day and a few random letters: `B-20260315-1f3a9c2e`. */
export const newBatchId = ({ today }: ShopWorkbook): string =>
  `B-${today.replace(/-/g, '')}-${Utilities.getUuid().slice(0, 8)}`;
