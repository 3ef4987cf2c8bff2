/**
 * Reads what writing to a customer or of one needs besides the customer: who writes, for which shop, by which template,
 * and what the customer's channel allows.
 */
import type { IsoDay } from '../../domain/calendar/iso-day';
import { readEmail } from '../../domain/email/email-reader';
import type { PlanFacts } from '../../domain/reminders/planning-facts';
import type { Language } from '../../i18n/bilingual';
import { contactRules } from '../../sheets/contact-origins';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { mailTrouble } from './customer-mail';
import type { Template } from './mail-template';
import { offers } from './offers';

export interface WritingFacts {
  readonly input: Pick<PlanFacts, 'colleagueFor' | 'managerFor' | 'isActive' | 'hasTemplate' | 'contactRuleOf'>;
  /** A colleague's name by address. */
  readonly colleagues: ReadonlyMap<string, string>;
  /** Addresses of colleagues who want none: unticked by hand, since a blank tick counts as ticked. */
  readonly withoutDigest: ReadonlySet<string>;
  /** By `id|language`. */
  readonly templates: ReadonlyMap<string, Template>;
  readonly shop: string;
  readonly today: IsoDay;
  /** The workbook's; a customer's own comes before it. */
  readonly language: Language;
  /** What the shop has to offer a customer today. */
  readonly offerFor: ReturnType<typeof offers>;
}

export function readWritingFacts(workbook: ShopWorkbook): WritingFacts {
  const team = workbook.readShort('team', ['email', 'name', 'role', 'digest', 'active', 'replacement']).rows;
  const templates = readTemplates(workbook);
  const { language, today } = workbook;
  return {
    colleagues: new Map(team.map(({ email, name }) => [(email ?? '').toLowerCase(), name ?? email ?? ''])),
    withoutDigest: new Set(
      team.flatMap(({ email, digest }) => (digest === false ? [(email ?? '').toLowerCase()] : [])),
    ),
    templates,
    shop: workbook.settings.text('shop'),
    today,
    language,
    offerFor: offers(workbook),
    input: {
      contactRuleOf: contactRules(workbook),
      hasTemplate: (mail, customer) => mailTrouble(mail, customer, { templates, language }) === null,
      ...recipientsOf(team),
    },
  };
}

interface Member {
  readonly email: string | null;
  readonly role: string | null;
  readonly active: boolean | null;
  readonly replacement: string | null;
}

const address = (text: string | null): string => (text ?? '').trim().toLowerCase();

export function recipientsOf(team: readonly Member[]): Pick<PlanFacts, 'colleagueFor' | 'managerFor' | 'isActive'> {
  const working = team.filter(({ email, active }) => readEmail(email ?? '') !== null && active !== false);
  const firstOf = (role: string): string => address(working.find((member) => member.role === role)?.email ?? null);
  const emails = new Set(working.map(({ email }) => address(email)));
  const isActive = (email: string): boolean => emails.has(address(email));
  /** The person while active, else the replacement; '' where neither is there. */
  const standIn = (person: string): string => {
    if (isActive(person)) return address(person);
    const away = address(person) === '' ? undefined : team.find(({ email }) => address(email) === address(person));
    return away && isActive(away.replacement ?? '') ? address(away.replacement) : '';
  };
  return {
    isActive,
    colleagueFor: (owner) => standIn(owner) || firstOf('admin'),
    managerFor: (escalatedTo) => standIn(escalatedTo) || firstOf('manager') || firstOf('admin'),
  };
}

function readTemplates(workbook: ShopWorkbook): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const { id, language, subject, body } of workbook.readShort('templates', ['id', 'language', 'subject', 'body'])
    .rows) {
    if (id !== null) templates.set(`${id}|${language ?? ''}`, { subject: subject ?? '', body: body ?? '' });
  }
  return templates;
}
