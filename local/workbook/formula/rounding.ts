/** Rounding as people do it by hand, on the decimal digits: 2.345 to two places is 2.35. */

/** @param round of a size, so that halves go away from zero */
export function rounded(value: number, places: number, round: (size: number) => number): number {
  const moved = shifted(Math.abs(value), places);
  if (!Number.isFinite(moved)) return value;
  return (Math.sign(value) || 1) * shifted(round(moved), -places) || 0;
}

/** With the point so many places to the right. */
function shifted(size: number, places: number): number {
  const [digits = '', exponent = '0'] = String(size).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Without what binary fractions add far behind the point: 0.1 × 3 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** The multiple of a step that `round` picks. */
export function stepped(value: number, step: number, round: (count: number) => number): number {
  return step === 0 ? 0 : tidy(round(tidy(value / step)) * step);
}
