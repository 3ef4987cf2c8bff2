/** Done, later, skip, asked to stop: what a person can say of one reminder. Later and skip ask one thing more. */
import { useId, useState } from 'preact/hooks';
import type { TodayItem } from '../../src/contract/customers';
import { POSTPONED_UNTIL, type Postponement } from '../../src/domain/reminders/postponed-until';
import { todayTabWords } from '../../src/i18n/today-tab-words';
import { dayWords } from '../days/day-words';
import { usePage, useToday, useWords } from '../frame/page-context';
import type { Tap } from './today-memory';

interface TaskActionsProps {
  readonly item: TodayItem;
  readonly isPending: boolean;
  readonly onTap: (tap: Tap) => void;
}

const POSTPONEMENTS = Object.keys(POSTPONED_UNTIL) as Postponement[];

export function TaskActions({ item, isPending, onTap }: TaskActionsProps) {
  const say = useWords(todayTabWords);
  const [asked, setAsked] = useState<'later' | 'skip' | null>(null);
  const ask = (what: 'later' | 'skip'): void => setAsked(asked === what ? null : what);
  const close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setAsked(null);
  };
  const canStop = item.row !== null && item.consent !== 'unsubscribed';
  return (
    <>
      <span class="buttons">
        <button type="button" class="button button-main" disabled={isPending} onClick={() => onTap({ how: 'done' })}>
          {say.done}
        </button>
        {item.when === 'later' && (
          <button type="button" class="button" disabled={isPending} onClick={() => onTap({ how: 'reopen' })}>
            {say.back}
          </button>
        )}
        <button type="button" class="button" aria-expanded={asked === 'later'} onClick={() => ask('later')}>
          {say.putOff}
        </button>
        <button type="button" class="button" aria-expanded={asked === 'skip'} onClick={() => ask('skip')}>
          {say.skip}
        </button>
        {canStop && (
          <button
            type="button"
            class="link"
            aria-label={say.stopOf(item.customerName)}
            disabled={isPending}
            onClick={() => onTap({ how: 'stop' })}
          >
            {say.stop}
          </button>
        )}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what a button opened */}
      <div onKeyDown={close}>
        {asked === 'later' && <LaterDays isPending={isPending} onTap={onTap} />}
        {asked === 'skip' && <SkipReasons isPending={isPending} onTap={onTap} />}
      </div>
    </>
  );
}

type AskedProps = Pick<TaskActionsProps, 'isPending' | 'onTap'>;

function LaterDays({ isPending, onTap }: AskedProps) {
  const say = useWords(todayTabWords);
  const { language } = usePage();
  const today = useToday();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that act at once, not fields of a form
    <span class="buttons" role="group" aria-label={say.until}>
      {POSTPONEMENTS.map((key) => {
        const until = POSTPONED_UNTIL[key](today);
        return (
          <button
            key={key}
            type="button"
            class="chip"
            title={dayWords(until, today, language)}
            disabled={isPending}
            onClick={() => onTap({ how: 'snooze', until })}
          >
            {say.postponed[key]}
          </button>
        );
      })}
    </span>
  );
}

function SkipReasons({ isPending, onTap }: AskedProps) {
  const say = useWords(todayTabWords);
  const id = useId();
  const [reason, setReason] = useState('');
  const skip = (why: string): void => onTap({ how: 'skip', reason: why.trim() });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) skip(reason);
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that act at once, not fields of a form */}
      <span class="buttons" role="group" aria-label={say.why}>
        {say.reasons.map((why) => (
          <button key={why} type="button" class="chip" disabled={isPending} onClick={() => skip(why)}>
            {why}
          </button>
        ))}
      </span>
      <span class="task-reason">
        <label class="unseen" for={id}>
          {say.otherReason}
        </label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={500}
          placeholder={say.otherReason}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={isPending}>
          {say.skip}
        </button>
      </span>
    </form>
  );
}
