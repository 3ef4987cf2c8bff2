/**
 * Today's list: read when the tab is opened, and again when the page is given the focus, so that what somebody else has
 * finished disappears. What was tapped here stays away, also from an answer that was under way before the tap.
 */
import { useRef, useState } from 'preact/hooks';
import type { TodayItem } from '../../src/contract/customers';
import { useToday as useDay } from '../frame/page-context';
import { useCall } from '../frame/use-call';
import { useOnce } from '../frame/use-when';
import { server } from '../remote/server';
import { endsWithStop, undoTap } from './tap-calls';
import { type LastTap, rememberToday, seenToday, type Tap } from './today-memory';

const AT_MOST_EVERY_MS = 10_000;

export function useTodayList() {
  const today = useDay();
  const [seen, setSeen] = useState(seenToday);
  const asking = useCall(server.today);
  const undoing = useCall(undoTap);
  const taps = useRef(0);
  const tappedAt = useRef(new Map<string, number>());
  const show = (values: Parameters<typeof rememberToday>[0]): void => setSeen(rememberToday(values));

  const load = async (): Promise<void> => {
    const asked = taps.current;
    const found = await asking.run(true);
    const known = new Map((seenToday().items ?? []).map((item) => [item.key, item]));
    const isNewer = ({ key }: TodayItem): boolean => (tappedAt.current.get(key) ?? 0) > asked;
    if (found) show({ items: found.flatMap((item) => (isNewer(item) ? (known.get(item.key) ?? []) : item)) });
  };
  useOnce(() => {
    let lastAsked = performance.now();
    void load();
    const look = (): void => {
      if (performance.now() - lastAsked < AT_MOST_EVERY_MS) return;
      lastAsked = performance.now();
      void load();
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  });

  const mark = (item: TodayItem): void => {
    taps.current += 1;
    tappedAt.current.set(item.key, taps.current);
  };
  const tapped = (item: TodayItem, tap: Tap): void => {
    mark(item);
    const items = seenToday().items ?? [];
    const at = items.findIndex(({ key }) => key === item.key);
    const after = itemAfter(item, tap, today);
    show({
      items: items.flatMap((one) => (one.key === item.key ? after : one)),
      last: { item, at, tap },
      elsewhere: null,
    });
  };
  /** Somebody else has ended it. */
  const gone = (item: TodayItem): void => {
    mark(item);
    const items = (seenToday().items ?? []).filter(({ key }) => key !== item.key);
    show({ items, last: null, elsewhere: item.customerName });
  };
  const undo = async (last: LastTap): Promise<void> => {
    if ((await undoing.run(last)) === null) return;
    mark(last.item);
    const others = (seenToday().items ?? []).filter(({ key }) => key !== last.item.key);
    show({ items: [...others.slice(0, last.at), last.item, ...others.slice(last.at)], last: null });
  };
  return { ...seen, asking, load, tapped, gone, undo, undoing };
}

/** What is left of it in the list. */
function itemAfter(item: TodayItem, tap: Tap, today: string): readonly TodayItem[] {
  if (tap.how === 'snooze') return [{ ...item, when: 'later', on: tap.until }];
  if (tap.how === 'reopen') return [{ ...item, when: 'today', on: today }];
  return tap.how === 'stop' && !endsWithStop(item) ? [{ ...item, consent: 'unsubscribed' }] : [];
}
