/**
 * Decides what the morning's mail to a colleague says: what cannot wait, whom to contact and what to say, what can wait,
 * and what became of yesterday. Never empty. The HTML and the plain text are both written from it, so that they say the
 * same. Whatever comes from a cell is cut here.
 */
import { daysBetween, type IsoDay, serialOfDay } from '../../../domain/calendar/iso-day';
import type { PlannedReminder } from '../../../domain/reminders/plan-reminders';
import { lineOf } from '../../../domain/text/shortened';
import { digestWords } from '../../../i18n/digest-words';
import type { ShopWorkbook } from '../../../sheets/shop-workbook';
import type { RemindedPerson, ReminderFacts } from '../reminder-facts';
import { type DigestEntry, readEntries } from './digest-entries';

export interface DigestAsked {
  readonly member: { readonly email: string; readonly name: string };
  /** Due for this member. */
  readonly tasks: readonly PlannedReminder[];
  readonly yesterday: {
    readonly done: number;
    readonly sent: number;
    /** The reason in words. */
    readonly notSent: readonly { readonly reason: string; readonly count: number }[];
  };
  /** Mails that the day's quota did not reach. */
  readonly carriedOver: number;
  /** Days on which nothing ran; null when none was missed. */
  readonly gap: {
    readonly from: IsoDay;
    readonly to: IsoDay;
    readonly madeUp: number;
    readonly tooLate: number;
  } | null;
}

export interface DigestContent {
  readonly subject: string;
  readonly intro: readonly string[];
  readonly first: DigestPart | null;
  readonly contact: DigestPart | null;
  readonly later: DigestPart | null;
  readonly known: DigestPart | null;
  readonly link: { readonly url: string; readonly words: string };
}

/** A part of the mail; absent where it would say nothing. */
export interface DigestPart {
  readonly heading: string;
  readonly entries: readonly DigestEntry[];
  readonly sentences: readonly string[];
}

/** What of the workbook a digest needs. */
export type DigestBook = Pick<
  ShopWorkbook,
  'language' | 'today' | 'now' | 'id' | 'zone' | 'labels' | 'settings' | 'address' | 'readRowsAt'
>;

/** Kinds that lose nothing by a day or two: they fill the list where there is room, and are counted where there is not. */
const CAN_WAIT: ReadonlySet<string> = new Set(['losingTouch', 'thankYou', 'survey']);
/** The list is filled up with what can wait to so many. */
const ROOM = 5;
/** Kinds that the subject names. */
const NAMED = 3;

/** @param most how many of each part are told in full; the rest is counted */
export function digestContent(
  asked: DigestAsked,
  facts: ReminderFacts,
  workbook: DigestBook,
  most: number,
): DigestContent {
  const say = digestWords[workbook.language];
  const { urgent, shown, rest } = parted(asked.tasks, most);
  const [first = [], contact = []] = readEntries([urgent.slice(0, most), shown], facts, workbook);
  const subject = subjectOf(asked.tasks, workbook);
  return {
    subject,
    intro: [
      say.date({ shop: lineOf(60, facts.shop), on: workbook.today }),
      say.greeting({ name: lineOf(40, asked.member.name) }),
    ],
    first: part(say.first, first, more(urgent.slice(most), workbook)),
    contact: part(say.contact, contact, []),
    later: part(say.later, [], more(rest, workbook)),
    known: part(say.known, [], known(asked, facts, workbook)),
    link: { url: todayAddress(workbook), words: say.open },
  };
}

const part = (heading: string, entries: readonly DigestEntry[], sentences: readonly string[]): DigestPart | null =>
  entries.length + sentences.length === 0 ? null : { heading, entries, sentences };

/** What ends first comes first, then whoever has bought most. */
function parted(tasks: readonly PlannedReminder[], most: number) {
  const inOrder = [...tasks].sort(
    (a, b) => waits(a) - waits(b) || (a.latestOn < b.latestOn ? -1 : a.latestOn > b.latestOn ? 1 : b.value - a.value),
  );
  const urgent = inOrder.filter(({ isUrgent }) => isUrgent);
  const others = inOrder.filter(({ isUrgent }) => !isUrgent);
  const room = Math.min(most, Math.max(ROOM, others.filter((task) => waits(task) === 0).length));
  return { urgent, shown: others.slice(0, room), rest: others.slice(room) };
}

const waits = ({ kind }: PlannedReminder): number => (CAN_WAIT.has(kind) ? 1 : 0);

function subjectOf(tasks: readonly PlannedReminder[], { language }: DigestBook): string {
  const say = digestWords[language];
  if (tasks.length === 0) return say.nothing;
  const counted = countsOf(tasks);
  const named = counted.slice(0, counted.length > NAMED + 1 ? NAMED : NAMED + 1);
  const others = tasks.length - named.reduce((sum, [, count]) => sum + count, 0);
  const parts = [...named, ...(others > 0 ? [['other', others] as const] : [])];
  return say.subject({ things: tasks.length, parts: parts.map((one) => countWords(one, language)) });
}

/** By kind, what cannot wait first and what can wait last, then the most frequent. */
function countsOf(tasks: readonly PlannedReminder[]): readonly (readonly [kind: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { kind, isUrgent } of tasks) {
    const counted = isUrgent ? 'late' : kind;
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  const rank = (kind: string): number => (kind === 'late' ? 0 : CAN_WAIT.has(kind) ? 2 : 1);
  return [...counts].sort(([a, many], [b, few]) => rank(a) - rank(b) || few - many);
}

function countWords([kind, count]: readonly [string, number], language: DigestBook['language']): string {
  const { counted } = digestWords[language];
  return (counted[kind] ?? counted['other']!)(count);
}

function more(tasks: readonly PlannedReminder[], { language }: DigestBook): readonly string[] {
  const parts = countsOf(tasks).map((one) => countWords(one, language));
  return parts.length === 0 ? [] : [digestWords[language].laterMore({ parts })];
}

function known(
  { tasks, member, yesterday, carriedOver, gap }: DigestAsked,
  facts: ReminderFacts,
  workbook: DigestBook,
): readonly string[] {
  const say = digestWords[workbook.language];
  return [
    ...(tasks.length === 0 ? [quietWords(member.email, facts, workbook)] : []),
    ...(yesterday.done + yesterday.sent > 0 ? [say.yesterday(yesterday)] : []),
    ...yesterday.notSent.map(({ reason, count }) => say.notSent({ reason: lineOf(200, reason), count })),
    ...(carriedOver > 0 ? [say.carriedOver({ count: carriedOver })] : []),
    ...(gap === null ? [] : [say.gap(gap)]),
  ];
}

/** Days after the last order from which somebody who bought much is worth a word. */
const QUIET_DAYS = 60;
const QUIET_CHOICE = 7;

/** Another of the best customers who have not been seen for long each day, where the channel lets one greet them. */
function quietWords(member: string, facts: ReminderFacts, workbook: DigestBook): string {
  const say = digestWords[workbook.language];
  const seen = ({ lastOrderOn }: RemindedPerson): number =>
    lastOrderOn === null ? 0 : daysBetween(lastOrderOn, workbook.today);
  const isWorth = (person: RemindedPerson): boolean =>
    (person.owner === '' || person.owner === member.toLowerCase()) &&
    person.status === 'active' &&
    (person.consent === 'yes' || person.consent === 'unknown') &&
    seen(person) >= QUIET_DAYS &&
    facts.input.contactRuleOf(person) === 'marketing';
  const best = [...facts.customers.values()].filter(isWorth).sort((a, b) => b.spent - a.spent);
  const choice = best.slice(0, QUIET_CHOICE);
  const chosen = choice[serialOfDay(workbook.today) % Math.max(1, choice.length)];
  if (!chosen) return say.quietAll;
  return say.quiet({ name: lineOf(40, chosen.name), product: lineOf(60, chosen.lastProduct), days: seen(chosen) });
}

/** At the tab where it is; whoever has deleted it gets the workbook. */
function todayAddress(workbook: DigestBook): string {
  try {
    return workbook.address('today');
  } catch {
    return workbook.address();
  }
}
