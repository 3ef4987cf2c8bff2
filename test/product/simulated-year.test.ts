/**
 * The life of a shop under two unreliable dispatchers. Here twelve days of a small shop; with REGULARS_LONG=1 a year of
 * 5,000 customers (`npm run bench -- --year`).
 */

import { LONG } from './builders/faults';
import { copyOf } from './builders/shop';
import { simulated } from './year/simulated-year';

const ALL_YEAR = Array.from({ length: 12 }, (_, index) => index + 1);
const ASKED = LONG
  ? { customers: 5_000, from: '2026-01-01', days: 365, months: ALL_YEAR, quota: 100 }
  : { customers: 100, from: '2026-02-10', days: 10, months: [2], quota: 16 };

const SEEDS = [1];

/** A year takes its time: says each week where it is. */
const reopened: typeof copyOf = (snapshot, now, mailsADay) => {
  if (LONG) process.stderr.write(`${now}: ${Math.round(snapshot.length / 1e5) / 10} MB\n`);
  return copyOf(snapshot, now, mailsADay);
};

describe('through days of skipped, doubled, failing and killed runs, a short quota and a change of zone', () => {
  it.each(SEEDS)(
    'no customer gets a mail twice, or one they did not agree to, or one their platform forbids; whatever was due stands in the ledger with its end (seed %i)',
    (seed) => {
      const { troubles, counts, mishaps, mails } = simulated({ ...ASKED, seed }, reopened);
      if (LONG || process.env['SHOW']) process.stdout.write(`${JSON.stringify({ mishaps, mails, counts }, null, 1)}\n`);
      expect(troubles.slice(0, 20)).toEqual([]);
      // the trial was one: there were mishaps, and mails to customers and colleagues all the same
      for (const count of [...Object.values(mishaps), ...Object.values(mails)]) expect(count).toBeGreaterThan(0);
    },
    LONG ? 7_200_000 : 240_000,
  );
});
