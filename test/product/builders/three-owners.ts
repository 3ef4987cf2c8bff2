/**
 * A shop whose customers belong to different people: Mine to the agent, Yours to another one, Free to nobody, Left to
 * somebody who has left. Each has a birthday today, a talk's worth of secrets, and an order.
 */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { answer } from './answer';
import { importText, orderFile } from './files';
import { saved } from './reminded-shop';
import { AGENT, aShop, MANAGER, madeOnce, OTHER_AGENT, TODAY } from './shop';

export const GONE = 'gone@example.com';

const OWNERS = { Mine: AGENT, Yours: OTHER_AGENT, Free: null, Left: GONE } as const;

/** Nobody else's phone or address contains these. */
export const SECRETS_OF = {
  Mine: {
    phone: '13800138001',
    email: 'mine.secret@example.com',
    wechat: 'wx_mine_01',
    address: '浙江省杭州市西湖区一号',
  },
  Yours: {
    phone: '13900139002',
    email: 'yours.secret@example.com',
    wechat: 'wx_yours_02',
    address: '广东省深圳市南山区二号',
  },
  Free: {
    phone: '13700137003',
    email: 'free.secret@example.com',
    wechat: 'wx_free_03',
    address: '四川省成都市武侯区三号',
  },
  Left: {
    phone: '13600136004',
    email: 'left.secret@example.com',
    wechat: 'wx_left_04',
    address: '江苏省南京市玄武区四号',
  },
} as const;

export const threeOwners: () => LocalWorkbook = madeOnce(() => {
  const shop = aShop();
  const gone = { email: GONE, name: 'Gina', role: 'agent', active: 'FALSE', replacement: OTHER_AGENT };
  for (const [column, value] of Object.entries(gone)) shop.edit('team', 7, column, value);
  for (const name of Object.keys(OWNERS) as (keyof typeof OWNERS)[]) {
    const facts = { birthday: `1990-${TODAY.slice(5)}`, country: 'CN', ...SECRETS_OF[name] };
    saved(shop, { name, owner: OWNERS[name], ...facts });
  }
  const line = { orderedOn: '2026-02-02', product: 'Tea', quantity: 1, amount: '5.00', channel: 'website' };
  importText(
    shop,
    orderFile(Object.keys(OWNERS).map((customerName) => ({ ...line, customerName, orderNo: customerName }))),
  );
  answer(shop, 'sendReminders', [], { user: MANAGER });
  return shop;
});

/** About a customer of that shop. */
export const birthdayOf = (id: string): string => `birthday|${id}|${TODAY}|colleague`;
