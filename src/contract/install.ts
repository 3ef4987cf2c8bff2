/** What installing or repairing changes, in words of the workbook's language. */
export interface InstallOutcome {
  /** Done, or with `confirm` false only shown; empty when the workbook is as it should be. */
  readonly changes: readonly DescribedChange[];
  /** false: the run's time was used up; call again to go on. */
  readonly done: boolean;
}

export interface DescribedChange {
  /** The kind of change. */
  readonly change: string;
  /** Key of the tab; null for the workbook as a whole. */
  readonly tab: string | null;
  readonly column: string | null;
  readonly why: string;
}
