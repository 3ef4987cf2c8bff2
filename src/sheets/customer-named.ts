/**
 * Finds the one customer that a person means by a name or by the last four digits of a phone.
 */
import { lastFour } from '../domain/phone/phone-reader';
import { nameKey } from '../domain/text/tidy';
import { isOwnCustomer } from './own-customers';
import { Refusal } from './refusal';
import type { ShopWorkbook } from './shop-workbook';

/** As many as one can choose from at a glance. */
const SHOWN = 5;

/** @throws Refusal CUSTOMER_UNCLEAR when nobody, or more than one, is meant */
export function customerNamed(workbook: ShopWorkbook, text: string): string {
  const wanted = nameKey(text);
  const table = workbook.read('customers', ['id', 'name', 'phone', 'owner']);
  const candidates = table.rows.filter(({ id, name, phone, owner }) => {
    if (wanted === '' || id === null || !isOwnCustomer(workbook.actor, owner)) return false;
    return (
      id.toLowerCase() === wanted ||
      nameKey(name ?? '') === wanted ||
      (/^\d{4}$/.test(wanted) && lastFour(phone ?? '') === wanted)
    );
  });
  const [only, ...others] = candidates;
  if (only?.id && others.length === 0) return only.id;
  const shown = candidates.slice(0, SHOWN).map(({ id, name }) => `${id} ${name ?? ''}`);
  throw new Refusal('CUSTOMER_UNCLEAR', { name: text, candidates: shown });
}
