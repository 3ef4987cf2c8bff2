/**
 * What is told of one customer in the morning's mail: why, how to reach them, the last talk in ten words, what they are
 * worth, what to suggest, and a text to send where the channel allows one.
 */

import { readRecent } from '../../../domain/recent/recent-history';
import type { PlannedReminder } from '../../../domain/reminders/plan-reminders';
import { cutTo, firstWords, lineOf } from '../../../domain/text/shortened';
import { digestWords } from '../../../i18n/digest-words';
import { reminderWords } from '../../../i18n/reminder-words';
import { levels } from '../../../schema/lists/customer-lists-table';
import { media } from '../../../schema/lists/talk-lists-table';
import type { SheetRow } from '../../../sheets/shop-workbook';
import { shownMoney } from '../../../sheets/shown-value';
import { suggestionsOf } from '../customer-mail';
import { pasteTextOfKind } from '../paste-text';
import type { RemindedPerson, ReminderFacts } from '../reminder-facts';
import { mailGoesToo, reasonWords, whyInstead } from '../reminder-mail';
import type { DigestBook } from './digest-content';

export interface DigestEntry {
  readonly name: string;
  readonly reasons: readonly string[];
  /** Each with what it is about, such as `Contact: `. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** '' where nothing may be sent. */
  readonly paste: string;
}

const MORE_COLUMNS = ['id', 'spent', 'suggestion', 'recent'] as const;
type More = SheetRow<'customers', (typeof MORE_COLUMNS)[number]>;

const TALK_WORDS = 10;
const LONGEST_PASTE = 600;

/**
 * One entry a customer, however much is due of them. What only those who are told of need is read of them alone; where a
 * row has moved meanwhile, it is left out.
 *
 * @param lists of tasks, each in its order; as many lists of entries
 */
export function readEntries(
  lists: readonly (readonly PlannedReminder[])[],
  facts: ReminderFacts,
  workbook: DigestBook,
): readonly (readonly DigestEntry[])[] {
  const told = lists.map(byCustomer);
  const places = new Set<number>();
  for (const { customerId } of lists.reduce((all, some) => all.concat(some), [])) {
    const place = facts.customers.get(customerId)?.sheetRow ?? 0;
    if (place > 0) places.add(place);
  }
  const rows = places.size === 0 ? [] : workbook.readRowsAt('customers', MORE_COLUMNS, [...places]).rows;
  const more = new Map(rows.map((row) => [row.id ?? '', row]));
  return told.map((groups) => groups.map((tasks) => entryOf(tasks, more, facts, workbook)));
}

type TasksOfOne = readonly [PlannedReminder, ...PlannedReminder[]];

/** Rows whose customer nobody knows stay apart. */
function byCustomer(tasks: readonly PlannedReminder[]): readonly TasksOfOne[] {
  const groups = new Map<string, [PlannedReminder, ...PlannedReminder[]]>();
  for (const task of tasks) {
    const who = task.customerId || task.key;
    const group = groups.get(who);
    if (group) group.push(task);
    else groups.set(who, [task]);
  }
  return [...groups.values()];
}

function entryOf(
  tasks: TasksOfOne,
  known: ReadonlyMap<string, More>,
  facts: ReminderFacts,
  workbook: DigestBook,
): DigestEntry {
  const { language } = workbook;
  const say = digestWords[language].lines;
  const [first] = tasks;
  const more = known.get(first.customerId);
  const person = withSuggestion(facts.customers.get(first.customerId), more);
  const isBoughtSaid = tasks.some(({ reason }) => reason.code === 'repurchase');
  const unmailed = tasks.filter((task) => !person || !mailGoesToo(task, person, facts));
  const pasted = unmailed.map(({ kind }) => (person ? pasteTextOfKind(kind, person, facts) : ''));
  const lines = [
    [say.contact, person ? reach(person, first) : ''],
    [say.talk, lastTalk(more, workbook)],
    [say.bought, isBoughtSaid ? '' : lastOrder(person, workbook)],
    [say.worth, worth(person, more, workbook)],
    [say.suggestions, person ? suggestionsOf(person).join(' · ') : ''],
    ...rulesOf(tasks, facts, workbook).map((rule) => ['', rule] as const),
    ['', unmailed.length < tasks.length ? digestWords[language].mailed : ''],
  ] as const;
  return {
    name: lineOf(60, first.customerName),
    reasons: tasks.map(({ reason }) => lineOf(200, reasonWords(reason, language))),
    lines: lines.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }])),
    paste: cutTo(LONGEST_PASTE, pasted.find((text) => text !== '') ?? ''),
  };
}

const withSuggestion = (person: RemindedPerson | undefined, more: More | undefined): RemindedPerson | undefined =>
  person && { ...person, suggestion: more?.suggestion ?? '' };

/** What may be done, and why no mail went. */
function rulesOf(tasks: TasksOfOne, facts: ReminderFacts, { language }: DigestBook): readonly string[] {
  const { task } = reminderWords[language];
  const [{ contact }] = tasks;
  const why = new Set(
    tasks.map((one) => lineOf(300, whyInstead(one, facts, language))).filter((words) => words !== ''),
  );
  return [...(contact === 'marketing' ? [] : [task.allowed[contact]]), ...why];
}

/** Nothing where only the channel's own messaging may be used. */
function reach({ phone, wechat, email }: RemindedPerson, { contact }: PlannedReminder): string {
  const details = contact === 'none' ? [] : [phone, wechat, email];
  return details
    .filter((detail) => detail !== '')
    .map((detail) => lineOf(80, detail))
    .join(' · ');
}

function lastTalk(more: More | undefined, { zone, labels, language }: DigestBook): string {
  const [talk] = readRecent(more?.recent ?? null).talks;
  if (!talk) return '';
  const medium = lineOf(20, labels.labelOf(media, talk.medium));
  return digestWords[language].talk({ on: zone.dayOf(talk.at), medium, said: firstWords(TALK_WORDS, talk.summary) });
}

function lastOrder(person: RemindedPerson | undefined, { language }: DigestBook): string {
  if (!person?.lastOrderOn || person.lastProduct === '') return '';
  return digestWords[language].bought({ product: lineOf(60, person.lastProduct), on: person.lastOrderOn });
}

function worth(person: RemindedPerson | undefined, more: More | undefined, workbook: DigestBook): string {
  const spent = more?.spent ?? 0;
  const sum =
    spent > 0
      ? digestWords[workbook.language].spent({
          spent: shownMoney(spent),
          currency: lineOf(8, workbook.settings.text('currency')),
        })
      : '';
  const level = person && person.level !== '' ? lineOf(30, workbook.labels.labelOf(levels, person.level)) : '';
  return [sum, level].filter((text) => text !== '').join(' · ');
}
