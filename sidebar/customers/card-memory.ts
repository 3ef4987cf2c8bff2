/** Cards read in this session: shown at once when asked for again, until something was saved for the customer. */
import type { CustomerCard } from '../../src/contract/customers';
import { server } from '../remote/server';

const cards = new Map<string, Promise<CustomerCard>>();

/** @param row where the customer was last seen in the grid; saves the server a search, and is checked there */
export function cardOf(customerId: string, row?: number): Promise<CustomerCard> {
  const known = cards.get(customerId);
  if (known) return known;
  const asked = row === undefined ? server.customerCard(customerId) : server.customerCard(customerId, row);
  cards.set(customerId, asked);
  asked.catch(() => cards.delete(customerId));
  return asked;
}

export const forgetCard = (customerId: string): boolean => cards.delete(customerId);
