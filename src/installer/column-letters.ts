/** Columns in A1 notation. Open ranges reach to the last row without asking how many there are. */
import { columnLetters } from '../sheets/column-runs';

/** e.g. `C:E` */
export function wholeColumns(at: number, span: number): string {
  return `${columnLetters(at)}:${columnLetters(at + span - 1)}`;
}

/** e.g. `C2:E` */
export function belowHeader(at: number, span: number): string {
  return `${columnLetters(at)}2:${columnLetters(at + span - 1)}`;
}
