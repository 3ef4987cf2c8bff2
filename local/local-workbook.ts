/**
 * A shop on this computer: one workbook, opened by one process, in which executions of the bundle run one after
 * another (or, in tests, one inside another).
 *
 * What an execution did is on the disk before its report is handed out.
 */
import type vm from 'node:vm';
import type { Language } from '../src/i18n/bilingual';
import { editCell } from './edited-cell';
import { CacheStore } from './execution/cache-store';
import type { Clock } from './execution/clock';
import { type ExecutionReport, execute, type Occasion } from './execution/execution';
import { ExecutionFailed } from './execution/execution-failed';
import type { Faults } from './execution/faults';
import type { Chance } from './execution/fresh-ids';
import { Gate } from './execution/gate';
import { LockRegistry } from './execution/lock-registry';
import { pageFile } from './execution/project-files';
import { Screen } from './execution/screen';
import { scriptHost } from './execution/script-host';
import { exportTab } from './exported-tab';
import { writeOutbox } from './outbox/outbox-folder';
import { type SentMail, sentMail } from './outbox/sent-mail';
import type { EditedCell } from './services/edit-event';
import type { ServicesHost } from './services/host';
import { createServices, type ServiceGlobals, type Services } from './services/services';
import type { AuthMode, MenuTree, Selection } from './services/ui-effect';
import { languageOf, type WireRow } from './tab-view';
import type { Op } from './workbook/model';
import { snapshotLines } from './workbook/store/snapshot-writer';
import type { Workbook } from './workbook/workbook';

export interface RunOptions extends Faults {
  /** Who is at the keyboard; the workbook's user when absent. */
  readonly user?: string;
  /** false: Google does not tell the script who that is, as a consumer account's simple triggers meet it. */
  readonly tellsUser?: boolean;
  /** Where the person's cursor is; the first cell of the first tab when absent. */
  readonly selection?: Selection;
}

export interface Opened {
  readonly report: ExecutionReport;
  /** What the bundle's onOpen has added; empty when it failed or there is none. */
  readonly menus: readonly MenuTree[];
}

export interface Parts {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly user: string;
  readonly mailQuota: number;
  readonly dist: string;
  readonly script: () => vm.Script;
  readonly scriptTimeZone: string;
  readonly elsewhere: NonNullable<ServicesHost['elsewhere']>;
  /** null in memory. */
  readonly storage: { readonly folder: string; commit(): void; close(): void } | null;
  readonly log: (level: string, text: string) => void;
  /** Another workbook in memory, with the same settings of this opening, from a snapshot. */
  readonly reopen: (snapshot: string, now: number) => LocalWorkbook;
}

/** No execution: the services lent to the host's own realm. */
const OUTSIDE = 0;

/** Google ends a simple trigger after 30 seconds. */
const SIMPLE_TRIGGER_SECONDS = 30;

/** How an execution stands towards the person: who, with which right, on which screen. */
interface Standing {
  readonly user: string;
  readonly tellsUser: boolean;
  readonly authMode: AuthMode;
  readonly selection: Selection | null;
  readonly screen: Screen | null;
}

export class LocalWorkbook {
  readonly executions: ExecutionReport[] = [];
  private readonly locks = new LockRegistry();
  private readonly cache: CacheStore;
  private lent: Services | undefined;
  private lastExecution = OUTSIDE;
  private depth = 0;
  private written: Promise<void> = Promise.resolve();
  private mailsWritten = 0;

  constructor(private readonly parts: Parts) {
    this.cache = new CacheStore(() => parts.clock.now());
  }

  /** The model itself, for tests and views. */
  get workbook(): Workbook {
    return this.parts.workbook;
  }

  get user(): string {
    return this.parts.user;
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
    if (this.lent === undefined) {
      const gate = new Gate(
        this.parts.clock,
        {},
        (message) => this.lent!.exception(message),
        this.spreadsheetId,
        Number.POSITIVE_INFINITY,
      );
      gate.loading = false;
      const { user } = this.parts;
      const standing: Standing = { user, tellsUser: true, authMode: 'FULL', selection: null, screen: null };
      this.lent = createServices(this.host(gate, OUTSIDE, standing, (op) => this.workbook.apply(op)));
    }
    return this.lent.globals;
  }

  /** Calls a global function of the bundle. @throws ExecutionFailed whenever it did not return */
  call(name: string, ...args: readonly unknown[]): unknown {
    const report = this.run(name, args);
    if (report.status !== 'done') throw new ExecutionFailed(report);
    return report.result;
  }

  /** The same with everything there is to know about it; throws only for arguments that cannot be carried. */
  run(name: string, args: readonly unknown[] = [], options: RunOptions = {}): ExecutionReport {
    return this.execute({ function: name, args }, options);
  }

  /** The bundle's simple onEdit after a person typed; null when the bundle has none. */
  runOnEdit(edited: EditedCell, options: RunOptions = {}): ExecutionReport | null {
    const report = this.execute({ edited }, options, 'LIMITED');
    if (report.message !== 'Script function not found: onEdit') return report;
    this.executions.pop();
    return null;
  }

  /** The person opens the document: the bundle's simple onOpen; who may only view has no menu. @param authMode NONE: an add-on not yet used in it */
  open(options: RunOptions = {}, authMode: Exclude<AuthMode, 'FULL'> = 'LIMITED'): Opened {
    const screen = new Screen();
    const report = this.execute({ opened: true }, options, authMode, screen);
    return { report, menus: this.mayEditFile(options.user ?? this.user) ? screen.menus : [] };
  }

  /** A click on a menu's entry; what it shows stands in the report. */
  menu(name: string, options: RunOptions = {}): ExecutionReport {
    return this.run(name, [], options);
  }

  private execute(
    occasion: Occasion,
    options: RunOptions,
    authMode: AuthMode = 'FULL',
    screen = new Screen(),
  ): ExecutionReport {
    const { user = this.parts.user, tellsUser = true, selection = null, ...faults } = options;
    const execution = ++this.lastExecution;
    let changed = false;
    const bound = { exception: (message: string): Error => new Error(message) };
    const seconds = authMode === 'FULL' ? undefined : SIMPLE_TRIGGER_SECONDS;
    const gate = new Gate(this.parts.clock, faults, (message) => bound.exception(message), this.spreadsheetId, seconds);
    const host = this.host(gate, execution, { user, tellsUser, authMode, selection, screen }, (op) => {
      changed = true;
      this.workbook.apply(op);
    });
    this.lent?.finish();
    this.depth += 1;
    try {
      const { dist } = this.parts;
      const bindException = (exception: (message: string) => Error) => {
        bound.exception = exception;
      };
      const unflushed = faults.unflushed ?? 'lost';
      const setting = { host, gate, dist, script: this.parts.script(), unflushed, ui: screen.effects, bindException };
      const report = execute(setting, occasion);
      this.executions.push(report);
      return report;
    } finally {
      this.depth -= 1;
      this.locks.releaseAll(execution);
      if (this.depth === 0) this.parts.clock.settle(changed);
      this.keep();
    }
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
    this.lent?.finish();
    return exportTab(this.workbook, tab, this.language()).rows;
  }

  /** The same state again, in memory, its clock where this one's stands. */
  clone(): LocalWorkbook {
    return this.parts.reopen(this.snapshot(), this.now());
  }

  /** Every mail sent, oldest first. */
  outbox(): SentMail[] {
    return this.workbook.mails().map(sentMail);
  }

  /** The whole state as text: what `openWorkbook({from})` starts with. */
  snapshot(): string {
    this.lent?.finish();
    return JSON.stringify([...snapshotLines(this.workbook.state, 0)]);
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
    this.lent?.finish();
    this.keep();
    this.parts.storage?.close();
    await this.written;
  }

  private mayEditFile(user: string): boolean {
    const { owner, editors, viewers } = this.workbook.settings;
    return user === owner || editors.includes(user) || (editors.includes('*') && !viewers.includes(user));
  }

  private language(): Language {
    return languageOf(this.workbook) ?? (this.workbook.settings.locale.startsWith('zh') ? 'zh-CN' : 'en');
  }

  private readonly spreadsheetId = (): string => this.workbook.settings.id;

  private host(gate: Gate, execution: number, standing: Standing, apply: (op: Op) => void): ServicesHost {
    const { workbook, clock, chance, mailQuota, scriptTimeZone, log, dist } = this.parts;
    const { screen, ...person } = standing;
    const { locks, cache } = this;
    const elsewhere = execution === OUTSIDE ? this.parts.elsewhere : null;
    return scriptHost({
      workbook,
      gate,
      clock,
      locks,
      cache,
      chance,
      ...person,
      ui: screen,
      html: (name) => pageFile(dist, name),
      mailQuota,
      scriptTimeZone,
      elsewhere,
      execution,
      apply,
      log,
    });
  }
}
