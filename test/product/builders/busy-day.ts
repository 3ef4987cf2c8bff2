/**
 * A day in a shop of sixty customers: three colleagues with tasks, a promise that is past, a dozen mails to customers,
 * and those who may not be written to.
 */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { importText, orderFile } from './files';
import { byHand, positionOf } from './people';
import { DUE_AGAIN, mailsToCustomers } from './reminded-shop';
import { AGENT, aShop, MANAGER, OTHER_AGENT, TODAY } from './shop';

const CUSTOMERS = 60;
const OWNERS = [AGENT, OTHER_AGENT, MANAGER];

/** Every third customer has something due. */
const isBirthday = (index: number): boolean => index % 6 === 0;
const isDueAgain = (index: number): boolean => index % 6 === 3;

type Cells = Readonly<Record<string, string | number>>;

/** By the customer's number: why nothing may be sent, as it is typed. */
const FORBIDDEN: Readonly<Record<number, Cells>> = {
  6: { consent: 'Unsubscribed' },
  12: { channel: 'Amazon' },
  15: { openIssues: 1 },
  21: { consent: 'No' },
  24: { status: 'Archived' },
  27: { email: 'no address' },
};
/** Had a mail yesterday: no offer on its heels. */
const MAILED_YESTERDAY = 33;
/** Nothing else is due about them. */
const PROMISED = 1;

const nameOf = (index: number): string => `Customer ${String(index).padStart(3, '0')}`;
const idOf = (index: number): string => `C-${String(index + 1).padStart(6, '0')}`;
const addressOf = (index: number): string => `c${index}@example.com`;

/** Addresses to which no mail may go. */
export const FORBIDDEN_ADDRESSES: readonly string[] = [
  ...Object.keys(FORBIDDEN).map((index) => addressOf(Number(index))),
  ...['no address', addressOf(MAILED_YESTERDAY)],
];

export function aBusyDay(): LocalWorkbook {
  const shop = aShop();
  mailsToCustomers(shop);
  const numbers = Array.from({ length: CUSTOMERS }, (_, index) => index);
  importText(shop, orderFile(numbers.map(lineOf)), 'all.csv');
  fills(shop, 'customers', 2, numbers.map(factsOf));
  fills(
    shop,
    'issues',
    2,
    [{ id: 'S-1', status: 'Open', type: 'Complaint', description: 'Leaks', priority: 'High' }].map((issue) => ({
      ...issue,
      ...ofCustomer(PROMISED),
      openedAt: '2026-03-04 10:00',
      promisedAt: '2026-03-05 08:00',
    })),
  );
  fills(shop, 'reminders', 2, [
    {
      ...{ key: `survey|${idOf(MAILED_YESTERDAY)}|2026-03-04|customer`, dueOn: '2026-03-04', kind: 'Survey' },
      ...{ customerId: idOf(MAILED_YESTERDAY), to: addressOf(MAILED_YESTERDAY), as: 'E-mail' },
      ...{ status: 'Sent', attempts: 1, lastTryAt: '2026-03-04 09:00' },
    },
  ]);
  return shop;
}

const ofCustomer = (index: number): Cells => ({ customerId: idOf(index), customerName: nameOf(index) });

const lineOf = (index: number) => ({
  ...{ customerName: nameOf(index), email: addressOf(index), orderNo: `W${index}`, channel: 'website' },
  ...{ orderedOn: isDueAgain(index) ? DUE_AGAIN : '2026-02-20', product: 'Face cream', quantity: 1 },
  amount: `${100 + index}.00`,
});

const factsOf = (index: number): Cells => ({
  owner: OWNERS[Math.floor(index / 3) % OWNERS.length] ?? '',
  consent: 'Yes',
  channel: 'Own website',
  status: 'Active',
  birthday: isBirthday(index) ? `1990-${TODAY.slice(5)}` : '1990-11-11',
  email: addressOf(index),
  openIssues: 0,
  ...FORBIDDEN[index],
});

/** Typed in the grid, a column at once. */
function fills(
  shop: LocalWorkbook,
  tab: 'customers' | 'issues' | 'reminders',
  row: number,
  rows: readonly Cells[],
): void {
  byHand(shop, tab, (sheet) => {
    for (const column of Object.keys(rows[0] ?? {})) {
      const values = rows.map((cells) => [cells[column] ?? '']);
      sheet.getRange(row, positionOf(shop, tab, column), values.length, 1).setValues(values);
    }
  });
}
