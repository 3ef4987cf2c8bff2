/**
 * Something of each customer's that grows line by line. Where a customer's lines stand together, as shop-orders.ts reads
 * them, only the first of them is looked up: in a long list that is what sums spend most of their time on.
 */
export class ByCustomer<T> {
  readonly all = new Map<string, T>();
  private lastId = '';
  private last: T | undefined;

  /** @param begin what stands before the first line */
  constructor(private readonly begin: (customerId: string) => T) {}

  of(customerId: string): T {
    if (this.last !== undefined && customerId === this.lastId) return this.last;
    let one = this.all.get(customerId);
    if (one === undefined) {
      one = this.begin(customerId);
      this.all.set(customerId, one);
    }
    this.lastId = customerId;
    this.last = one;
    return one;
  }
}
