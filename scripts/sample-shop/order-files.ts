/** The purchases as the platforms would export them, and as a shop keeps them by hand. Rows of text, the header first. */
import type { Buyer } from './buyers';
import type { Item, Purchase } from './purchases';
import { dayText, LAST_DAY, momentText } from './shop-days';

export type Rows = readonly (readonly string[])[];

const sumOf = (items: readonly Item[]): number =>
  items.reduce((sum, { good, quantity }) => sum + good.price * quantity, 0);
const paidFor = ({ items, off }: Purchase): number => sumOf(items) - off;
const yuan = (amount: number): string => amount.toFixed(2);
const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
const maskedName = (name: string): string => `${name[0]}${'*'.repeat(name.length - 1)}`;

/** 88 in front, so that it is nobody's. */
const numberOf = ({ day, buyer, nth }: Purchase, length: number): string =>
  `88${dayText(day).replace(/-/g, '')}${String(buyer.index * 100 + nth).padStart(length - 10, '0')}`;

/** `2026/3/4 20:31` */
function slashMoment({ day, seconds }: Purchase, later = 0): string {
  const [date = '', time = ''] = momentText(day, seconds + later).split(' ');
  return `${date.split('-').map(Number).join('/')} ${time.slice(0, 5).replace(/^0/, '')}`;
}

const TAOBAO_HEADER =
  '订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,总金额,买家实际支付金额,订单状态,买家留言,收货人姓名,收货地址 ,运送方式,联系电话 ,联系手机,订单创建时间,订单付款时间 ,宝贝标题 ,宝贝种类 ,物流单号 ,物流公司,订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因'.split(
    ',',
  );
const TAOBAO_FATES: Readonly<Record<Purchase['fate'], string>> = {
  done: '交易成功',
  sent: '卖家已发货，等待买家确认',
  paid: '买家已付款，等待卖家发货',
  cancelled: '交易关闭',
  returned: '交易关闭',
};

/** One row an order, several products in one title. */
export function taobaoRows(purchases: readonly Purchase[]): Rows {
  const rows = purchases.map((purchase) => {
    const { buyer, items, fate } = purchase;
    const id = numberOf(purchase, 19);
    const titles = items.map(({ good }) => good.name).join('，');
    const count = items.reduce((sum, { quantity }) => sum + quantity, 0);
    const isGone = fate === 'cancelled' || fate === 'returned';
    const parcel = isGone || fate === 'paid' ? ['', ''] : [`YT88${id.slice(-9)}`, '圆通速递'];
    return [
      ...[`="${id}"`, buyer.account, '', `${sumOf(items)}`, '0', `${sumOf(items)}`, `${paidFor(purchase)}`],
      ...[TAOBAO_FATES[fate], '', buyer.name, buyer.address, '快递', '', `'${buyer.phone}`],
      ...[slashMoment(purchase), slashMoment(purchase, 60), titles, `${items.length}`, ...parcel, ''],
      ...[`${count}`, '0', '小满铺子', isGone ? '买家申请退款' : '订单未关闭'],
    ];
  });
  return [TAOBAO_HEADER, ...rows];
}

const JD_HEADER =
  '订单号,商品ID,商品名称,订购数量,支付方式,下单时间,京东价,订单金额,结算金额,余额支付,应付金额,订单状态,订单类型,下单帐号,客户姓名,客户地址,联系电话,订单备注,运费金额,付款确认时间,货号,订单完成时间,订单来源,订单渠道'.split(
    ',',
  );
const JD_FATES: Readonly<Record<Purchase['fate'], string>> = {
  done: '完成',
  sent: '等待确认收货',
  paid: '等待出库',
  cancelled: '(删除)等待出库',
  returned: '已取消',
};

/** One row a product; JD hides names and phones. */
export function jdRows(purchases: readonly Purchase[]): Rows {
  const rows = purchases.flatMap((purchase) => {
    const { buyer, items, fate, day, seconds } = purchase;
    const paid = yuan(paidFor(purchase));
    const done = fate === 'done' ? momentText(day + 3, seconds) : '';
    return items.map(({ good, quantity }) => [
      ...[numberOf(purchase, 15), `7${good.sku.slice(-2)}00`, good.name, `${quantity}`, '在线支付'],
      ...[momentText(day, seconds), yuan(good.price), yuan(sumOf(items)), paid, '0.00', paid, JD_FATES[fate], 'SOP'],
      ...[buyer.account, maskedName(buyer.name), buyer.address, masked(buyer.phone), '', '0'],
      ...[momentText(day, seconds + 45), good.sku, done, 'APP', '商城'],
    ]);
  });
  return [JD_HEADER, ...rows];
}

const YOUZAN_HEADER =
  '订单号,买家付款时间,订单实付金额,订单状态,全部商品名称,商品种类数,收货人/提货人,收货人手机号/提货人手机号,收货人省份,收货人城市,收货人地区,详细收货地址/提货地址,买家昵称,优惠券码名称,分销员'.split(
    ',',
  );
const YOUZAN_FATES: Readonly<Record<Purchase['fate'], string>> = {
  done: '交易完成',
  sent: '卖家已发货',
  paid: '等待发货',
  cancelled: '交易关闭',
  returned: '退款成功',
};

export function youzanRows(purchases: readonly Purchase[]): Rows {
  const rows = purchases.map((purchase) => {
    const { buyer, items, off, day, seconds, fate } = purchase;
    const [province, city, district] = buyer.place;
    return [
      ...[`E${momentText(day, seconds).replace(/\D/g, '')}${String(buyer.index).padStart(6, '0')}`],
      ...[momentText(day, seconds), yuan(paidFor(purchase)), YOUZAN_FATES[fate]],
      ...[items.map(({ good }) => good.name).join('；'), `${items.length}`, buyer.name, buyer.phone],
      ...[province, city, district, buyer.address, nickname(buyer), off > 0 ? `满减${off}元` : '', ''],
    ];
  });
  return [YOUZAN_HEADER, ...rows];
}

const nickname = ({ name, gender }: Buyer): string => `${gender === '女' ? '爱喝茶的' : '老'}${name[0]}`;

const HAND_HEADER = '序号,客户姓名,联系方式,购买日期,购买商品,购买数量,购买金额,订单状态,平台,备注'.split(',');
const HAND_FATES: Readonly<Record<Purchase['fate'], string>> = {
  done: '已完成',
  sent: '已发货',
  paid: '待发货',
  cancelled: '已取消',
  returned: '已完成',
};

/** As a micro-merchant keeps it: one row a product, no order numbers; what came back stands below with a minus. */
export function handRows(purchases: readonly Purchase[]): Rows {
  const rows: string[][] = [];
  for (const purchase of purchases) {
    const { buyer, items, off, day, fate, home } = purchase;
    items.forEach(({ good, quantity }, at) => {
      const paid = good.price * quantity - (at === 0 ? off : 0);
      const place = home === 'shop' ? '门店' : '微信';
      const line = (on: number, amount: number, status: string): string[] => [
        ...[`${rows.length + 1}`, buyer.name, buyer.phone, dayText(on), good.name, `${quantity}`, `${amount}元`],
        ...[status, place, '无'],
      ];
      rows.push(line(day, paid, HAND_FATES[fate]));
      if (fate === 'returned') rows.push(line(Math.min(day + 5, LAST_DAY), -paid, '已退货'));
    });
  }
  return [HAND_HEADER, ...rows];
}
