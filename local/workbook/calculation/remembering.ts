/**
 * What functions make of whole ranges (their values in one list, an index by value), kept until a cell of the range
 * changes: two thousand SUMIFS over the same columns read them once.
 */
import type { Area } from '../model';
import { freshFrame, type Recalculation } from './recalculation';

/** What a remembered thing depends on besides cells. */
export interface Remembered {
  readonly clock: number | null;
  readonly day: number | null;
}

interface Held extends Remembered {
  readonly value: unknown;
  checkedAt: number;
}

const MOST_HELD = 400;

export class Remembering {
  private readonly held = new Map<string, Held>();

  constructor(private readonly recalculation: Recalculation) {}

  forget(): void {
    this.held.clear();
  }

  /** @param kind tells what is made; equal kinds of equal areas are one thing */
  recall<T>(area: Area, kind: string, make: () => T): T {
    const { recalculation } = this;
    const key = `${kind} ${area.sheetId} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
    const held = this.held.get(key);
    const { stamp } = recalculation.log;
    const isRight =
      held !== undefined &&
      recalculation.clock.holds(held) &&
      (held.checkedAt === stamp || !recalculation.changedSince(area, held.checkedAt, null));
    if (held !== undefined && isRight) {
      held.checkedAt = stamp;
      recalculation.leanOn(held);
      return held.value as T;
    }
    return this.hold(key, stamp, make);
  }

  private hold<T>(key: string, stamp: number, make: () => T): T {
    const { recalculation } = this;
    const outer = recalculation.frame;
    recalculation.frame = freshFrame();
    try {
      const value = make();
      if (this.held.size >= MOST_HELD) this.held.clear();
      const held = { value, checkedAt: stamp, ...recalculation.clock.stampsOf(recalculation.frame) };
      this.held.set(key, held);
      outer.clock ||= held.clock !== null;
      outer.day ||= held.day !== null;
      return value;
    } finally {
      recalculation.frame = outer;
    }
  }
}
