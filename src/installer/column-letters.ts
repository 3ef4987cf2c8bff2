/** Columns in A1 notation. Open ranges reach to the last row without asking how many there are. */

/** @param position from 1 */
export function columnLetters(position: number): string {
  let letters = '';
  for (let rest = position; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** e.g. `C:E` */
export function wholeColumns(at: number, span: number): string {
  return `${columnLetters(at)}:${columnLetters(at + span - 1)}`;
}

/** e.g. `C2:E` */
export function belowHeader(at: number, span: number): string {
  return `${columnLetters(at)}2:${columnLetters(at + span - 1)}`;
}
