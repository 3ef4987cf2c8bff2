import fc from 'fast-check';
import { customerIndex, type IndexedCustomer, type MatchKeys } from '../../../src/domain/matching/customer-index';

const keys = (own: Partial<MatchKeys> = {}): MatchKeys => ({
  channel: 'jd',
  account: '',
  phone: null,
  email: null,
  name: '',
  ...own,
});
const known = (customerId: string, own: Partial<MatchKeys>): IndexedCustomer => ({ ...keys(own), customerId });

const ann = known('C-1', { account: 'ann1', phone: '+8613800138000', email: 'ann@example.com', name: 'Ann' });
const bob = known('C-2', { account: 'bob2', phone: '+8613900139000', name: 'Bob' });
const otherBob = known('C-3', { channel: 'taobao', account: 'ann1', name: 'bob' });
const shop = customerIndex([ann, bob, otherBob]);

const customer = (customerId: string) => ({ kind: 'customer', customerId });
const ambiguous = (...customerIds: string[]) => ({ kind: 'ambiguous', customerIds });

describe('whose order is this', () => {
  it.each([
    ['the account in its channel', keys({ account: 'ann1' }), customer('C-1')],
    ['the same account in another channel', keys({ channel: 'taobao', account: 'ann1' }), customer('C-3')],
    ['a full phone', keys({ phone: '+8613900139000' }), customer('C-2')],
    ['an e-mail, in any case', keys({ email: 'ANN@example.com' }), customer('C-1')],
    ['a new account, but a known phone', keys({ account: 'new', phone: '+8613900139000' }), customer('C-2')],
    ['two keys of one customer', keys({ account: 'ann1', email: 'ann@example.com' }), customer('C-1')],
    ['a name that one customer bears, and no key', keys({ name: ' ann ' }), customer('C-1')],
    ['a known name with an unknown key', keys({ name: 'Ann', phone: '+8613700137000' }), { kind: 'none' }],
    ['nothing at all', keys(), { kind: 'none' }],
    ['an unknown name', keys({ name: 'Cid' }), { kind: 'none' }],
    [
      'an account and a phone of two customers',
      keys({ account: 'ann1', phone: '+8613900139000' }),
      ambiguous('C-1', 'C-2'),
    ],
    ['a name that two bear', keys({ name: 'BOB' }), ambiguous('C-2', 'C-3')],
  ])('%s', (_case, line, expected) => {
    expect(shop.match(line)).toEqual(expected);
  });

  it('settles a phone that a family shares by the account', () => {
    const family = customerIndex([
      known('C-1', { account: 'a', phone: '+8613800138000' }),
      known('C-2', { account: 'b', phone: '+8613800138000' }),
    ]);
    expect(family.match(keys({ account: 'b', phone: '+8613800138000' }))).toEqual(customer('C-2'));
    expect(family.match(keys({ phone: '+8613800138000' }))).toEqual(ambiguous('C-1', 'C-2'));
  });

  it('finds a customer the same file has just brought', () => {
    const index = customerIndex([]);
    expect(index.match(keys({ account: 'x' }))).toEqual({ kind: 'none' });
    index.add(known('C-9', { account: 'x' }));
    expect(index.match(keys({ account: 'x' }))).toEqual(customer('C-9'));
  });

  it('never names a customer who has none of the keys', () => {
    const some = fc.record({
      channel: fc.constantFrom('jd', 'taobao'),
      account: fc.constantFrom('', 'a', 'b'),
      phone: fc.constantFrom(null, '+1', '+2'),
      email: fc.constantFrom(null, 'x@y.zz'),
      name: fc.constantFrom('', 'n', 'm'),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), some, (rows, line) => {
        const customers = rows.map((row, index) => ({ ...row, customerId: `C-${index}` }));
        const match = customerIndex(customers).match(line);
        if (match.kind !== 'customer') return;
        const found = customers.find(({ customerId }) => customerId === match.customerId)!;
        const byAccount = line.account !== '' && found.account === line.account && found.channel === line.channel;
        const byOther = (line.phone && found.phone === line.phone) || (line.email && found.email === line.email);
        expect(byAccount || Boolean(byOther) || found.name === line.name).toBe(true);
      }),
    );
  });
});
