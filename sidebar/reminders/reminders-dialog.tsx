/** What a day's reminders would be, and sending today's now. */
import { useId, useState } from 'preact/hooks';
import type { PreviewedReminder, ReminderCounts } from '../../src/contract/reminders';
import { reminderDialogWords } from '../../src/i18n/dialog-words';
import { pageWords } from '../../src/i18n/page-words';
import { usePage, useToday } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { useWhen } from '../frame/use-when';
import { closeFrame } from '../remote/script-run';
import { server } from '../remote/server';
import { ExpiringPart } from './expiring-part';
import { PastMonth } from './past-month';
import { PreviewedReminders } from './previewed-reminders';
import { RunnerPart } from './runner-part';

export function RemindersDialog() {
  const { language, start } = usePage();
  const isManaging = start.role === 'admin' || start.role === 'manager';
  const say = reminderDialogWords[language];
  const today = useToday();
  const { day, setDay, reminders, looking, look } = usePreview(today);
  const [counts, setCounts] = useState<ReminderCounts | null>(null);
  const sending = useCall(server.sendReminders);
  const send = async (): Promise<void> => {
    const sent = await sending.run();
    if (sent === null) return;
    setCounts(sent);
    await look();
  };
  const refused = looking.refused ?? sending.refused;
  return (
    <>
      <h1>{say.title}</h1>
      <DayField day={day} isDisabled={looking.pending || sending.pending} onChange={setDay} />
      {refused && <RefusalNote refused={refused} language={language} onTryAgain={() => void look()} />}
      {counts && (
        <p class={counts.failed + counts.unknown > 0 ? 'note note-wait' : 'note note-done'} role="status">
          {say.sent(counts)}
        </p>
      )}
      <SendActions
        day={day}
        isReady={(reminders ?? []).some(({ skip }) => skip === null) && !looking.pending}
        isSending={sending.pending}
        onSend={() => void send()}
      />
      {isManaging && <RunnerPart />}
      {looking.pending ? <p role="status">{say.looking}</p> : reminders && <PreviewedReminders reminders={reminders} />}
      <PastMonth />
      {isManaging && <ExpiringPart />}
    </>
  );
}

interface SendActionsProps {
  readonly day: string;
  /** There is something to send. */
  readonly isReady: boolean;
  readonly isSending: boolean;
  readonly onSend: () => void;
}

function SendActions({ day, isReady, isSending, onSend }: SendActionsProps) {
  const { language } = usePage();
  const say = reminderDialogWords[language];
  const isToday = day === useToday();
  return (
    <div class="actions">
      <button type="button" class="button button-main" disabled={!isToday || !isReady || isSending} onClick={onSend}>
        {isSending ? say.sending : say.send}
      </button>
      <button type="button" class="button" onClick={closeFrame}>
        {pageWords[language].close}
      </button>
      <span class="hint">{isToday ? say.never : say.onlyToday}</span>
    </div>
  );
}

/** The last day asked for is the one shown, however the answers come. */
function usePreview(today: string) {
  const [day, setDay] = useState(today);
  const [shown, setShown] = useState<{ readonly day: string; readonly reminders: readonly PreviewedReminder[] } | null>(
    null,
  );
  const looking = useCall(server.previewReminders);
  const look = async (): Promise<void> => {
    const reminders = await looking.run(day);
    if (reminders) setShown({ day, reminders });
  };
  useWhen([day], () => {
    void look();
  });
  return { day, setDay, reminders: shown?.day === day ? shown.reminders : null, looking, look };
}

interface DayFieldProps {
  readonly day: string;
  readonly isDisabled: boolean;
  readonly onChange: (day: string) => void;
}

function DayField({ day, isDisabled, onChange }: DayFieldProps) {
  const { language } = usePage();
  const say = reminderDialogWords[language];
  const today = useToday();
  const id = useId();
  return (
    <div class="field day">
      <label for={id}>{say.day}</label>
      <input
        id={id}
        type="date"
        value={day}
        disabled={isDisabled}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? today : value)}
      />
      {day !== today && (
        <button type="button" class="link" disabled={isDisabled} onClick={() => onChange(today)}>
          {say.today}
        </button>
      )}
    </div>
  );
}
