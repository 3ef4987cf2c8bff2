/**
 * dist/ in gas-local, the loader that other Apps Script projects test with. Executions here compile the same files once
 * instead (local/execution/script-files.ts): gas-local reads and compiles them for each.
 */
import { join } from 'node:path';
import gasLocal from 'gas-local';
import type { CustomerHit } from '../../src/contract/customers';
import { answer } from '../product/builders/answer';
import { saved } from '../product/builders/reminded-shop';
import { aShop } from '../product/builders/shop';

it('the bundle that is pushed to Google runs in gas-local too, and does there what it does in an execution', () => {
  const shop = aShop();
  saved(shop, { name: 'Ann', phone: '+1 212 555 0147' });
  const script = gasLocal.require(join(__dirname, '../../dist'), { ...shop.globals });
  const search = script['searchCustomers'] as (text: string) => readonly CustomerHit[];
  expect(JSON.parse(JSON.stringify(search('Ann')))).toEqual(answer(shop, 'searchCustomers', ['Ann']));
  expect(search('Ann').map(({ hint }) => hint)).toEqual(['0147']);
});
