import type { LocalWorkbook, RunOptions } from '../../local/local-workbook';
import { answer, outcomeOf } from './builders/answer';
import { difference, LONG, troublesAtEveryCall, WAYS } from './builders/faults';
import { FIFTY_LINES, importText, type Line, orderFile } from './builders/files';
import { aRemindedShop } from './builders/reminded-shop';
import { exactRecordsOf, idTroubles, numberOf, recordsOf } from './builders/rows';
import { aBlankSpreadsheet, aShop, copyOf, madeOnce } from './builders/shop';

/** Longer than the fifteen minutes after which a try that was cut off counts as lost. */
const LATER = '2026-03-05T09:40:00Z';

interface Doing {
  readonly shop: () => LocalWorkbook;
  readonly run: (shop: LocalWorkbook, options?: RunOptions) => ReturnType<LocalWorkbook['run']>;
}

/** What is wrong after a kill at any call and the same thing done again, compared with nobody having been killed. */
function troublesOf({ shop, run }: Doing, way: (typeof WAYS)[number], without: readonly string[] = []) {
  const unkilled = shop();
  const whole = run(unkilled);
  expect(whole.status).toBe('done');
  const wanted = recordsOf(unkilled, without);
  return troublesAtEveryCall(whole, (call) => {
    const killed = shop();
    expect(run(killed, way.at(call)).status).toBe('killed');
    const check = (): readonly string[] => {
      const again = run(killed);
      if (again.status !== 'done') return [`the second run ended as ${outcomeOf(again)}`];
      return [...idTroubles(killed), ...difference('the workbook', recordsOf(killed, without), wanted)];
    };
    return { shop: killed, check };
  });
}

describe.each(WAYS)('killed $title and run again, nothing is lost and nothing stands twice', (way) => {
  it('importing fifty lines', () => {
    const doing: Doing = {
      shop: aShop,
      run: (shop, options = {}) => shop.run('importFile', [{ name: 'fifty.csv', text: FIFTY_LINES }], options),
    };
    expect(troublesOf(doing, way)).toEqual([]);
  });

  it('logging a talk', () => {
    const shop = madeOnce(aShopWithCustomers);
    const draft = { draftId: 'talk 1', medium: 'visit', summary: 'Asked for a sample', followUpOn: '2026-03-12' };
    const doing: Doing = {
      shop,
      run: (one, options = {}) =>
        one.run('logInteraction', [{ ...draft, customerId: numberOf(one, 'Customer 3') }], options),
    };
    expect(troublesOf(doing, way, TIMES)).toEqual([]);
  });

  it('saving a new customer', () => {
    const draft = { draftId: 'new 1', name: 'Nina', email: 'nina@example.com', notes: 'Met at the fair' };
    const doing: Doing = { shop: aShop, run: (one, options = {}) => one.run('saveCustomer', [draft], options) };
    expect(troublesOf(doing, way)).toEqual([]);
  });

  it('changing a customer', () => {
    const shop = madeOnce(aShopWithCustomers);
    const draft = {
      draftId: 'change 1',
      was: { notes: null },
      notes: 'Likes blue',
      name: 'Customer Three',
      level: 'vip',
    };
    const id = numberOf(shop(), 'Customer 3');
    const doing: Doing = { shop, run: (one, options = {}) => one.run('saveCustomer', [{ ...draft, id }], options) };
    expect(troublesOf(doing, way)).toEqual([]);
  });
});

describe.each(WAYS)('killed $title and run again', (way) => {
  it('an import can still be undone to the last cell', () => {
    const before = aShopWithCustomers();
    const shop = madeOnce(() => before);
    const { trace } = shop().run('importFile', [{ name: 'more.csv', text: MORE_LINES }]);
    const wanted = exactRecordsOf(before);
    const troubles = troublesAtEveryCall({ trace }, (call) => {
      const killed = shop();
      const request = { name: 'more.csv', text: MORE_LINES };
      killed.run('importFile', [request], way.at(call));
      const check = (): readonly string[] => {
        answer(killed, 'importFile', [request]);
        return undoneToTheEnd(killed, batchesOf(killed).length - batchesOf(before).length, wanted);
      };
      return { shop: killed, check };
    });
    expect(troubles).toEqual([]);
  });

  it('an undo leaves the workbook as it was before the import', () => {
    const before = aShopWithCustomers();
    const wanted = exactRecordsOf(before);
    const shop = madeOnce(() => {
      const imported = copyOf(before.snapshot());
      importText(imported, MORE_LINES, 'more.csv');
      return imported;
    });
    const { trace } = shop().run('undoLast');
    const troubles = troublesAtEveryCall({ trace }, (call) => {
      const killed = shop();
      killed.run('undoLast', [], way.at(call));
      const check = (): readonly string[] => {
        // A batch that is already marked is not undone again: that would take back the import before it.
        const isMarked = batchesOf(killed).every(({ undoneAt }, index) => index === 0 || undoneAt !== null);
        answer(killed, isMarked ? 'refreshCustomers' : 'undoLast');
        return [...idTroubles(killed), ...difference('the workbook', exactRecordsOf(killed), wanted)];
      };
      return { shop: killed, check };
    });
    expect(troubles).toEqual([]);
  });

  it('no reminder goes twice, and none is missing that is not shown as unknown', () => {
    const shop = madeOnce(aRemindedShop);
    const unkilled = shop();
    const whole = unkilled.run('sendReminders');
    const wanted = mailsOf(unkilled);
    expect(wanted).toHaveLength(MAILS);
    const troubles = troublesAtEveryCall(whole, (call) => {
      const killed = shop();
      killed.run('sendReminders', [], way.at(call));
      const check = (): readonly string[] => {
        const later = copyOf(killed.snapshot(), LATER);
        answer(later, 'sendReminders');
        return [...idTroubles(later), ...reminderTroubles(later, wanted)];
      };
      return { shop: killed, check };
    });
    expect(troubles).toEqual([]);
  });
});

describe.each(WAYS)('killed $title', (way) => {
  it('an installation is whole once it is run again, and a third run changes nothing', () => {
    const whole = aBlankSpreadsheet().run('installOrRepair', [true]);
    const unkilled = aShop();
    const troubles = troublesAtEveryCall(
      whole,
      (call) => {
        const killed = aBlankSpreadsheet();
        killed.run('installOrRepair', [true], way.at(call));
        return { shop: killed, check: () => installTroubles(killed, unkilled) };
      },
      LONG ? 1 : 25,
    );
    expect(troubles).toEqual([]);
  });
});

function installTroubles(killed: LocalWorkbook, unkilled: LocalWorkbook): readonly string[] {
  answer(killed, 'installOrRepair', [true]);
  const { changes } = answer<{ changes: readonly unknown[] }>(killed, 'installOrRepair', [true]);
  const tabs = (shop: LocalWorkbook) => shop.workbook.sheets().map(({ name, hidden }) => ({ name, hidden }));
  return [
    ...difference('a third run', changes, []),
    ...difference('the tabs', tabs(killed), tabs(unkilled)),
    ...SHIPPED.flatMap((tab) => difference(tab, shipped(killed, tab), shipped(unkilled, tab))),
  ];
}

const SHIPPED = ['rules', 'templates', 'channels', 'lists', 'settings'];

/** The spreadsheet's own id is another one each time. */
const shipped = (shop: LocalWorkbook, tab: string): unknown =>
  shop.export(tab).filter(({ key }) => key !== 'workbookId');

/** The moment of the run. */
const TIMES = ['lastContactAt', 'lastVisitAt', 'recent'];

function aShopWithCustomers(): LocalWorkbook {
  const shop = aShop();
  importText(shop, FIFTY_LINES, 'first.csv');
  return shop;
}

/** Adds two customers and three lines; to what stands there a note on an order and a level for its customer. */
const MORE_LINES = (() => {
  const [, , third = ''] = FIFTY_LINES.split('\n');
  const [customerName = '', , , orderedOn = '', product = '', quantity = '', amount = '', orderNo = '', channel = ''] =
    third.split(',').map((cell) => cell.replace(/"/g, ''));
  const known: Line = { customerName, orderedOn, product, quantity, amount, orderNo, channel };
  const fresh: Line = { orderedOn: '2026-02-01', product: 'Soap', quantity: 2, amount: '9.00', channel: 'shop' };
  return orderFile([
    { ...known, notes: 'Gift wrapped', level: 'vip' },
    { ...fresh, customerName: 'Zoe' },
    { ...fresh, customerName: 'Zack' },
    { ...fresh, customerName: 'Zoe', product: 'Comb' },
  ]);
})();

const batchesOf = (shop: LocalWorkbook) => shop.export('batches');

function undoneToTheEnd(shop: LocalWorkbook, batches: number, wanted: unknown): readonly string[] {
  const left: unknown[] = [];
  for (let undone = 0; undone < batches; undone += 1) left.push(answer<{ left: unknown[] }>(shop, 'undoLast').left);
  return [...difference('left alone', left.flat(), []), ...difference('the workbook', exactRecordsOf(shop), wanted)];
}

/** Two mails to customers (Bea's birthday, Rita's cream) and four tasks, one for each of the four people. */
const MAILS = 6;

const mailsOf = (shop: LocalWorkbook): readonly string[] =>
  shop
    .outbox()
    .map(({ to, subject }) => `${to}: ${subject}`)
    .sort();

function reminderTroubles(shop: LocalWorkbook, wanted: readonly string[]): readonly string[] {
  const sent = mailsOf(shop);
  const ledger = shop.export('reminders');
  const unknown = ledger.filter(({ status }) => status === 'unknown').map(({ to, subject }) => `${to}: ${subject}`);
  const twice = sent.filter((mail, index) => sent.indexOf(mail) !== index);
  const missing = wanted.filter((mail) => !sent.includes(mail) && !unknown.includes(mail));
  const open = ledger.filter(({ status }) => status !== 'sent' && status !== 'unknown');
  return [
    ...difference('mails sent twice', twice, []),
    ...difference('mails missing', missing, []),
    ...difference('more than one unknown', Math.max(1, unknown.length), 1),
    ...difference('neither sent nor unknown', open, []),
    ...difference('rows in the ledger', ledger.length, wanted.length),
  ];
}
