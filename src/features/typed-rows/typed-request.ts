/** What was typed or pasted where, and what came of it. */
import type { Instant } from '../../domain/calendar/instant';
import type { TabKey } from '../../schema/tab-keys';
import type { TypedValues } from '../../sheets/entered-rows';

export interface TypedRows {
  readonly tab: TabKey;
  readonly from: number;
  readonly to: number;
  /** The sheet's columns that were typed into; null: nobody remembers. */
  readonly columns: { readonly first: number; readonly last: number } | null;
  /** Of a single cell, what stood there before; null for a paste, or where nothing did. */
  readonly oldValue: string | null;
  /** '' where Google did not say. */
  readonly by: string;
  readonly at: Instant;
}

export interface TypedOutcome {
  /** In the workbook's language: what was not understood, or put right in a way that somebody should know of. */
  readonly said: readonly string[];
  /** Customers whose own columns no longer fit: of the rows as they were, and as they are. */
  readonly customers: readonly string[];
  /** Rows that moved meanwhile and are still to be done. */
  readonly missed: number;
}

export interface TypedHelp {
  /** What finds a customer as somebody types. */
  readonly searchText: (customer: TypedValues) => string | null;
}
