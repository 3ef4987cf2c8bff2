/**
 * The caches of a workbook while it is open. Nothing is kept on disk: a cache may forget at any time, and a product
 * that cannot stand that shows it here.
 */
const MOST_ITEMS = 1000;

interface Item {
  readonly value: string;
  readonly until: number;
}

export class CacheStore {
  private readonly stores = new Map<string, Map<string, Item>>();

  constructor(private readonly now: () => number) {}

  get(store: string, key: string): string | null {
    const item = this.stores.get(store)?.get(key);
    return item !== undefined && item.until > this.now() ? item.value : null;
  }

  /** The oldest entry goes when there are too many. */
  put(store: string, key: string, value: string, seconds: number): void {
    const items = this.stores.get(store) ?? new Map<string, Item>();
    this.stores.set(store, items);
    items.delete(key);
    items.set(key, { value, until: this.now() + seconds * 1000 });
    if (items.size > MOST_ITEMS) items.delete(items.keys().next().value as string);
  }

  remove(store: string, key: string): void {
    this.stores.get(store)?.delete(key);
  }
}
