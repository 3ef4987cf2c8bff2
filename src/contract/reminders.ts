/** What reminders return to whoever asks, in JSON. */
export interface PreviewedReminder {
  /** `kind|about|civil day|recipient` */
  readonly key: string;
  readonly kind: string;
  readonly about: string;
  readonly customerId: string;
  readonly to: string;
  readonly as: 'email' | 'task';
  readonly subject: string;
  readonly reason: string;
  /** Why it would not go out: noColleague, ruleNotUnderstood, or the status it already has in the ledger; null when it would. */
  readonly skip: string | null;
}

/** What would have gone out in the last 30 days, by the workbook as it tells it now. Nothing of it was sent. */
export interface PreviewedMonth {
  readonly from: string;
  readonly to: string;
  /** In the order of the days; what would have been none is absent. */
  readonly counts: readonly {
    readonly day: string;
    readonly kind: string;
    readonly as: 'email' | 'task';
    /** false: only if a rule that is off were on. */
    readonly on: boolean;
    readonly count: number;
  }[];
  /** A few of each kind and form, on and off. */
  readonly examples: readonly {
    readonly day: string;
    readonly kind: string;
    readonly as: 'email' | 'task';
    readonly on: boolean;
    readonly customerName: string;
    readonly reason: string;
  }[];
}

/** How many of the day's reminders stand in each status after the run. */
export interface ReminderCounts {
  readonly planned: number;
  readonly sending: number;
  readonly sent: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly unknown: number;
}
