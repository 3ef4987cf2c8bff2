/**
 * What somebody still has to do, from the ledger: due tasks, what failed, what nobody knows the end of. With what may be
 * said to the customer, and how to reach them.
 */
import type { TodayItem } from '../../contract/customers';
import type { IsoDay } from '../../domain/calendar/iso-day';
import { isOpen } from '../../domain/reminders/ledger';
import type { TabRow } from '../../schema/workbook-schema';
import type { SheetRow, ShopWorkbook } from '../../sheets/shop-workbook';
import { LEDGER_STATE, stateOf } from './ledger-row';
import { isForPerson } from './own-reminders';
import { pasteTextOfKind, ruleFor } from './paste-text';
import { PERSON_COLUMNS, personOf } from './reminder-facts';
import { readWritingFacts, type WritingFacts } from './writing-facts';

/** As many as a person can work through in a day, and a call can carry. */
const MOST_OPEN = 200;

const LEDGER_COLUMNS = ['key', 'kind', 'customerId', 'customerName', 'owner', 'to', 'reason', ...LEDGER_STATE] as const;
const SHOWN_COLUMNS = [...PERSON_COLUMNS, 'recent'] as const;

type Entry = SheetRow<'reminders', (typeof LEDGER_COLUMNS)[number]>;
type Shown = Readonly<Pick<TabRow<'customers'>, (typeof SHOWN_COLUMNS)[number]>>;

export interface OpenReminder extends TodayItem {
  readonly lastProduct: string;
  readonly suggestion: string;
  /** The customer's `recent`, as it stands. */
  readonly recent: string | null;
}

export interface OpenReminders {
  readonly items: readonly OpenReminder[];
  /** How many more there are. */
  readonly more: number;
}

/** What went wrong first, then the newest: an old task that nobody does must not hide today's. */
export function openReminders(workbook: ShopWorkbook, whose: 'own' | 'all'): OpenReminders {
  const { today } = workbook;
  const { rows } = workbook.read('reminders', LEDGER_COLUMNS);
  const due = rows.filter((row) => row.key !== null && isOpen(stateOf(row), today));
  const open = due.length === 0 ? [] : due.filter(isForPerson(workbook, whose)).sort(byUrgency);
  const entries = open.slice(0, MOST_OPEN);
  if (entries.length === 0) return { items: [], more: 0 };
  const customers = readCustomers(workbook, entries);
  const writing = readWritingFacts(workbook);
  const items = entries.map((entry) => itemOf(entry, customers.get(entry.customerId ?? ''), writing));
  return { items, more: open.length - entries.length };
}

function byUrgency(a: Entry, b: Entry): number {
  const wrong = ({ status }: Entry): number => (status === 'failed' || status === 'unknown' ? 0 : 1);
  const day = (row: Entry): IsoDay => row.snoozedTo ?? stateOf(row).dueOn;
  return wrong(a) - wrong(b) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.sheetRow - b.sheetRow);
}

/** One column is read to find their rows by. */
function readCustomers(workbook: ShopWorkbook, entries: readonly Entry[]): ReadonlyMap<string, Shown> {
  const wanted = new Set(entries.map(({ customerId }) => customerId ?? ''));
  const places: number[] = [];
  for (const [sheetRow, id] of workbook.readColumn('customers', 'id')) if (wanted.has(id)) places.push(sheetRow);
  const customers = new Map<string, Shown>();
  for (const row of workbook.readRowsAt('customers', SHOWN_COLUMNS, places).rows) {
    if (row.id !== null && !customers.has(row.id)) customers.set(row.id, row);
  }
  return customers;
}

function itemOf(entry: Entry, row: Shown | undefined, writing: WritingFacts): OpenReminder {
  const person = row && personOf({ ...row, sheetRow: 0 });
  const contact = person ? ruleFor(person, writing) : 'none';
  const reach = person && contact !== 'none' ? [person.phone, person.wechat, person.email] : [];
  return {
    key: entry.key ?? '',
    kind: entry.kind ?? '',
    customerId: entry.customerId ?? '',
    customerName: person?.name ?? entry.customerName ?? '',
    reason: entry.reason ?? '',
    text: person ? pasteTextOfKind(entry.kind ?? '', person, writing) : '',
    contact: reach.filter((detail) => detail !== '').join(' · '),
    owner: entry.owner ?? '',
    status: stateOf(entry).status,
    lastProduct: person?.lastProduct ?? '',
    suggestion: row?.suggestion ?? '',
    recent: row?.recent ?? null,
  };
}
