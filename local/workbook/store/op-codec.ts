/**
 * Ops as JSON. All are plain data already; only blocks of cells are written shorter, since they are most of a journal:
 * a plain value stands for itself, `{f}` is a formula, `{v, n}` a value with the format it brings, null is untouched.
 */
import { storable } from '../cell-grid';
import type { CellEntry, Op, Stored } from '../model';

type EncodedEntry =
  | null
  | string
  | number
  | boolean
  | { readonly v?: Stored; readonly f?: string; readonly n?: string };

type CellsOp = Extract<Op, { op: 'cells' }>;

export function encodeOp(op: Op): string {
  if (op.op !== 'cells') return JSON.stringify(op);
  return JSON.stringify({ ...op, entries: op.entries.map((line) => line.map(encodeEntry)) });
}

/** @param op what JSON.parse made of an encoded op */
export function decodeOp(op: Op): Op {
  if (op.op !== 'cells') return op;
  const lines = op.entries as unknown as readonly (readonly EncodedEntry[])[];
  return { ...op, entries: lines.map((line) => line.map(decodeEntry)) } satisfies CellsOp;
}

function encodeEntry(entry: CellEntry | null): EncodedEntry {
  if (entry === null) return null;
  const { formula, format } = entry;
  const value = storable(entry.value);
  if (formula === undefined && format === undefined && typeof value !== 'object') return value;
  return {
    ...(formula === undefined ? { v: value } : { f: formula }),
    ...(format === undefined ? {} : { n: format }),
  };
}

function decodeEntry(encoded: EncodedEntry): CellEntry | null {
  if (encoded === null || typeof encoded !== 'object') return encoded === null ? null : { value: encoded };
  return {
    value: encoded.v ?? '',
    ...(encoded.f === undefined ? {} : { formula: encoded.f }),
    ...(encoded.n === undefined ? {} : { format: encoded.n }),
  };
}
