/**
 * What somebody still has to do, from the ledger: due tasks, what failed, what nobody knows the end of. With what may be
 * said to the customer, and how to reach them.
 */
import type { TodayItem } from '../../contract/customers';
import { asIsoDay, type IsoDay } from '../../domain/calendar/iso-day';
import { DIGEST, isOpen } from '../../domain/reminders/ledger';
import { overByItself, type SelfEnding } from '../../domain/reminders/over-by-itself';
import type { SheetRow, ShopWorkbook } from '../../sheets/shop-workbook';
import { LEDGER_STATE, stateOf } from './ledger-row';
import { isForPerson } from './own-reminders';
import { pasteTextOfKind } from './paste-text';
import { PERSON_COLUMNS, personOf } from './reminder-facts';
import { readSince, type Since } from './since-then';
import { readWritingFacts, type WritingFacts } from './writing-facts';

/** As many as a person can work through in a day, and a call can carry. */
const MOST_OPEN = 200;

/** So many are asked after: where half of them are over, the list is full nevertheless. */
const MOST_JUDGED = 2 * MOST_OPEN;

const LAST_DAY = asIsoDay('9999-12-30');

const HOUR_MS = 3_600_000;

const LEDGER_COLUMNS = [
  ...(['key', 'kind', 'about', 'customerId', 'customerName', 'owner', 'to', 'reason'] as const),
  ...LEDGER_STATE,
] as const;
const SHOWN_COLUMNS = [...PERSON_COLUMNS, 'consentSource', 'lastContactAt', 'suggestion', 'recent'] as const;

type Entry = SheetRow<'reminders', (typeof LEDGER_COLUMNS)[number]>;
type Shown = SheetRow<'customers', (typeof SHOWN_COLUMNS)[number]>;

export interface OpenReminder extends TodayItem {
  readonly lastProduct: string;
  readonly suggestion: string;
  /** The customer's `recent`, as it stands. */
  readonly recent: string | null;
  /** Whose task it is: the owner's, a stand-in's, or the manager's who is told that a promise is past. */
  readonly doer: string;
}

export interface OpenReminders {
  readonly items: readonly OpenReminder[];
  /** By key: what has ended meanwhile, although the ledger does not say so yet. */
  readonly over: ReadonlyMap<string, SelfEnding>;
  /** How many more there are. */
  readonly more: number;
}

/**
 * What went wrong first, then the newest: an old task that nobody does must not hide today's.
 *
 * @param later with what was put off, behind all the rest
 */
export function openReminders(
  workbook: ShopWorkbook,
  whose: 'own' | 'all',
  later: 'later' | null = null,
): OpenReminders {
  const { today } = workbook;
  const { rows } = workbook.read('reminders', LEDGER_COLUMNS);
  const isDue = (row: Entry): boolean => isOpen(stateOf(row), later === null ? today : LAST_DAY);
  const due = rows.filter((row) => row.key !== null && row.kind !== DIGEST && isDue(row));
  const open = due.length === 0 ? [] : due.filter(isForPerson(workbook, whose)).sort(byUrgency(today));
  const judged = open.slice(0, MOST_JUDGED);
  if (judged.length === 0) return { items: [], over: new Map(), more: 0 };
  const customers = readCustomers(workbook, judged);
  const since = readSince(workbook, judged, customers);
  const over = new Map<string, SelfEnding>();
  for (const row of judged) {
    const ending = overByItself({ ...stateOf(row), kind: row.kind ?? '' }, since.of(row));
    if (ending) over.set(row.key ?? '', ending);
  }
  const left = judged.filter(({ key }) => !over.has(key ?? ''));
  const facts = { customers, since, writing: readWritingFacts(workbook) };
  const items = left.slice(0, MOST_OPEN).map((entry) => itemOf(entry, facts, workbook));
  return { items, over, more: open.length - over.size - items.length };
}

const dayOf = (row: Entry): IsoDay => row.snoozedTo ?? stateOf(row).dueOn;

const NOW = { now: 0, today: 1, later: 2 } as const;

function whenOf(row: Entry, today: IsoDay): TodayItem['when'] {
  const { status } = stateOf(row);
  if (status === 'failed' || status === 'unknown') return 'now';
  if (dayOf(row) > today) return 'later';
  return row.kind === 'promise' ? 'now' : 'today';
}

const byUrgency =
  (today: IsoDay) =>
  (a: Entry, b: Entry): number => {
    const rank = NOW[whenOf(a, today)] - NOW[whenOf(b, today)];
    const newer = dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : a.sheetRow - b.sheetRow;
    return rank || (dayOf(a) > today ? -newer : newer);
  };

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

interface ItemFacts {
  readonly customers: ReadonlyMap<string, Shown>;
  readonly since: Since;
  readonly writing: WritingFacts;
}

function itemOf(entry: Entry, { customers, since, writing }: ItemFacts, workbook: ShopWorkbook): OpenReminder {
  const row = customers.get(entry.customerId ?? '');
  const person = row && personOf(row);
  const promisedAt = entry.kind === 'promise' ? since.promisedAt(entry.about ?? '') : null;
  const contact = person ? writing.input.contactRuleOf(person) : 'none';
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
    when: whenOf(entry, workbook.today),
    on: dayOf(entry),
    about: entry.about ?? '',
    hoursLeft: promisedAt === null ? null : Math.floor((promisedAt - workbook.now) / HOUR_MS),
    allowed: contact,
    consent: row?.consent ?? null,
    consentSource: row?.consentSource ?? null,
    row: row?.sheetRow ?? null,
    lastProduct: person?.lastProduct ?? '',
    suggestion: row?.suggestion ?? '',
    recent: row?.recent ?? null,
    doer: (stateOf(entry).as === 'task' ? entry.to : entry.owner) ?? '',
  };
}
