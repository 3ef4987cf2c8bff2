/**
 * The customers of the session: read once, then found in the page. Above 20,000, or where the server does not give them
 * all, it is asked for each search.
 *
 * Somebody may be added meanwhile, so who is not found here is looked for on the server, and then known here too.
 */
import type { CustomerHit } from '../../src/contract/customers';
import { server } from '../remote/server';
import { type FindableCustomers, findable, findCustomers } from './find-customers';

const MOST_IN_PAGE = 20_000;

let list: FindableCustomers = findable([]);
let isWhole = false;
let reading: Promise<void> | null = null;

/** One read a session; a failed one can be tried again. */
export function readCustomerList(): Promise<void> {
  reading ??= server.searchCustomers('', MOST_IN_PAGE + 1).then(
    (hits) => {
      isWhole = hits.length > 0 && hits.length <= MOST_IN_PAGE && hits.every(({ search }) => search !== undefined);
      list = findable(isWhole ? hits : []);
    },
    (error) => {
      reading = null;
      throw error;
    },
  );
  return reading;
}

export const customersInPage = (text: string, limit: number): readonly CustomerHit[] =>
  findCustomers(list, text, limit);

/** Whether the page's own list answers: otherwise, or where it knows nobody, the server does. */
export const listAnswers = (): boolean => isWhole;

export async function customersOnServer(text: string, limit: number): Promise<readonly CustomerHit[]> {
  const hits = await server.searchCustomers(text, limit);
  const unknown = hits.filter(({ id }) => !list.hits.some((hit) => hit.id === id));
  if (isWhole && unknown.length > 0) list = findable(list.hits.concat(unknown));
  return hits;
}
