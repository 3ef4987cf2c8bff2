/** Whose contact data will be removed within a week, since their channel demands it. For managers and owners. */
import { useState } from 'preact/hooks';
import type { ExpiringContact } from '../../src/contract/privacy';
import { expiringWords } from '../../src/i18n/expiring-words';
import { usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { useOnce } from '../frame/use-when';
import { tabNames } from '../names/tab-names';
import { server } from '../remote/server';

export function ExpiringPart() {
  const { language } = usePage();
  const say = useWords(expiringWords);
  const [customers, setCustomers] = useState<readonly ExpiringContact[] | null>(null);
  const asking = useCall(server.expiringContacts);
  useOnce(() => {
    void asking.run().then(setCustomers);
  });
  const { columns } = tabNames('customers', language);
  return (
    <section class="block">
      <h2>{say.title}</h2>
      <p class="hint">{say.hint}</p>
      {asking.refused && <RefusalNote refused={asking.refused} language={language} />}
      {customers?.length === 0 && <p>{say.none}</p>}
      {customers && customers.length > 0 && (
        <ul class="lines">
          {customers.map(({ customerId, customerName, on, fields }) => (
            <li key={customerId}>
              {say.line({ on, name: customerName, fields: fields.map((field) => columns[field] ?? field) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
