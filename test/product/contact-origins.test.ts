/** Where a contact detail came from decides what may be written to it, wherever it stands. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { TodayItem } from '../../src/contract/customers';
import type { PreviewedReminder } from '../../src/contract/reminders';
import { answer } from './builders/answer';
import { importText } from './builders/files';
import { aBirthdayChild, mailsToCustomers, saved } from './builders/reminded-shop';
import { named } from './builders/rows';
import { AGENT, aShop } from './builders/shop';

const HEADER = 'channel,orderNo,customerName,phone,email,orderedOn,product,quantity,amount';
const orderOf = (channel: string, phone: string, email: string, orderNo = '1'): string =>
  `${HEADER}\n${channel},${orderNo},Bea,${phone},${email},2026-03-01,Tea,1,10.00\n`;

const PHONE = '2025550123';

/** A customer of the shop's own website whose phone is known, and whose birthday is today. */
function aKnownCustomer(): LocalWorkbook {
  const shop = aShop();
  mailsToCustomers(shop);
  saved(shop, aBirthdayChild('Bea', { email: null, phone: PHONE, channel: 'website' }));
  return shop;
}

const planned = (shop: LocalWorkbook): readonly (readonly [string, string])[] =>
  answer<readonly PreviewedReminder[]>(shop, 'previewReminders', [null])
    .filter(({ kind }) => kind === 'birthday')
    .map(({ as, to }) => [as, to] as const);

describe('an address that an import fills in', () => {
  it('of a channel that allows as much as the customer’s own is written to', () => {
    const shop = aKnownCustomer();
    importText(shop, orderOf('shop', PHONE, 'bea@example.com'), 'shop.csv');
    expect(planned(shop)).toContainEqual(['email', 'bea@example.com']);
  });

  it.each(['amazon', 'jd'])('of %s is kept with the customer, and never written to or given a text for', (channel) => {
    const shop = aKnownCustomer();
    importText(shop, orderOf(channel, PHONE, 'bea@example.com'), 'buyers.csv');
    expect(named(shop, 'Bea')).toMatchObject({ channel: 'website', email: 'bea@example.com' });
    expect(planned(shop)).toEqual([['task', AGENT]]);
    answer(shop, 'sendReminders');
    expect(shop.workbook.mails().filter(({ to }) => to === 'bea@example.com')).toEqual([]);
    const [item] = answer<readonly TodayItem[]>(shop, 'today');
    expect(item).toMatchObject({ customerName: 'Bea', text: '' });
  });

  it('stays what it is when the same file is imported again, and the customer is found by it', () => {
    const shop = aKnownCustomer();
    const file = `${orderOf('amazon', PHONE, 'bea@example.com')}amazon,2,Bea,,bea@example.com,2026-03-02,Soap,1,5.00\n`;
    importText(shop, file, 'buyers.csv');
    importText(shop, file, 'buyers.csv');
    expect(shop.export('customers')).toHaveLength(1);
    expect(planned(shop)).toEqual([['task', AGENT]]);
  });

  it('of the shop’s own list, which names no channel, follows the customer’s', () => {
    const shop = aKnownCustomer();
    importText(shop, `name,phone,email\nBea,${PHONE},bea@example.com\n`, 'my-list.csv');
    expect(planned(shop)).toContainEqual(['email', 'bea@example.com']);
  });
});
