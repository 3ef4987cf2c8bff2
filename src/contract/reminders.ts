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
  /** Why it would not go out: noColleague, or the status it already has in the ledger; null when it would. */
  readonly skip: string | null;
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
