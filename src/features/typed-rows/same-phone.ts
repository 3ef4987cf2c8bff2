/** Which customers have the same full phone. For many rows by its last digits first: to read 50,000 numbers takes seconds. */
import { readPhone } from '../../domain/phone/phone-reader';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

const LAST_DIGITS = 7;

interface Holder {
  readonly sheetRow: number;
  readonly id: string | null;
  readonly phone: string;
  readonly country: string;
}

/** For one number as it stands in the grid: one search, and a read only where somebody else has it. */
export function samePhone(
  workbook: Pick<ShopWorkbook, 'findRows' | 'readRowsAt'>,
  shown: string,
  ownRow: number,
): readonly string[] {
  const others = workbook.findRows('customers', 'phone', shown).filter((row) => row !== ownRow);
  if (others.length === 0) return [];
  return workbook.readRowsAt('customers', ['id'], others).rows.flatMap(({ id }) => id ?? []);
}

/** @param idAt the id that a row is just being given, by where it stands */
export function samePhones(
  workbook: Pick<ShopWorkbook, 'read' | 'settings'>,
  idAt: (sheetRow: number) => string | null,
): (e164: string) => readonly string[] {
  let index: ReadonlyMap<string, readonly Holder[]> | null = null;
  return (e164) => {
    index ??= byLastDigits(workbook);
    const alike = index.get(lastDigits(e164)) ?? [];
    const same = alike.filter(({ phone, country }) => {
      const read = readPhone(phone, country);
      return read.kind === 'full' && read.e164 === e164;
    });
    return same.flatMap(({ id, sheetRow }) => id ?? idAt(sheetRow) ?? []);
  };
}

const lastDigits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '').slice(-LAST_DIGITS);

function byLastDigits(workbook: Pick<ShopWorkbook, 'read' | 'settings'>): ReadonlyMap<string, readonly Holder[]> {
  const index = new Map<string, Holder[]>();
  const home = workbook.settings.text('country');
  for (const { sheetRow, id, phone, country } of workbook.read('customers', ['id', 'phone', 'country']).rows) {
    if (phone === null) continue;
    const key = lastDigits(phone);
    const holders = index.get(key) ?? [];
    holders.push({ sheetRow, id, phone, country: country ?? home });
    index.set(key, holders);
  }
  return index;
}
