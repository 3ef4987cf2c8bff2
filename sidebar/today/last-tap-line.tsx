/** What was said last, with a way to take it back and to note what was talked about. */
import type { TodayItem } from '../../src/contract/customers';
import type { Envelope } from '../../src/contract/envelope';
import { asIsoDay } from '../../src/domain/calendar/iso-day';
import { todayTabWords } from '../../src/i18n/today-tab-words';
import { dayWords } from '../days/day-words';
import { usePage, useToday, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import type { LastTap } from './today-memory';

interface LastTapLineProps {
  readonly last: LastTap | null;
  readonly elsewhere: string | null;
  readonly isPending: boolean;
  readonly refused: Envelope | null;
  readonly onUndo: (last: LastTap) => void;
  readonly onTalk: (item: TodayItem) => void;
}

export function LastTapLine({ last, elsewhere, isPending, refused, onUndo, onTalk }: LastTapLineProps) {
  const say = useWords(todayTabWords);
  const { language } = usePage();
  const words = useTapWords();
  return (
    <>
      <div role="status" class={last ? 'note note-done last-tap' : elsewhere ? 'note' : ''}>
        {!last && elsewhere && <p>{say.elsewhere(elsewhere)}</p>}
        {last && (
          <>
            <p>{words(last)}</p>
            <button type="button" class="link" data-undo disabled={isPending} onClick={() => onUndo(last)}>
              {say.undo}
            </button>
            {last.tap.how === 'done' && last.item.row !== null && (
              <button type="button" class="link" onClick={() => onTalk(last.item)}>
                {say.logIt}
              </button>
            )}
          </>
        )}
      </div>
      {refused && <RefusalNote refused={refused} language={language} />}
    </>
  );
}

function useTapWords(): (last: LastTap) => string {
  const say = useWords(todayTabWords);
  const { language } = usePage();
  const today = useToday();
  return ({ item, tap }) =>
    tap.how === 'snooze'
      ? say.snoozed(item.customerName, dayWords(asIsoDay(tap.until), today, language))
      : say.said[tap.how](item.customerName);
}
