/**
 * A made-up shop of any size, the same every time: customers with three order lines each, as one file of orders.
 */
const PRODUCTS = ['Face cream', 'Hand soap', 'Tea towel', 'Green tea', 'Candle', 'Notebook', 'Umbrella', 'Mug'];
const DAY_MS = 86_400_000;
const LAST_DAY = Date.UTC(2026, 2, 14);

/** A linear congruential generator (Numerical Recipes); seeded, so that two runs measure the same. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @returns CSV with the header in column keys; lines in order of their days */
export function madeUpOrders(customers: number, linesEach = 3): string {
  const random = chance(20260315);
  const lines: { readonly day: number; readonly text: string }[] = [];
  for (let customer = 1; customer <= customers; customer += 1) {
    for (let line = 1; line <= linesEach; line += 1) {
      const day = LAST_DAY - Math.floor(random() * random() * 540) * DAY_MS;
      const product = PRODUCTS[Math.floor(random() * PRODUCTS.length)]!;
      const quantity = 1 + Math.floor(random() * 4);
      const amount = (quantity * (2 + Math.floor(random() * 4800) / 100)).toFixed(2);
      const on = new Date(day).toISOString().slice(0, 10);
      lines.push({
        day,
        text: `${on},A${customer}-${line},A${customer},Customer ${customer},${product},${quantity},${amount}`,
      });
    }
  }
  lines.sort((a, b) => a.day - b.day);
  return `orderedOn,orderNo,account,name,product,quantity,amount\n${lines.map(({ text }) => text).join('\n')}\n`;
}
