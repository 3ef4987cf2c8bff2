/**
 * Reads what planning and sending reminders needs: one read a table, only the columns needed.
 */
import { addDays, type IsoDay } from '../../domain/calendar/iso-day';
import type { PlanInput, PlanningCustomer } from '../../domain/reminders/plan-reminders';
import { productCycles } from '../../sheets/product-cycles';
import type { SheetRow, ShopWorkbook } from '../../sheets/shop-workbook';
import { readWritingFacts, type WritingFacts } from './writing-facts';

export interface RemindedPerson extends PlanningCustomer {
  readonly phone: string;
  readonly wechat: string;
  /** Blank: the workbook's. */
  readonly language: string;
  /** Products to suggest, parted by commas. */
  readonly suggestion: string;
  /** Where the row stood when it was read; 0 where that was not asked. */
  readonly sheetRow: number;
}

export interface ReminderFacts extends WritingFacts {
  readonly input: Omit<PlanInput, 'today'>;
  readonly customers: ReadonlyMap<string, RemindedPerson>;
}

export function readReminderFacts(workbook: ShopWorkbook): ReminderFacts {
  const customers = readCustomers(workbook);
  const writing = readWritingFacts(workbook);
  return {
    ...writing,
    customers,
    input: {
      ...writing.input,
      customers: customers.values(),
      rules: readRules(workbook),
      missingDay: workbook.settings.text('lunarRule') === 'later' ? 'later' : 'earlier',
      cycleDays: productCycles(workbook),
      repurchaseDays: workbook.settings.number('repurchaseDays'),
    },
  };
}

/** Of the customers tab. */
export const PERSON_COLUMNS = [
  ...(['id', 'name', 'phone', 'wechat', 'channel', 'level', 'owner', 'lastOrderOn', 'lastProduct', 'segment'] as const),
  ...(['openIssues', 'email', 'language', 'consent', 'status', 'birthday', 'tier', 'spent', 'suggestion'] as const),
] as const;

function readCustomers(workbook: ShopWorkbook): ReadonlyMap<string, RemindedPerson> {
  const customers = new Map<string, RemindedPerson>();
  for (const row of workbook.read('customers', PERSON_COLUMNS).rows) {
    if (row.id === null || customers.has(row.id)) continue;
    customers.set(row.id, personOf(row));
  }
  return customers;
}

/** Blank cells read as nothing, not as null. */
export function personOf(row: SheetRow<'customers', (typeof PERSON_COLUMNS)[number]>): RemindedPerson {
  return {
    customerId: row.id ?? '',
    name: row.name ?? row.id ?? '',
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
    spent: row.spent ?? 0,
    suggestion: row.suggestion ?? '',
    sheetRow: row.sheetRow,
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
    lists[name.trim()] = keys
      .split(/[,，、]/)
      .map((key) => key.trim())
      .filter((key) => key !== '');
  }
  const { levels = [], segments = [], tiers = [], channels = [] } = lists;
  return { levels, segments, tiers, channels };
}

/** Entries older than this many days are not sent any more. */
export const LATEST_DAYS = 3;

export const earliestDueOn = (today: IsoDay): IsoDay => addDays(today, -LATEST_DAYS);
