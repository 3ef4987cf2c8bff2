/** Who runs the reminders, and how that goes, in JSON. Times are `2026-03-05 09:00` in the spreadsheet's zone. */
export interface RunnerState {
  readonly heartbeat: HeartbeatState;
  readonly runners: readonly RunnerMember[];
  /** Is who asks one of them, and turned on? */
  readonly isMine: boolean;
  /** In the order of their turns; what has never run and never waits is there too. */
  readonly jobs: readonly ScheduledJobState[];
  /** Mails that who asks may still send today; null when another sends them, or Google does not say. */
  readonly mailsLeft: number | null;
}

/** off: nobody has turned it on; late: silent for more than 26 hours; left: who had turned it on may no longer. */
export type HeartbeatState = 'off' | 'on' | 'late' | 'left';

export interface RunnerMember {
  readonly email: string;
  readonly since: string;
  /** null: not yet. */
  readonly lastRunAt: string | null;
  readonly outcome: 'idle' | 'done' | 'unfinished' | 'failed' | 'copy' | 'consent' | 'meter';
  /** In words; '' when nothing went wrong. */
  readonly error: string;
  /** No longer a manager or owner: turned off by itself. */
  readonly hasLeft: boolean;
  /** Minutes of the last 24 hours that the runs have taken. */
  readonly minutesUsed: number;
}

export interface ScheduledJobState {
  readonly id: string;
  readonly name: string;
  readonly state: 'never' | 'begun' | 'unfinished' | 'done' | 'failed';
  /** null: never. */
  readonly lastAt: string | null;
  readonly error: string;
  /** From when it is due, not when it runs: that is within the hour. null: whenever something waits. */
  readonly nextFrom: string | null;
}
