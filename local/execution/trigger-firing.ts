/**
 * Fires installable triggers: each as its creator, with its creator's rights.
 */
import type { ChangeType, TriggerFacts } from '../services/trigger-event';
import type { TriggerState } from '../workbook/model';
import type { Workbook } from '../workbook/workbook';
import type { Clock } from './clock';
import { nextDue } from './due-triggers';
import type { ExecutionReport } from './execution';
import type { Faults } from './faults';
import { firedMoment } from './fired-moment';
import { Screen } from './screen';
import type { ScriptRunner, Standing } from './script-runner';

/** What a person does to the document that triggers may wait for. */
export type DocumentEvent = Exclude<TriggerFacts, { readonly kind: 'time' }>;

/** Who did it, as far as Google tells. */
export interface Doer {
  readonly shownUser: string;
  readonly selection: Standing['selection'];
}

const TYPES: Readonly<Record<DocumentEvent['kind'], string>> = {
  open: 'ON_OPEN',
  edit: 'ON_EDIT',
  change: 'ON_CHANGE',
};

export class TriggerFiring {
  constructor(
    private readonly workbook: Workbook,
    private readonly clock: Clock,
    private readonly runner: ScriptRunner,
  ) {}

  /** What waits for that event, in the order in which it was made. */
  happened(event: DocumentEvent, { shownUser, selection }: Doer): ExecutionReport[] {
    const waiting = this.workbook.triggers().filter(({ schedule }) => schedule['type'] === TYPES[event.kind]);
    return waiting.map((trigger) => {
      const user = trigger.creator;
      const standing: Standing = { user, shownUser, authMode: 'FULL', selection, screen: new Screen() };
      return this.runner.run({ trigger, facts: event }, standing, {})!;
    });
  }

  /**
   * Every firing that is due by `until`, in the order of time, each while the clock stands at its own instant. A
   * trigger that a run makes or deletes counts from then on. Stops after a run that was killed from outside.
   */
  fireDue(until: number, faults: Faults): ExecutionReport[] {
    const reports: ExecutionReport[] = [];
    for (let first = faults; ; first = {}) {
      const due = this.earliest(until);
      if (due === null) return reports;
      const report = this.fire(due.trigger, due.at, first);
      reports.push(report);
      if (report.status === 'killed') return reports;
    }
  }

  private earliest(until: number): { readonly trigger: TriggerState; readonly at: number } | null {
    let found: { trigger: TriggerState; at: number } | null = null;
    for (const trigger of this.workbook.triggers()) {
      const at = nextDue(trigger);
      if (at !== null && at <= until && (found === null || at < found.at)) found = { trigger, at };
    }
    return found;
  }

  /** That it fired is known before it runs: a run that dies is not repeated. */
  private fire(trigger: TriggerState, at: number, faults: Faults): ExecutionReport {
    const { creator: user, schedule } = trigger;
    const fired = { ...trigger, schedule: { ...schedule, firedAt: at } };
    this.workbook.apply({ op: 'trigger', trigger: fired });
    const facts: TriggerFacts = { kind: 'time', moment: firedMoment(at, String(schedule['timeZone'] ?? 'Etc/UTC')) };
    const standing: Standing = { user, shownUser: user, authMode: 'FULL', selection: null, screen: null };
    return this.clock.at(at, () => this.runner.run({ trigger: fired, facts }, standing, faults)!);
  }
}

/** What adding or taking away lines is called in an event. */
export const LINE_CHANGES = {
  ROWS: { insert: 'INSERT_ROW', delete: 'REMOVE_ROW' },
  COLUMNS: { insert: 'INSERT_COLUMN', delete: 'REMOVE_COLUMN' },
} as const satisfies Record<string, Record<string, ChangeType>>;
