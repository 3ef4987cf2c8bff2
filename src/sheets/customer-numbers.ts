/**
 * Gives customers their numbers: `C-000001`, counted in a document property, never the same twice.
 *
 * The counter is written before the rows that use it, so a killed run leaves a gap, not a repetition. Where the
 * property is absent (a copied workbook) or behind (somebody pasted rows), the ids that stand in the tab decide.
 */
import type { DocumentProperties } from '../platform/document-properties';

export const CUSTOMER_COUNTER = 'customers.last';

export class CustomerNumbers {
  private last: number | null = null;
  private saved: number | null = null;

  constructor(
    private readonly properties: DocumentProperties,
    /** All ids in the tab; called only when the counter is absent. */
    private readonly readIds: () => readonly string[],
    /** Does somebody bear this id already? Asked once a run, unless all ids are known. */
    private readonly isTaken: (id: string) => boolean,
  ) {}

  /** Every id of the tab was read: the counter is never behind them. */
  know(ids: Iterable<string | null>): void {
    let highest = 0;
    for (const id of ids) highest = Math.max(highest, numberOf(id));
    this.last = Math.max(highest, this.stored() ?? 0);
  }

  next(): string {
    if (this.last === null) this.begin();
    this.last = (this.last ?? 0) + 1;
    return idOf(this.last);
  }

  /** Writes the counter, once for all ids given since; before their rows are. */
  save(): void {
    if (this.last === null || this.last === this.saved) return;
    this.properties.set(CUSTOMER_COUNTER, String(this.last));
    this.saved = this.last;
  }

  private begin(): void {
    const stored = this.stored();
    if (stored === null || this.isTaken(idOf(stored + 1))) this.know(this.readIds());
    else this.last = stored;
  }

  private stored(): number | null {
    const text = this.properties.get(CUSTOMER_COUNTER);
    this.saved = text === null ? null : Number(text);
    return this.saved;
  }
}

const idOf = (number: number): string => `C-${String(number).padStart(6, '0')}`;

/** People paste all sorts of ids; those not of ours count as 0. */
function numberOf(id: string | null): number {
  const found = /^C-(\d{1,12})$/.exec(id ?? '');
  return found ? Number(found[1]) : 0;
}
