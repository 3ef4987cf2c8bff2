/** The customer that was chosen, with a way to choose another. */
import type { CustomerHit } from '../../src/contract/customers';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { useWords } from '../frame/page-context';
import { CustomerMarks } from './customer-marks';

interface ChosenCustomerProps {
  readonly hit: CustomerHit;
  readonly isSelectedRow: boolean;
  readonly onChange: () => void;
}

export function ChosenCustomer({ hit, isSelectedRow, onChange }: ChosenCustomerProps) {
  const say = useWords(sidebarWords);
  return (
    <section class="field chosen" aria-label={say.chosen(hit.name)}>
      <span class="field-name">{say.customer}</span>
      <p class="chosen-name">
        <span>
          <strong>{hit.name}</strong>
          <CustomerMarks hit={hit} isSelectedRow={isSelectedRow} />
        </span>
        <button type="button" class="link" onClick={onChange}>
          {say.change}
        </button>
      </p>
    </section>
  );
}
