/** Cards read in this session: shown at once when asked for again, until something was saved for the customer. */
import type { CustomerCard } from '../../src/contract/customers';
import { server } from '../remote/server';

const cards = new Map<string, Promise<CustomerCard>>();

export function cardOf(customerId: string): Promise<CustomerCard> {
  const known = cards.get(customerId);
  if (known) return known;
  const asked = server.customerCard(customerId);
  cards.set(customerId, asked);
  asked.catch(() => cards.delete(customerId));
  return asked;
}

export const forgetCard = (customerId: string): boolean => cards.delete(customerId);
