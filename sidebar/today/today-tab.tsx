/**
 * Today's work: what went wrong and what was promised first, then the day's, then what was put off. One reminder is open
 * at a time; when it is ended the next one opens, with the focus on it.
 */
import { useRef, useState } from 'preact/hooks';
import type { TodayItem } from '../../src/contract/customers';
import { pageWords } from '../../src/i18n/page-words';
import { todayTabWords } from '../../src/i18n/today-tab-words';
import { ChipGroup } from '../frame/chip-group';
import { usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useWhen } from '../frame/use-when';
import { LastTapLine } from './last-tap-line';
import { TaskLine, type TaskLineProps } from './task-line';
import type { Tap } from './today-memory';
import { useTodayList } from './use-today';

interface TodayTabProps {
  readonly onCard: (item: TodayItem) => void;
  readonly onTalk: (item: TodayItem) => void;
  /** Something was said of one of the customer's reminders. */
  readonly onChanged: (customerId: string) => void;
}

/** As many as the server lists. */
const MOST = 200;

export function TodayTab({ onCard, onTalk, onChanged }: TodayTabProps) {
  const say = useWords(todayTabWords);
  const { language } = usePage();
  const { items, last, elsewhere, asking, load, tapped, gone, undo, undoing } = useTodayList();
  const { whose, chips, setWhose, shown } = useWhose(items ?? []);
  const list = useRef<HTMLDivElement>(null);
  const opening = useOpening(shown, list);
  const ended = (item: TodayItem, tap: Tap): void => {
    opening.goOnAfter(item);
    tapped(item, tap);
    onChanged(item.customerId);
  };
  const left = (item: TodayItem): void => {
    opening.goOnAfter(item);
    gone(item);
  };
  const isEmpty = items !== null && shown.every(({ when }) => when === 'later');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the heads, which are buttons
    <div ref={list} class="today" aria-busy={asking.pending} onKeyDown={moveByArrow}>
      <div class="today-top">
        {chips.length > 1 && <ChipGroup label={say.whose} chips={chips} value={whose} onChange={setWhose} />}
        <button type="button" class="link" disabled={asking.pending} onClick={() => void load()}>
          {say.refresh}
        </button>
      </div>
      <LastTapLine
        last={last}
        elsewhere={elsewhere}
        isPending={undoing.pending}
        refused={undoing.refused}
        onUndo={(tap) => {
          opening.show(tap.item.key);
          void undo(tap).then(() => onChanged(tap.item.customerId));
        }}
        onTalk={onTalk}
      />
      {asking.refused && <RefusalNote refused={asking.refused} language={language} onTryAgain={() => void load()} />}
      {items === null && !asking.refused && (
        <p class="waiting" role="status">
          {asking.pending ? say.loading : pageWords[language].loading}
        </p>
      )}
      {isEmpty && <Empty />}
      <Groups shown={shown} opening={opening} {...{ onCard, onTalk }} onTapped={ended} onGone={left} />
      {(items ?? []).length >= MOST && <p class="hint">{say.onlyFirst(MOST)}</p>}
    </div>
  );
}

function moveByArrow(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const head = event.target as HTMLElement;
  if (step === undefined || !head.classList.contains('task-head')) return;
  event.preventDefault();
  const heads = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.task-head')];
  heads[heads.indexOf(head) + step]?.focus();
}

function Empty() {
  const say = useWords(todayTabWords);
  return (
    <div class="empty">
      <p>{say.empty}</p>
      <p class="hint">{say.emptyHint}</p>
    </div>
  );
}

const GROUPS = ['now', 'today', 'later'] as const;

interface GroupsProps extends Pick<TaskLineProps, 'onTapped' | 'onGone' | 'onCard' | 'onTalk'> {
  readonly shown: readonly TodayItem[];
  readonly opening: ReturnType<typeof useOpening>;
}

function Groups({ shown, opening, ...actions }: GroupsProps) {
  const say = useWords(todayTabWords);
  const [isLaterOpen, setLaterOpen] = useState(false);
  return (
    <>
      {GROUPS.map((group) => {
        const items = shown.filter(({ when }) => when === group);
        const isFolded = group === 'later' && !isLaterOpen;
        if (items.length === 0) return null;
        return (
          <section key={group} class="block">
            <h2 class={group === 'now' ? 'task-alert' : ''}>
              {group !== 'later' ? (
                say[group](items.length)
              ) : (
                <button
                  type="button"
                  class="fold"
                  aria-expanded={isLaterOpen}
                  onClick={() => setLaterOpen(!isLaterOpen)}
                >
                  {say.later(items.length)}
                </button>
              )}
            </h2>
            {!isFolded && (
              <ul>
                {items.map((item) => (
                  <TaskLine
                    key={item.key}
                    item={item}
                    isOpen={opening.openKey === item.key}
                    onOpen={() => opening.show(opening.openKey === item.key ? null : item.key)}
                    {...actions}
                  />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </>
  );
}

/** A manager sees everybody's, and begins with what is theirs or nobody's; an agent gets only what is theirs. */
function useWhose(items: readonly TodayItem[]) {
  const say = useWords(todayTabWords);
  const { start } = usePage();
  const [chosen, setWhose] = useState<string | null>(null);
  const email = start.email.toLowerCase();
  const isMine = ({ owner }: TodayItem): boolean => owner === '' || owner.toLowerCase() === email;
  const mine = start.role === 'agent' ? items : items.filter(isMine);
  const isMixed = mine.length > 0 && mine.length < items.length;
  const whose = chosen ?? (mine.length > 0 ? 'mine' : 'all');
  const chips = [
    { key: 'mine', label: say.mine(mine.length) },
    { key: 'all', label: say.all(items.length) },
  ];
  return { whose, chips: isMixed ? chips : [], setWhose, shown: isMixed && whose === 'mine' ? mine : items };
}

/** Which reminder is open: the first one, until somebody opens another; after an end the next one. */
function useOpening(shown: readonly TodayItem[], list: { readonly current: HTMLElement | null }) {
  const [opened, setOpened] = useState<string | null | undefined>(undefined);
  const [focused, setFocused] = useState({ key: '', times: 0 });
  const first = shown.find(({ when }) => when !== 'later')?.key ?? null;
  const openKey = opened === undefined ? first : opened;
  useWhen([focused], () => {
    if (focused.times === 0 || (document.activeElement ?? document.body) !== document.body) return;
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('.task-head') ?? [])];
    const next = heads.find(({ dataset }) => dataset['key'] === focused.key);
    (next ?? list.current?.querySelector<HTMLElement>('[data-undo]'))?.focus();
  });
  const goOnAfter = (item: TodayItem): void => {
    if (openKey !== item.key) return;
    const at = shown.findIndex(({ key }) => key === item.key);
    const isNext = ({ key, when }: TodayItem): boolean => key !== item.key && when !== 'later';
    const next = shown.slice(at + 1).find(isNext) ?? shown.find(isNext);
    setOpened(next?.key ?? null);
    setFocused({ key: next?.key ?? '', times: focused.times + 1 });
  };
  return { openKey, show: (key: string | null) => setOpened(key), goOnAfter };
}
