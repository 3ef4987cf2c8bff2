/**
 * Reads what planning and sending reminders needs: one read a table, only the columns needed.
 */
import { addDays, type IsoDay } from '../../domain/calendar/iso-day';
import { contactRuleOf } from '../../domain/reminders/mail-guard';
import type { PlanInput, PlanningCustomer } from '../../domain/reminders/plan-reminders';
import { nameKey } from '../../domain/text/tidy';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

export interface RemindedPerson extends PlanningCustomer {
  readonly phone: string;
  readonly wechat: string;
  /** Blank: the workbook's. */
  readonly language: string;
}

export interface Template {
  readonly subject: string;
  readonly body: string;
}

export interface ReminderFacts {
  readonly input: Omit<PlanInput, 'today'>;
  readonly customers: ReadonlyMap<string, RemindedPerson>;
  /** A colleague's name by address. */
  readonly colleagues: ReadonlyMap<string, string>;
  /** By `id|language`. */
  readonly templates: ReadonlyMap<string, Template>;
  readonly shop: string;
}

export function readReminderFacts(workbook: ShopWorkbook): ReminderFacts {
  const customers = readCustomers(workbook);
  const team = workbook.read('team', ['email', 'name', 'role', 'active', 'replacement']).rows;
  const channels = workbook.read('channels', ['channel', 'contact']);
  return {
    customers,
    colleagues: new Map(team.map(({ email, name }) => [(email ?? '').toLowerCase(), name ?? email ?? ''])),
    templates: readTemplates(workbook),
    shop: workbook.settings.text('shop'),
    input: {
      customers: customers.values(),
      rules: readRules(workbook),
      contactRuleOf: (channel) => contactRuleOf(channels.byKey(channel)?.contact ?? ''),
      colleagueFor: colleagueFor(team),
      missingDay: workbook.settings.text('lunarRule') === 'later' ? 'later' : 'earlier',
      cycleDays: readCycles(workbook),
      repurchaseDays: workbook.settings.number('repurchaseDays'),
    },
  };
}

const COLUMNS = [
  ...(['id', 'name', 'phone', 'wechat', 'channel', 'level', 'owner', 'lastOrderOn', 'lastProduct', 'segment'] as const),
  ...(['openIssues', 'email', 'language', 'consent', 'status', 'birthday', 'tier'] as const),
] as const;

function readCustomers(workbook: ShopWorkbook): ReadonlyMap<string, RemindedPerson> {
  const customers = new Map<string, RemindedPerson>();
  for (const row of workbook.read('customers', COLUMNS).rows) {
    if (row.id === null || customers.has(row.id)) continue;
    customers.set(row.id, {
      customerId: row.id,
      name: row.name ?? row.id,
      phone: row.phone ?? '',
      wechat: row.wechat ?? '',
      channel: row.channel ?? '',
      level: row.level ?? '',
      owner: (row.owner ?? '').trim().toLowerCase(),
      lastOrderOn: row.lastOrderOn,
      lastProduct: row.lastProduct ?? '',
      segment: row.segment ?? '',
      openIssues: row.openIssues ?? 0,
      email: row.email ?? '',
      language: row.language ?? '',
      consent: row.consent ?? 'unknown',
      status: row.status ?? 'active',
      birthday: row.birthday ?? '',
      tier: row.tier ?? '',
    });
  }
  return customers;
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
  const active = (email: string): boolean => team.some((member) => address(member.email) === email && member.active !== false);
  const admin = address(team.find(({ role, active: works }) => role === 'admin' && works !== false)?.email ?? null);
  return (owner) => {
    if (owner !== '' && active(owner)) return owner;
    const replacement = address(team.find(({ email }) => owner !== '' && address(email) === owner)?.replacement ?? null);
    return replacement !== '' && active(replacement) ? replacement : admin;
  };
}

function readRules(workbook: ShopWorkbook): PlanInput['rules'] {
  const columns = ['id', 'on', 'kind', 'days', 'audience', 'recipient', 'template', 'priority'] as const;
  return workbook.read('rules', columns).rows.map((row) => ({
    id: row.id ?? '',
    on: row.on === true,
    kind: row.kind ?? '',
    days: row.days ?? 0,
    audience: readAudience(row.audience ?? ''),
    recipient: row.recipient === 'customer' || row.recipient === 'both' ? row.recipient : 'colleague',
    template: row.template ?? row.kind ?? '',
    priority: row.priority ?? 1_000,
  }));
}

/** `levels: vip, gold; channels: wechat` — keys; a word that names no list is passed over. */
function readAudience(text: string): PlanInput['rules'][number]['audience'] {
  const lists: Record<string, readonly string[]> = {};
  for (const part of text.split(/[;；\n]/)) {
    const [name = '', keys = ''] = part.split(/[:：]/);
    lists[name.trim()] = keys.split(/[,，、]/).map((key) => key.trim()).filter((key) => key !== '');
  }
  const { levels = [], segments = [], tiers = [], channels = [] } = lists;
  return { levels, segments, tiers, channels };
}

function readCycles(workbook: ShopWorkbook): ReadonlyMap<string, number> {
  const cycles = new Map<string, number>();
  for (const { name, cycleDays } of workbook.read('products', ['name', 'cycleDays']).rows) {
    if (name !== null && cycleDays !== null) cycles.set(nameKey(name), cycleDays);
  }
  return cycles;
}

function readTemplates(workbook: ShopWorkbook): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const { id, language, subject, body } of workbook.read('templates', ['id', 'language', 'subject', 'body']).rows) {
    if (id !== null) templates.set(`${id}|${language ?? ''}`, { subject: subject ?? '', body: body ?? '' });
  }
  return templates;
}

/** Entries older than this many days are not sent any more. */
export const LATEST_DAYS = 3;

export const earliestDueOn = (today: IsoDay): IsoDay => addDays(today, -LATEST_DAYS);
