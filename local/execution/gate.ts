/**
 * The gate of one execution: every service call is counted, traced and paid for here, and stopped here when the
 * execution is killed, has used up its time, or is made to meet an error.
 *
 * Once over, an execution cannot do anything: each further call throws before its effect, however the script handles
 * the throw.
 */
import {
  APPLY_PER_CELL,
  APPLY_SECONDS,
  BIG_WRITE,
  BIG_WRITE_CELLS,
  CALL_KINDS,
  type CallKind,
} from '../services/call-kind-table';
import type { CallSize } from '../services/host';
import type { Clock } from './clock';
import { ExecutionOver, type Faults } from './faults';

/** How long a run may take before Google ends it, without catch or finally, and what is said then. */
export interface TimeLimit {
  readonly seconds: number;
  readonly message: string;
}

export type Ending = 'killed' | 'timedOut' | 'unconsented';

export class Gate {
  calls = 0;
  cells = 0;
  seconds = 0;
  ending: Ending | null = null;
  /** While the bundle is being evaluated: Google may do that without any authorisation. */
  loading = true;
  readonly trace: string[] = [];
  private bufferedCells = 0;
  private cacheReads = 0;
  private isBuffering = false;

  constructor(
    private readonly clock: Clock,
    private readonly faults: Faults,
    private readonly exception: (message: string) => Error,
    private readonly spreadsheetId: () => string,
    readonly limit: TimeLimit,
  ) {}

  call<T>(kind: CallKind, name: string, size: CallSize, effect: () => T): T {
    this.expectAlive();
    if (this.loading) throw this.exception(`You do not have permission to call ${name}`);
    this.calls += 1;
    const at = this.calls;
    this.trace.push(name);
    if (this.faults.during?.at === at) this.faults.during.run();
    if (this.faults.killAt === at) this.end('killed');
    if (this.faults.failAt === at) throw this.transientError();
    this.pay(kind, size);
    const result = effect();
    if (this.faults.killAfter === at) this.end('killed');
    if (this.faults.failAfter === at) throw this.transientError();
    return result;
  }

  /** Asked once an item that is read from a cache. */
  cacheForgets(): boolean {
    this.cacheReads += 1;
    const { cacheForgets } = this.faults;
    return cacheForgets === 'always' || cacheForgets === this.cacheReads;
  }

  /** Time that passes outside service calls: sleep, formatDate, waiting for a lock. */
  pass(seconds: number): void {
    this.expectAlive();
    this.seconds += seconds;
    this.clock.pass(seconds);
    if (this.seconds > this.limit.seconds) this.end('timedOut');
  }

  private pay(kind: CallKind, { cells = 0, rows = 0 }: CallSize): void {
    // cells that a search merely passes over are neither read nor written
    if (kind !== 'textFinder') this.cells += cells;
    const isBig = kind === 'write' && cells >= BIG_WRITE_CELLS;
    const { seconds, perCell, perRow, appliesWrites } = isBig ? BIG_WRITE : CALL_KINDS[kind];
    if (kind === 'write' && !isBig) this.buffer(cells);
    const applying = appliesWrites ? this.applyingSeconds(kind) : 0;
    this.pass(seconds + cells * perCell + rows * perRow + applying);
  }

  private buffer(cells: number): void {
    this.isBuffering = true;
    this.bufferedCells += cells;
  }

  private applyingSeconds(kind: CallKind): number {
    if (!this.isBuffering) return 0;
    const seconds = this.bufferedCells * APPLY_PER_CELL + (kind === 'flush' ? 0 : APPLY_SECONDS);
    this.isBuffering = false;
    this.bufferedCells = 0;
    return seconds;
  }

  private expectAlive(): void {
    if (this.ending !== null) throw new ExecutionOver('The execution is over.');
  }

  end(ending: Ending): never {
    this.ending = ending;
    throw new ExecutionOver('The execution is over.');
  }

  private transientError(): Error {
    return this.exception(`Service Spreadsheets failed while accessing document with id ${this.spreadsheetId()}.`);
  }
}
