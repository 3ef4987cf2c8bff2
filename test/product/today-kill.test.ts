/** Runs around the tab today, cut off anywhere: done again they end as if nothing had happened. */
import type { LocalWorkbook } from '../../local/local-workbook';
import { answer } from './builders/answer';
import { difference, troublesAtEveryCall, WAYS } from './builders/faults';
import { aBirthdayChild, boughtOnce, saved } from './builders/reminded-shop';
import { AGENT, aShop, madeOnce, TODAY } from './builders/shop';

const remindedShop = madeOnce(() => {
  const shop = aShop();
  saved(shop, aBirthdayChild('Bea'));
  saved(shop, aBirthdayChild('Jo'));
  saved(shop, aBirthdayChild('Rita', { birthday: null }));
  boughtOnce(shop, ['Rita']);
  answer(shop, 'sendReminders');
  return shop;
});

const BEA = `birthday|C-000001|${TODAY}|colleague`;
const JO = `birthday|C-000002|${TODAY}|colleague`;

/** The ledger's ends and the tab's rows, in an order of their own. */
function stateOf(shop: LocalWorkbook): unknown {
  const ledger = shop.export('reminders').map(({ key, status, snoozedTo }) => [key, status, snoozedTo]);
  const shown = shop.export('today').map(({ key, done, snooze, text }) => [key, done, snooze, text]);
  return [ledger.map(String).sort(), shown.map(String).sort()];
}

const RUNS: readonly (readonly [
  title: string,
  prepare: (shop: LocalWorkbook) => void,
  name: string,
  args: unknown[],
])[] = [
  ['a reminder said to be done', () => undefined, 'finishReminder', [BEA, { how: 'done' }]],
  ['a reminder put off', () => undefined, 'finishReminder', [BEA, { how: 'snooze', until: '2026-03-08' }]],
  [
    'the tab written anew, with ticks that nobody had honoured yet',
    (shop) => {
      const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Today')!;
      sheet.getRange(2, 2).setValue(true);
      sheet.getRange(3, 3).setValue('Tomorrow');
      saved(shop, aBirthdayChild('Zoe'));
    },
    'menuToday',
    [],
  ],
];

describe.each(RUNS)('%s', (_, prepare, name, args) => {
  it.each(WAYS)('ends the same when it is cut off $title and done again', ({ at }) => {
    const prepared = remindedShop();
    prepare(prepared);
    const whole = prepared.clone();
    const report = whole.run(name, args, { user: AGENT });
    const expected = stateOf(whole);
    const troubles = troublesAtEveryCall(report, (call) => {
      const shop = prepared.clone();
      shop.run(name, args, { user: AGENT, ...at(call) });
      const check = () => {
        answer(shop, name, args, { user: AGENT });
        return difference('state', stateOf(shop), expected);
      };
      return { shop, check };
    });
    expect(troubles).toEqual([]);
  });
});

it('two people who say different things about one reminder: the first holds, the second is told', () => {
  const shop = remindedShop();
  const during = { at: 4, run: () => void shop.run('finishReminder', [JO, { how: 'skip' }], { user: AGENT }) };
  const late = shop.run('finishReminder', [JO, { how: 'done' }], { during });
  expect(late.message).toContain('REMINDER_CLOSED');
  expect(shop.export('reminders').find(({ key }) => key === JO)).toMatchObject({ status: 'skipped' });
});
