/** The card of one customer: the one at hand in the tab Log, else whoever is looked for here. */
import { useState } from 'preact/hooks';
import type { CustomerCard, CustomerHit } from '../../src/contract/customers';
import type { Envelope } from '../../src/contract/envelope';
import { pageWords } from '../../src/i18n/page-words';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useWhen } from '../frame/use-when';
import { BuyAgain } from '../orders/buy-again';
import { callRefused } from '../remote/call-refused';
import { AskedToStop } from './asked-to-stop';
import { cardOf, forgetCard } from './card-memory';
import { ChosenCustomer } from './chosen-customer';
import { CustomerCardView } from './customer-card-view';
import { CustomerFinder } from './customer-finder';

interface CustomerTabProps {
  readonly customer: CustomerHit | null;
  readonly selected: CustomerHit | null;
  readonly onChoose: (hit: CustomerHit | null) => void;
  readonly onFinderText: (text: string) => void;
  readonly onLog: () => void;
  readonly onTalkAbout: (customer: CustomerHit, issue: { readonly id: string; readonly text: string }) => void;
}

export function CustomerTab({ customer, selected, onChoose, onFinderText, onLog, onTalkAbout }: CustomerTabProps) {
  const say = useWords(sidebarWords);
  const { language } = usePage();
  const { card, refused, refresh } = useCard(customer);
  if (!customer) {
    return (
      <>
        <CustomerFinder selected={selected} onText={onFinderText} onChoose={onChoose} />
        <p class="hint">{say.pickCustomer}</p>
      </>
    );
  }
  return (
    <>
      <ChosenCustomer hit={customer} isSelectedRow={customer.id === selected?.id} onChange={() => onChoose(null)} />
      <div class="actions">
        <button type="button" class="button button-main" onClick={onLog}>
          {say.logThis}
        </button>
        <button type="button" class="link" onClick={refresh}>
          {say.refresh}
        </button>
      </div>
      {refused && <RefusalNote refused={refused} language={language} onTryAgain={refresh} />}
      {!card && !refused && (
        <p class="waiting" role="status">
          {pageWords[language].loading}
        </p>
      )}
      <BuyAgain key={customer.id} customer={customer} onSaved={refresh} />
      {card && <AskedToStop key={`stop ${card.id}`} card={card} onChanged={refresh} />}
      {card && <CustomerCardView card={card} onChanged={refresh} onTalk={(issue) => onTalkAbout(customer, issue)} />}
    </>
  );
}

function useCard(customer: CustomerHit | null) {
  const customerId = customer?.id ?? null;
  const [card, setCard] = useState<CustomerCard | null>(null);
  const [refused, setRefused] = useState<Envelope | null>(null);
  const [asked, setAsked] = useState(0);
  useWhen([customerId, asked], () => {
    let isCurrent = true;
    setCard((shown) => (shown?.id === customerId ? shown : null));
    setRefused(null);
    if (customer === null) return undefined;
    cardOf(customer.id, customer.row).then(
      (found) => isCurrent && setCard(found),
      (error) => isCurrent && setRefused(callRefused(error).envelope),
    );
    return () => {
      isCurrent = false;
    };
  });
  const refresh = (): void => {
    if (customerId !== null) forgetCard(customerId);
    setAsked(asked + 1);
  };
  return { card, refused, refresh };
}
