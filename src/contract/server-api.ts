/**
 * Everything the sidebar and the dialogs may call through google.script.run. A method that touches a Date becomes
 * `never`: Apps Script would hand over null instead.
 */
import type { ReadyReply } from './answers';
import type { BackupBefore, Backups } from './backup';
import type { CustomerCard, CustomerHit, FinishReminder, TodayItem } from './customers';
import type { Diagnostics, FeedbackItem } from './help';
import type { AdoptedTable, InstallOutcome, MissingParts } from './install';
import type { LastOrder } from './orders';
import type { ExpiringContact, MaskedExportRequest, MaskedPart } from './privacy';
import type { PreviewedMonth, PreviewedReminder, ReminderCounts } from './reminders';
import type { ReportOutcome, SegmentFigures } from './reports';
import type { RunnerState } from './runner';
import type {
  HandOverOutcome,
  HandOverRequest,
  ProtectionsSet,
  SavedMember,
  SaveTeamMember,
  TeamOverview,
} from './team';
import type { UndoOutcome } from './undo';

export interface ServerApi {
  /** What the sidebar and every dialog begin with. */
  appStart(): AppStart;
  /** The customer of the selected row, for `orders` and the like of its customerId; null when none is. */
  selectedCustomer(): CustomerHit | null;
  searchCustomers(text: string, limit?: number): readonly CustomerHit[];
  /** @param rowHint where the hit was seen; saves the search for the row */
  customerCard(customerId: string, rowHint?: number): CustomerCard;
  saveCustomer(draft: Readonly<Record<string, unknown>>): { readonly id: string; readonly written: boolean };
  logInteraction(draft: Readonly<Record<string, unknown>>): {
    readonly id: string;
    readonly customerId: string;
    readonly written: boolean;
  };
  saveOrder(draft: Readonly<Record<string, unknown>>): {
    readonly id: string;
    readonly customerId: string;
    readonly written: boolean;
  };
  saveDate(draft: Readonly<Record<string, unknown>>): {
    readonly id: string;
    readonly customerId: string;
    readonly written: boolean;
  };
  saveIssue(draft: Readonly<Record<string, unknown>>): {
    readonly id: string;
    readonly customerId: string;
    readonly written: boolean;
  };
  /** For buying again: each line is a draft for saveOrder but for its draftId and customer. */
  lastOrder(customerId: string): LastOrder;
  /** Ready replies that have a text, the most used first. */
  listAnswers(): readonly ReadyReply[];
  /** One more use; a new draftId for each, the same one when it is sent again. */
  answerUsed(use: { readonly draftId: string; readonly id: string }): { readonly id: string; readonly used: number };
  /** Typed and pasted rows that are still to be put in order; the sidebar asks when it opens, without waiting. */
  tidyTyped(): string;
  /** @param withLater also what was put off to a later day */
  today(withLater?: boolean): readonly TodayItem[];
  finishReminder(key: string, ending: FinishReminder): { readonly key: string; readonly status: string };
  installOrRepair(confirm?: boolean): InstallOutcome;
  /** The sidebar asks when it opens, without waiting. */
  missingParts(): MissingParts;
  /** A table that installOrRepair(false) offers: copied first, then imported as one batch; its tab stays as it is. */
  adoptTable(request: {
    readonly sheet: string;
    readonly as: 'customers' | 'orders';
    readonly batch?: string;
    readonly part?: number;
  }): AdoptedTable;
  /** First run: writes shop name and language before installing; refused once installed. */
  firstRun(answers: { readonly shop: string; readonly language: string }): InstallOutcome;
  /**
   * `columns` (header → key or null) overrules how columns are understood and is remembered for this header set, for
   * everybody; `preview` reads, recognises, counts and refuses, and writes nothing.
   */
  importFile(request: Readonly<Record<string, unknown>>): ImportedPart;
  undoLast(): UndoOutcome;
  previewReminders(day?: string): readonly PreviewedReminder[];
  /** As many of them as the person at the keyboard may see; writes nothing. */
  previewMonth(): PreviewedMonth;
  sendReminders(): ReminderCounts;
  /** An hourly trigger of whoever asks; several may have one, and the work is done once. */
  turnOnRunner(): RunnerState;
  /** One's own, or another's by address. */
  turnOffRunner(email?: string): RunnerState;
  runnerState(): RunnerState;
  /** Call again until it is done. */
  setLanguage(language: string): LanguageOutcome;
  /** Brings the tab dashboard up to date; pages ask for it after what changes its figures, without waiting. */
  updateDashboard(): null;
  teamOverview(): TeamOverview;
  saveTeamMember(member: SaveTeamMember): SavedMember;
  /** Makes the hard protections that are missing (the owner of the file only) and lets in who has the role for it. */
  setProtections(): ProtectionsSet;
  /** Counts; with `confirm` it hands over. Not `done`: call again. */
  handOver(request: HandOverRequest): HandOverOutcome;
  exportMasked(request: MaskedExportRequest): MaskedPart;
  /** Whose contact data will be removed within a week, as the channels demand. */
  expiringContacts(): readonly ExpiringContact[];
  /** Copies the spreadsheet into the person's Drive. */
  backUpNow(): Backups;
  backups(): Backups;
  /** A copy becomes the shop; false where it is that already. */
  adoptCopy(): { readonly adopted: boolean };
  /** The team's suggestions that are still open, most votes first. */
  feedback(): readonly FeedbackItem[];
  saveFeedback(text: string): { readonly id: string; readonly written: boolean };
  /** Counts once a person. */
  voteFeedback(id: string): { readonly id: string; readonly votes: number };
  diagnostics(): Diagnostics;
  /** Brings the tab guide before the person's eyes. */
  openGuide(): null;
  runReport(id: string, parameters?: Readonly<Record<string, unknown>>): ReportOutcome<SegmentFigures>;
}

export interface LanguageOutcome {
  readonly language: 'zh-CN' | 'en';
  readonly done: boolean;
  /** Steps that are still to be done. */
  readonly left: number;
  /** What could not be done after three tries, in words. */
  readonly problems: readonly string[];
}

export interface AppStart {
  readonly language: 'zh-CN' | 'en';
  /** false: only `firstRun` and `installOrRepair` can be called. */
  readonly installed: boolean;
  readonly shop: string;
  /** Who Google says is at the keyboard. */
  readonly email: string;
  readonly role: string | null;
  /** A copy of the shop: nothing is sent from it. */
  readonly copy: boolean;
  /** In words: the reminders were turned on and no longer run by themselves. Absent while all is well. */
  readonly silence?: string;
  readonly today: string;
  /** Choices for forms: list → key and label in the workbook's language. */
  readonly choices: Readonly<Record<string, readonly { readonly key: string; readonly label: string }[]>>;
}

export interface ImportedPart {
  readonly batch: string;
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly {
    readonly line: number;
    readonly column: string;
    readonly found: string;
    readonly code: string;
    readonly reason: string;
  }[];
  readonly columns: Readonly<Record<string, string>>;
  readonly ignored: readonly string[];
  readonly kind: 'orders' | 'customers';
  /** Whose export the headers are, as a key of the list salesChannels; null for any other file. */
  readonly platform: string | null;
  /** Where a person's choice, now or earlier, differs from what was recognised: header → key, null for left out. */
  readonly chosen: Readonly<Record<string, string | null>>;
  /** What a column may be taken for, with labels in the workbook's language; empty unless this was a preview. */
  readonly fields: readonly { readonly key: string; readonly label: string }[];
  /** Only with the first part of a large file: the copy that was made before anything was written. */
  readonly backup?: BackupBefore;
}

type Carried<T> = T extends Date ? never : T extends object ? { [K in keyof T]: Carried<T[K]> } : T;

/** What each call gives on the other side of the wire. */
export type Remote<Api> = {
  [K in keyof Api]: Api[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Carried<R>> : never;
};
