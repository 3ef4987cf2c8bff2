import fc from 'fast-check';
import { instantOfEpoch } from '../../../src/domain/calendar/instant';
import { addDays, asIsoDay } from '../../../src/domain/calendar/iso-day';
import {
  afterEvent,
  type LedgerEvent,
  type LedgerRow,
  nextStep,
  owedEntries,
  SENDING_TIMEOUT_MS,
} from '../../../src/domain/reminders/ledger';
import { parseReminderKey, reminderKey } from '../../../src/domain/reminders/reminder-key';

const TODAY = asIsoDay('2026-03-15');
const NOW = instantOfEpoch(Date.parse('2026-03-15T08:00:00Z'));
const row = (own: Partial<LedgerRow> = {}): LedgerRow => ({
  as: 'email',
  dueOn: TODAY,
  status: 'planned',
  attempts: 0,
  lastTryAt: null,
  snoozedTo: null,
  ...own,
});
const step = (own: Partial<LedgerRow>) => nextStep(row(own), TODAY, NOW);
const minutesAgo = (minutes: number) => instantOfEpoch(NOW - minutes * 60_000);

describe('what a run does with a reminder', () => {
  it.each([
    ['sends what is planned for today', {}, 'send'],
    ['sends what an outage left behind', { dueOn: asIsoDay('2026-03-13') }, 'send'],
    ['waits for a later day', { dueOn: asIsoDay('2026-03-16') }, 'wait'],
    ['waits while snoozed', { snoozedTo: asIsoDay('2026-03-16') }, 'wait'],
    ['sends when the snooze is over', { snoozedTo: TODAY }, 'send'],
    ['lets another run finish what it is sending', { status: 'sending', lastTryAt: minutesAgo(15) }, 'wait'],
    [
      'gives up what was cut off a quarter of an hour ago',
      { status: 'sending', lastTryAt: instantOfEpoch(minutesAgo(15) - 1) },
      'markUnknown',
    ],
    ['gives up what never said when it began', { status: 'sending' }, 'markUnknown'],
    ['tries again what surely did not leave', { status: 'failed', attempts: 2 }, 'send'],
    ['stops after three tries', { status: 'failed', attempts: 3 }, 'none'],
    ['leaves alone what was sent', { status: 'sent' }, 'none'],
    ['leaves alone what may have been sent', { status: 'unknown' }, 'none'],
    ['leaves alone what is done', { status: 'done' }, 'none'],
    ['leaves alone what was skipped', { status: 'skipped' }, 'none'],
  ] as const)('%s', (_case, own, expected) => {
    expect(step(own)).toBe(expected);
  });
});

describe('the life of a reminder', () => {
  it('is planned, being sent, sent', () => {
    const sending = afterEvent(row(), { event: 'begin', at: NOW })!;
    expect(sending).toMatchObject({ status: 'sending', attempts: 1, lastTryAt: NOW });
    expect(afterEvent(sending, { event: 'sent' })).toMatchObject({ status: 'sent', attempts: 1 });
  });

  it('lets a task be told again later, but no mail that left or may have left', () => {
    const snooze = { event: 'snooze', until: addDays(TODAY, 3) } as const;
    expect(afterEvent(row({ as: 'task', status: 'sent' }), snooze)).toMatchObject({
      status: 'planned',
      snoozedTo: '2026-03-18',
    });
    expect(afterEvent(row({ status: 'sent' }), snooze)).toBeNull();
    expect(afterEvent(row({ status: 'unknown' }), snooze)).toBeNull();
    expect(afterEvent(row({ status: 'failed' }), snooze)).toMatchObject({ status: 'planned' });
  });

  it('never sends a mail twice, whatever happens in whatever order', () => {
    const events = fc.array(
      fc.constantFrom<LedgerEvent>(
        { event: 'begin', at: NOW },
        { event: 'sent' },
        { event: 'refused' },
        { event: 'lost' },
        { event: 'done' },
        { event: 'skip' },
        { event: 'snooze', until: TODAY },
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(events, (some) => {
        let current = row();
        let mayHaveLeft = false;
        for (const event of some) {
          const next = afterEvent(current, event);
          if (next === null) continue;
          if (event.event === 'begin') expect(mayHaveLeft).toBe(false);
          if (next.status === 'sent' || next.status === 'unknown') mayHaveLeft = true;
          current = next;
        }
      }),
    );
    expect(SENDING_TIMEOUT_MS).toBe(900_000);
  });
});

describe('what is owed', () => {
  it('is what the ledger does not have, so that a second run adds none', () => {
    const planned = [{ key: 'a' }, { key: 'b' }];
    expect(owedEntries(planned, ['a'])).toEqual([{ key: 'b' }]);
    expect(owedEntries(planned, ['a', 'b'])).toEqual([]);
  });

  it('stands under a key that can be read back', () => {
    const parts = { kind: 'birthday', about: 'C-000001', dueOn: TODAY, recipient: 'customer' } as const;
    expect(reminderKey(parts)).toBe('birthday|C-000001|2026-03-15|customer');
    expect(parseReminderKey(reminderKey(parts))).toEqual(parts);
    for (const none of [
      '',
      'a|b',
      'birthday|C|2026-02-30|customer',
      'birthday|C|2026-03-15|boss',
      'a|b|2026-03-15|customer|x',
    ]) {
      expect(parseReminderKey(none)).toBeNull();
    }
    expect(() => reminderKey({ ...parts, about: 'a|b' })).toThrow(RangeError);
  });
});
