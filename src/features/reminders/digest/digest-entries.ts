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
import { pasteText } from '../paste-text';
import type { RemindedPerson, ReminderFacts } from '../reminder-facts';
import { reasonWords } from '../reminder-mail';
import type { DigestBook } from './digest-content';

export interface DigestEntry {
  readonly name: string;
  readonly reason: string;
  /** Each with what it is about, such as `Contact: `. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** '' where nothing may be sent. */
  readonly paste: string;
}

const MORE_COLUMNS = ['id', 'spent', 'suggestion', 'recent'] as const;
type More = SheetRow<'customers', (typeof MORE_COLUMNS)[number]>;

const TALK_WORDS = 10;
const SUGGESTIONS = 3;
const LONGEST_PASTE = 600;

/** What only those who are told of need is read of them alone; where a row has moved meanwhile, it is left out. */
export function readEntries(
  tasks: readonly PlannedReminder[],
  facts: ReminderFacts,
  workbook: DigestBook,
): readonly DigestEntry[] {
  const people = tasks.map(({ customerId }) => facts.customers.get(customerId));
  const places = new Set(people.flatMap((person) => (person && person.sheetRow > 0 ? [person.sheetRow] : [])));
  const rows = places.size === 0 ? [] : workbook.readRowsAt('customers', MORE_COLUMNS, [...places]).rows;
  const more = new Map(rows.map((row) => [row.id ?? '', row]));
  return tasks.map((task, index) => entryOf(task, people[index], more.get(task.customerId), facts, workbook));
}

function entryOf(
  task: PlannedReminder,
  person: RemindedPerson | undefined,
  more: More | undefined,
  facts: ReminderFacts,
  workbook: DigestBook,
): DigestEntry {
  const { allowed } = reminderWords[workbook.language].task;
  const { insteadOfMail } = reminderWords[workbook.language];
  const say = digestWords[workbook.language].lines;
  const told = [
    [say.contact, person ? reach(person, task) : ''],
    [say.talk, lastTalk(more, workbook)],
    [say.bought, lastOrder(person, workbook)],
    [say.worth, worth(person, more, workbook)],
    [say.suggestions, suggestions(more)],
    ['', task.contact === 'marketing' ? '' : allowed[task.contact]],
    ['', task.insteadOfMail === null ? '' : insteadOfMail[task.insteadOfMail]],
  ] as const;
  return {
    name: lineOf(60, task.customerName),
    reason: lineOf(200, reasonWords(task.reason, workbook.language)),
    lines: told.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }])),
    paste: person ? cutTo(LONGEST_PASTE, pasteText(task.kind, person, facts, workbook)) : '',
  };
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

const suggestions = (more: More | undefined): string =>
  (more?.suggestion ?? '')
    .slice(0, 1_000)
    .split(/[、,，;；\n]/)
    .map((name) => lineOf(40, name))
    .filter((name) => name !== '')
    .slice(0, SUGGESTIONS)
    .join(' · ');
