/** What is decided for the person and folded at first: medium, direction, follow-up, and the fields rarely filled. */
import { useState } from 'preact/hooks';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { dayWords } from '../days/day-words';
import { ChipGroup } from '../frame/chip-group';
import { choiceLabel, usePage, useToday, useWords } from '../frame/page-context';
import { TextField } from '../frame/text-field';
import { FollowUpField } from './follow-up-field';
import { directionOf, followUpOf, type TalkDraft } from './talk-draft';

interface DetailsProps {
  readonly draft: TalkDraft;
  readonly onChange: (values: Partial<TalkDraft>) => void;
}

/** Folded again for each new draft: give it the draft's id as key. */
export function Details({ draft, onChange }: DetailsProps) {
  const say = useWords(sidebarWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="details-line" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>{useSummary(draft)}</span>
        <span class="details-more">{isOpen ? say.less : say.more}</span>
      </button>
      {isOpen && <DetailsFields draft={draft} onChange={onChange} />}
    </>
  );
}

/** "Call · Us · No follow-up": what will be saved besides the text. */
function useSummary(draft: TalkDraft): string {
  const say = useWords(sidebarWords);
  const { start, language } = usePage();
  const today = useToday();
  const { day } = followUpOf(draft, today);
  const medium = choiceLabel(start, 'media', draft.medium);
  const direction = choiceLabel(start, 'directions', directionOf(draft));
  return [medium, direction, day === null ? say.noFollowUp : dayWords(day, today, language)].join(' · ');
}

function DetailsFields({ draft, onChange }: Pick<DetailsProps, 'draft' | 'onChange'>) {
  const say = useWords(sidebarWords);
  const { choices } = usePage().start;
  return (
    <div class="details">
      <ChipGroup
        label={say.medium}
        chips={choices['media'] ?? []}
        value={draft.medium}
        onChange={(medium) => onChange({ medium })}
      />
      <ChipGroup
        label={say.direction}
        note={draft.direction === null ? say.guessed : undefined}
        chips={choices['directions'] ?? []}
        value={directionOf(draft)}
        onChange={(direction) => onChange({ direction: direction === 'in' ? 'in' : 'out' })}
      />
      <FollowUpField draft={draft} onChange={(followUp) => onChange({ followUp })} />
      <TextField label={say.nextStep} value={draft.nextStep} onChange={(nextStep) => onChange({ nextStep })} />
      <ChipGroup
        label={say.outcome}
        chips={[{ key: '', label: say.notChosen }, ...(choices['outcomes'] ?? [])]}
        value={draft.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      <TextField label={say.product} value={draft.product} onChange={(product) => onChange({ product })} />
      <TextField label={say.orderNo} value={draft.orderNo} onChange={(orderNo) => onChange({ orderNo })} />
    </div>
  );
}
