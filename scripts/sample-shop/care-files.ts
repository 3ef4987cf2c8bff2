/** What the shop itself keeps: its known customers, talks, troubles and dates. Rows of text, the header first. */
import { anyBirthday, birthdayOf } from './birthdays';
import type { Buyer } from './buyers';
import type { Chance } from './chance';
import type { Rows } from './order-files';
import { colleagues } from './people-table';
import type { Purchase } from './purchases';
import { dayText, LAST_DAY, momentText, TODAY } from './shop-days';
import { delivery, hours, packaging, remarks, sources, tags, talks, troubles } from './wishes-table';

/** A buyer and what they bought, oldest first. */
export interface History {
  readonly buyer: Buyer;
  readonly purchases: readonly Purchase[];
}

export function historiesOf(buyers: readonly Buyer[], purchases: readonly Purchase[]): readonly History[] {
  const byBuyer = new Map<number, Purchase[]>(buyers.map(({ index }) => [index, []]));
  for (const purchase of purchases) byBuyer.get(purchase.buyer.index)!.push(purchase);
  return buyers.map((buyer) => ({ buyer, purchases: byBuyer.get(buyer.index)! }));
}

/** Known by name: whoever came directly, and of the platforms' buyers those who came back. */
export function isKnown({ buyer, purchases }: History): boolean {
  if (buyer.home !== 'taobao' && buyer.home !== 'jd') return true;
  return purchases.some(({ home }) => home === 'wechat') || (purchases.length > 1 && buyer.index % 2 === 0);
}

const PLATFORM: Readonly<Record<Buyer['home'], string>> = {
  taobao: '淘宝',
  jd: '京东',
  wechat: '微信',
  youzan: '有赞',
  shop: '门店',
};

const CUSTOMER_HEADER =
  '姓名,电话,微信号,下单平台,平台账号（买家ID）,客户等级,负责人,邮箱,获客来源,国家,省/市,首选联系方式,方便联系时间,是否接受营销,同意方式（何时何地）,标签,生日,性别,包装要求,收货要求,偏好品类,备注'.split(
    ',',
  );

export function customerRows(histories: readonly History[], chance: Chance): Rows {
  const known = histories.filter(isKnown);
  return [CUSTOMER_HEADER, ...known.map((history, nth) => customerRow(history, nth, chance))];
}

function customerRow({ buyer, purchases }: History, nth: number, chance: Chance): readonly string[] {
  const some = (probability: number, from: readonly string[]): string =>
    chance.happens(probability) ? chance.pick(from) : '';
  const email = buyer.home === 'youzan' && chance.happens(0.5) ? `buyer${buyer.index}@example.com` : '';
  const consent = consentOf(buyer, chance);
  const given = consent === '同意' ? `${dayText(buyer.firstDay)} 加微信时` : '';
  return [
    ...[buyer.name, buyer.phone, buyer.wechat, PLATFORM[buyer.home], buyer.account, levelOf(purchases), buyer.owner],
    ...[email, chance.weighed(sources), '中国', `${buyer.place[0]} ${buyer.place[1]}`],
    ...[buyer.wechat === '' ? some(0.3, ['电话', '短信']) : '微信', some(0.3, hours), consent, given, some(0.3, tags)],
    ...[birthdayOf(nth, chance), buyer.gender, some(0.2, packaging), some(0.25, delivery)],
    ...[purchases.length > 2 ? buyer.favourite : '', some(0.25, remarks)],
  ];
}

function consentOf({ home }: Buyer, chance: Chance): string {
  if (home === 'taobao' || home === 'jd') return chance.happens(0.1) ? '不同意' : '未知';
  return chance.weighed([
    ['同意', 60],
    ['未知', 30],
    ['不同意', 6],
    ['已退订', 4],
  ] as const);
}

function levelOf(purchases: readonly Purchase[]): string {
  const count = purchases.length;
  if (count >= 9) return 'VIP';
  if (count >= 6) return '黄金';
  return count >= 3 ? '白银' : '普通';
}

/** How the customer is found again when a file is read: the account, else the phone. */
export const keyOf = ({ account, phone }: Buyer): string => account || phone;

const TALK_HEADER = 'customer,at,medium,direction,summary,outcome,product,nextStep,followUpOn,followUpDone,by'.split(
  ',',
);
const COLLEAGUES = ['owner@example.com', ...colleagues.map(({ email }) => email)];

export function talkRows(histories: readonly History[], chance: Chance): Rows {
  const rows: string[][] = [];
  for (const { buyer, purchases } of histories.filter(isKnown)) {
    for (const purchase of purchases.slice(-3)) if (chance.happens(0.5)) rows.push(talkRow(buyer, purchase, chance));
  }
  rows.sort((one, other) => (one[1]! < other[1]! ? -1 : 1));
  return [TALK_HEADER, ...rows];
}

function talkRow(buyer: Buyer, { day, items }: Purchase, chance: Chance): string[] {
  const talk = chance.pick(talks);
  const on = Math.min(day + chance.between(1, 6), LAST_DAY);
  const product = items[0]!.good.name;
  const [step, days] = talk.next ?? ['', 0];
  const followUp = on + days;
  return [
    ...[keyOf(buyer), momentText(on, chance.between(9 * 3600, 21 * 3600)), talk.medium, talk.by],
    ...[inWords(talk.summary, buyer, product), talk.outcome, product, step],
    ...[talk.next ? dayText(followUp) : '', talk.next ? String(followUp < TODAY - 2).toUpperCase() : ''],
    buyer.owner || chance.pick(COLLEAGUES),
  ];
}

const inWords = (text: string, { gender }: Buyer, product: string): string =>
  text.replace('{}', product.split(' ')[0]!).replace(/她/g, gender === '男' ? '他' : '她');

const ISSUE_HEADER =
  'customer,status,promisedAt,type,description,owner,priority,openedAt,resolution,satisfaction,product,resolvedAt,cause'.split(
    ',',
  );
const SETTLED = 28;
const PENDING = 9;

/** Most are settled; some of this week wait, two of them past what was promised. */
export function issueRows(histories: readonly History[], chance: Chance): Rows {
  const bought = histories.filter(isKnown).filter(({ purchases }) => purchases.length > 1);
  const settled = Array.from({ length: SETTLED }, () => settledRow(chance.pick(bought), chance));
  settled.sort((one, other) => (one[7]! < other[7]! ? -1 : 1));
  const fresh = bought.filter(({ purchases }) => purchases[purchases.length - 1]!.day > LAST_DAY - 25);
  const pending = fresh.slice(0, PENDING).map((history, nth) => pendingRow(history, nth, chance));
  return [ISSUE_HEADER, ...settled, ...pending];
}

function settledRow({ buyer, purchases }: History, chance: Chance): string[] {
  const { day, items } = chance.pick(purchases.slice(0, -1));
  const trouble = chance.pick(troubles);
  const product = items[0]!.good.name;
  const opened = Math.min(day + chance.between(2, 9), LAST_DAY - 8);
  return [
    ...[keyOf(buyer), chance.happens(0.8) ? '已解决' : '已关闭', momentText(opened + 1, 18 * 3600), trouble.type],
    ...[inWords(trouble.description, buyer, product), ownerOf(buyer, chance), trouble.priority],
    ...[momentText(opened, chance.between(9 * 3600, 17 * 3600)), trouble.resolution, String(chance.between(3, 5))],
    ...[product, momentText(opened + chance.between(1, 3), chance.between(9 * 3600, 20 * 3600)), trouble.cause],
  ];
}

function pendingRow({ buyer, purchases }: History, nth: number, chance: Chance): string[] {
  const trouble = troubles[nth % troubles.length]!;
  const product = purchases[purchases.length - 1]!.items[0]!.good.name;
  const opened = TODAY - 1 - (nth % 4);
  const promised = nth < 2 ? momentText(LAST_DAY, 18 * 3600) : momentText(TODAY + (nth % 3), 18 * 3600);
  return [
    ...[keyOf(buyer), ['待处理', '处理中', '等客户回复'][nth % 3]!, promised, trouble.type],
    ...[inWords(trouble.description, buyer, product), ownerOf(buyer, chance), trouble.priority],
    ...[momentText(opened, chance.between(9 * 3600, 17 * 3600)), '', '', product, '', ''],
  ];
}

const ownerOf = (buyer: Buyer, chance: Chance): string => buyer.owner || chance.pick(COLLEAGUES);

const DATE_HEADER = 'customer,occasion,whose,on,repeats,daysBefore,owner,notes'.split(',');
const DATES = 24;

export function dateRows(histories: readonly History[], chance: Chance): Rows {
  const loyal = histories.filter(isKnown).filter(({ purchases }) => purchases.length > 3);
  const rows = loyal.slice(0, DATES).map(({ buyer }, nth) => {
    const [occasion, whose, notes] = chance.pick([
      ['家人生日', '女儿', '去年送了儿童润肤乳'],
      ['家人生日', '妈妈', '爱喝玫瑰花茶'],
      ['家人生日', '先生', ''],
      ['纪念日', '结婚纪念日', '要礼盒装'],
      ['会面', '', '到店取团购的货'],
    ] as const);
    const isMeeting = occasion === '会面';
    const on = isMeeting ? dayText(TODAY + 3 + nth) : anyBirthday(chance).replace(/\d{4}-/, '');
    return [
      ...[keyOf(buyer), occasion, whose, on, isMeeting ? '仅一次' : '每年'],
      ...[String(chance.between(0, 3)), ownerOf(buyer, chance), notes],
    ];
  });
  return [DATE_HEADER, ...rows];
}
