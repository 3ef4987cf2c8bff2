/**
 * `outbox`: every mail sent from this shop, oldest first.
 */
import type { Shop } from '../shop';
import type { Printed } from '../verb-table';

export function outbox(shop: Shop): Printed {
  const mails = shop.workbook.outbox();
  const lines = mails.map(({ at, to, subject }) => `${at}  ${to}  ${subject}`);
  return { json: mails, lines: mails.length === 0 ? [shop.words().noMail] : lines };
}
