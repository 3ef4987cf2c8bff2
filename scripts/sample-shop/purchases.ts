/**
 * Makes up what they buy: each in their own rhythm until they stay away, mostly what they like, often with what goes with
 * it, more before holidays. A few buyers run out of their last product exactly today.
 */
import { type Buyer, favouriteGoods, type Home } from './buyers';
import type { Chance } from './chance';
import { type Good, goodOf, goods } from './goods-table';
import { dayNumber, LAST_DAY, TODAY } from './shop-days';

export interface Item {
  readonly good: Good;
  readonly quantity: number;
}

export interface Purchase {
  readonly buyer: Buyer;
  readonly home: Home;
  readonly day: number;
  /** Of the day. */
  readonly seconds: number;
  /** Of the buyer's orders, from 1. */
  readonly nth: number;
  readonly items: readonly Item[];
  /** Yuan off the whole order. */
  readonly off: number;
  readonly fate: 'done' | 'sent' | 'paid' | 'cancelled' | 'returned';
}

/** Weeks in which shops of this kind sell more. */
const BUSY: readonly (readonly [from: number, to: number])[] = [
  [dayNumber('2024-11-01'), dayNumber('2024-11-12')],
  [dayNumber('2025-01-10'), dayNumber('2025-01-26')],
  [dayNumber('2025-11-01'), dayNumber('2025-11-12')],
  [dayNumber('2026-01-25'), dayNumber('2026-02-14')],
];

const RUN_OUT_TODAY = 5;

/** By day and time. */
export function makePurchases(buyers: readonly Buyer[], chance: Chance): readonly Purchase[] {
  const purchases = buyers.flatMap((buyer) => purchasesOf(buyer, chance));
  const all = purchases.concat(runOutToday(buyers, purchases, chance));
  return all.sort((one, other) => one.day - other.day || one.seconds - other.seconds);
}

function purchasesOf(buyer: Buyer, chance: Chance): Purchase[] {
  const purchases: Purchase[] = [];
  for (let day = buyer.firstDay; day <= LAST_DAY; ) {
    purchases.push(purchase(buyer, day, purchases.length + 1, basket(buyer, chance), chance));
    if (chance.happens(buyer.leaves)) break;
    day += Math.max(3, Math.round(buyer.rhythm * Math.exp(0.3 * chance.normal())));
    const busy = BUSY.find(([from]) => from > day && from - day < 12);
    if (busy && chance.happens(0.5)) day = chance.between(...busy);
  }
  return purchases;
}

function purchase(buyer: Buyer, day: number, nth: number, items: readonly Item[], chance: Chance): Purchase {
  const sum = items.reduce((total, { good, quantity }) => total + good.price * quantity, 0);
  return {
    ...{ buyer, day, nth, items },
    // Some who know the shop from a platform come back to it directly.
    home: buyer.home !== 'wechat' && nth > 2 && chance.happens(0.12) ? 'wechat' : buyer.home,
    seconds: chance.between(8 * 3600, 23 * 3600 - 1),
    off: sum >= 300 ? 30 : sum >= 150 && chance.happens(0.4) ? 10 : 0,
    fate: fateOf(day, chance),
  };
}

function fateOf(day: number, chance: Chance): Purchase['fate'] {
  if (chance.happens(0.03)) return 'cancelled';
  if (chance.happens(0.02)) return 'returned';
  if (day >= LAST_DAY - 1) return 'paid';
  return day >= LAST_DAY - 6 ? 'sent' : 'done';
}

function basket(buyer: Buyer, chance: Chance): Item[] {
  const main = chance.happens(0.72) ? chance.pick(favouriteGoods(buyer)) : chance.pick(goods);
  const items = [main];
  if (chance.happens(0.42)) items.push(goodOf(chance.pick(main.goesWith)));
  if (chance.happens(0.12)) items.push(chance.pick(goods));
  return items
    .filter((good, at) => items.indexOf(good) === at)
    .map((good) => ({ good, quantity: good.price < 130 && chance.happens(0.22) ? chance.between(2, 3) : 1 }));
}

/** A last order, so long ago that the product is used up today. */
function runOutToday(buyers: readonly Buyer[], purchases: readonly Purchase[], chance: Chance): Purchase[] {
  const lastDays = new Map(purchases.map(({ buyer, day }) => [buyer.index, day]));
  const counts = new Map<number, number>();
  for (const { buyer } of purchases) counts.set(buyer.index, (counts.get(buyer.index) ?? 0) + 1);
  const direct = buyers.filter(({ home }) => home === 'wechat' || home === 'youzan');
  const due = direct.flatMap((buyer) => {
    const good = favouriteGoods(buyer).find((one) => one.cycleDays !== null)!;
    const day = TODAY - good.cycleDays!;
    const known = counts.get(buyer.index) ?? 0;
    if (known < 2 || (lastDays.get(buyer.index) ?? day) > day - 10) return [];
    return [
      { ...purchase(buyer, day, known + 1, [{ good, quantity: 1 }], chance), fate: 'done' as const, home: buyer.home },
    ];
  });
  return due.slice(0, RUN_OUT_TODAY);
}
