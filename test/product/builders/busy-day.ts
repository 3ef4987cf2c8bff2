/**
 * A day in a shop of sixty customers: three colleagues with tasks, fourteen mails to customers, a promise that is past,
 * and who may not be written to (no consent, Amazon, an open complaint, a mail the day before).
 */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { importText, orderFile } from './files';
import { byHand, positionOf } from './people';
import { DUE_AGAIN, mailsToCustomers } from './reminded-shop';
import { AGENT, aShop, MANAGER, OTHER_AGENT, TODAY } from './shop';

const CUSTOMERS = 60;
const OWNERS = [AGENT, OTHER_AGENT, MANAGER];

/** By their number: what is due today. */
const isBirthday = (index: number): boolean => index % 6 === 0;
const isDueAgain = (index: number): boolean => index % 6 === 3;

/** Whom the product must not write to, by the customer's number. */
export const FORBIDDEN: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  6: { consent: 'unsubscribed' },
  12: { channel: 'amazon' },
  15: { openIssues: '1' },
  21: { consent: 'no' },
  24: { status: 'archived' },
  27: { email: 'no address' },
};

export const addressOf = (index: number): string => `c${index}@example.com`;

export function aBusyDay(): LocalWorkbook {
  const shop = aShop();
  mailsToCustomers(shop);
  const numbers = Array.from({ length: CUSTOMERS }, (_, index) => index);
  const line = { orderedOn: '2026-02-20', product: 'Face cream', quantity: 1, channel: 'website' };
  const lines = numbers.map((index) => ({
    ...line,
    ...{ customerName: `Customer ${index}`, orderNo: `W${index}`, amount: `${100 + index}.00` },
    ...(isDueAgain(index) ? { orderedOn: DUE_AGAIN } : {}),
    ...{ email: addressOf(index) },
  }));
  importText(shop, orderFile(lines), 'all.csv');
  fill(shop, numbers);
  return shop;
}

/** Typed in the grid, column by column. */
function fill(shop: LocalWorkbook, numbers: readonly number[]): void {
  const labels: Readonly<Record<string, string>> = {
    ...{ yes: 'Yes', no: 'No', unsubscribed: 'Unsubscribed', website: 'Own website', amazon: 'Amazon' },
    ...{ active: 'Active', archived: 'Archived' },
  };
  const facts = numbers.map((index) => ({
    owner: OWNERS[Math.floor(index / 3) % 3] ?? '',
    consent: 'yes',
    channel: 'website',
    status: 'active',
    birthday: isBirthday(index) ? `1990-${TODAY.slice(5)}` : '1990-11-11',
    email: addressOf(index),
    openIssues: '0',
    ...FORBIDDEN[index],
  }));
  byHand(shop, 'customers', (sheet) => {
    for (const column of Object.keys(facts[0]!) as (keyof (typeof facts)[0])[]) {
      const values = facts.map((fact) => [labels[fact[column]] ?? fact[column]]);
      sheet.getRange(2, positionOf(shop, 'customers', column), values.length, 1).setValues(values);
    }
  });
}
