/** What the page Help shows and copies, in JSON. */
export interface FeedbackItem {
  readonly id: string;
  /** YYYY-MM-DD; '' where the cell holds none. */
  readonly on: string;
  readonly text: string;
  readonly votes: number;
  /** Has whoever asks voted for it? */
  readonly voted: boolean;
}

/** How the shop's spreadsheet stands, without a word of what stands in it: for whoever helps. */
export interface Diagnostics {
  readonly product: {
    readonly version: string;
    readonly edition: string;
    readonly schema: number;
    /** As the spreadsheet was last installed or repaired; null when never to the end. */
    readonly installed: number | null;
  };
  readonly place: { readonly language: string | null; readonly zone: string; readonly locale: string };
  readonly you: { readonly role: string | null; readonly copy: boolean | null };
  /** Why the workbook could not be opened, as a refusal's code; null when it could. */
  readonly trouble: string | null;
  /** Key → rows below the header; null for a tab that is not there. */
  readonly rows: Readonly<Record<string, number | null>>;
  readonly sheets: { readonly all: number; readonly ownOnes: number };
  /** What Install or repair would do: kind of change → `tab.column` keys. */
  readonly repairs: Readonly<Record<string, readonly string[]>>;
  readonly reminders: { readonly byStatus: Readonly<Record<string, number>>; readonly lastTryAt: string | null };
  readonly jobs: readonly {
    readonly id: string;
    readonly begunAt: string;
    readonly left: readonly string[];
    readonly aside: readonly string[];
  }[];
  readonly memory: { readonly properties: number; readonly characters: number };
}
