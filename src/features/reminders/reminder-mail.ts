/**
 * Writes the mail of one reminder: to the customer by the shop's template, to the colleague as a task.
 *
 * A value never becomes template or markup: mustache renders plain text once, and the HTML part is that text, escaped.
 */
import Mustache from 'mustache';
import { admits } from '../../domain/reminders/mail-guard';
import type { PlannedReminder } from '../../domain/reminders/plan-reminders';
import { REMINDER_KINDS } from '../../domain/reminders/reminder-kind-table';
import type { ReminderReason } from '../../domain/reminders/reminder-reason';
import type { Language } from '../../i18n/bilingual';
import { reasonWords as words } from '../../i18n/reason-words';
import { reminderWords } from '../../i18n/reminder-words';
import type { OutgoingMail } from '../../platform/mail';
import { htmlText } from './mail-html';
import { type RemindedPerson, type ReminderFacts, unknownPerson } from './reminder-facts';
import type { Template, WritingFacts } from './writing-facts';

export interface WrittenReminder {
  readonly reason: string;
  readonly mail: OutgoingMail;
}

export function writeReminder(entry: PlannedReminder, facts: ReminderFacts, language: Language): WrittenReminder {
  const reason = reasonWords(entry.reason, language);
  const person = facts.customers.get(entry.customerId) ?? unknownPerson(entry.customerName);
  const mail =
    entry.as === 'email' ? customerMail(entry, person, facts, language) : taskMail(entry, person, facts, language);
  return { reason, mail };
}

export function reasonWords(reason: ReminderReason, language: Language): string {
  const say = words[language][reason.code] as (facts: ReminderReason) => string;
  return say(reason);
}

/** Of the mail, without the trouble of writing it. */
export function subjectOf(entry: PlannedReminder, facts: ReminderFacts, language: Language): string {
  const person = facts.customers.get(entry.customerId) ?? unknownPerson(entry.customerName);
  if (entry.as === 'email') return rendered(entry, person, facts, language).subject;
  return taskSubject(person, reasonWords(entry.reason, language), language);
}

function taskSubject({ name }: RemindedPerson, reason: string, language: Language): string {
  const say = reminderWords[language];
  return oneLine(name === '' ? say.ruleSubject({ reason }) : say.taskSubject({ name, reason }));
}

function customerMail(
  entry: PlannedReminder,
  person: RemindedPerson,
  facts: ReminderFacts,
  shopLanguage: Language,
): OutgoingMail {
  const { subject, text } = rendered(entry, person, facts, shopLanguage);
  const colleague = facts.input.colleagueFor(person.owner);
  return {
    to: entry.to,
    subject,
    text,
    html: htmlOf(text),
    name: facts.shop,
    ...(colleague === '' ? {} : { replyTo: colleague }),
  };
}

function taskMail(
  entry: PlannedReminder,
  person: RemindedPerson,
  facts: ReminderFacts,
  language: Language,
): OutgoingMail {
  const { task, insteadOfMail } = reminderWords[language];
  const told = { name: person.name, reason: reasonWords(entry.reason, language) };
  const contact = [person.phone, person.wechat, person.email].filter((detail) => detail !== '').join(' · ');
  const reachable = contact === '' ? task.noContact : task.contact({ contact });
  const toPaste = textToSay(entry, person, facts, language);
  const lines = [
    task.greeting(told),
    ...(entry.contact === 'none' ? [] : [reachable]),
    ...(person.lastOrderOn === null ? [] : [task.lastOrder({ product: person.lastProduct, on: person.lastOrderOn })]),
    task.allowed[entry.contact],
    ...(entry.insteadOfMail === null ? [] : [insteadOfMail[entry.insteadOfMail]]),
    ...(toPaste === '' ? [] : ['', task.paste, toPaste]),
    ...(person.customerId === '' ? [] : ['', task.customer({ id: person.customerId })]),
  ];
  const text = lines.join('\n');
  return {
    to: entry.to,
    subject: taskSubject(person, told.reason, language),
    text,
    html: htmlOf(text),
    name: facts.shop,
  };
}

/** What a template is chosen and filled by, besides the customer. */
type Occasion = Pick<PlannedReminder, 'template' | 'kind' | 'reason'>;

/**
 * What a colleague may paste into a chat. '' where it must not be said: where the channel forbids it, to who does not want
 * it, to who is archived, an offer to who waits for an answer; and where there is no template for it.
 */
export function textToSay(
  entry: Occasion,
  person: RemindedPerson,
  facts: WritingFacts,
  shopLanguage: Language,
): string {
  const { contact, noOpenIssue } = REMINDER_KINDS[entry.kind].mailNeeds;
  const { contactRuleOf, hasTemplate } = facts.input;
  const wants = person.consent !== 'no' && person.consent !== 'unsubscribed' && person.status !== 'archived';
  if (!wants || !admits(contactRuleOf(person.channel), contact) || (noOpenIssue && person.openIssues > 0)) return '';
  if (!hasTemplate(entry.template) && !hasTemplate(entry.kind)) return '';
  return rendered(entry, person, facts, shopLanguage).text;
}

/** The customer's mail, or what a colleague may paste into a chat: in the customer's language, never without how to stop. */
export function rendered(entry: Occasion, person: RemindedPerson, facts: WritingFacts, shopLanguage: Language) {
  const language: Language = person.language === 'zh-CN' || person.language === 'en' ? person.language : shopLanguage;
  const template = templateFor(entry, facts, language);
  const colleague = facts.colleagues.get(facts.input.colleagueFor(person.owner)) ?? facts.shop;
  const days = entry.reason.code === 'repurchase' ? entry.reason.daysAgo : 0;
  const view = {
    name: person.name,
    shop: facts.shop,
    colleague,
    product: person.lastProduct,
    ago: reminderWords[language].ago({ days }),
    stop: reminderWords[language].stop,
  };
  const render = (text: string): string => Mustache.render(text, view, {}, { escape: String });
  return { subject: oneLine(render(template.subject)), text: withStop(render(template.body), view.stop) };
}

function templateFor(entry: Occasion, { templates }: WritingFacts, language: Language): Template {
  const other = language === 'en' ? 'zh-CN' : 'en';
  const wanted = [
    `${entry.template}|${language}`,
    `${entry.kind}|${language}`,
    `${entry.template}|${other}`,
    `${entry.kind}|${other}`,
  ];
  for (const key of wanted) {
    const template = templates.get(key);
    if (template) return template;
  }
  return { subject: '{{shop}}', body: '{{name}}' };
}

/** Every mail to a customer says how to stop it, also where the shop took that out of the template. */
const withStop = (text: string, stop: string): string => (text.includes(stop) ? text : `${text}\n\n${stop}`);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]+/g;

/** A subject with a line break could add headers. */
const oneLine = (text: string): string => text.replace(CONTROL, ' ').trim().slice(0, 240);

const htmlOf = (text: string): string =>
  `<div style="font-family:sans-serif;font-size:15px;line-height:1.6">${htmlText(text)}</div>`;
