/**
 * A shop on this computer: one workbook, opened by one process, in which executions of the bundle run one after
 * another (or, in tests, one inside another).
 *
 * What an execution did is on the disk before its report is handed out.
 */
import type { Language } from '../src/i18n/bilingual';
import { editCell } from './edited-cell';
import { EditQueue } from './execution/edit-queue';
import type { ExecutionReport } from './execution/execution';
import { ExecutionFailed } from './execution/execution-failed';
import type { ExecutionRecord } from './execution/execution-record';
import type { Faults } from './execution/faults';
import { triggerSecondsUsed } from './execution/quota';
import { Screen } from './execution/screen';
import { type RunnerParts, ScriptRunner, type Standing } from './execution/script-runner';
import { TriggerFiring } from './execution/trigger-firing';
import { exportTab } from './exported-tab';
import { writeOutbox } from './outbox/outbox-folder';
import { type SentMail, sentMail } from './outbox/sent-mail';
import { recipientsToday } from './services/day-quota';
import type { EditedCell } from './services/edit-event';
import type { ServiceGlobals } from './services/services';
import type { ChangeType } from './services/trigger-event';
import type { AuthMode, MenuTree, Selection } from './services/ui-effect';
import { languageOf, type WireRow } from './tab-view';
import { mayEditFile } from './workbook/file-role';
import { snapshotText } from './workbook/store/snapshot-text';
import type { Workbook } from './workbook/workbook';

export interface RunOptions extends Faults {
  /** Who is at the keyboard; the workbook's user when absent. */
  readonly user?: string;
  /** false: Google does not tell the script who that is, as a consumer account's simple triggers meet it. */
  readonly tellsUser?: boolean;
  /** Where the person's cursor is; the first cell of the first tab when absent. */
  readonly selection?: Selection;
  /** Scopes that the person has consented to; all that the manifest asks for when absent. */
  readonly granted?: readonly string[];
  /** false: no document is open, as in a web app. */
  readonly inDocument?: boolean;
}

export interface Opened {
  /** null: the bundle has no onOpen, or the person may only look, for whom Google runs none. */
  readonly report: ExecutionReport | null;
  /** What onOpen has added; empty when it failed. */
  readonly menus: readonly MenuTree[];
}

export interface Usage {
  /** Recipients. */
  readonly mails: number;
  readonly mostMails: number;
  readonly runtimeMinutes: number;
  readonly mostRuntimeMinutes: number;
}

export interface Parts extends RunnerParts {
  readonly user: string;
  /** null in memory. */
  readonly storage: { readonly folder: string; commit(): void; close(): void } | null;
  /** Another workbook in memory, with the same settings of this opening, from a snapshot. */
  readonly reopen: (snapshot: string, now: number, executions: readonly ExecutionRecord[]) => LocalWorkbook;
}

export class LocalWorkbook {
  private readonly runner: ScriptRunner;
  private readonly firing: TriggerFiring;
  private readonly edits = new EditQueue<ExecutionReport | null>();
  private written: Promise<void> = Promise.resolve();
  private mailsWritten = 0;

  constructor(private readonly parts: Parts) {
    this.runner = new ScriptRunner(parts, () => this.keep());
    this.firing = new TriggerFiring(parts.workbook, parts.clock, this.runner);
  }

  /** The model itself, for tests and views. */
  get workbook(): Workbook {
    return this.parts.workbook;
  }

  get user(): string {
    return this.parts.user;
  }

  /** Reports of this opening, oldest first. */
  get executions(): ExecutionReport[] {
    return this.runner.reports;
  }

  /** Every execution that is still remembered, in the order in which they began, of earlier openings too. */
  executionRecords(): readonly ExecutionRecord[] {
    return this.parts.executions.records();
  }

  /** What this person's mails and triggers have taken of the day's quota. */
  usage(user: string): Usage {
    const { quota, executions } = this.parts;
    return {
      mails: recipientsToday(this.workbook.mails(), user, this.now()),
      mostMails: quota.mail,
      runtimeMinutes: triggerSecondsUsed(executions.records(), user, this.now()) / 60,
      mostRuntimeMinutes: quota.runtime,
    };
  }

  now(): number {
    return this.parts.clock.now();
  }

  /** Saves a clock in the workbook; null goes back to real time. */
  setClock(at: string | null): void {
    this.parts.clock.set(at);
    this.keep();
  }

  /** The services for the host's own realm, with no scope missing, no fault and no limit of time. */
  get globals(): ServiceGlobals {
    return this.runner.lent(this.user).globals;
  }

  /** Calls a global function of the bundle. @throws ExecutionFailed whenever it did not return */
  call(name: string, ...args: readonly unknown[]): unknown {
    const report = this.run(name, args);
    if (report.status !== 'done') throw new ExecutionFailed(report);
    return report.result;
  }

  /** The same with everything there is to know about it; throws only for arguments that cannot be carried. */
  run(name: string, args: readonly unknown[] = [], options: RunOptions = {}): ExecutionReport {
    return this.runner.run({ function: name, args }, this.standing(options, 'FULL'), options)!;
  }

  /** A click on a menu's entry; what it shows stands in the report. */
  menu(name: string, options: RunOptions = {}): ExecutionReport {
    return this.runner.run({ function: name, args: [], isMenu: true }, this.standing(options, 'FULL'), options)!;
  }

  /**
   * What follows a person's edit: the bundle's simple onEdit, then the installable triggers that wait for it.
   *
   * @returns of the simple one; null when the bundle has none, or when it waits for another edit's
   */
  runOnEdit(edited: EditedCell, options: RunOptions = {}): ExecutionReport | null {
    if (!this.mayEdit(options)) return null;
    const standing = this.standing(options, 'LIMITED');
    const report = this.edits.run(() => this.runner.run({ edited }, standing, options));
    this.firing.happened({ kind: 'edit', cell: edited }, standing);
    this.changed('EDIT', options);
    return report;
  }

  /** What follows a change to the document's structure: the installable triggers that wait for changes. */
  changed(changeType: ChangeType, options: RunOptions = {}): void {
    if (this.mayEdit(options)) this.firing.happened({ kind: 'change', changeType }, this.standing(options, 'FULL'));
  }

  /** The person opens the document: the bundle's simple onOpen. @param authMode NONE: an add-on not yet used in it */
  open(options: RunOptions = {}, authMode: Exclude<AuthMode, 'FULL'> = 'LIMITED'): Opened {
    if (!this.mayEdit(options)) return { report: null, menus: [] };
    const screen = new Screen();
    const standing = { ...this.standing(options, authMode), screen };
    const report = this.runner.run({ opened: true }, standing, options);
    this.firing.happened({ kind: 'open' }, standing);
    return { report, menus: screen.menus };
  }

  /**
   * Fires every clock trigger that is due since it fired last, up to `until` (epoch ms; now when absent), each at its
   * own instant; a saved clock stands at `until` then.
   */
  fireTriggers(until = this.now(), faults: Faults = {}): ExecutionReport[] {
    const reports = this.firing.fireDue(until, faults);
    this.parts.clock.reach(until);
    this.keep();
    return reports;
  }

  private mayEdit({ user = this.user }: RunOptions): boolean {
    return mayEditFile(this.workbook.settings, user);
  }

  private standing(options: RunOptions, authMode: AuthMode): Standing {
    const { user = this.user, tellsUser = true, selection = null, granted, inDocument = true } = options;
    const shownUser = tellsUser ? user : '';
    const known = { user, shownUser, authMode, selection, screen: new Screen(), inDocument };
    return granted === undefined ? known : { ...known, granted };
  }

  /**
   * A person types into one cell: tab and column by key, the row by number (the header is 1) or id; then onEdit runs.
   * @returns the cell's name, e.g. B2
   * @throws Refused when the tab, row or column is unknown, or the cell is protected or does not take the value
   */
  edit(tab: string, row: string | number, column: string, value: string, options: RunOptions = {}): string {
    const { user = this.user } = options;
    return editCell(this, { tab, row: String(row), column, value, language: this.language(), user }, (cell) => {
      const report = this.runOnEdit(cell, options);
      if (report !== null && report.status !== 'done') throw new ExecutionFailed(report);
    });
  }

  /** A tab's rows by column key: days YYYY-MM-DD, times ISO with the zone's offset, choices as keys, blanks null. */
  export(tab: string): readonly WireRow[] {
    this.runner.settleLent();
    return exportTab(this.workbook, tab, this.language()).rows;
  }

  /** The same state again, in memory, its clock where this one's stands. */
  clone(): LocalWorkbook {
    return this.parts.reopen(this.snapshot(), this.now(), this.executionRecords());
  }

  /** Every mail sent, oldest first. */
  outbox(): SentMail[] {
    return this.workbook.mails().map(sentMail);
  }

  /** The whole state as text: what `openWorkbook({from})` starts with. */
  snapshot(): string {
    this.runner.settleLent();
    return snapshotText(this.workbook.state);
  }

  /** Makes what the lent services or a person typing changed durable. */
  keep(): void {
    const { storage } = this.parts;
    if (storage === null) return;
    storage.commit();
    const mails = this.workbook.mails();
    const fresh = mails.slice(this.mailsWritten);
    this.mailsWritten = mails.length;
    this.written = this.written.then(() => writeOutbox(storage.folder, fresh));
    // whoever closes is told; until then a failure must not end the process
    this.written.catch(() => undefined);
  }

  /** Resolves when the outbox is written too; the workbook itself is safe at once. */
  async close(): Promise<void> {
    try {
      this.runner.settleLent();
      this.keep();
    } finally {
      this.parts.storage?.close();
    }
    await this.written;
  }

  private language(): Language {
    return languageOf(this.workbook) ?? (this.workbook.settings.locale.startsWith('zh') ? 'zh-CN' : 'en');
  }
}
