/** What the sample shop has offered its regulars, who took part, and what they said when they were asked. No chance in it. */
import { type History, isKnown, keyOf } from './care-files';
import type { Rows } from './order-files';
import { dayNumber, dayText, LAST_DAY } from './shop-days';

const NEW_YEAR = { id: 'M-nianhuo', from: '2026-01-20', to: '2026-02-12' } as const;
const INVITED = 24;
/** Every sixth is held back, to compare with. */
const HELD_BACK = 6;
const ASKED = 18;

export const campaignRows = (): Rows => [
  'id,name,type,aim,startOn,endOn,audience,offer,coupon,budget,status'.split(','),
  'M-zhongqiu,中秋礼盒预订,组合装,留住老客,2025-09-10,2025-10-06,买过茶点的老客,礼盒两件九折,ZQ90,800,已结束'.split(
    ',',
  ),
  [
    NEW_YEAR.id,
    '年货节',
    '优惠券',
    '留住老客',
    NEW_YEAR.from,
    NEW_YEAR.to,
    '一年内买过两次以上',
    '满299减40',
    'NH40',
    '1500',
    '已结束',
  ],
  'M-chuncha,春茶尝鲜,新品,留住老客,2026-04-01,2026-04-20,买过乌龙和普洱的客户,随单送新茶试饮装,,600,筹备中'.split(','),
];

export function participationRows(histories: readonly History[]): Rows {
  const [from, to] = [dayNumber(NEW_YEAR.from), dayNumber(NEW_YEAR.to)];
  const regulars = histories
    .filter(isKnown)
    .filter(({ purchases }) => purchases.filter(({ day }) => day < from).length > 1);
  const rows = regulars.slice(0, INVITED).map(({ buyer, purchases }, nth) => {
    const bought = purchases.find(({ day }) => day >= from && day <= to);
    const isHeldBack = nth % HELD_BACK === HELD_BACK - 1;
    const response = bought && !isHeldBack ? '已下单' : ['无回应', '已回复', '已谢绝'][isHeldBack ? 0 : nth % 3]!;
    const joinedOn = bought && !isHeldBack ? dayText(bought.day) : '';
    return [NEW_YEAR.id, keyOf(buyer), joinedOn, response, isHeldBack ? 'TRUE' : 'FALSE'];
  });
  return [['campaignId', 'customer', 'joinedOn', 'response', 'heldBack'], ...rows];
}

const ANSWERS = [
  ['5', '5', '会', '10', '家里人都喜欢，包装也好看。'],
  ['4', '4', '会', '8', ''],
  ['5', '3', '看情况', '8', '东西好，快递慢了两天。'],
  ['3', '4', '看情况', '6', '和上次买的不太一样。'],
  ['5', '5', '会', '9', ''],
  ['2', '2', '不会', '3', '盒子压坏了，等了三天才答复。'],
] as const;

export function surveyRows(histories: readonly History[]): Rows {
  const asked = histories.filter(isKnown).filter(({ purchases }) => purchases.length > 2);
  const rows = asked.slice(0, ASKED).map(({ buyer, purchases }, nth) => {
    const last = purchases[purchases.length - 1]!.day;
    const on = Math.min(last + 7, LAST_DAY);
    return [`${dayText(on)} 10:${String(10 + nth)}:00`, keyOf(buyer), ...ANSWERS[nth % ANSWERS.length]!];
  });
  return [['at', 'customer', 'overall', 'delivery', 'rebuy', 'recommend', 'comment'], ...rows];
}
