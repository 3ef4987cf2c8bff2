/** One reminder: who and why on its head; opened, how to reach them, what to say, and what became of it. */
import { useId, useRef, useState } from 'preact/hooks';
import type { TodayItem } from '../../src/contract/customers';
import type { Envelope } from '../../src/contract/envelope';
import { parseIsoDay } from '../../src/domain/calendar/iso-day';
import { todayTabWords } from '../../src/i18n/today-tab-words';
import { dayWords } from '../days/day-words';
import { choiceLabel, usePage, useToday, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { callRefused } from '../remote/call-refused';
import { sendTap } from './tap-calls';
import { TaskActions } from './task-actions';
import { TextToSend } from './text-to-send';
import type { Tap } from './today-memory';

export interface TaskLineProps {
  readonly item: TodayItem;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onTapped: (item: TodayItem, tap: Tap) => void;
  readonly onGone: (item: TodayItem) => void;
  readonly onCard: (item: TodayItem) => void;
  readonly onTalk: (item: TodayItem) => void;
}

export function TaskLine(props: TaskLineProps) {
  const { item, isOpen, onOpen } = props;
  const id = useId();
  return (
    <li class={item.when === 'now' ? 'task task-now' : 'task'}>
      <button
        type="button"
        class="task-head"
        data-key={item.key}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onOpen}
      >
        <span class="task-name">{item.customerName}</span>
        <Marks item={item} />
        <span class="task-why">{item.reason}</span>
      </button>
      <div id={id} hidden={!isOpen} class="task-body">
        {isOpen && <TaskBody {...props} />}
      </div>
    </li>
  );
}

function Marks({ item: { status, hoursLeft, when, on, owner, consent } }: Pick<TaskLineProps, 'item'>) {
  const { start, language } = usePage();
  const say = useWords(todayTabWords);
  const today = useToday();
  const day = when === 'later' ? parseIsoDay(on) : null;
  const isOthers = owner !== '' && owner.toLowerCase() !== start.email.toLowerCase();
  return (
    <span class="task-marks">
      {hoursLeft !== null && <em class="badge badge-alert">{hoursWords(hoursLeft, say)}</em>}
      {(status === 'failed' || status === 'unknown') && (
        <em class="badge badge-alert">{choiceLabel(start, 'reminderStatuses', status)}</em>
      )}
      {day && <em class="badge">{dayWords(day, today, language)}</em>}
      {consent === 'unsubscribed' && <em class="badge">{say.isUnsubscribed}</em>}
      {isOthers && (
        <em class="badge" title={say.of(owner)}>
          {owner.split('@')[0]}
        </em>
      )}
    </span>
  );
}

function hoursWords(hours: number, say: (typeof todayTabWords)['en']): string {
  if (hours < 0) return say.hoursLate(-hours);
  return hours === 0 ? say.lessThanAnHour : say.hoursLeft(hours);
}

/** Somebody else has ended it, or its row is gone. */
const ENDED_ELSEWHERE: readonly string[] = ['REMINDER_CLOSED', 'ROW_NOT_FOUND'];

function TaskBody({ item, onTapped, onGone, onCard, onTalk }: TaskLineProps) {
  const say = useWords(todayTabWords);
  const page = usePage();
  const { isPending, refused, tap } = useTap({ item, onTapped, onGone });
  const { status, contact, allowed, text, row } = item;
  return (
    <>
      {(status === 'failed' || status === 'unknown') && <p class="hint">{say[status]}</p>}
      <p>{contact === '' ? <span class="hint">{say.noContact}</span> : contact}</p>
      {row !== null && say.allowed[allowed] !== '' && <p class="hint">{say.allowed[allowed]}</p>}
      {text !== '' && <TextToSend text={text} />}
      <TaskActions item={item} isPending={isPending} onTap={tap} />
      {isPending && (
        <p class="hint" role="status">
          {say.saving}
        </p>
      )}
      {refused && <RefusalNote refused={refused} language={page.language} />}
      {row !== null && (
        <p class="task-links">
          <button type="button" class="link" onClick={() => onCard(item)}>
            {say.card}
          </button>
          <button type="button" class="link" onClick={() => onTalk(item)}>
            {say.talk}
          </button>
        </p>
      )}
    </>
  );
}

function useTap({ item, onTapped, onGone }: Pick<TaskLineProps, 'item' | 'onTapped' | 'onGone'>) {
  const page = usePage();
  const [isPending, setPending] = useState(false);
  const [refused, setRefused] = useState<Envelope | null>(null);
  const underWay = useRef(false); // a second click comes before the page is drawn again
  const tap = async (what: Tap): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setPending(true);
    setRefused(null);
    try {
      await sendTap(item, what, page);
      onTapped(item, what);
    } catch (error) {
      const { envelope } = callRefused(error);
      if (ENDED_ELSEWHERE.includes(envelope.code)) onGone(item);
      else setRefused(envelope);
    } finally {
      underWay.current = false;
      setPending(false);
    }
  };
  return { isPending, refused, tap: (what: Tap): void => void tap(what) };
}
