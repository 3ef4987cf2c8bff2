/** What every refusal says: where, what is the matter, what was found, what to do. */
import type { Label } from './bilingual';

export interface Sentence {
  readonly where?: string;
  readonly problem: string;
  readonly found?: string;
  readonly remedy: string;
}

/** A place in the workbook; `row` is the sheet's row, the header is 1. */
export interface Place {
  readonly tab: Label;
  readonly row?: number;
  readonly column?: Label;
}
