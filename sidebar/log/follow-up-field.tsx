/** The day to come back to the customer: chips, any other day, and the day that the text names. */
import { useId } from 'preact/hooks';
import { parseIsoDay } from '../../src/domain/calendar/iso-day';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { chipDays } from '../days/chip-days';
import { dayWords } from '../days/day-words';
import { ChipGroup } from '../frame/chip-group';
import { usePage, useToday, useWords } from '../frame/page-context';
import { followUpOf, type TalkDraft } from './talk-draft';

interface FollowUpFieldProps {
  readonly draft: TalkDraft;
  readonly onChange: (followUp: TalkDraft['followUp']) => void;
}

/** What the text said, always in sight: taken and to be taken back, or offered. */
export function SaidFollowUp({ draft, onChange }: FollowUpFieldProps) {
  const say = useWords(sidebarWords);
  const { language } = usePage();
  const today = useToday();
  const { said, isFromText, day } = followUpOf(draft, today);
  if (isFromText && day && said) {
    return (
      <p class="said">
        <span class="chip chip-taken">
          {say.followUpOn(dayWords(day, today, language))} <span class="option-hint">{say.fromText(said.words)}</span>
          <button type="button" class="chip-remove" aria-label={say.removeFollowUp} onClick={() => onChange('none')}>
            ×
          </button>
        </span>
      </p>
    );
  }
  if (!said || day !== null) return null;
  return (
    <p class="said">
      <button type="button" class="chip chip-offered" onClick={() => onChange({ on: said.day })}>
        + {say.offered(said.words)} {dayWords(said.day, today, language)}
      </button>
    </p>
  );
}

export function FollowUpField({ draft, onChange }: FollowUpFieldProps) {
  const say = useWords(sidebarWords);
  const { language } = usePage();
  const today = useToday();
  const id = useId();
  const { day } = followUpOf(draft, today);
  const chips = chipDays(today).map((chip) => ({
    key: chip.day as string,
    label: say[chip.key],
    title: dayWords(chip.day, today, language),
  }));
  return (
    <div class="field">
      <ChipGroup
        label={say.followUp}
        note={day === null ? undefined : dayWords(day, today, language)}
        chips={[{ key: '', label: say.noFollowUp }, ...withoutTwins(chips)]}
        value={day ?? ''}
        onChange={(key) => onChange(key === '' ? 'none' : { on: key })}
      />
      <label class="inline" for={id}>
        {say.otherDay}
      </label>
      <input
        id={id}
        type="date"
        min={today}
        value={day ?? ''}
        onChange={(event) => {
          const typed = parseIsoDay(event.currentTarget.value);
          onChange(typed === null ? 'none' : { on: typed });
        }}
      />
    </div>
  );
}

/** On a Friday "in 3 days" and "next Monday" are one day: one chip. */
const withoutTwins = <C extends { readonly key: string }>(chips: readonly C[]): readonly C[] =>
  chips.filter(({ key }, index) => chips.findIndex((chip) => chip.key === key) === index);
