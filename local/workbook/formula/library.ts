/**
 * Functions of @formulajs/formulajs in this language's terms: its Error objects become faults. Only what was checked
 * against Sheets' documentation is taken from it (tests); where the two differ the function is our own.
 */
import type { CellErrorCode } from '../model';
import { fault, finite } from './values';

const CODES: ReadonlySet<string> = new Set<CellErrorCode>([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
]);

/** @throws Fault for what the library calls an error; #NUM! for what it says nothing about */
export function numberFrom(result: unknown): number {
  if (typeof result === 'number') return finite(result);
  throw faultFrom(result);
}

export function textFrom(result: unknown): string {
  if (typeof result === 'string' || typeof result === 'number') return String(result).toUpperCase();
  throw faultFrom(result);
}

function faultFrom(result: unknown) {
  const code = result instanceof Error ? result.message : '';
  return fault(CODES.has(code) ? (code as CellErrorCode) : '#NUM!');
}
