/**
 * What is kept of an execution for good: the rows of "Executions". JSON, and the shape of `executions --json`.
 */

/**
 * `call`: google.script.run, or the command line's `call` and `import`; `menu`: a click on a menu's entry;
 * `simpleTrigger`: onOpen and onEdit; `trigger`: an installable one.
 */
export type ExecutionType = 'call' | 'menu' | 'simpleTrigger' | 'trigger';

/** `timedOut`: ended by Google for taking too long. */
export type ExecutionStatus = 'done' | 'failed' | 'killed' | 'timedOut';

export interface LogLine {
  /** As console calls it: log, info, warn, error. */
  readonly level: string;
  readonly text: string;
}

export interface ExecutionRecord {
  /** `E-1`, `E-2` … in the order in which they began. */
  readonly id: string;
  readonly function: string;
  readonly type: ExecutionType;
  /** As whom it ran: of a trigger its creator. */
  readonly user: string;
  /** ISO instant of its beginning, on the workbook's clock. */
  readonly at: string;
  /** By the cost model, not by this computer. */
  readonly seconds: number;
  readonly status: ExecutionStatus;
  /** What was thrown, as Google would log it; null when nothing was. */
  readonly error: string | null;
  /** Service calls. */
  readonly calls: number;
  /** Cells read and written. */
  readonly cells: number;
  readonly output: readonly LogLine[];
}

/** Without what only the caller of an execution can use. */
export function recordOf(report: ExecutionRecord): ExecutionRecord {
  const { id, function: name, type, user, at, seconds, status, error, calls, cells, output } = report;
  return { id, function: name, type, user, at, seconds, status, error, calls, cells, output };
}
