/** Makes up the people who buy: who they are, where, and in what rhythm. */
import type { Chance } from './chance';
import { type Good, goods } from './goods-table';
import { givenNames, owners, places, surnames } from './people-table';
import { FIRST_DAY, LAST_DAY } from './shop-days';

export type Home = 'taobao' | 'jd' | 'wechat' | 'youzan' | 'shop';

export interface Buyer {
  /** From 0; the same buyer in every file. */
  readonly index: number;
  readonly name: string;
  readonly gender: '女' | '男';
  /** Eleven digits in a range that is given out to nobody: 170 and zeros. */
  readonly phone: string;
  readonly home: Home;
  /** On their platform; '' where platforms have none. */
  readonly account: string;
  readonly wechat: string;
  readonly place: (typeof places)[number];
  readonly address: string;
  readonly owner: string;
  readonly favourite: Good['category'];
  readonly firstDay: number;
  /** Days between orders, roughly. */
  readonly rhythm: number;
  /** Chance to stay away for good after an order. */
  readonly leaves: number;
}

const HOMES: readonly (readonly [Home, number])[] = [
  ['taobao', 34],
  ['jd', 20],
  ['wechat', 22],
  ['youzan', 14],
  ['shop', 10],
];

const STRIDE = 7919;

export function makeBuyers(count: number, chance: Chance): readonly Buyer[] {
  return Array.from({ length: count }, (_, index) => makeBuyer(index, chance));
}

function makeBuyer(index: number, chance: Chance): Buyer {
  const gender = chance.happens(0.78) ? '女' : '男';
  const home = chance.weighed(HOMES);
  const place = chance.pick(places);
  // Six digits that look dealt, all different: 7919 has no divisor in common with a million.
  const tail = String(((index + 1) * STRIDE) % 1_000_000).padStart(6, '0');
  return {
    ...{ index, gender, home, place },
    name: chance.pick(surnames) + chance.pick(givenNames[gender === '女' ? 'female' : 'male']),
    phone: `17000${tail}`,
    account: accountOf(home, tail),
    wechat: home === 'wechat' || chance.happens(0.2) ? `wx_${tail}` : '',
    address: `${place[0]}${place[1]}${place[2]}示例路${chance.between(1, 300)}号`,
    owner: chance.weighed(owners),
    favourite: chance.weighed([
      ['护肤', 45],
      ['茶饮', 35],
      ['茶点', 20],
    ] as const),
    firstDay: LAST_DAY - Math.floor((LAST_DAY - FIRST_DAY) * chance.next() ** 1.15),
    rhythm: Math.min(Math.max(Math.round(Math.exp(Math.log(38) + 0.5 * chance.normal())), 12), 150),
    leaves: chance.weighed([
      [0.05, 44],
      [0.2, 34],
      [0.6, 22],
    ] as const),
  };
}

function accountOf(home: Home, tail: string): string {
  if (home === 'taobao') return `tb_${tail}`;
  return home === 'jd' ? `jd_${tail}` : '';
}

export function favouriteGoods(buyer: Buyer): readonly Good[] {
  return goods.filter(({ category }) => category === buyer.favourite);
}
