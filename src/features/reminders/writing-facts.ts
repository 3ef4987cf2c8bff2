/**
 * Reads what writing to a customer or of one needs besides the customer: who writes, for which shop, by which template,
 * and what the customer's channel allows.
 */

import type { IsoDay } from '../../domain/calendar/iso-day';
import type { PlanInput } from '../../domain/reminders/plan-reminders';
import type { Language } from '../../i18n/bilingual';
import { contactRules } from '../../sheets/contact-origins';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import type { Template } from './mail-template';

export interface WritingFacts {
  readonly input: Pick<PlanInput, 'colleagueFor' | 'contactRuleOf'>;
  /** A colleague's name by address. */
  readonly colleagues: ReadonlyMap<string, string>;
  /** By `id|language`. */
  readonly templates: ReadonlyMap<string, Template>;
  readonly shop: string;
  readonly today: IsoDay;
  /** The workbook's; a customer's own comes before it. */
  readonly language: Language;
}

export function readWritingFacts(workbook: ShopWorkbook): WritingFacts {
  const team = workbook.read('team', ['email', 'name', 'role', 'active', 'replacement']).rows;
  return {
    colleagues: new Map(team.map(({ email, name }) => [(email ?? '').toLowerCase(), name ?? email ?? ''])),
    templates: readTemplates(workbook),
    shop: workbook.settings.text('shop'),
    today: workbook.today,
    language: workbook.language,
    input: {
      contactRuleOf: contactRules(workbook),
      colleagueFor: colleagueFor(team),
    },
  };
}

interface Member {
  readonly email: string | null;
  readonly role: string | null;
  readonly active: boolean | null;
  readonly replacement: string | null;
}

/** The owner while active, else the replacement, else the first active admin. */
function colleagueFor(team: readonly Member[]): (owner: string) => string {
  const address = (text: string | null): string => (text ?? '').trim().toLowerCase();
  const active = (email: string): boolean =>
    team.some((member) => address(member.email) === email && member.active !== false);
  const admin = address(team.find(({ role, active: works }) => role === 'admin' && works !== false)?.email ?? null);
  return (owner) => {
    if (owner !== '' && active(owner)) return owner;
    const replacement = address(
      team.find(({ email }) => owner !== '' && address(email) === owner)?.replacement ?? null,
    );
    return replacement !== '' && active(replacement) ? replacement : admin;
  };
}

function readTemplates(workbook: ShopWorkbook): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const { id, language, subject, body } of workbook.read('templates', ['id', 'language', 'subject', 'body'])
    .rows) {
    if (id !== null) templates.set(`${id}|${language ?? ''}`, { subject: subject ?? '', body: body ?? '' });
  }
  return templates;
}
