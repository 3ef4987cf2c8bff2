/** Regulars past their own rhythm, with their names and who looks after them; who spent most stands first. */
import type { IsoDay } from '../../../domain/calendar/iso-day';
import type { Minor } from '../../../domain/money/minor';
import type { OrderLine } from '../../../domain/orders/kept-line';
import type { OrderSummary } from '../../../domain/orders/order-summaries';
import { type PastRhythm, pastRhythm } from '../../../domain/rhythm/past-rhythm';
import type { TabRow } from '../../../schema/workbook-schema';

export interface LateRegular extends PastRhythm {
  readonly name: string;
  readonly owner: string | null;
  readonly spent: Minor;
}

type Customer = Readonly<Pick<TabRow<'customers'>, 'id' | 'name' | 'owner' | 'status'>>;

/** Archived customers are let go; so are those whose row is gone. */
export function lateRegulars(
  customers: readonly Customer[],
  lines: Iterable<OrderLine>,
  summaries: ReadonlyMap<string, Pick<OrderSummary, 'net'>>,
  today: IsoDay,
): readonly LateRegular[] {
  const known = new Map(
    customers.flatMap((row) => (row.id === null || row.status === 'archived' ? [] : [[row.id, row]])),
  );
  return pastRhythm(lines, today)
    .flatMap((late) => {
      const row = known.get(late.customerId);
      const summary = summaries.get(late.customerId);
      if (!row || !summary) return [];
      return [{ ...late, name: row.name ?? late.customerId, owner: row.owner, spent: summary.net }];
    })
    .sort((a, b) => b.spent - a.spent || (a.customerId < b.customerId ? -1 : 1));
}
