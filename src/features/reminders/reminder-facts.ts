/**
 * Reads what planning and sending reminders needs: one read a table, only the columns needed.
 */
import { addDays, type IsoDay } from '../../domain/calendar/iso-day';
import type { PlanFacts, PlanningCustomer } from '../../domain/reminders/planning-facts';
import type { ReminderRule } from '../../domain/reminders/reminder-rule';
import { productCycles } from '../../sheets/product-cycles';
import type { SheetRow, ShopWorkbook } from '../../sheets/shop-workbook';
import { readPlannedRows } from './planned-rows';
import { readRules } from './read-rules';
import { readWritingFacts, type WritingFacts } from './writing-facts';

export interface RemindedPerson extends PlanningCustomer {
  readonly phone: string;
  readonly wechat: string;
  /** Products to suggest, parted by commas; read only of who is written to. */
  readonly suggestion: string;
  /** Where the row stood when it was read; 0 where that was not asked. */
  readonly sheetRow: number;
}

export interface ReminderFacts extends WritingFacts {
  readonly input: PlanFacts;
  readonly customers: ReadonlyMap<string, RemindedPerson>;
}

/** What is due longer ago than this is not made up any more; the longest window of any kind. */
const LONGEST_WINDOW_DAYS = 7;

/** @param earliest day that is going to be planned; nothing given: as many days ago as anything can be made up */
export const readReminderFacts = (
  workbook: ShopWorkbook,
  earliest: IsoDay = addDays(workbook.today, -LONGEST_WINDOW_DAYS),
): ReminderFacts => readFactsOf(workbook, readRules(workbook), earliest, false);

/** @param isLookingBack with what has been done since */
export function readFactsOf(
  workbook: ShopWorkbook,
  rules: readonly ReminderRule[],
  earliest: IsoDay,
  isLookingBack: boolean,
): ReminderFacts {
  const customers = readCustomers(workbook, rules);
  const writing = readWritingFacts(workbook);
  return {
    ...writing,
    customers,
    input: {
      ...writing.input,
      ...readPlannedRows(workbook, rules, earliest, isLookingBack),
      ...clockFacts(workbook),
      customers: [...customers.values()],
      rules,
      missingDay: workbook.settings.text('lunarRule') === 'later' ? 'later' : 'earlier',
      cycleDays: isAsked(rules, 'repurchase') ? productCycles(workbook) : new Map(),
      repurchaseDays: workbook.settings.number('repurchaseDays'),
    },
  };
}

export const clockFacts = ({ now, zone }: ShopWorkbook): Pick<PlanFacts, 'now' | 'dayOf' | 'clockOf'> => ({
  now,
  dayOf: (at) => zone.dayOf(at),
  clockOf: (at) => zone.isoWithOffset(at).slice(0, 16).replace('T', ' '),
});

const isAsked = (rules: readonly ReminderRule[], ...kinds: readonly string[]): boolean =>
  rules.some(({ on, kind }) => on && kinds.includes(kind));

/** Of the customers tab. */
export const PERSON_COLUMNS = [
  ...(['id', 'name', 'phone', 'wechat', 'channel', 'level', 'owner', 'nextOrderOn', 'lastOrderOn'] as const),
  ...(['lastProduct', 'orders', 'spent', 'segment', 'openIssues', 'email', 'language', 'consent'] as const),
  ...(['status', 'birthday', 'lastContactAt', 'tier', 'nextOrderFrom', 'suggestion'] as const),
] as const;

type PersonRow = SheetRow<'customers', (typeof PERSON_COLUMNS)[number]>;

/** Columns that only some rules ask for; what is not read is blank. */
const ASKED_FOR: Partial<Record<keyof PersonRow, (rules: readonly ReminderRule[]) => boolean>> = {
  birthday: (rules) => isAsked(rules, 'birthday'),
  lastContactAt: (rules) => isAsked(rules, 'losingTouch'),
  nextOrderOn: (rules) => isAsked(rules, 'repurchase'),
  nextOrderFrom: (rules) => isAsked(rules, 'repurchase'),
  segment: (rules) => rules.some(({ on, audience }) => on && audience.segments.length > 0),
  suggestion: () => false,
  tier: (rules) => rules.some(({ on, audience }) => on && audience.tiers.length > 0),
};

function readCustomers(workbook: ShopWorkbook, rules: readonly ReminderRule[]): ReadonlyMap<string, RemindedPerson> {
  const columns = PERSON_COLUMNS.filter((column) => ASKED_FOR[column]?.(rules) ?? true);
  const customers = new Map<string, RemindedPerson>();
  for (const row of workbook.read('customers', columns).rows as readonly PersonRow[]) {
    if (row.id === null || customers.has(row.id)) continue;
    customers.set(row.id, personOf(row));
  }
  return customers;
}

const text = (cell: string | null | undefined): string => cell ?? '';

/** Blank cells read as nothing, not as null. */
export function personOf(row: Partial<PersonRow>): RemindedPerson {
  return {
    customerId: text(row.id),
    name: row.name ?? row.id ?? '',
    phone: text(row.phone),
    wechat: text(row.wechat),
    channel: text(row.channel),
    level: text(row.level),
    owner: text(row.owner).trim().toLowerCase(),
    // without a span it is only what the cycle gave at the last refresh: the cycle as it is now says better
    nextOrderOn: row.nextOrderFrom ? (row.nextOrderOn ?? null) : null,
    lastOrderOn: row.lastOrderOn ?? null,
    lastContactAt: row.lastContactAt ?? null,
    orders: row.orders ?? 0,
    lastProduct: text(row.lastProduct),
    segment: text(row.segment),
    openIssues: row.openIssues ?? 0,
    email: text(row.email),
    language: text(row.language),
    consent: row.consent ?? 'unknown',
    status: row.status ?? 'active',
    birthday: text(row.birthday),
    tier: text(row.tier),
    spent: row.spent ?? 0,
    suggestion: row.suggestion ?? '',
    sheetRow: row.sheetRow ?? 0,
  };
}

/** Of a row whose name is not understood. */
export const unknownPerson = (name: string): RemindedPerson => personOf({ name });
