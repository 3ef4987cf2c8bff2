/** A follow-up that was done is ticked where it was agreed, and the customer's next one is told from the rest. */
import type { IsoDay } from '../../domain/calendar/iso-day';
import type { ShopWorkbook, StagedTable } from '../../sheets/shop-workbook';

/**
 * Inside `locked`; to be committed together with the reminder.
 *
 * @param interactionId what the follow-up is about; a row that is gone is no fault of anybody's
 */
export function tickFollowUp(workbook: ShopWorkbook, interactionId: string, isDone: boolean): readonly StagedTable[] {
  const talks = workbook.readRow('interactions', ['followUpDone', 'customerId'], interactionId);
  const [talk] = talks.rows;
  if (!talk || (talk.followUpDone === true) === isDone) return [];
  talks.change(talk, { followUpDone: isDone });
  if (talk.customerId === null) return [talks];
  const places = workbook.findRows('interactions', 'customerId', talk.customerId);
  let next: IsoDay | null = null;
  for (const row of workbook.readRowsAt('interactions', ['id', 'followUpOn', 'followUpDone'], places).rows) {
    const isOver = row.id === interactionId ? isDone : row.followUpDone === true;
    if (!isOver && row.followUpOn !== null && (next === null || row.followUpOn < next)) next = row.followUpOn;
  }
  const customers = workbook.readRow('customers', ['followUpOn'], talk.customerId);
  const [customer] = customers.rows;
  if (customer) customers.change(customer, { followUpOn: next });
  return [talks, customers];
}
