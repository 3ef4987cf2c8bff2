/**
 * The caches of a workbook while it is open. Nothing is kept on disk: a cache may forget at any time, and a product
 * that cannot stand that shows it here.
 */
const MOST_ITEMS = 1000;
/** Google keeps the 900 items farthest from expiration when more than 1,000 are written. */
const KEPT_ITEMS = 900;

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

  put(store: string, key: string, value: string, seconds: number): void {
    const items = this.stores.get(store) ?? new Map<string, Item>();
    items.delete(key);
    items.set(key, { value, until: this.now() + seconds * 1000 });
    this.stores.set(store, items.size > MOST_ITEMS ? this.kept(items) : items);
  }

  remove(store: string, key: string): void {
    this.stores.get(store)?.delete(key);
  }

  /** Everything is gone, in every cache of the workbook. */
  forget(): void {
    this.stores.clear();
  }

  /** Of two that expire together the one written later stays. */
  private kept(items: ReadonlyMap<string, Item>): Map<string, Item> {
    const alive = [...items].filter(([, { until }]) => until > this.now());
    if (alive.length <= MOST_ITEMS) return new Map(alive);
    return new Map(alive.sort(([, one], [, other]) => one.until - other.until).slice(-KEPT_ITEMS));
  }
}
