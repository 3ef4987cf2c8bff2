/**
 * A shop lives through its days, seeded: its people work, two dispatchers run badly, and every mail is judged when it
 * leaves. The shop is closed and opened again each week, as memory asks.
 */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { answer } from '../builders/answer';
import { type Chance, chance } from '../builders/chance';
import { aShop, MANAGER, OWNER } from '../builders/shop';
import { bookedCustomers, customerFile } from './customers-table';
import { fireUntil, type Mishaps, noMishaps } from './dispatchers';
import { type Book, liveADay } from './life-in-the-shop';
import { YearJudge } from './year-judge';

export interface YearAsked {
  readonly seed: number;
  readonly customers: number;
  /** The first day. */
  readonly from: string;
  readonly days: number;
  /** In which the customers were born. */
  readonly months: readonly number[];
  /** Mails a day a person. */
  readonly quota: number;
}

export interface YearOutcome {
  readonly troubles: readonly string[];
  /** `kind as status` → rows of the ledger. */
  readonly counts: Readonly<Record<string, number>>;
  readonly mishaps: Mishaps;
  readonly mails: { readonly toCustomers: number; readonly toColleagues: number };
}

const DAY = 86_400_000;
const ZONES = ['America/New_York', 'Asia/Shanghai', 'UTC'] as const;

type Reopen = (snapshot: string, now: string, mailsADay: number) => LocalWorkbook;

export function simulated({ seed, customers, from, days, months, quota }: YearAsked, reopen: Reopen): YearOutcome {
  const random = chance(seed);
  const book: Book = {
    customers: bookedCustomers(customers, months, random),
    ...{ open: [], followUps: new Map(), settled: 0, orders: 0, deeds: 0 },
  };
  const judge = new YearJudge(book);
  const mishaps = noMishaps();
  const start = Date.parse(`${from}T00:00:00Z`);
  let shop = reopen(openedShop(book, from, reopen), `${from}T00:00:00Z`, quota);
  const lived: string[] = [];
  for (let day = 0; day < days; day += 1) {
    if (day % 7 === 6) shop = reopen(shop.snapshot(), new Date(shop.now()).toISOString(), quota);
    const civil = new Date(start + day * DAY).toISOString().slice(0, 10);
    liveThrough(shop, { book, judge, mishaps, random, noon: start + day * DAY + DAY / 2, day: civil });
    if (day % Math.ceil(days / 4) === 5) moveZone(shop, random);
    lived.push(civil);
  }
  // the last day may be under way in a western zone
  const counts = judge.ledger(shop, lived.slice(0, -2));
  const mails = { toCustomers: judge.customerMails, toColleagues: judge.colleagueMails };
  return { troubles: judge.troubles, counts, mishaps, mails };
}

interface Day {
  readonly book: Book;
  readonly judge: YearJudge;
  readonly mishaps: Mishaps;
  readonly random: Chance;
  readonly noon: number;
  readonly day: string;
}

function liveThrough(shop: LocalWorkbook, { book, judge, mishaps, random, noon, day }: Day): void {
  let known = shop.workbook.mails().length;
  const seen = (): void => {
    const mails = shop.workbook.mails();
    for (; known < mails.length; known += 1) judge.mail(mails[known]!);
  };
  fireUntil(shop, noon, { random, mishaps, seen });
  liveADay(shop, book, day, random);
  fireUntil(shop, noon + DAY / 2, { random, mishaps, seen });
}

/** Mails to customers on, two runners. */
function openedShop(book: Book, from: string, reopen: Reopen): string {
  const shop = reopen(aShop().snapshot(), `${from}T00:00:00Z`, 100);
  answer(shop, 'importFile', [{ name: 'customers.csv', text: customerFile(book.customers), as: 'customers' }]);
  for (const { id, recipient } of shop.export('rules')) {
    if (recipient === 'customer') shop.edit('rules', String(id), 'on', 'TRUE');
  }
  for (const user of [OWNER, MANAGER]) answer(shop, 'turnOnRunner', [], { user });
  return shop.snapshot();
}

function moveZone(shop: LocalWorkbook, random: Chance): void {
  shop.globals.SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone(random.of(ZONES));
}
