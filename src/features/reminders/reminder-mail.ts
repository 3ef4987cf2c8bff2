/**
 * Writes the mail of one reminder: to the customer by the shop's template, to the colleague as a task.
 */
import { guardMail, mailRefusal } from '../../domain/reminders/mail-guard';
import type { PlannedReminder } from '../../domain/reminders/plan-reminders';
import { REMINDER_KINDS } from '../../domain/reminders/reminder-kind-table';
import type { ReminderReason } from '../../domain/reminders/reminder-reason';
import { isAddressed } from '../../domain/reminders/reminder-rule';
import type { Language } from '../../i18n/bilingual';
import { lastingReasonWords, reasonWords as words } from '../../i18n/reason-words';
import { reminderWords } from '../../i18n/reminder-words';
import type { OutgoingMail } from '../../platform/mail';
import { customerMail, mailSubject, mailTrouble, type Occasion } from './customer-mail';
import { letterHtml } from './mail-html';
import { pasteText } from './paste-text';
import { type RemindedPerson, type ReminderFacts, unknownPerson } from './reminder-facts';

export interface WrittenReminder {
  readonly reason: string;
  readonly mail: OutgoingMail;
}

export function writeReminder(entry: PlannedReminder, facts: ReminderFacts, language: Language): WrittenReminder {
  const reason = reasonWords(entry.reason, language);
  const person = facts.customers.get(entry.customerId) ?? unknownPerson(entry.customerName);
  const mail =
    entry.as === 'email' ? mailToCustomer(entry, person, facts, language) : taskMail(entry, person, facts, language);
  return { reason, mail };
}

export function reasonWords(reason: ReminderReason, language: Language): string {
  const say = words[language][reason.code] as (facts: ReminderReason) => string;
  return say(reason);
}

/** In words that stay true on the days after: the ledger keeps them. */
export function lastingReason({ reason, dueOn }: PlannedReminder, language: Language): string {
  const known: Readonly<Record<string, unknown>> = lastingReasonWords[language];
  const say = known[reason.code] as ((facts: ReminderReason & { dueOn: string }) => string) | undefined;
  return say ? say({ ...reason, dueOn }) : reasonWords(reason, language);
}

/** Why a task stands in for a mail; of a template what is wrong with it. '' where no mail was meant. */
export function whyInstead(entry: PlannedReminder, facts: ReminderFacts, language: Language): string {
  if (entry.insteadOfMail === null) return '';
  const said = reminderWords[language].insteadOfMail[entry.insteadOfMail];
  return [said, templateWords(entry, facts, language)].filter((words) => words !== '').join(' ');
}

/** Does the customer get a mail about the same? Then a text to paste would say it twice. */
export function mailGoesToo(entry: PlannedReminder, person: RemindedPerson, { input }: ReminderFacts): boolean {
  const { kind, insteadOfMail, rule: id } = entry;
  if (insteadOfMail !== null) return false;
  const own = input.rules.find((rule) => rule.id === id);
  const isMailed = input.rules.some(
    (rule) =>
      rule.on &&
      rule.kind === kind &&
      rule.recipient !== 'colleague' &&
      rule.days === own?.days &&
      isAddressed(person, rule.audience) &&
      input.hasTemplate({ template: rule.template, kind }, person),
  );
  return isMailed && mailRefusal(person, input.contactRuleOf(person), REMINDER_KINDS[kind].mailNeeds) === null;
}

/** What is wrong with the template by which the customer was to be written to; '' where nothing is. */
export function templateWords(
  { insteadOfMail, kind, customerId, customerName }: PlannedReminder,
  facts: ReminderFacts,
  language: Language,
): string {
  if (insteadOfMail !== 'noTemplate') return '';
  const person = facts.customers.get(customerId) ?? unknownPerson(customerName);
  for (const rule of facts.input.rules) {
    const isMeant = rule.on && rule.kind === kind && rule.recipient !== 'colleague';
    const trouble = isMeant ? mailTrouble({ template: rule.template, kind }, person, facts) : null;
    if (trouble) return trouble[language];
  }
  return '';
}

/** Of the mail, without the trouble of writing it. */
export function subjectOf(entry: PlannedReminder, facts: ReminderFacts, language: Language): string {
  const person = facts.customers.get(entry.customerId) ?? unknownPerson(entry.customerName);
  if (entry.as === 'email') return mailSubject(occasionOf(entry, facts), person, facts);
  return taskSubject(person, reasonWords(entry.reason, language), language);
}

function taskSubject({ name }: RemindedPerson, reason: string, language: Language): string {
  const say = reminderWords[language];
  return oneLine(name === '' ? say.ruleSubject({ reason }) : say.taskSubject({ name, reason }));
}

/** @throws TypeError when the guard refuses the customer, or the template is in trouble: then no mail is written */
function mailToCustomer(
  entry: PlannedReminder,
  person: RemindedPerson,
  facts: ReminderFacts,
  language: Language,
): OutgoingMail {
  const pass = guardMail(person, facts.input.contactRuleOf(person), REMINDER_KINDS[entry.kind].mailNeeds);
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
  const { task } = reminderWords[language];
  const instead = whyInstead(entry, facts, language);
  const told = { name: person.name, reason: reasonWords(entry.reason, language) };
  const contact = [person.phone, person.wechat, person.email].filter((detail) => detail !== '').join(' · ');
  const reachable = contact === '' ? task.noContact : task.contact({ contact });
  const toPaste = pasteText(occasionOf(entry, facts), person, facts);
  const lines = [
    task.greeting(told),
    ...(entry.contact === 'none' ? [] : [reachable]),
    ...(person.lastOrderOn === null ? [] : [task.lastOrder({ product: person.lastProduct, on: person.lastOrderOn })]),
    task.allowed[entry.contact],
    ...(instead === '' ? [] : [instead]),
    ...(toPaste === '' ? [] : ['', task.paste, toPaste]),
    ...(person.customerId === '' ? [] : ['', task.customer({ id: person.customerId })]),
  ];
  const text = lines.join('\n');
  const subject = taskSubject(person, told.reason, language);
  const html = letterHtml({ subject, shop: facts.shop, text, language });
  return { to: entry.to, subject, text, html, name: facts.shop };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]+/g;

/** A subject with a line break could add headers. */
const oneLine = (text: string): string => text.replace(CONTROL, ' ').trim().slice(0, 240);
