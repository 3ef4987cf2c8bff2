/** Role by function by whose customer it is: the whole table, through the built bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import type { ExecutionReport } from '../../local/execution/execution';
import type { LocalWorkbook } from '../../local/local-workbook';
import type { TodayItem } from '../../src/contract/customers';
import type { PreviewedReminder } from '../../src/contract/reminders';
import { answer, envelopeOf, outcomeOf, refusalOf } from './builders/answer';
import { byHand, positionOf } from './builders/people';
import { numberOf } from './builders/rows';
import { AGENT, MANAGER, OTHER_AGENT, VIEWER } from './builders/shop';
import { birthdayOf, SECRETS_OF, threeOwners } from './builders/three-owners';
import { type Named, PEOPLE, type Person, RIGHTS } from './rights-table';

const PERSONS = Object.keys(PEOPLE) as Person[];

const declared = (): string[] => {
  const code = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');
  const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  return body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
};

it('every function that others can call has its row of rights, and no other', () => {
  expect(Object.keys(RIGHTS).sort()).toEqual(declared().sort());
});

/** In the order in which the shop of the test was given them; the header is row 1. */
const NAMES = ['Mine', 'Yours', 'Free', 'Left'];

function about(name: string): Named {
  const at = NAMES.indexOf(name);
  const id = `C-00000${at + 1}`;
  return { id, name, reminder: birthdayOf(id), row: at + 2 };
}

const sheetIdOf = (shop: LocalWorkbook, name: string): number =>
  shop.workbook.sheets().find((sheet) => sheet.name === name)!.sheetId;

function called(shop: LocalWorkbook, call: string, person: Person): ExecutionReport {
  const { args, selects } = RIGHTS[call]!;
  const { customer, ...keyboard } = PEOPLE[person];
  const named = about(customer);
  const at = { sheetId: sheetIdOf(shop, 'Customers'), row: named.row, column: 1, rows: 1, columns: 1 };
  return shop.run(call, args(named), { ...keyboard, ...(selects ? { selection: at } : {}) });
}

/** In the words of the table. */
function outcome(report: ExecutionReport, wanted: string, name: string): string {
  if (wanted === 'shown' || wanted === 'refused') {
    const isRefused = report.ui.some((effect) => effect.kind === 'dialog' && effect.title === 'Not done');
    return report.status === 'done' && report.ui.length > 0 ? (isRefused ? 'refused' : 'shown') : outcomeOf(report);
  }
  if (wanted !== 'found' && wanted !== 'nothing') return outcomeOf(report);
  if (report.status !== 'done') return outcomeOf(report);
  return JSON.stringify(report.result).includes(name) ? 'found' : 'nothing';
}

/** A shop is used again as long as nothing was written to it: making one is what costs. */
let untouched: { readonly shop: LocalWorkbook; readonly state: string } | null = null;

function anUntouchedShop() {
  if (untouched) return untouched;
  const shop = threeOwners();
  untouched = { shop, state: shop.snapshot() };
  return untouched;
}

describe.each(Object.keys(RIGHTS))('%s', (call) => {
  it.each(PERSONS)('%s', (person) => {
    const { shop, state } = anUntouchedShop();
    const wanted = RIGHTS[call]!.outcome[person];
    const report = called(shop, call, person);
    const isTouched = shop.snapshot() !== state;
    if (isTouched) untouched = null;
    expect(outcome(report, wanted, PEOPLE[person].customer)).toBe(wanted);
    const envelope = envelopeOf(report);
    if (envelope) {
      expect(envelope.message).not.toBe('');
      expect(envelope.remedy).not.toBe('');
      expect(isTouched).toBe(false);
    }
    if (PEOPLE[person].user === AGENT) expectNoSecret(report);
  });
});

/** Neither what an agent is answered nor what is shown holds a foreign customer's contact details. */
function expectNoSecret({ result, message, ui }: ExecutionReport): void {
  const seen = JSON.stringify([result ?? null, message ?? null, ui.filter(({ kind }) => kind === 'toast')]);
  for (const foreign of [SECRETS_OF.Yours, SECRETS_OF.Left])
    expect(Object.values(foreign).filter((secret) => seen.includes(secret))).toEqual([]);
}

describe('an agent sees own and unassigned customers', () => {
  const found = (shop: LocalWorkbook, user: string, text = ''): string[] =>
    answer<{ name: string }[]>(shop, 'searchCustomers', [text, 50], { user }).map(({ name }) => name);

  it('in search, by name, by the last four digits, by number, and when everybody is asked for', () => {
    const shop = threeOwners();
    expect(found(shop, AGENT)).toEqual(['Mine', 'Free']);
    expect(found(shop, MANAGER)).toEqual(['Mine', 'Yours', 'Free', 'Left']);
    for (const text of ['Yours', '9002', numberOf(shop, 'Yours'), 'c2', 'wx_yours_02'])
      expect(found(shop, AGENT, text)).toEqual([]);
  });

  it('from the row of an order, an issue or a reminder that speaks of a customer', () => {
    const shop = threeOwners();
    const hitAt = (row: number) => {
      const selection = { sheetId: sheetIdOf(shop, 'Orders'), row, column: 2, rows: 1, columns: 1 };
      return answer<{ name: string } | null>(shop, 'selectedCustomer', [], { user: AGENT, selection })?.name ?? null;
    };
    expect([2, 3, 4, 5].map(hitAt)).toEqual(['Mine', null, 'Free', null]);
  });

  const tasks = (shop: LocalWorkbook, user: string): string[] =>
    answer<TodayItem[]>(shop, 'today', [], { user })
      .map(({ customerName }) => customerName)
      .sort();
  const previews = (shop: LocalWorkbook, user: string): string[] => {
    const ids = answer<PreviewedReminder[]>(shop, 'previewReminders', [], { user }).map(({ customerId }) => customerId);
    return ids.map((id) => String(shop.export('customers').find((row) => row['id'] === id)!['name'])).sort();
  };

  it('in today’s work and in previews; who stands in for a leaver sees the leaver’s', () => {
    const shop = threeOwners();
    expect([tasks(shop, AGENT), previews(shop, AGENT)]).toEqual([
      ['Free', 'Mine'],
      ['Free', 'Mine'],
    ]);
    expect([tasks(shop, OTHER_AGENT), previews(shop, OTHER_AGENT)]).toEqual([
      ['Free', 'Left', 'Yours'],
      ['Free', 'Left', 'Yours'],
    ]);
    expect(tasks(shop, VIEWER)).toEqual(['Free', 'Left', 'Mine', 'Yours']);
  });

  it('as they are owned now: a task written before somebody else took the customer over goes with the customer', () => {
    const shop = threeOwners();
    for (const name of ['Mine', 'Free']) shop.edit('customers', numberOf(shop, name), 'owner', OTHER_AGENT);
    expect(tasks(shop, AGENT)).toEqual([]);
    expect(tasks(shop, OTHER_AGENT)).toEqual(['Free', 'Left', 'Mine', 'Yours']);
    const key = birthdayOf(numberOf(shop, 'Mine'));
    expect(refusalOf(shop, 'finishReminder', [key, { how: 'done' }], { user: AGENT }).code).toBe('NOT_YOURS');
    expect(answer(shop, 'finishReminder', [key, { how: 'done' }], { user: OTHER_AGENT })).toMatchObject({
      status: 'done',
    });
  });
});

describe('who may only view the file', () => {
  it('has no menu, so that nothing opens the sidebar', () => {
    expect(threeOwners().open({ user: VIEWER }).menus).toEqual([]);
    expect(threeOwners().open({ user: AGENT }).menus).toHaveLength(1);
  });

  it('cannot save whatever the team says about the role', () => {
    const shop = threeOwners();
    shop.edit('team', VIEWER, 'role', 'admin');
    const before = shop.export('customers');
    const report = shop.run('saveCustomer', [{ draftId: 'd', name: 'New' }], { user: VIEWER });
    expect(outcomeOf(report)).toBe('PROTECTED');
    expect(shop.export('customers')).toEqual(before);
  });
});

describe('owners changed by hand stand in the log', () => {
  const logged = (shop: LocalWorkbook) =>
    shop
      .export('log')
      .filter(({ changes }) => String(changes).startsWith('{"owner"'))
      .map(({ by, tab, id, changes }) => ({ by, tab, id, changes: JSON.parse(String(changes)) as unknown }));

  it('with who did it, the old and the new one', () => {
    const shop = threeOwners();
    const [mine, free] = [numberOf(shop, 'Mine'), numberOf(shop, 'Free')];
    shop.edit('customers', mine, 'owner', OTHER_AGENT, { user: AGENT });
    shop.edit('customers', free, 'owner', AGENT, { user: AGENT, tellsUser: false });
    shop.edit('customers', mine, 'owner', '', { user: MANAGER });
    shop.edit('customers', mine, 'notes', 'Tall', { user: MANAGER });
    expect(logged(shop)).toEqual([
      { by: AGENT, tab: 'customers', id: mine, changes: { owner: [AGENT, OTHER_AGENT] } },
      { by: null, tab: 'customers', id: free, changes: { owner: [null, AGENT] } },
      { by: MANAGER, tab: 'customers', id: mine, changes: { owner: [OTHER_AGENT, null] } },
    ]);
  });

  it('and after a paste: there nobody knows what stood before', () => {
    const shop = threeOwners();
    const sheetId = sheetIdOf(shop, 'Customers');
    const column = positionOf(shop, 'customers', 'owner');
    byHand(shop, 'customers', (sheet) => void sheet.getRange(2, column, 2, 1).setValues([[MANAGER], [MANAGER]]));
    const pasted = { sheetId, row: 2, column: column - 1, rows: 2, columns: 2, value: '', oldValue: '' };
    shop.runOnEdit(pasted, { user: MANAGER });
    expect(logged(shop)).toEqual(
      ['Mine', 'Yours'].map((name) => {
        const changes = { owner: [{ raw: '?' }, MANAGER] };
        return { by: MANAGER, tab: 'customers', id: numberOf(shop, name), changes };
      }),
    );
  });
});
