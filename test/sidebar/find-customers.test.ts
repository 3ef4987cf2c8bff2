import fc from 'fast-check';
import { findable, findCustomers } from '../../sidebar/customers/find-customers';
import type { CustomerHit } from '../../src/contract/customers';
import { nameKey } from '../../src/domain/text/tidy';
import { HITS } from './sample-customers';

const names = (hits: readonly CustomerHit[]): readonly string[] => hits.map(({ name }) => name);
const found = (text: string, limit = 8): readonly string[] =>
  names(findCustomers(findable(HITS['zh-CN']), text, limit));

describe('a customer is found while the name is being typed', () => {
  // Source: product.md, "find as you type: name, last four digits, company, WeChat, buyer ID, pinyin and initials".
  it.each([
    ['张三', ['张三', '张三丰']],
    ['三丰', ['张三丰']],
    ['1234', ['张三']],
    ['138', ['张三']],
    ['武当', ['张三丰']],
    ['lisi', ['李四']],
    ['LI SI', ['李四']],
    ['zs', ['张三', '张三丰']],
    ['zhang 武当', ['张三丰']],
    ['王五', []],
    ['   ', []],
  ])('“%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('names that begin so come first, then other beginnings, then the rest', () => {
    const hits = ['Joanna', 'Ann', 'Bob'].map((name, at) => ({
      ...{ id: name, name, hint: '', level: null, owner: null, row: at + 2 },
      search: name === 'Bob' ? 'bob annstreet' : nameKey(name),
    }));
    expect(names(findCustomers(findable(hits), 'ann', 8))).toEqual(['Ann', 'Bob', 'Joanna']);
  });

  it('shows at most as many as asked for', () => {
    expect(found('张', 1)).toEqual(['张三']);
  });

  it('finds everybody whom all typed words name, and nobody else', () => {
    const word = fc.constantFrom('ann', 'bob', 'lee', '张', '三', '12', '34');
    const customer = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(customer, { maxLength: 30 }),
        fc.array(word, { minLength: 1, maxLength: 2 }),
        (all, typed) => {
          const hits = all.map((words, at) => ({
            ...{ id: String(at), name: words[0]!, hint: '', level: null, owner: null, row: at + 2 },
            search: words.join(' '),
          }));
          const expected = hits.filter(({ name, search }) => typed.every((one) => `${name} ${search}`.includes(one)));
          const ids = findCustomers(findable(hits), typed.join(' '), 100).map(({ id }) => Number(id));
          expect([...ids].sort((a, b) => a - b)).toEqual(expected.map(({ id }) => Number(id)));
        },
      ),
    );
  });
});
