/**
 * Writes the mail of one reminder: to the customer by the shop's template, to the colleague as a task.
 */
import { guardMail } from '../../domain/reminders/mail-guard';
import type { PlannedReminder } from '../../domain/reminders/plan-reminders';
import { REMINDER_KINDS, type ReminderReason } from '../../domain/reminders/reminder-kind-table';
import type { Language } from '../../i18n/bilingual';
import { reminderWords } from '../../i18n/reminder-words';
import type { OutgoingMail } from '../../platform/mail';
import { customerMail, type Occasion } from './customer-mail';
import { letterHtml } from './mail-html';
import { pasteText, ruleFor } from './paste-text';
import type { RemindedPerson, ReminderFacts } from './reminder-facts';

export interface WrittenReminder {
  readonly reason: string;
  readonly mail: OutgoingMail;
}

export function writeReminder(entry: PlannedReminder, facts: ReminderFacts, language: Language): WrittenReminder {
  const reason = reasonWords(entry.reason, language);
  const person = facts.customers.get(entry.customerId)!;
  const mail =
    entry.as === 'email' ? mailToCustomer(entry, person, facts, language) : taskMail(entry, person, facts, language);
  return { reason, mail };
}

export function reasonWords(reason: ReminderReason, language: Language): string {
  const say = reminderWords[language].reason;
  switch (reason.code) {
    case 'birthdayToday':
      return say.birthdayToday();
    case 'birthdayIn':
      return say.birthdayIn(reason);
    case 'repurchase':
      return say.repurchase(reason);
  }
}

/** @throws TypeError when the guard refuses the customer, or the template is in trouble: then no mail is written */
function mailToCustomer(
  entry: PlannedReminder,
  person: RemindedPerson,
  facts: ReminderFacts,
  language: Language,
): OutgoingMail {
  const pass = guardMail(person, ruleFor(person, facts), REMINDER_KINDS[entry.kind].mailNeeds);
  if (typeof pass === 'string') throw new TypeError(reminderWords[language].insteadOfMail[pass]);
  return customerMail(pass, occasionOf(entry, facts), person, facts);
}

/** Read on the day it is sent, where it is sent late; on its own day in a preview. */
function occasionOf({ template, kind, reason, dueOn, latestOn }: PlannedReminder, { today }: ReminderFacts): Occasion {
  return { template, kind, reason, on: dueOn <= today && today <= latestOn ? today : dueOn };
}

function taskMail(
  entry: PlannedReminder,
  person: RemindedPerson,
  facts: ReminderFacts,
  language: Language,
): OutgoingMail {
  const { task, taskSubject, insteadOfMail } = reminderWords[language];
  const told = { name: person.name, reason: reasonWords(entry.reason, language) };
  const contact = [person.phone, person.wechat, person.email].filter((detail) => detail !== '').join(' · ');
  const reachable = contact === '' ? task.noContact : task.contact({ contact });
  const paste = pasteText(occasionOf(entry, facts), person, facts);
  const lines = [
    task.greeting(told),
    ...(entry.contact === 'none' ? [] : [reachable]),
    ...(person.lastOrderOn === null ? [] : [task.lastOrder({ product: person.lastProduct, on: person.lastOrderOn })]),
    task.allowed[entry.contact],
    ...(entry.insteadOfMail === null ? [] : [insteadOfMail[entry.insteadOfMail]]),
    ...(paste === '' ? [] : ['', task.paste, paste]),
    '',
    task.customer({ id: person.customerId }),
  ];
  const text = lines.join('\n');
  const subject = oneLine(taskSubject(told));
  return {
    to: entry.to,
    subject,
    text,
    html: letterHtml({ subject, shop: facts.shop, text, language }),
    name: facts.shop,
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]+/g;

/** A subject with a line break could add headers. */
const oneLine = (text: string): string => text.replace(CONTROL, ' ').trim().slice(0, 240);
