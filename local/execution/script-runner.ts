/**
 * Runs executions of the bundle in one workbook, one after another or (in tests) one inside another: as whom, with
 * which rights, until when. What an execution did is on the disk before its report is handed out.
 */
import type vm from 'node:vm';
import type { ServicesHost } from '../services/host';
import { createServices, type Services } from '../services/services';
import type { AuthMode, Selection } from '../services/ui-effect';
import { fileRole } from '../workbook/file-role';
import type { Op } from '../workbook/model';
import type { Workbook } from '../workbook/workbook';
import { CacheStore } from './cache-store';
import type { Clock } from './clock';
import { type ExecutionReport, execute, unbegun } from './execution';
import type { ExecutionLog } from './execution-log';
import { type LogLine, recordOf } from './execution-record';
import type { Faults } from './faults';
import type { Chance } from './fresh-ids';
import { Gate, type TimeLimit } from './gate';
import { LockRegistry } from './lock-registry';
import { type Occasion, type Start, startOf } from './occasion';
import { pageFile, type ScriptProject } from './project-files';
import {
  LONGEST_RUN_SECONDS,
  LONGEST_SIMPLE_TRIGGER_SECONDS,
  MOST_AT_ONCE,
  type Quota,
  RUNTIME_USED_UP,
  TOO_LONG,
  TOO_MANY_AT_ONCE,
  triggerSecondsUsed,
} from './quota';
import type { Screen } from './screen';
import { scriptHost } from './script-host';

export interface RunnerParts {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly project: ScriptProject;
  readonly quota: Quota;
  readonly executions: ExecutionLog;
  readonly script: () => vm.Script;
  readonly elsewhere: ServicesHost['elsewhere'];
  /** What is done to the first execution that does not say otherwise itself. */
  readonly firstFaults: Faults;
  readonly log: (level: string, text: string) => void;
}

/** How an execution stands towards people: as whom it runs, who is at the keyboard, with which rights, on which screen. */
export interface Standing {
  readonly user: string;
  /** What the script is told of whoever is at the keyboard. */
  readonly shownUser: string;
  readonly authMode: AuthMode;
  readonly selection: Selection | null;
  /** null: nobody sits before the document. */
  readonly screen: Screen | null;
  /** Scopes that the person has consented to; all that are asked for when absent. */
  readonly granted?: readonly string[];
  /** false: no document is open, as in a web app. */
  readonly inDocument?: boolean;
}

/** No execution: the services lent to the host's own realm. */
const OUTSIDE = 0;

const NO_LIMIT: TimeLimit = { seconds: Number.POSITIVE_INFINITY, message: '' };
const NO_ACCESS = 'You do not have permission to access the requested document.';
/** A report holds pages and traces; a server runs for days. */
const MOST_REPORTS = 1_000;
const MOST_LINES = 200;
const MOST_CHARACTERS = 2_000;

export class ScriptRunner {
  /** The latest reports of this opening, oldest first. */
  readonly reports: ExecutionReport[] = [];
  private readonly locks = new LockRegistry();
  private readonly cache: CacheStore;
  private readonly running = new Map<string, number>();
  private lentServices: Services | undefined;
  private lastExecution = OUTSIDE;
  private depth = 0;
  private firstFaults: Faults;

  constructor(
    private readonly parts: RunnerParts,
    /** Makes durable what has changed. */
    private readonly keep: () => void,
  ) {
    this.cache = new CacheStore(() => parts.clock.now());
    this.firstFaults = parts.firstFaults;
  }

  /** The services for the host's own realm, with no scope missing, no fault and no limit of time. */
  lent(user: string): Services {
    if (this.lentServices === undefined) {
      const exception = (message: string) => this.lentServices!.exception(message);
      const gate = new Gate(this.parts.clock, {}, exception, this.spreadsheetId, NO_LIMIT);
      gate.loading = false;
      const standing: Standing = { user, shownUser: user, authMode: 'FULL', selection: null, screen: null };
      const host = this.host({ gate, execution: OUTSIDE, standing, output: [] }, (op) => this.parts.workbook.apply(op));
      this.lentServices = createServices(host);
    }
    return this.lentServices;
  }

  /** What the lent services still hold back takes effect. */
  settleLent(): void {
    this.lentServices?.finish();
  }

  /**
   * @returns null: a simple trigger that the bundle does not have
   * @throws TypeError when an argument cannot be carried
   */
  run(occasion: Occasion, standing: Standing, given: Faults): ExecutionReport | null {
    const start = startOf(occasion);
    const faults = this.faultsFor(given);
    this.settleLent();
    const id = this.parts.executions.freshId();
    const refusal = this.refusalOf(start, standing);
    const at = new Date(this.parts.clock.now()).toISOString();
    const report =
      refusal === null
        ? this.alive(id, start, standing, faults)
        : unbegun({ id, user: standing.user, at }, start, refusal);
    const isAbsent = report.message === `Script function not found: ${start.function}`;
    if (start.type === 'simpleTrigger' && isAbsent) {
      this.keep();
      return null;
    }
    this.reports.push(report);
    if (this.reports.length > MOST_REPORTS) this.reports.shift();
    this.parts.executions.add(recordOf(report));
    this.keep();
    return report;
  }

  private alive(id: string, start: Start, standing: Standing, faults: Faults): ExecutionReport {
    const execution = ++this.lastExecution;
    const changes = { any: false };
    const output: LogLine[] = [];
    const bound = { exception: (message: string): Error => new Error(message) };
    const limit = this.limitOf(start, standing);
    const gate = new Gate(this.parts.clock, faults, (message) => bound.exception(message), this.spreadsheetId, limit);
    const host = this.host({ gate, execution, standing, output }, (op) => {
      changes.any = true;
      this.parts.workbook.apply(op);
    });
    const bindException = (exception: (message: string) => Error) => {
      bound.exception = exception;
    };
    const { dist } = this.parts.project;
    const ui = standing.screen?.effects ?? [];
    const unflushed = faults.unflushed ?? 'lost';
    this.begin(standing.user);
    try {
      const script = this.parts.script();
      return execute({ id, host, gate, dist, script, unflushed, ui, output, bindException }, start);
    } finally {
      this.end(standing.user, execution, changes.any);
    }
  }

  private begin(user: string): void {
    this.depth += 1;
    this.running.set(user, (this.running.get(user) ?? 0) + 1);
  }

  private end(user: string, execution: number, changed: boolean): void {
    this.depth -= 1;
    this.running.set(user, (this.running.get(user) ?? 1) - 1);
    this.locks.releaseAll(execution);
    if (this.depth === 0) this.parts.clock.settle(changed);
  }

  /** Why Google would not let it begin; null when it would. */
  private refusalOf({ type }: Start, { user }: Standing): string | null {
    const role = fileRole(this.parts.workbook.settings, user);
    // whoever may only look has no menu: a click cannot come from them
    if (role === 'none' || (role === 'viewer' && type === 'menu')) return NO_ACCESS;
    if ((this.running.get(user) ?? 0) >= MOST_AT_ONCE) return TOO_MANY_AT_ONCE;
    return type === 'trigger' && this.runtimeLeft(user) <= 0 ? RUNTIME_USED_UP : null;
  }

  private limitOf({ type }: Start, { user }: Standing): TimeLimit {
    if (type === 'simpleTrigger') return { seconds: LONGEST_SIMPLE_TRIGGER_SECONDS, message: TOO_LONG };
    const left = type === 'trigger' ? this.runtimeLeft(user) : Number.POSITIVE_INFINITY;
    if (left < LONGEST_RUN_SECONDS) return { seconds: left, message: RUNTIME_USED_UP };
    return { seconds: LONGEST_RUN_SECONDS, message: TOO_LONG };
  }

  /** Seconds that the person's triggers may still run today. */
  private runtimeLeft(user: string): number {
    const { executions, clock, quota } = this.parts;
    return quota.runtime * 60 - triggerSecondsUsed(executions.records(), user, clock.now());
  }

  /** Faults of the opening meet the first execution, whoever starts it. */
  private faultsFor(given: Faults): Faults {
    const first = this.firstFaults;
    this.firstFaults = {};
    return { ...first, ...given };
  }

  private readonly spreadsheetId = (): string => this.parts.workbook.settings.id;

  private host({ gate, execution, standing, output }: Run, apply: (op: Op) => void): ServicesHost {
    const { workbook, clock, chance, quota, project, elsewhere, log } = this.parts;
    const { screen, granted, ...person } = standing;
    const { scopes: askedScopes, timeZone: scriptTimeZone, deployment, dist } = project;
    const { locks, cache } = this;
    return scriptHost({
      ...{ workbook, gate, clock, locks, cache, chance, elsewhere, execution, apply },
      ...person,
      ...{ askedScopes, grantedScopes: grantedOf(askedScopes, granted), deployment, scriptTimeZone },
      ui: screen,
      html: (name) => pageFile(dist, name),
      mailQuota: quota.mail,
      triggerQuota: quota.triggers,
      log: (level, text) => {
        if (output.length < MOST_LINES) output.push({ level, text: text.slice(0, MOST_CHARACTERS) });
        log(level, text);
      },
    });
  }
}

interface Run {
  readonly gate: Gate;
  readonly execution: number;
  readonly standing: Standing;
  readonly output: LogLine[];
}

function grantedOf(asked: readonly string[] | null, granted: readonly string[] | undefined): readonly string[] | null {
  if (granted === undefined) return asked;
  return asked === null ? granted : asked.filter((scope) => granted.includes(scope));
}
