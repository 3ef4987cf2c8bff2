/**
 * Gives customers their numbers: `C-000001`, counted in a document property, never the same twice.
 *
 * The counter is written before the rows that use it, so a killed run leaves a gap, not a repetition. Where the
 * property is absent (a copied workbook) or behind (somebody pasted rows), the ids that stand in the tab decide.
 */
import type { DocumentProperties } from '../platform/document-properties';

export const CUSTOMER_COUNTER = 'customers.last';

export class CustomerNumbers {
  /** The last number given; null until asked for under the lock that is held. */
  private last: number | null = null;
  /** The highest number known to stand in the tab; null until somebody looked. */
  private highest: number | null = null;
  private saved: number | null = null;

  constructor(
    private readonly properties: DocumentProperties,
    /** All ids in the tab; called only when the counter is absent or behind. */
    private readonly readIds: () => readonly string[],
    /** Does somebody bear this id already? Asked once a run, unless all ids are known. */
    private readonly isTaken: (id: string) => boolean,
  ) {}

  /** All ids of the tab were read: the counter is never behind them. */
  know(ids: Iterable<string>): void {
    let highest = 0;
    for (const id of ids) highest = Math.max(highest, numberOf(id));
    this.highest = highest;
    if (this.last !== null) this.last = Math.max(this.last, highest);
  }

  /** A new lock is held: others may have given numbers since. */
  ask(): void {
    this.last = null;
  }

  next(): string {
    this.last = (this.last ?? this.begin()) + 1;
    return idOf(this.last);
  }

  /** Writes the counter, once for all ids given since; before their rows are. */
  save(): void {
    if (this.last === null || this.last === this.saved) return;
    this.properties.set(CUSTOMER_COUNTER, String(this.last));
    this.saved = this.last;
  }

  private begin(): number {
    const text = this.properties.get(CUSTOMER_COUNTER);
    const stored = text === null ? 0 : Number(text);
    this.saved = stored;
    if (this.highest === null && (text === null || this.isTaken(idOf(stored + 1)))) this.know(this.readIds());
    this.highest = Math.max(stored, this.highest ?? 0);
    return this.highest;
  }
}

const idOf = (number: number): string => `C-${String(number).padStart(6, '0')}`;

/** People paste all sorts of ids; those not of ours count as 0. */
function numberOf(id: string): number {
  const found = /^C-(\d{1,12})$/.exec(id);
  return found ? Number(found[1]) : 0;
}
