import type { Envelope } from '../../src/contract/envelope';
import { answer, outcomeOf, refusalOf } from './builders/answer';
import { importText, orderFile } from './builders/files';
import { named, numberOf } from './builders/rows';
import { AGENT, aShop, MANAGER, madeOnce, OTHER_AGENT, OWNER, STRANGER, VIEWER } from './builders/shop';

/** Mine belongs to the agent, Yours to another one, Free to nobody. */
const shop = madeOnce(() => {
  const made = aShop();
  const line = { orderedOn: '2026-02-02', product: 'Tea', quantity: 1, amount: '5.00', channel: 'website' };
  const names = ['Mine', 'Yours', 'Free'];
  importText(made, orderFile(names.map((customerName) => ({ ...line, customerName, orderNo: customerName }))));
  made.edit('customers', numberOf(made, 'Mine'), 'owner', AGENT);
  made.edit('customers', numberOf(made, 'Yours'), 'owner', OTHER_AGENT);
  return made;
});

const talkWith = (customerId: string) => ({ draftId: 'talk', customerId, medium: 'call', summary: 'Asked for tea' });

const FILE = { name: 'one.csv', text: orderFile([{ customerName: 'Free', orderedOn: '2026-02-03', amount: '1.00' }]) };

/** What one may do stands in the design's roles: each includes what stands right of it. */
const MATRIX: readonly { readonly call: string; readonly args: readonly unknown[]; readonly may: readonly string[] }[] =
  [
    { call: 'saveCustomer', args: [{ draftId: 'new', name: 'New' }], may: [OWNER, MANAGER, AGENT] },
    { call: 'logInteraction', args: [{ ...talkWith('C-000003') }], may: [OWNER, MANAGER, AGENT] },
    {
      call: 'saveIssue',
      args: [{ draftId: 'issue', customerId: 'C-000003', type: 'quality', description: 'Stale' }],
      may: [OWNER, MANAGER, AGENT],
    },
    { call: 'answerUsed', args: [{ draftId: 'use', id: 'A-where' }], may: [OWNER, MANAGER, AGENT] },
    { call: 'refreshCustomers', args: [], may: [OWNER, MANAGER, AGENT] },
    { call: 'previewReminders', args: [], may: [OWNER, MANAGER, AGENT] },
    { call: 'importFile', args: [FILE], may: [OWNER, MANAGER] },
    { call: 'undoLast', args: [], may: [OWNER, MANAGER] },
    { call: 'sendReminders', args: [], may: [OWNER, MANAGER] },
    { call: 'installOrRepair', args: [true], may: [OWNER, MANAGER] },
  ];

/** The agent may too, for its own eyes: it writes nothing but the report's tab. */
const REPORT = { call: 'runReport', args: ['segments'] };

const CODES: Readonly<Record<string, string>> = {
  [AGENT]: 'ROLE_MAY_NOT',
  [VIEWER]: 'ROLE_MAY_NOT',
  [STRANGER]: 'NO_ROLE',
};

const everybody = [OWNER, MANAGER, AGENT, VIEWER, STRANGER];

describe.each(MATRIX)('$call', ({ call, args, may }) => {
  it.each(may)('%s may, and no protection is in the way', (user) => {
    expect(outcomeOf(shop().run(call, args, { user }))).toBe('done');
  });

  it.each(everybody.filter((user) => !may.includes(user)))(
    '%s may not, is told why, and nothing is written',
    (user) => {
      const refused = shop();
      const before = refused.snapshot();
      const envelope = refusalOf(refused, call, args, { user });
      expect(envelope.code).toBe(CODES[user]);
      expectWords(envelope);
      expect(envelope.message).toContain(user);
      expect(refused.snapshot()).toBe(before);
    },
  );
});

it.each([VIEWER, STRANGER])('%s gets no report', (user) => {
  const { call, args } = REPORT;
  expect(refusalOf(shop(), call, args, { user }).code).toBe(CODES[user]);
});

describe('an agent who does not own the spreadsheet', () => {
  it('saves a new customer, who may be nobody’s or one’s own', () => {
    const one = shop();
    answer(one, 'saveCustomer', [{ draftId: 'a', name: 'Anna' }], { user: AGENT });
    answer(one, 'saveCustomer', [{ draftId: 'b', name: 'Berta', owner: AGENT }], { user: AGENT });
    expect([named(one, 'Anna')['owner'], named(one, 'Berta')['owner']]).toEqual([null, AGENT]);
  });

  it.each(['Mine', 'Free'])('changes a customer who is %s, and logs a talk', (name) => {
    const one = shop();
    const id = numberOf(one, name);
    answer(one, 'saveCustomer', [{ draftId: 'a', id, was: { notes: null }, notes: 'Tall' }], { user: AGENT });
    answer(one, 'logInteraction', [talkWith(id)], { user: AGENT });
    expect(named(one, name)['notes']).toBe('Tall');
    expect(one.export('interactions')).toMatchObject([{ customerId: id, by: AGENT }]);
  });

  it('neither changes another one’s customer nor logs a talk there', () => {
    const one = shop();
    const id = numberOf(one, 'Yours');
    const before = one.export('customers');
    const save = refusalOf(one, 'saveCustomer', [{ draftId: 'a', id, notes: 'Tall' }], { user: AGENT });
    const log = refusalOf(one, 'logInteraction', [talkWith(id)], { user: AGENT });
    expect([save.code, log.code]).toEqual(['NOT_YOURS', 'NOT_YOURS']);
    expect(one.export('customers')).toEqual(before);
    expect(one.export('interactions')).toEqual([]);
  });

  it('does not find another one’s customer by name', () => {
    const draft = { draftId: 'a', customerName: 'Yours', medium: 'call', summary: 'Hello' };
    expect(refusalOf(shop(), 'logInteraction', [draft], { user: AGENT }).code).toBe('CUSTOMER_UNCLEAR');
  });

  it('makes no customer for somebody else', () => {
    const draft = { draftId: 'a', name: 'Given', owner: OTHER_AGENT };
    expect(refusalOf(shop(), 'saveCustomer', [draft], { user: AGENT }).code).toBe('NOT_YOURS');
  });

  it('does not hand a free customer to somebody else', () => {
    const one = shop();
    const draft = { draftId: 'a', id: numberOf(one, 'Free'), owner: OTHER_AGENT };
    expect(refusalOf(one, 'saveCustomer', [draft], { user: AGENT }).code).toBe('NOT_YOURS');
  });
});

it('somebody who has left the team has no role any more', () => {
  const one = shop();
  one.edit('team', AGENT, 'active', 'FALSE');
  expect(refusalOf(one, 'logInteraction', [talkWith('C-000001')], { user: AGENT }).code).toBe('NO_ROLE');
});

it('somebody whose address Google hides is asked to sign in', () => {
  expect(refusalOf(shop(), 'logInteraction', [talkWith('C-000001')], { user: AGENT, tellsUser: false }).code).toBe(
    'NOT_SIGNED_IN',
  );
});

function expectWords({ message, remedy }: Envelope): void {
  expect(message).not.toBe('');
  expect(remedy).not.toBe('');
}
