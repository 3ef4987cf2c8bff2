/**
 * Whose customers an agent works with: one's own and those nobody owns. Kept by the server functions, not by the grid:
 * whoever may edit the sheet can still read it.
 */
import { Refusal } from './refusal';
import type { Actor } from './shop-workbook';

export const isOwnCustomer = ({ email, role }: Actor, owner: string | null): boolean =>
  role !== 'agent' || owner === null || owner.trim().toLowerCase() === email;

/** @throws Refusal NOT_YOURS */
export function requireOwnCustomer(actor: Actor, owner: string | null): void {
  if (!isOwnCustomer(actor, owner)) throw new Refusal('NOT_YOURS', { owner: owner ?? '' });
}
