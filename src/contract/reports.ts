/** What reports return to whoever runs them, in JSON: money in decimals of the home currency, shares from 0 to 1. */
export interface ReportOutcome<Figures> {
  readonly id: string;
  /** The key of its tab. */
  readonly tab: string;
  /** ISO with the spreadsheet's zone. */
  readonly ranAt: string;
  /** Rows of its table. */
  readonly rows: number;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly figures: Figures;
}

export interface GroupRow {
  readonly customers: number;
  readonly sales: number;
  readonly share: number;
  /** Days; null where nobody is in the group. */
  readonly averageRecency: number | null;
  readonly averageFrequency: number | null;
  readonly averageMonetary: number | null;
}

export interface SegmentFigures {
  readonly scored: number;
  readonly segments: readonly (GroupRow & { readonly segment: string })[];
  readonly tiers: readonly (GroupRow & { readonly tier: string })[];
}
