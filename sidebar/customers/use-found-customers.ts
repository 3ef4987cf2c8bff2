/** The customers that what is typed finds: at once from the page, and from the server where the page knows nobody. */
import { useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import type { Envelope } from '../../src/contract/envelope';
import { useOnce, useWhen } from '../frame/use-when';
import { callRefused } from '../remote/call-refused';
import { customersInPage, customersOnServer, listAnswers, readCustomerList } from './customer-list';

const SHOWN = 8;
/** People pause this long between words; a call for each key would queue up. */
const PAUSE_MS = 300;

export interface FoundCustomers {
  readonly hits: readonly CustomerHit[];
  /** Reading the list, or asking the server. */
  readonly searching: boolean;
  readonly refused: Envelope | null;
}

export function useFoundCustomers(text: string): FoundCustomers {
  const [isRead, setRead] = useState(false);
  const [onServer, setOnServer] = useState<{ readonly text: string; readonly hits: readonly CustomerHit[] } | null>(
    null,
  );
  const [refused, setRefused] = useState<Envelope | null>(null);
  const refuse = (error: unknown): void => setRefused(callRefused(error).envelope);
  useOnce(() => {
    readCustomerList().then(() => setRead(true), refuse);
  });
  const inPage = customersInPage(text, SHOWN);
  const asksServer = isRead && text.trim() !== '' && (!listAnswers() || inPage.length === 0);
  useWhen([asksServer, text], () => {
    if (!asksServer) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      customersOnServer(text, SHOWN).then((hits) => isCurrent && setOnServer({ text, hits }), refuse);
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  });
  const answered = onServer?.text === text ? onServer.hits : null;
  const hits = inPage.length > 0 ? inPage : (answered ?? []);
  return { hits, searching: !refused && (!isRead || (asksServer && answered === null)), refused };
}
