/** Calls of the product's functions, and what came of them: a result, or a refusal's envelope. */
import type { ExecutionReport } from '../../../local/execution/execution';
import { ExecutionFailed } from '../../../local/execution/execution-failed';
import type { LocalWorkbook, RunOptions } from '../../../local/local-workbook';
import type { Envelope } from '../../../src/contract/envelope';

type Arguments = readonly unknown[];

export function answer<T>(shop: LocalWorkbook, name: string, args: Arguments = [], options: RunOptions = {}): T {
  const report = shop.run(name, args, options);
  if (report.status !== 'done') throw new Error(`${name}: ${report.status}, ${report.message ?? report.error}`);
  return report.result as T;
}

/** @throws Error when it was not refused, or failed without an envelope */
export function refusalOf(shop: LocalWorkbook, name: string, args: Arguments = [], options: RunOptions = {}): Envelope {
  const report = shop.run(name, args, options);
  const envelope = envelopeOf(report);
  if (envelope === null) throw new Error(`${name} was not refused: ${report.status}, ${report.message}`);
  return envelope;
}

/** `done`, or the code of the refusal, or whatever else ended the run. */
export function outcomeOf(report: ExecutionReport): string {
  return report.status === 'done' ? 'done' : (envelopeOf(report)?.code ?? `${report.status}: ${report.message}`);
}

export const envelopeOf = (report: ExecutionReport): Envelope | null => new ExecutionFailed(report).envelope;
