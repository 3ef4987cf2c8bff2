/** A morning's mail for the pure tests: its shop, its people, what is due; no workbook behind it. */

import { instantOfEpoch } from '../../../src/domain/calendar/instant';
import { asIsoDay } from '../../../src/domain/calendar/iso-day';
import { zoneTable } from '../../../src/domain/calendar/zone-table';
import type { PlannedReminder } from '../../../src/domain/reminders/plan-reminders';
import type { PlanningDate } from '../../../src/domain/reminders/planning-facts';
import type { DigestAsked, DigestBook } from '../../../src/features/reminders/digest/digest-content';
import { writeDigest } from '../../../src/features/reminders/digest/write-digest';
import type { RemindedPerson, ReminderFacts } from '../../../src/features/reminders/reminder-facts';
import type { Language } from '../../../src/i18n/bilingual';
import { shippedTemplates } from '../../../src/schema/shipped/templates-table';
import { choiceLabels } from '../../../src/sheets/choice-labels';
import { facts } from '../../domain/reminders/planning-builders';

export const TODAY = '2026-03-05';
export const ANN = 'ann@shop.example';
const OWNER = 'owner@shop.example';

export interface Known {
  readonly spent?: number;
  readonly recent?: string;
}

export const aPerson = (own: Partial<RemindedPerson> & Known = {}): RemindedPerson & Known => ({
  customerId: 'C-000001',
  name: 'Bea',
  spent: 0,
  suggestion: '',
  owner: ANN,
  email: 'bea@example.com',
  phone: '',
  wechat: '',
  language: '',
  consent: 'yes',
  status: 'active',
  channel: 'website',
  level: '',
  segment: '',
  tier: '',
  openIssues: 0,
  birthday: '',
  lastOrderOn: null,
  lastProduct: '',
  ...{ orders: 0, nextOrderOn: null, lastContactAt: null },
  sheetRow: 0,
  ...own,
});

export const aTask = (own: Partial<PlannedReminder> = {}): PlannedReminder => {
  const about = own.customerId ?? 'C-000001';
  const kind = own.kind ?? 'birthday';
  return {
    key: `${kind}|${about}|${TODAY}|colleague`,
    ...{ kind, about },
    dueOn: asIsoDay(TODAY),
    latestOn: asIsoDay('2026-03-08'),
    isUrgent: false,
    value: 0,
    recipient: 'colleague',
    as: 'task',
    customerId: about,
    customerName: 'Bea',
    owner: ANN,
    to: ANN,
    reason: { code: 'birthdayToday' },
    template: kind,
    rule: kind,
    priority: 10,
    contact: 'marketing',
    insteadOfMail: null,
    skip: null,
    ...own,
  };
};

export const asked = (own: Partial<DigestAsked> = {}): DigestAsked => ({
  member: { email: ANN, name: 'Ann' },
  tasks: [],
  yesterday: { done: 0, sent: 0, notSent: [] },
  carriedOver: 0,
  gap: null,
  ...own,
});

interface Shop {
  readonly language?: Language;
  readonly people?: readonly (RemindedPerson & Known)[];
  readonly shop?: string;
  readonly dates?: readonly PlanningDate[];
}

export const written = (
  own: Partial<DigestAsked>,
  { language = 'en', people = [], shop = 'Tea House', dates = [] }: Shop = {},
) => {
  const rows = people.map((person, index) => ({ ...person, sheetRow: index + 2 }));
  const facts = factsOf(rows, shop, language);
  return writeDigest(asked(own), { ...facts, input: { ...facts.input, dates } }, bookOf(rows, language));
};

export function factsOf(people: readonly RemindedPerson[], shop: string, language: Language): ReminderFacts {
  const templates = shippedTemplates.map(
    ({ id, language, subject, body }) =>
      [`${id}|${language}`, { subject: String(subject), body: String(body) }] as const,
  );
  return {
    shop,
    offerFor: () => ({ offer: '', until: '' }),
    language,
    today: asIsoDay(TODAY),
    customers: new Map(people.map((person) => [person.customerId, person])),
    colleagues: new Map([[ANN, 'Ann']]),
    withoutDigest: new Set(),
    templates: new Map(templates),
    input: {
      ...facts({ customers: people }),
      hasTemplate: () => true,
      contactRuleOf: ({ channel }) => (channel === 'website' ? 'marketing' : channel === 'amazon' ? 'none' : 'service'),
      colleagueFor: (owner) => (owner === '' ? OWNER : owner),
    },
  };
}

export function bookOf(people: readonly (RemindedPerson & Known)[], language: Language): DigestBook {
  const settings: Readonly<Record<string, string>> = { currency: language === 'en' ? 'USD' : 'CNY' };
  return {
    id: 'book',
    language,
    today: asIsoDay(TODAY),
    now: instantOfEpoch(Date.parse(`${TODAY}T08:00:00Z`)),
    zone: zoneTable(() => 0),
    labels: choiceLabels(language, {}, () => ({})),
    settings: { text: (key) => settings[key] ?? '', number: () => 0 },
    address: (tab) => `https://docs.example/d/book/edit${tab === undefined ? '' : '#gid=7'}`,
    readRowsAt: ((_tab: string, _columns: readonly string[], places: readonly number[]) => ({
      rows: places.flatMap((sheetRow) => {
        const person = people.find((one) => one.sheetRow === sheetRow);
        if (!person) return [];
        const { customerId: id, spent, suggestion = null, recent = null } = person;
        return [{ id, spent, suggestion, recent, sheetRow }];
      }),
    })) as unknown as DigestBook['readRowsAt'],
  };
}
