/**
 * What the people of the simulated shop do in a day, through the functions the sidebar calls: they sell, talk, promise,
 * settle, tick their list, and customers take back their consent. Each deed is written into the simulation's own book.
 */
import type { LocalWorkbook, RunOptions } from '../../../local/local-workbook';
import type { TodayItem } from '../../../src/contract/customers';
import { answer } from '../builders/answer';
import type { Chance } from '../builders/chance';
import { orderFile } from '../builders/files';
import { AGENT, MANAGER, OTHER_AGENT } from '../builders/shop';
import type { BookedCustomer } from './customers-table';

const MEMBERS = [AGENT, MANAGER, OTHER_AGENT] as const;
const PRODUCTS = ['Face cream', 'Green tea', 'Soap', 'Tea pot'] as const;

export interface Promised {
  readonly issueId: string;
  readonly customer: BookedCustomer;
}

/** What the simulation knows by itself. */
export interface Book {
  readonly customers: readonly BookedCustomer[];
  readonly open: Promised[];
  /** Interaction → the day on which it is to be followed up. */
  readonly followUps: Map<string, string>;
  /** Issues that were settled, and so may be asked about. */
  settled: number;
  orders: number;
  deeds: number;
}

export const idOf = ({ number }: Pick<BookedCustomer, 'number'>): string => `C-${String(number).padStart(6, '0')}`;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** As whoever may: an owner's customers are theirs, a manager's deeds are let pass everywhere. */
const AS_MANAGER: RunOptions = { user: MANAGER };

export function liveADay(shop: LocalWorkbook, book: Book, day: string, random: Chance): void {
  const some = (share: number): number => Math.max(1, Math.round(book.customers.length * share));
  sell(shop, book, day, some(1 / 300), random);
  talk(shop, book, day, some(1 / 1_000), random);
  complain(shop, book, some(1 / 2_000), random);
  settle(shop, book, random);
  stop(shop, book, random);
  tick(shop, day, random);
}

function sell(shop: LocalWorkbook, book: Book, day: string, count: number, random: Chance): void {
  const lines = Array.from({ length: count }, () => {
    const { name } = random.of(book.customers);
    book.orders += 1;
    const paid = { quantity: 1 + random.below(3), amount: `${5 + random.below(200)}.00` };
    return { customerName: name, orderedOn: day, product: random.of(PRODUCTS), ...paid, orderNo: `Y-${book.orders}` };
  });
  answer(shop, 'importFile', [{ name: `sold ${day}.csv`, text: orderFile(lines), as: 'orders' }], AS_MANAGER);
}

function talk(shop: LocalWorkbook, book: Book, day: string, count: number, random: Chance): void {
  for (let index = 0; index < count; index += 1) {
    const customer = random.of(book.customers);
    book.deeds += 1;
    const followUpOn = dayAfter(day, 1 + random.below(14));
    const draft = {
      draftId: `talk ${book.deeds}`,
      customerId: idOf(customer),
      medium: 'call',
      summary: 'asked about tea',
    };
    const { id } = answer<{ id: string }>(shop, 'logInteraction', [{ ...draft, followUpOn }], AS_MANAGER);
    book.followUps.set(id, followUpOn);
  }
}

function complain(shop: LocalWorkbook, book: Book, count: number, random: Chance): void {
  for (let index = 0; index < count; index += 1) {
    const customer = random.of(book.customers);
    book.deeds += 1;
    const facts = { type: 'complaint', description: 'arrived broken', owner: random.of(MEMBERS) };
    const draft = { draftId: `issue ${book.deeds}`, customerId: idOf(customer), ...facts };
    const priority = random.of(['high', 'normal', 'low']);
    const { id } = answer<{ id: string }>(shop, 'saveIssue', [{ ...draft, priority }], AS_MANAGER);
    customer.openIssues += 1;
    book.open.push({ issueId: id, customer });
  }
}

function settle(shop: LocalWorkbook, book: Book, random: Chance): void {
  while (book.open.length > 0 && random.below(3) > 0) {
    const [{ issueId, customer }] = book.open.splice(random.below(book.open.length), 1) as [Promised];
    book.deeds += 1;
    const draft = { draftId: `settled ${book.deeds}`, id: issueId, status: 'resolved', resolution: 'sent a new one' };
    answer(shop, 'saveIssue', [draft], AS_MANAGER);
    customer.openIssues -= 1;
    book.settled += 1;
  }
}

/** A customer says STOP, and a colleague marks it. */
function stop(shop: LocalWorkbook, book: Book, random: Chance): void {
  if (random.below(5) > 0) return;
  const customer = random.of(book.customers);
  book.deeds += 1;
  answer(
    shop,
    'saveCustomer',
    [{ draftId: `stop ${book.deeds}`, id: idOf(customer), consent: 'unsubscribed' }],
    AS_MANAGER,
  );
  customer.consent = 'unsubscribed';
}

function tick(shop: LocalWorkbook, day: string, random: Chance): void {
  const user = random.of(MEMBERS);
  const items = answer<readonly TodayItem[]>(shop, 'today', [], { user });
  for (const { key } of items.slice(0, 6)) {
    const how = random.of(['done', 'done', 'skip', 'snooze', null]);
    if (how === null) continue;
    const until = how === 'snooze' ? { until: dayAfter(day, 1 + random.below(5)) } : {};
    // somebody else, or the dispatcher, may have settled it since the list was shown
    shop.run('finishReminder', [key, { how, ...until, reason: how === 'skip' ? 'not now' : '' }], { user });
  }
}
