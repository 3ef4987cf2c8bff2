/** What an undo did, in JSON. */
export interface UndoOutcome {
  readonly batch: string;
  readonly removed: number;
  /** Values put back. */
  readonly restored: number;
  /** What was left alone, and why. */
  readonly left: readonly LeftAlone[];
}

export interface LeftAlone {
  readonly tab: string;
  readonly id: string;
  /** The column's key; null when a whole row was left. */
  readonly column: string | null;
  readonly reason: 'editedSince' | 'inUse' | 'gone';
}
