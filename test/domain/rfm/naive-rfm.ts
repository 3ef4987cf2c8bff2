/**
 * The segments worked out a second time, naively and from the file's own text, sharing no code with src: nested loops,
 * fractions as [numerator, denominator], the definitions written out one by one. Slow on purpose.
 */
import type { RetailRow } from '../online-retail';

export interface NaiveCustomer {
  account: string;
  days: number;
  orders: number;
  gross: number;
  net: number;
  lastOrderOn: string;
}

const pence = (row: RetailRow): number =>
  Math.round(Number((Number(row.UnitPrice) * Number(row.Quantity) * 100).toFixed(6)));

const dayOf = (row: RetailRow): string => {
  const [month, day, year] = row.InvoiceDate.split(' ')[0]!.split('/');
  return `20${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
};

export function naiveCustomers(rows: readonly RetailRow[], today: string): NaiveCustomer[] {
  const customers: NaiveCustomer[] = [];
  for (const account of [...new Set(rows.map((row) => row.CustomerID))]) {
    const own = rows.filter((row) => row.CustomerID === account);
    const kept = own.filter((row) => !row.InvoiceNo.startsWith('C') && pence(row) > 0);
    if (kept.length === 0) continue;
    const returns = own.filter((row) => row.InvoiceNo.startsWith('C') && pence(row) < 0);
    const gross = kept.reduce((sum, row) => sum + pence(row), 0);
    const lastOrderOn = kept.map(dayOf).sort().pop()!;
    customers.push({
      account,
      days: Math.round((Date.parse(today) - Date.parse(lastOrderOn)) / 86_400_000),
      orders: new Set(kept.map((row) => row.InvoiceNo)).size,
      gross,
      net: gross + returns.reduce((sum, row) => sum + pence(row), 0),
      lastOrderOn,
    });
  }
  return customers;
}

/** 1 + the edges strictly below; an edge's position is whole + rest/m, so everything is compared times m. */
export function naiveScore(value: number, among: readonly number[], m: number): number {
  const sorted = [...among].sort((a, b) => a - b);
  let score = 1;
  for (let k = 1; k < m; k += 1) {
    const rest = (k * (sorted.length - 1)) % m;
    const whole = (k * (sorted.length - 1) - rest) / m;
    const edgeTimesM = sorted[whole]! * (m - rest) + (rest === 0 ? 0 : sorted[whole + 1]! * rest);
    if (edgeTimesM < value * m) score += 1;
  }
  return score;
}

export function naiveRfm(customers: readonly NaiveCustomer[], scoring: 'even' | 'published'): Map<string, string> {
  const money = (customer: NaiveCustomer): number => (scoring === 'even' ? customer.net : customer.gross);
  const repeaters = customers.filter(({ orders }) => orders > 1).map(({ orders }) => orders);
  const rank = (customer: NaiveCustomer): number =>
    1 +
    customers.filter(
      (other) =>
        other.orders < customer.orders ||
        (other.orders === customer.orders && Number(other.account) < Number(customer.account)),
    ).length;
  const ranks = customers.map(rank);
  const digits = new Map<string, string>();
  customers.forEach((customer, index) => {
    const days = customers.map((other) => other.days);
    const evenF = customer.orders === 1 ? 1 : 1 + naiveScore(customer.orders, repeaters, 4);
    const f = scoring === 'even' ? evenF : naiveScore(ranks[index]!, ranks, 5);
    const m = naiveScore(money(customer), customers.map(money), 5);
    digits.set(customer.account, `${6 - naiveScore(customer.days, days, 5)}${f}${m}`);
  });
  return digits;
}
