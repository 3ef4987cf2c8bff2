/**
 * One value for each line of an endless column, kept as runs of equal neighbours: a format on 50,000 rows is one run.
 *
 * Invariants: `ends` ascends and ends with Infinity; neighbouring runs differ (by identity: intern objects first).
 */

/** Lines of a column that are alike, both ends included. */
export interface Stretch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

export class Runs<T> {
  private ends: number[] = [Number.POSITIVE_INFINITY];
  private kept: T[];

  constructor(plain: T) {
    this.kept = [plain];
  }

  at(line: number): T {
    return this.kept[this.indexOf(line)] as T;
  }

  set(first: number, last: number, value: T): void {
    const from = this.indexOf(first);
    const to = this.indexOf(last);
    if (from === to && this.kept[from] === value) return;
    const ends: number[] = [];
    const kept: T[] = [];
    if (this.startOf(from) < first) {
      ends.push(first - 1);
      kept.push(this.kept[from] as T);
    }
    ends.push(last);
    kept.push(value);
    if ((this.ends[to] as number) > last) {
      ends.push(this.ends[to] as number);
      kept.push(this.kept[to] as T);
    }
    this.ends.splice(from, to - from + 1, ...ends);
    this.kept.splice(from, to - from + 1, ...kept);
    this.merge(Math.max(0, from - 1), Math.min(this.ends.length - 1, from + ends.length));
  }

  insert(at: number, count: number, value: T): void {
    for (let run = this.indexOf(at); run < this.ends.length; run++) this.ends[run] = (this.ends[run] as number) + count;
    this.set(at, at + count - 1, value);
  }

  remove(at: number, count: number): void {
    const last = at + count - 1;
    const ends: number[] = [];
    const kept: T[] = [];
    for (let run = 0, reached = 0; run < this.ends.length; run++) {
      const end = this.ends[run] as number;
      const shifted = end < at ? end : end > last ? end - count : at - 1;
      if (shifted <= reached) continue;
      reached = shifted;
      ends.push(shifted);
      kept.push(this.kept[run] as T);
    }
    this.ends = ends;
    this.kept = kept;
    this.merge(0, ends.length - 1);
  }

  /** @param landing where the block's first line stands afterwards */
  move(at: number, count: number, landing: number): void {
    const block = this.between(at, at + count - 1);
    this.remove(at, count);
    this.insert(landing, count, block[0]?.value as T);
    for (const { first, last, value } of block) this.set(landing + first - at, landing + last - at, value);
  }

  /** The runs that touch first..last, cut to it. */
  between(first: number, last: number): Stretch<T>[] {
    const runs: Stretch<T>[] = [];
    for (let run = this.indexOf(first); run < this.ends.length && this.startOf(run) <= last; run++) {
      const start = Math.max(first, this.startOf(run));
      runs.push({ first: start, last: Math.min(last, this.ends[run] as number), value: this.kept[run] as T });
    }
    return runs;
  }

  /** Replaces values where they stand. `change` must keep equal values equal. */
  map(change: (value: T) => T): void {
    this.kept = this.kept.map(change);
    this.merge(0, this.ends.length - 1);
  }

  /** One of each run, in their order. */
  values(): readonly T[] {
    return this.kept;
  }

  copy(): Runs<T> {
    const copy = new Runs<T>(this.kept[0] as T);
    copy.copyFrom(this);
    return copy;
  }

  copyFrom(other: Runs<T>): void {
    this.ends = other.ends.slice();
    this.kept = other.kept.slice();
  }

  private startOf(run: number): number {
    return run === 0 ? 1 : (this.ends[run - 1] as number) + 1;
  }

  private indexOf(line: number): number {
    let low = 0;
    let high = this.ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] as number) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private merge(from: number, to: number): void {
    for (let run = to; run > from; run--) {
      if (this.kept[run] !== this.kept[run - 1]) continue;
      this.ends.splice(run - 1, 1);
      this.kept.splice(run, 1);
    }
  }
}
