/**
 * Groups column positions into the blocks that are read or written at once. Pure.
 */
export interface ColumnRun {
  readonly start: number;
  readonly width: number;
}

/**
 * @param positions counted from 1, in any order, none twice
 * @param bridge how many foreign columns a block may include rather than end: reading bridges, writing must not
 */
export function columnRuns(positions: readonly number[], bridge = 0): readonly ColumnRun[] {
  const runs: { start: number; width: number }[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && position - (last.start + last.width) <= bridge) last.width = position - last.start + 1;
    else runs.push({ start: position, width: 1 });
  }
  return runs;
}

/**
 * How many foreign columns it is cheaper to read along than to make another call for.
 *
 * A getValues costs 0.18 s and 8.3 µs a cell on Google (measured by others; docs/decisions/0003-cost-model.md).
 */
export const worthBridging = (rows: number): number => Math.floor(0.18 / (8.3e-6 * Math.max(1, rows)));

/** 1 → A, 27 → AA */
export function columnLetters(position: number): string {
  let rest = position;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
