/** Columns by their letters: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const letters = known[column] ?? spelled(column);
  if (column < MOST_KNOWN) known[column] = letters;
  return letters;
}

/** A formula carried to a thousand cells names its columns a thousand times. */
const known: (string | undefined)[] = [];
const MOST_KNOWN = 1000;

function spelled(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
