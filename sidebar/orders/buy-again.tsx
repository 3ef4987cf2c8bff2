/** The customer's last order once more: shown first, then saved line by line, each once however often it is sent. */
import { useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import type { LastOrder } from '../../src/contract/orders';
import { careWords } from '../../src/i18n/care-words';
import { usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { newDraftId } from '../log/new-draft-id';
import { server } from '../remote/server';

interface BuyAgainProps {
  readonly customer: CustomerHit;
  readonly onSaved: () => void;
}

export function BuyAgain({ customer, onSaved }: BuyAgainProps) {
  const say = useWords(careWords);
  const { language } = usePage();
  const asked = useCall(server.lastOrder);
  const saving = useCall(saveLines);
  const [order, setOrder] = useState<{ readonly last: LastOrder; readonly draftId: string } | null>(null);
  const [said, setSaid] = useState('');
  const ask = async (): Promise<void> => {
    setSaid('');
    const last = await asked.run(customer.id);
    if (last === null) return;
    if (last.lines.length === 0) setSaid(say.nothingToRepeat);
    else setOrder({ last, draftId: newDraftId() });
  };
  const save = async (): Promise<void> => {
    if (order === null) return;
    const lines = await saving.run(customer, order.last, order.draftId);
    if (lines === null) return;
    setOrder(null);
    setSaid(say.ordered({ lines }));
    onSaved();
  };
  const refused = asked.refused ?? saving.refused;
  return (
    <>
      {order === null && (
        <button type="button" class="link" disabled={asked.pending} onClick={() => void ask()}>
          {say.buyAgain}
        </button>
      )}
      {order && (
        <section class="details" aria-label={say.buyAgain}>
          <p class="hint">{say.again({ on: order.last.on })}</p>
          <ul class="lines">
            {order.last.lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines of one order may be equal
              <li key={index}>{say.piece(line)}</li>
            ))}
          </ul>
          <span class="buttons">
            <button type="button" class="button button-main" disabled={saving.pending} onClick={() => void save()}>
              {say.confirmAgain}
            </button>
            <button type="button" class="link" onClick={() => setOrder(null)}>
              {say.cancel}
            </button>
          </span>
        </section>
      )}
      <span role="status" class="hint">
        {said}
      </span>
      {refused && <RefusalNote refused={refused} language={language} />}
    </>
  );
}

/** One after the other, since the server saves one at a time; tried again after a refusal, what stands is not written twice. */
async function saveLines({ id, row }: CustomerHit, { lines }: LastOrder, draftId: string): Promise<number> {
  for (const [index, line] of lines.entries()) {
    await server.saveOrder({ draftId: `${draftId}-${index}`, customerId: id, rowHint: row, ...line });
  }
  return lines.length;
}
