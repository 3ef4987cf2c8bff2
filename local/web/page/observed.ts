/** A value that views look at: told when it changes. */
import { useEffect, useState } from 'preact/hooks';

export class Observed<T> {
  private readonly watchers = new Set<(value: T) => void>();

  constructor(private current: T) {}

  get value(): T {
    return this.current;
  }

  set(value: T): void {
    if (value === this.current) return;
    this.current = value;
    for (const watcher of [...this.watchers]) watcher(value);
  }

  /** @returns how to stop */
  watch(watcher: (value: T) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}

export function useObserved<T>(observed: Observed<T>): T {
  const [value, setValue] = useState(observed.value);
  useEffect(() => {
    setValue(() => observed.value);
    return observed.watch((next) => setValue(() => next));
  }, [observed]);
  return value;
}
