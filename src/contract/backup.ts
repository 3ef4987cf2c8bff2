/** The copies of the spreadsheet, in JSON. */
export interface Backup {
  readonly id: string;
  /** `2026-03-05 09:00` in the spreadsheet's zone. */
  readonly at: string;
  readonly reason: 'asked' | 'weekly' | 'import' | 'adopt' | 'migration';
  readonly name: string;
  readonly url: string;
}

export interface Backups {
  /** The newest four, newest first. */
  readonly kept: readonly Backup[];
  /** Older ones: only a person can delete them. */
  readonly older: readonly Backup[];
  /** Where the browser downloads the spreadsheet as it is now, as an Excel file. */
  readonly download: string;
}

/** What came of a copy that was to be made before something else: that goes on in either case. */
export type BackupBefore =
  | { readonly state: 'made'; readonly name: string; readonly url: string }
  | { readonly state: 'failed'; readonly message: string };
