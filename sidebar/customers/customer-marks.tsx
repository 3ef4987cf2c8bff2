/** What tells two of one name apart, the level where the shop gave one above the ordinary, and whose row is selected. */
import type { CustomerHit } from '../../src/contract/customers';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { choiceLabel, usePage, useWords } from '../frame/page-context';

interface CustomerMarksProps {
  readonly hit: CustomerHit;
  readonly isSelectedRow: boolean;
}

export function CustomerMarks({ hit: { hint, level }, isSelectedRow }: CustomerMarksProps) {
  const { start } = usePage();
  const say = useWords(sidebarWords);
  return (
    <>
      {hint !== '' && <span class="option-hint">{hint}</span>}
      {level !== null && level !== 'standard' && (
        <em class={`badge badge-${level}`}>{choiceLabel(start, 'levels', level)}</em>
      )}
      {isSelectedRow && <em class="badge">{say.selectedRow}</em>}
    </>
  );
}
