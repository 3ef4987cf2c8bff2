/**
 * The kinds of service call, what each costs on Google, and which of them make buffered writes take effect first.
 *
 * Seconds are the model of the design's table "What calls cost on Google". Rows without a figure there (structure,
 * metadata, protections) take the dearest near one. `buffered` writes pay 60 µs a cell when they are applied; a block
 * of BIG_WRITE cells or more pays its own rate at once.
 */
export type CallKind =
  | 'read'
  | 'write'
  | 'lookup'
  | 'structure'
  | 'metadata'
  | 'append'
  | 'flush'
  | 'textFinder'
  | 'lock'
  | 'propertyRead'
  | 'propertyWrite'
  | 'cacheRead'
  | 'cacheWrite'
  | 'mail'
  | 'quota'
  | 'trigger'
  | 'ui';

export interface CallCost {
  readonly seconds: number;
  readonly perCell: number;
  readonly perRow: number;
  /** Applies the queue of buffered writes before it takes effect. */
  readonly appliesWrites: boolean;
}

export const BIG_WRITE_CELLS = 20_000;
export const BIG_WRITE: CallCost = { seconds: 0, perCell: 54e-6, perRow: 31e-6, appliesWrites: false };
/** Paid once by whatever applies a queue that is not empty; a flush has paid it already. */
export const APPLY_SECONDS = 0.3;
export const APPLY_PER_CELL = 60e-6;

export const CALL_KINDS: Readonly<Record<CallKind, CallCost>> = {
  read: { seconds: 0.18, perCell: 8.3e-6, perRow: 3.2e-6, appliesWrites: true },
  write: { seconds: 0.1, perCell: 0, perRow: 0, appliesWrites: false },
  lookup: { seconds: 0.15, perCell: 0, perRow: 0, appliesWrites: true },
  structure: { seconds: 0.3, perCell: 0, perRow: 0, appliesWrites: true },
  metadata: { seconds: 0.1, perCell: 0, perRow: 0, appliesWrites: true },
  append: { seconds: 0.11, perCell: 0, perRow: 0, appliesWrites: true },
  flush: { seconds: 0.3, perCell: 0, perRow: 0, appliesWrites: true },
  textFinder: { seconds: 0.3, perCell: 4e-6, perRow: 0, appliesWrites: true },
  lock: { seconds: 0.06, perCell: 0, perRow: 0, appliesWrites: false },
  propertyRead: { seconds: 0.03, perCell: 0, perRow: 0, appliesWrites: false },
  propertyWrite: { seconds: 0.06, perCell: 0, perRow: 0, appliesWrites: false },
  cacheRead: { seconds: 0.02, perCell: 0, perRow: 0, appliesWrites: false },
  cacheWrite: { seconds: 0.07, perCell: 0, perRow: 0, appliesWrites: false },
  mail: { seconds: 1.2, perCell: 0, perRow: 0, appliesWrites: false },
  quota: { seconds: 0.03, perCell: 0, perRow: 0, appliesWrites: false },
  trigger: { seconds: 0.3, perCell: 0, perRow: 0, appliesWrites: false },
  ui: { seconds: 0.1, perCell: 0, perRow: 0, appliesWrites: false },
};
