/**
 * What was written when: tells whether anything inside a rectangle was written since a stamp. Knows no values.
 *
 * The latest writes are kept as rectangles; older ones are folded into one stamp for each column, which may tell of a
 * change that was in another row, never miss one.
 */
import { overlaps } from '../area';
import type { Area } from '../model';

const LATEST_KEPT = 256;

interface Write {
  readonly area: Area;
  readonly stamp: number;
}

export class ChangeLog {
  /** Grows with every change. */
  stamp = 1;
  /** Everything was changed then. */
  private floor = 1;
  private latest: Write[] = [];
  private readonly columns = new Map<number, Map<number, number>>();

  /** Whatever was known is no longer. */
  everything(): void {
    this.floor = ++this.stamp;
    this.latest = [];
    this.columns.clear();
  }

  wrote(area: Area): void {
    this.latest.push({ area, stamp: ++this.stamp });
    if (this.latest.length > LATEST_KEPT) this.fold();
  }

  /** Is whatever was known at that stamp no longer? */
  isForgotten(stamp: number): boolean {
    return stamp < this.floor;
  }

  /** Something inside the area was, or may have been, written after `stamp`. */
  writtenSince(area: Area, stamp: number): boolean {
    if (stamp >= this.stamp) return false;
    if (stamp < this.floor) return true;
    for (let at = this.latest.length - 1; at >= 0; at--) {
      const write = this.latest[at] as Write;
      if (write.stamp <= stamp) break;
      if (overlaps(write.area, area)) return true;
    }
    const columns = this.columns.get(area.sheetId);
    if (columns === undefined) return false;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if ((columns.get(column) ?? 0) > stamp) return true;
    }
    return false;
  }

  private fold(): void {
    for (const { area, stamp } of this.latest) {
      const columns = this.columns.get(area.sheetId) ?? new Map<number, number>();
      this.columns.set(area.sheetId, columns);
      for (let column = area.column; column < area.column + area.columns; column++) columns.set(column, stamp);
    }
    this.latest = [];
  }
}
