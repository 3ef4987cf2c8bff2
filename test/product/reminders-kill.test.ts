/**
 * A day's reminders of sixty customers, cut off at any call and gone on with, or sent by two people at once: nobody is
 * written to twice, nobody who may not be, and nothing that was due is lost from sight.
 */
import type { LocalWorkbook, RunOptions } from '../../local/local-workbook';
import { answer, outcomeOf } from './builders/answer';
import { aBusyDay, FORBIDDEN_ADDRESSES } from './builders/busy-day';
import { difference, LONG, troublesAtEveryCall, WAYS } from './builders/faults';
import { idTroubles } from './builders/rows';
import { AGENT, copyOf, MANAGER, madeOnce, OTHER_AGENT, OWNER } from './builders/shop';

/** Longer than the fifteen minutes after which a try that was cut off counts as lost. */
const LATER = '2026-03-05T09:40:00Z';

const busyDay = madeOnce(aBusyDay);
const TEAM: readonly string[] = [AGENT, OTHER_AGENT, MANAGER, OWNER];

/** What comes of the day when nothing goes wrong. */
const quiet = (() => {
  let known: { readonly shop: LocalWorkbook; readonly calls: number; readonly trace: readonly string[] } | null = null;
  return () => {
    const shop = known?.shop ?? busyDay();
    known ??= { shop, ...shop.run('sendReminders') };
    return known;
  };
})();

/** Each call with REGULARS_LONG=1; in `npm test` calls of all sorts, each place in the cycle of a mail once in a while. */
const SAMPLE = LONG ? 1 : 37;

describe('a day with sixty customers', () => {
  it('takes no more than 400 calls, for all of its planning, its digests, its mails and the tab today', () => {
    const { calls, shop } = quiet();
    expect(calls).toBeLessThanOrEqual(400);
    // A digest for each of the three colleagues who have something to do, one that tells the owner of yesterday, and
    // thirteen mails to customers.
    expect(mailsTo(shop, TEAM)).toHaveLength(4);
    expect(shop.outbox()).toHaveLength(17);
    expect(troublesOf(shop)).toEqual([]);
  });
});

describe.each([...WAYS, ...(LONG ? FAILING() : [])])('cut off $title', (way) => {
  it('and gone on with: nobody gets a mail twice or against the rules, everything due has come to an end', () => {
    const troubles = troublesAtEveryCall(
      quiet(),
      (call) => {
        const shop = busyDay();
        shop.run('sendReminders', [], way.at(call));
        const check = (): readonly string[] => {
          const later = copyOf(shop.snapshot(), LATER);
          answer(later, 'sendReminders');
          return troublesOf(later);
        };
        return { shop, check };
      },
      SAMPLE,
    );
    expect(troubles).toEqual([]);
  });
});

describe('two people who send the same day’s reminders', () => {
  it('one whose whole run falls into the other’s, at any call: each mail goes once, and none is in doubt', () => {
    const troubles = troublesAtEveryCall(
      quiet(),
      (call) => {
        const shop = busyDay();
        const outcomes: string[] = [];
        const run = (): void => void outcomes.push(outcomeOf(shop.run('sendReminders', [], { user: MANAGER })));
        outcomes.push(outcomeOf(shop.run('sendReminders', [], { during: { at: call, run } })));
        const check = (): readonly string[] => {
          const sane = outcomes[1] === 'done' && (outcomes[0] === 'done' || outcomes[0] === 'BUSY');
          const later = copyOf(shop.snapshot(), LATER);
          answer(later, 'sendReminders');
          const doubtful = later.export('reminders').filter(({ status }) => status === 'unknown');
          return [
            ...(sane ? [] : [`they ended as ${outcomes.join(' and ')}`]),
            ...troublesOf(later),
            ...difference('in doubt', doubtful, []),
          ];
        };
        return { shop, check };
      },
      LONG ? 1 : 41,
    );
    expect(troubles).toEqual([]);
  });
});

/** Google's transient errors, before a call and after it took effect all the same. */
function FAILING(): readonly { readonly title: string; readonly at: (call: number) => RunOptions }[] {
  return [
    { title: 'by an error of Google’s instead of any call', at: (call) => ({ failAt: call }) },
    { title: 'by an error of Google’s after any call', at: (call) => ({ failAfter: call }) },
  ];
}

const mailsTo = (shop: LocalWorkbook, addresses: readonly string[]) =>
  shop.outbox().filter(({ to }) => addresses.includes(String(to)));

/** What is wrong when all is over, compared with the day on which nothing went wrong. */
function troublesOf(shop: LocalWorkbook): readonly string[] {
  const ledger = shop.export('reminders');
  const reminders = ledger.filter(({ kind }) => kind !== 'digest');
  const keys = (rows: typeof ledger) => rows.map(({ key }) => String(key)).sort();
  const wanted = keys(
    quiet()
      .shop.export('reminders')
      .filter(({ kind }) => kind !== 'digest'),
  );
  const mails = shop.outbox().map(({ to }) => String(to));
  const toCustomers = mails.filter((to) => !TEAM.includes(to));
  const told = toldTo(shop);
  const isIn = (row: (typeof ledger)[number]): boolean =>
    row['as'] === 'email'
      ? toCustomers.includes(String(row['to'])) || String(row['dueOn']) < '2026-03-05'
      : told.includes(`${row['to']} ${row['customerName']}`);
  return [
    ...idTroubles(shop),
    ...difference('written to twice', twice(toCustomers), []),
    ...difference('told twice', twice(told), []),
    ...difference(
      'forbidden',
      mails.filter((to) => FORBIDDEN_ADDRESSES.includes(to)),
      [],
    ),
    ...difference('reminders', keys(reminders), wanted),
    ...difference('without an end', keys(ledger.filter(({ status }) => !ENDS.includes(String(status)))), []),
    ...difference(
      'skipped without a reason',
      keys(ledger.filter((row) => row['status'] === 'skipped' && !row['note'])),
      [],
    ),
    ...difference(
      'called sent, but never left',
      keys(reminders.filter((row) => row['status'] === 'sent' && !isIn(row))),
      [],
    ),
    ...difference('mails in doubt', Math.max(MOST_IN_DOUBT, mailsInDoubt(ledger)), MOST_IN_DOUBT),
  ];
}

const ENDS: readonly string[] = ['sent', 'done', 'skipped', 'unknown'];

/** The one that was being sent; and where the claim of the next has landed, but not how this one ended, the next. */
const MOST_IN_DOUBT = 2;

/** A digest and all that it tells are one mail. */
function mailsInDoubt(ledger: readonly Readonly<Record<string, unknown>>[]): number {
  const unknown = ledger.filter(({ status }) => status === 'unknown');
  return new Set(unknown.map(({ to }) => to)).size;
}

/** `colleague customer`, once for each mail that names the customer. */
function toldTo(shop: LocalWorkbook): readonly string[] {
  return mailsTo(shop, TEAM).flatMap(({ to, text }) => {
    const names = new Set(String(text).match(/Customer \d{3}/g) ?? []);
    return [...names].map((name) => `${String(to)} ${name}`);
  });
}

const twice = (all: readonly string[]): readonly string[] => all.filter((one, index) => all.indexOf(one) !== index);
