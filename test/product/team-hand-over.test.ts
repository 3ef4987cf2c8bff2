/** A leaver's customers, open issues, dates and waiting reminders pass to the replacement: counted, at once, undone. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { HandOverOutcome } from '../../src/contract/team';
import type { UndoOutcome } from '../../src/contract/undo';
import { answer, outcomeOf, refusalOf } from './builders/answer';
import { difference, troublesAtEveryCall } from './builders/faults';
import { byHand, positionOf } from './builders/people';
import { aBirthdayChild, saved } from './builders/reminded-shop';
import { AGENT, aShop, MANAGER, madeOnce, OTHER_AGENT, OWNER, STRANGER, VIEWER } from './builders/shop';

/** A new row by keys, as a person types it in. */
function typed(shop: LocalWorkbook, tab: 'issues' | 'dates', values: Readonly<Record<string, string | Date>>): void {
  byHand(shop, tab, (sheet) => {
    const row = sheet.getLastRow() + 1;
    for (const [key, value] of Object.entries(values)) sheet.getRange(row, positionOf(shop, tab, key)).setValue(value);
  });
}

/** Two customers of the agent's and one of another's; an open and a closed issue, one handed to the agent, a date, tasks told and planned. */
const leftShop = madeOnce(() => {
  const shop = aShop();
  saved(shop, aBirthdayChild('Bea', { owner: ` ${AGENT.toUpperCase()} ` }));
  saved(shop, aBirthdayChild('Cleo'));
  saved(shop, aBirthdayChild('Dora', { owner: OTHER_AGENT }));
  const issue = { customerName: 'Bea', type: 'Complaint', description: 'Late', owner: AGENT, priority: 'High' };
  typed(shop, 'issues', { ...issue, id: 'S-1', status: 'Open', openedAt: '2026-03-01 10:00' });
  typed(shop, 'issues', { ...issue, id: 'S-2', status: 'Closed', openedAt: '2026-03-01 10:00' });
  const escalated = { owner: OTHER_AGENT, escalatedTo: AGENT, openedAt: '2026-03-01 10:00' };
  typed(shop, 'issues', { ...issue, ...escalated, id: 'S-3', status: 'Open' });
  typed(shop, 'dates', { id: 'D-1', customerName: 'Bea', occasion: 'Anniversary', on: '05-01', owner: AGENT });
  answer(shop, 'sendReminders', [], { user: MANAGER });
  answer(shop, 'finishReminder', [`birthday|C-000002|2026-03-05|colleague`, { how: 'snooze', until: '2026-03-09' }]);
  answer(shop, 'saveTeamMember', [{ email: AGENT, active: false, replacement: OTHER_AGENT }]);
  return shop;
});

const ASKED = { from: AGENT, confirm: true };
const owners = (shop: LocalWorkbook) => ({
  customers: shop.export('customers').map(({ owner }) => owner),
  issues: shop.export('issues').map(({ owner, escalatedTo }) => [owner, escalatedTo]),
  dates: shop.export('dates').map(({ owner }) => owner),
  reminders: shop
    .export('reminders')
    .filter(({ kind }) => kind !== 'digest') // a digest went to whom it went
    .map(({ owner, to, status }) => [owner, to, status]),
});

const HANDED = {
  customers: [OTHER_AGENT, OTHER_AGENT, OTHER_AGENT],
  issues: [
    [OTHER_AGENT, null],
    [AGENT, null],
    [OTHER_AGENT, OTHER_AGENT],
  ],
  dates: [OTHER_AGENT],
  reminders: [
    [OTHER_AGENT, AGENT, 'sent'],
    [OTHER_AGENT, OTHER_AGENT, 'planned'],
    [OTHER_AGENT, OTHER_AGENT, 'sent'],
  ],
};

describe('handing over', () => {
  it('is counted first, and counting writes nothing', () => {
    const shop = leftShop();
    const before = shop.snapshot();
    const counted = answer<HandOverOutcome>(shop, 'handOver', [{ from: AGENT }], { user: MANAGER });
    expect(counted).toEqual({
      ...{ from: AGENT, to: OTHER_AGENT, batch: '', done: false },
      counts: { customers: 2, issues: 2, dates: 1, reminders: 2 },
    });
    expect(shop.snapshot()).toBe(before);
  });

  it('passes on what is open, leaves what is over and what was sent as it was, in one batch', () => {
    const shop = leftShop();
    const done = answer<HandOverOutcome>(shop, 'handOver', [ASKED], { user: MANAGER });
    expect(done.done).toBe(true);
    expect(owners(shop)).toEqual(HANDED);
    expect(shop.export('batches')).toMatchObject([
      { id: done.batch, kind: 'bulk', by: MANAGER, summary: `Handed over: ${AGENT} → ${OTHER_AGENT}`, changed: 7 },
    ]);
    const again = answer<HandOverOutcome>(shop, 'handOver', [ASKED], { user: MANAGER });
    expect(again.counts).toEqual({ customers: 0, issues: 0, dates: 0, reminders: 0 });
    expect(shop.export('batches')).toHaveLength(1);
  });

  it('is undone, save what was done since: a customer given on, a reminder sent', () => {
    const shop = leftShop();
    const before = owners(shop);
    answer(shop, 'handOver', [ASKED], { user: MANAGER });
    const undone = answer<UndoOutcome>(shop.clone(), 'undoLast');
    expect(undone.left).toEqual([]);
    const clean = shop.clone();
    answer(clean, 'undoLast');
    expect(owners(clean)).toEqual(before);
    shop.edit('customers', 'C-000002', 'owner', MANAGER);
    const key = 'birthday|C-000002|2026-03-05|colleague';
    shop.edit('reminders', 3, 'status', 'Sent');
    const left = answer<UndoOutcome>(shop, 'undoLast').left;
    expect(left).toEqual([
      { tab: 'customers', id: 'C-000002', column: 'owner', reason: 'editedSince' },
      { tab: 'reminders', id: key, column: 'to', reason: 'editedSince' },
    ]);
    expect(shop.export('reminders')[1]).toMatchObject({ owner: AGENT, to: OTHER_AGENT, status: 'sent' });
  });

  it.each([
    ['somebody who still works here', { from: OTHER_AGENT }, 'STILL_ACTIVE'],
    ['nobody in particular', {}, 'ARGUMENT_REFUSED'],
    ['somebody without a replacement', { from: STRANGER }, 'NO_REPLACEMENT'],
    ['to oneself', { from: AGENT, to: AGENT }, 'NO_REPLACEMENT'],
    ['to who only reads', { from: AGENT, to: VIEWER }, 'NO_REPLACEMENT'],
    ['to who is not in the team', { from: AGENT, to: STRANGER }, 'NO_REPLACEMENT'],
  ])('of %s is refused', (_, input, code) => {
    expect(refusalOf(leftShop(), 'handOver', [{ ...input, confirm: true }]).code).toBe(code);
  });

  it('killed anywhere and asked for again comes to the same, in one batch', () => {
    const whole = leftShop().run('handOver', [ASKED]);
    expect(outcomeOf(whole)).toBe('done');
    // every fifth call: the steps are alike
    const troubles = troublesAtEveryCall(
      whole,
      (call) => {
        const shop = leftShop();
        shop.run('handOver', [ASKED], { killAt: call, unflushed: 'lost' });
        const check = (): readonly string[] => {
          shop.setClock('2026-03-05T09:20:00Z');
          const outcome = answer<HandOverOutcome>(shop, 'handOver', [ASKED], { user: OWNER });
          const batches = shop.export('batches').length;
          return [
            ...difference('owners', owners(shop), HANDED),
            ...(outcome.done ? [] : ['not done']),
            ...(batches === 1 ? [] : [`${batches} batches`]),
          ];
        };
        return { shop, check };
      },
      5,
    );
    expect(troubles).toEqual([]);
  });
});
