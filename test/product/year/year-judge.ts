/**
 * Judges what the product sent and wrote by the simulation's own book: no mail twice, none that was forbidden, and
 * every reminder that was due stands in the ledger with an end.
 */
import { Solar } from 'lunar-typescript';
import type { LocalWorkbook } from '../../../local/local-workbook';
import type { WireRow } from '../../../local/tab-view';
import type { Mail } from '../../../local/workbook/model';
import type { BookedCustomer } from './customers-table';
import { type Book, idOf } from './life-in-the-shop';

/** The channels that allow greetings and offers, as shipped. */
const MARKETING: readonly string[] = ['website', 'wechat', 'shop'];

/** Days in which a customer gets no second mail of the same subject. */
const SAME_SUBJECT_DAYS = 20;

export class YearJudge {
  readonly troubles: string[] = [];
  customerMails = 0;
  colleagueMails = 0;
  private readonly byAddress: ReadonlyMap<string, BookedCustomer>;
  private readonly lastOfSubject = new Map<string, number>();
  private readonly mailsTo = new Map<string, number>();

  constructor(private readonly book: Book) {
    this.byAddress = new Map(book.customers.map((customer) => [customer.email, customer]));
  }

  /** A mail that has just left, while the book still says what held then. */
  mail({ to, subject, at }: Pick<Mail, 'to' | 'subject' | 'at'>): void {
    const customer = this.byAddress.get(to);
    if (!customer) {
      this.colleagueMails += 1;
      return;
    }
    this.customerMails += 1;
    this.mailsTo.set(to, (this.mailsTo.get(to) ?? 0) + 1);
    const told = `${new Date(at).toISOString()} "${subject}" to ${to}`;
    if (customer.consent !== 'yes') this.troubles.push(`${told}: consent is ${customer.consent}`);
    if (!MARKETING.includes(customer.channel)) this.troubles.push(`${told}: the channel is ${customer.channel}`);
    const last = this.lastOfSubject.get(`${to} ${subject}`);
    if (last !== undefined && Number(at) - last < SAME_SUBJECT_DAYS * 86_400_000) this.troubles.push(`${told}: twice`);
    this.lastOfSubject.set(`${to} ${subject}`, Number(at));
  }

  /** At the end: every mail has its row, every row its end, every birthday and follow-up its row. */
  ledger(shop: LocalWorkbook, days: readonly string[]): Readonly<Record<string, number>> {
    const rows = shop.export('reminders');
    const keys = new Set(rows.map(({ key }) => String(key)));
    if (keys.size < rows.length) this.troubles.push(`${rows.length - keys.size} keys stand twice in the ledger`);
    this.judgeMailRows(rows);
    for (const row of rows) this.judgeEnd(row, days[days.length - 1]!);
    for (const day of days) this.judgeBirthdays(keys, day);
    for (const [id, day] of this.book.followUps) {
      if (day <= days[days.length - 1]! && !keys.has(`followUp|${id}|${day}|colleague`))
        this.troubles.push(`follow-up ${id} of ${day} is not in the ledger`);
    }
    return counted(rows);
  }

  private judgeMailRows(rows: readonly WireRow[]): void {
    const left = new Map<string, number>();
    for (const { to, as, attempts, kind } of rows) {
      // whatever its end: what was tried may have left, and a person may have settled what nobody knew the end of
      if (as !== 'email' || kind === 'digest' || Number(attempts) === 0) continue;
      left.set(String(to), (left.get(String(to)) ?? 0) + 1);
    }
    for (const [to, mails] of this.mailsTo) {
      if (mails > (left.get(to) ?? 0)) this.troubles.push(`${mails} mails to ${to}, ${left.get(to) ?? 0} rows say so`);
    }
  }

  private judgeEnd({ key, status, note, dueOn, snoozedTo }: WireRow, lastDay: string): void {
    if (status === 'sent' || status === 'done' || status === 'unknown') return;
    if (status === 'skipped') {
      if (!note) this.troubles.push(`${key}: skipped without a reason`);
      return;
    }
    const waited = Date.parse(lastDay) - Date.parse(String(snoozedTo ?? dueOn));
    if (waited > 8 * 86_400_000) this.troubles.push(`${key}: still ${status} after ${waited / 86_400_000} days`);
  }

  private judgeBirthdays(keys: ReadonlySet<string>, day: string): void {
    for (const customer of this.book.customers) {
      if (isBornOn(customer.birthday, day) && !keys.has(`birthday|${idOf(customer)}|${day}|colleague`))
        this.troubles.push(`the birthday of ${customer.name} on ${day} (${customer.birthday}) is not in the ledger`);
    }
  }
}

function counted(rows: readonly WireRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind, as, status } of rows) {
    const what = `${kind} ${as} ${status}`;
    counts[what] = (counts[what] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** By lunar-typescript, whose months agree with the Observatory's in this year (docs/decisions/0030-lunar-table.md). */
function isBornOn(birthday: string, day: string): boolean {
  if (birthday === '') return false;
  if (!birthday.startsWith('lunar ')) {
    const monthDay = birthday.slice(-5);
    return day.slice(5) === (monthDay === '02-29' && !isLeapYear(day) ? '02-28' : monthDay);
  }
  const [month, dayOfMonth] = birthday.slice(6).split('-').map(Number) as [number, number];
  const lunar = Solar.fromYmd(...(day.split('-').map(Number) as [number, number, number])).getLunar();
  if (lunar.getMonth() !== month) return false; // a leap month's is negative
  const isLast = lunar.next(1).getMonth() !== month;
  return lunar.getDay() === dayOfMonth || (dayOfMonth === 30 && isLast && lunar.getDay() === 29);
}

const isLeapYear = (day: string): boolean => new Date(Date.UTC(Number(day.slice(0, 4)), 1, 29)).getUTCMonth() === 1;
