import type { LocalWorkbook, RunOptions } from '../../local/local-workbook';
import { answer, outcomeOf } from './builders/answer';
import { difference, LONG, troublesAtEveryCall, WAYS } from './builders/faults';
import { FIFTY_LINES, importText, orderFile } from './builders/files';
import { aRemindedShop } from './builders/reminded-shop';
import { exactRecordsOf, idTroubles, numberOf, recordsOf } from './builders/rows';
import { AGENT, aBlankSpreadsheet, aShop, copyOf, madeOnce } from './builders/shop';

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
  it('an import of fifty lines is whole, and can be undone to the last cell', () => {
    const before = aShopWithCustomers();
    const [exact, batches] = [exactRecordsOf(before), before.export('batches').length];
    const shop = madeOnce(() => before);
    const unkilled = shop();
    const request = { name: 'fifty.csv', text: FIFTY_LINES };
    const whole = unkilled.run('importFile', [request]);
    const wanted = recordsOf(unkilled);
    const troubles = troublesAtEveryCall(whole, (call) => {
      const killed = shop();
      killed.run('importFile', [request], way.at(call));
      const check = (): readonly string[] => {
        importText(killed, FIFTY_LINES, 'fifty.csv');
        const imported = [...idTroubles(killed), ...difference('imported', recordsOf(killed), wanted)];
        return [...imported, ...undoneToTheEnd(killed, killed.export('batches').length - batches, exact)];
      };
      return { shop: killed, check };
    });
    expect(troubles).toEqual([]);
  });

  it('an undo leaves the workbook as it was before the import', () => {
    const before = aShopWithCustomers();
    const exact = exactRecordsOf(before);
    const shop = madeOnce(() => {
      const imported = copyOf(before.snapshot());
      importText(imported, FIFTY_LINES, 'fifty.csv');
      return imported;
    });
    const troubles = troublesAtEveryCall(shop().run('undoLast'), (call) => {
      const killed = shop();
      killed.run('undoLast', [], way.at(call));
      const check = (): readonly string[] => {
        // A batch that is marked undone is not undone again: that would take back the import before it.
        const isMarked = killed.export('batches').some(({ undoneAt }) => undoneAt !== null);
        answer(killed, isMarked ? 'refreshCustomers' : 'undoLast');
        return [...idTroubles(killed), ...difference('the workbook', exactRecordsOf(killed), exact)];
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
  // Every 25th call is the installer's own test (test/installer/kill.test.ts); here it runs as people run it.
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
      LONG ? 1 : 150,
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

/** Two customers and three lines; one line is the first of the fifty, without the note that it has there. */
function aShopWithCustomers(): LocalWorkbook {
  const shop = aShop();
  const line = { orderedOn: '2026-01-01', product: 'Product 0', quantity: 1, amount: '10.50', channel: 'website' };
  const lines = [
    { ...line, customerName: 'Customer 0', orderNo: 'W0', phone: '13800138000' },
    { ...line, customerName: 'Customer 3', orderNo: 'A1' },
    { ...line, customerName: 'Customer 3', orderNo: 'A2', product: 'Comb' },
  ];
  importText(shop, orderFile(lines), 'first.csv');
  return shop;
}

function undoneToTheEnd(shop: LocalWorkbook, batches: number, wanted: unknown): readonly string[] {
  const left: unknown[] = [];
  for (let undone = 0; undone < batches; undone += 1) left.push(answer<{ left: unknown[] }>(shop, 'undoLast').left);
  return [...difference('left alone', left.flat(), []), ...difference('the workbook', exactRecordsOf(shop), wanted)];
}

/** To each of the two customers a mail, and one digest of the tasks about them. */
const MAILS = 3;

const mailsOf = (shop: LocalWorkbook): readonly string[] =>
  shop
    .outbox()
    .map(({ to, subject }) => `${to}: ${subject}`)
    .sort();

/** A mail and a task about each of them. */
const REMINDERS = 4;

function reminderTroubles(shop: LocalWorkbook, wanted: readonly string[]): readonly string[] {
  const sent = mailsOf(shop);
  const ledger = shop.export('reminders');
  const mails = ledger.filter(({ as, status }) => as === 'email' && status === 'unknown');
  const unknown = mails.map(({ to, subject }) => `${to}: ${subject}`);
  const twice = sent.filter((mail, index) => sent.indexOf(mail) !== index);
  // Cut off before its own row stood there, a digest is known by its tasks.
  const areLost = ledger.some(({ as, status }) => as === 'task' && status === 'unknown');
  const isShown = (mail: string) => unknown.includes(mail) || (areLost && mail.startsWith(AGENT));
  const missing = wanted.filter((mail) => !sent.includes(mail) && !isShown(mail));
  const open = ledger.filter(({ status }) => status !== 'sent' && status !== 'unknown');
  return [
    ...difference('mails sent twice', twice, []),
    ...difference('mails missing', missing, []),
    ...difference('more than one mail unknown', Math.max(1, unknown.length), 1),
    ...difference('neither sent nor unknown', open, []),
    ...difference('reminders', ledger.filter(({ kind }) => kind !== 'digest').length, REMINDERS),
  ];
}
