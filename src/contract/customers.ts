/** What the sidebar gets of customers, in JSON: days `YYYY-MM-DD`, times ISO with the zone's offset, choices as keys. */
export interface CustomerHit {
  readonly id: string;
  readonly name: string;
  /** What tells two of one name apart: last four digits, company or buyer ID; '' when nothing does. */
  readonly hint: string;
  readonly level: string | null;
  readonly owner: string | null;
  /** The sheet row it stood in; a hint for the next save, checked there. */
  readonly row: number;
  /** All that finds the customer, as the column `search` has it; only where everybody was asked for (text ''). */
  readonly search?: string;
}

export interface CustomerCard {
  readonly id: string;
  readonly row: number;
  /** One sentence to read before speaking. */
  readonly headline: string;
  readonly name: string;
  /** Label and text of every field that is filled, in the order of the tab; a merchant's own columns last. */
  readonly fields: readonly { readonly key: string | null; readonly label: string; readonly text: string }[];
  readonly orders: readonly {
    readonly on: string;
    readonly product: string;
    readonly quantity: number;
    readonly amount: number;
  }[];
  readonly talks: readonly {
    readonly at: string;
    readonly by: string;
    readonly medium: string;
    readonly summary: string;
  }[];
  /** In which to write to them, as the shop has noted it; null where it has not. */
  readonly spoken: string | null;
  /** Open ones. */
  readonly issues: readonly {
    /** '' where the shop's data are of before ids were kept here: it cannot be changed from the card. */
    readonly id: string;
    readonly at: string;
    readonly type: string;
    readonly status: string;
    readonly description: string;
    readonly promisedAt: string | null;
  }[];
}

export interface TodayItem {
  readonly key: string;
  readonly kind: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly reason: string;
  /** Text to send, where the channel allows; '' where it does not. */
  readonly text: string;
  readonly contact: string;
  readonly owner: string;
  readonly status: string;
  /** now: it went wrong, or a promise is about to break; later: put off to another day. */
  readonly when: 'now' | 'today' | 'later';
  /** `YYYY-MM-DD`: due, or put off to. */
  readonly on: string;
  /** Id of the customer, issue, date, order or interaction that it is about. */
  readonly about: string;
  /** Whole hours until the promise breaks, below 0 once it has; null where nothing was promised. */
  readonly hoursLeft: number | null;
  /** What the customer's channel allows. */
  readonly allowed: 'marketing' | 'service' | 'none';
  /** Of the customer, as it stands. */
  readonly consent: string | null;
  readonly consentSource: string | null;
  /** Where the customer's row was seen, a hint; null where there is no such customer. */
  readonly row: number | null;
}

export interface FinishReminder {
  /** reopen: takes back what was said last. */
  readonly how: 'done' | 'snooze' | 'skip' | 'reopen';
  /** snooze: `YYYY-MM-DD`. */
  readonly until?: string;
  readonly reason?: string;
}
