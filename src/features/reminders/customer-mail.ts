/**
 * Writes to a customer: the mail, and the text that a colleague may paste instead, in the customer's language by the
 * shop's template. A mail is written only for who holds the guard's pass.
 */
import { daysBetween, type IsoDay } from '../../domain/calendar/iso-day';
import type { MailPass } from '../../domain/reminders/mail-guard';
import type { ReminderReason } from '../../domain/reminders/reminder-reason';
import { lineOf } from '../../domain/text/shortened';
import { LANGUAGES, type Label, type Language } from '../../i18n/bilingual';
import { festivalWords } from '../../i18n/festival-words';
import { reminderWords } from '../../i18n/reminder-words';
import { templateWords } from '../../i18n/template-words';
import type { OutgoingMail } from '../../platform/mail';
import { letterHtml } from './mail-html';
import { filled, type Places, type Template, templateTrouble } from './mail-template';
import type { RemindedPerson } from './reminder-facts';
import type { WritingFacts } from './writing-facts';

/** What a template is chosen and filled by, besides the customer. */
export interface Occasion {
  readonly template: string;
  readonly kind: string;
  /** Null where only the kind is known: what is said then follows from the customer. */
  readonly reason: ReminderReason | null;
  /** The day on which it is read. */
  readonly on: IsoDay;
}

/** @throws TypeError when the template is in trouble: whoever plans the mail has asked before */
export function customerMail(
  pass: MailPass,
  occasion: Occasion,
  person: RemindedPerson,
  facts: WritingFacts,
): OutgoingMail {
  const trouble = mailTrouble(occasion, person, facts);
  if (trouble) throw new TypeError(trouble[facts.language]);
  const { subject, text, language } = written(occasion, person, facts);
  const shop = lineOf(80, facts.shop);
  const colleague = facts.input.colleagueFor(person.owner);
  const replyTo = colleague === '' ? {} : { replyTo: colleague };
  return {
    to: pass.to,
    subject,
    text,
    html: letterHtml({ subject, shop, text, ending: reminderWords[language].stop, language }),
    name: shop,
    ...replyTo,
  };
}

/** Of the mail, without the trouble of writing it: for the preview and the ledger. */
export const mailSubject = (occasion: Occasion, person: RemindedPerson, facts: WritingFacts): string =>
  written(occasion, person, facts).subject;

/** What keeps the mail from being written; null where nothing does. */
export function mailTrouble(
  { template: id, kind }: Pick<Occasion, 'template' | 'kind'>,
  person: Pick<RemindedPerson, 'language'>,
  facts: Pick<WritingFacts, 'templates' | 'language'>,
): Label | null {
  const chosen = chosenTemplate({ template: id, kind }, languageOf(person, facts), facts);
  return chosen ? templateTrouble(chosen) : templateWords.missing;
}

/** What may be pasted into a chat; '' where there is no template for it, or none that can be filled. */
export function pastedText(occasion: Occasion, person: RemindedPerson, facts: WritingFacts): string {
  return mailTrouble(occasion, person, facts) ? '' : written(occasion, person, facts).text;
}

function written(occasion: Occasion, person: RemindedPerson, facts: WritingFacts) {
  const language = languageOf(person, facts);
  const template = chosenTemplate(occasion, language, facts) ?? { subject: '', body: '' };
  const places = placesOf(occasion, person, facts, language);
  const offered = mentions(template, 'offer', 'until') ? facts.offerFor(person) : { offer: '', until: '' };
  const { subject, body } = filled(template, { ...places, offer: offered.offer, until: places.until || offered.until });
  return { subject: subject || lineOf(80, facts.shop), text: body, language };
}

/** Campaigns are read only for who tells of them. */
const mentions = ({ subject, body }: Template, ...places: readonly string[]): boolean =>
  places.some((place) => subject.includes(place) || body.includes(place));

function languageOf({ language }: Pick<RemindedPerson, 'language'>, facts: Pick<WritingFacts, 'language'>): Language {
  return LANGUAGES.find((one) => one === language) ?? facts.language;
}

/** The rule's template before the kind's, the customer's language before the other. */
function chosenTemplate(
  { template, kind }: Pick<Occasion, 'template' | 'kind'>,
  language: Language,
  { templates }: Pick<WritingFacts, 'templates'>,
): Template | undefined {
  const other = LANGUAGES.find((one) => one !== language);
  const wanted = [`${template}|${language}`, `${kind}|${language}`, `${template}|${other}`, `${kind}|${other}`];
  return templates.get(wanted.find((key) => templates.has(key)) ?? '');
}

const LONGEST_NAME = 60;
const SUGGESTIONS = 3;

/** Each in one line: what stands in a cell cannot begin a paragraph of the shop's. */
function placesOf({ reason, on }: Occasion, person: RemindedPerson, facts: WritingFacts, language: Language): Places {
  const say = reminderWords[language];
  const colleague = facts.colleagues.get(facts.input.colleagueFor(person.owner)) ?? facts.shop;
  const { lastOrderOn } = person;
  return {
    name: lineOf(LONGEST_NAME, person.name),
    shop: lineOf(LONGEST_NAME, facts.shop),
    colleague: lineOf(LONGEST_NAME, colleague),
    product: lineOf(LONGEST_NAME, reason && 'product' in reason ? reason.product : person.lastProduct),
    ago: lastOrderOn === null ? '' : say.ago({ days: Math.max(0, daysBetween(lastOrderOn, on)) }),
    suggestions: suggestionsOf(person).join(say.and),
    offer: '',
    until: reason && 'until' in reason ? String(reason.until) : '',
    occasion: reason?.code === 'festival' ? festivalWords[reason.festival][language] : '',
    stop: say.stop,
  };
}

/** As the workbook suggests them: in the cell they are parted by commas. */
export const suggestionsOf = ({ suggestion }: { readonly suggestion: string }): readonly string[] =>
  suggestion
    .slice(0, 1_000)
    .split(/[、,，;；\n]/)
    .map((name) => lineOf(40, name))
    .filter((name) => name !== '')
    .slice(0, SUGGESTIONS);
