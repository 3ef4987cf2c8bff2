/** A customer's last order, in JSON, as drafts of its lines for another one like it. */
export interface LastOrder {
  /** `YYYY-MM-DD`; '' where there is none. */
  readonly on: string;
  readonly lines: readonly RepeatedLine[];
}

export interface RepeatedLine {
  readonly product: string;
  readonly quantity: number;
  /** Decimal, in the line's own currency; what was paid then. */
  readonly amount: number;
  readonly currency: string | null;
  readonly channel: string | null;
  readonly sku: string | null;
  readonly category: string | null;
}
