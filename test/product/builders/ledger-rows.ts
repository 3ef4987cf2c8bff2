/** Rows of the reminder log as a planning run would have left them; state only what matters. */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { TODAY } from './shop';

export interface LedgerFacts {
  readonly kind: string;
  readonly about: string;
  readonly customerId: string;
  readonly recipient?: 'colleague' | 'customer' | 'manager';
  readonly as?: 'task' | 'email';
  readonly status?: string;
  readonly dueOn?: string;
  readonly lastTryAt?: string;
  readonly owner?: string;
  readonly to?: string;
  readonly reason?: string;
}

/** @returns its key */
export function aLedgerRow(shop: LocalWorkbook, facts: LedgerFacts): string {
  const { recipient = facts.as === 'email' ? 'customer' : 'colleague', dueOn = TODAY } = facts;
  const key = `${facts.kind}|${facts.about}|${dueOn}|${recipient}`;
  const row = shop.export('reminders').length + 2;
  const { recipient: _, ...cells } = { as: 'task', status: 'sent', customerName: 'Somebody', ...facts };
  for (const [column, value] of Object.entries({ key, dueOn, ...cells })) shop.edit('reminders', row, column, value);
  return key;
}
