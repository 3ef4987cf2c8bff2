/** An export that people may have who should not see contact details. */
export interface MaskedExportRequest {
  /** Key of a tab that speaks of customers. */
  readonly tab: string;
  /** Sheet row to go on from, as the part before said; absent: from the beginning, with the headers. */
  readonly from?: number;
}

export interface MaskedPart {
  /** CSV (RFC 4180), without byte order mark; at most 500 KB. */
  readonly text: string;
  /** Rows in this part. */
  readonly rows: number;
  /** Where the next part begins; null after the last one. */
  readonly next: number | null;
}

/** A customer whose contact data will be removed, since the channel lets it be kept for so long only. */
export interface ExpiringContact {
  readonly customerId: string;
  readonly customerName: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Columns of customers: phone, wechat, email, address. */
  readonly fields: readonly string[];
}
