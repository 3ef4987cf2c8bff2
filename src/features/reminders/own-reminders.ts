/**
 * Whose a reminder is. What counts is who looks after the customer now: a reminder written before somebody else took the
 * customer over shows neither name nor phone to the former owner.
 */
import { isOwnCustomer } from '../../sheets/own-customers';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

interface Addressed {
  readonly owner: string | null;
  readonly to: string | null;
}

const address = (text: string | null): string => (text ?? '').trim().toLowerCase();

/**
 * Own and unassigned customers', and what comes to one as the owner's stand-in.
 *
 * @param ownerNow of the customer; the reminder's own where there is no such customer
 */
export const isForActor = (actor: ShopWorkbook['actor'], { owner, to }: Addressed, ownerNow: string | null): boolean =>
  isOwnCustomer(actor, ownerNow) || (address(ownerNow) === address(owner) && address(to) === actor.email);

type Reminder = Addressed & { readonly customerId: string | null };

/** Asks of many reminders with two columns read, or none where everything is shown. */
export function isForPerson(workbook: ShopWorkbook, whose: 'own' | 'all'): (reminder: Reminder) => boolean {
  const { actor } = workbook;
  if (whose === 'all' || actor.role !== 'agent') return () => true;
  const owners = workbook.readColumn('customers', 'owner');
  const ownerOf = new Map<string, string | null>();
  for (const [sheetRow, id] of workbook.readColumn('customers', 'id')) {
    if (!ownerOf.has(id)) ownerOf.set(id, owners.get(sheetRow) ?? null);
  }
  return (reminder) => {
    const known = ownerOf.get(reminder.customerId ?? '');
    return isForActor(actor, reminder, known === undefined ? reminder.owner : known);
  };
}

/** The same of one reminder, at the same cost whatever the shop's size. */
export function isPersonsOwn(workbook: ShopWorkbook, reminder: Reminder): boolean {
  const { actor } = workbook;
  if (actor.role !== 'agent') return true;
  const id = reminder.customerId ?? '';
  const [customer] = id === '' ? [] : workbook.readRow('customers', ['owner'], id).rows;
  return isForActor(actor, reminder, customer ? customer.owner : reminder.owner);
}
