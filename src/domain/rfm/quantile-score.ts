/**
 * Scores a value among others: 1 for the lowest part of m, m for the highest.
 *
 * Edges k = 1…m−1 lie at position k(n−1)/m of the sorted values, counted from 0, linear between neighbours (Hyndman and
 * Fan's type 7, the default of R, NumPy and pandas). A value on an edge takes the lower score. Edges are compared as
 * whole numbers, times m: 0.2 × 5 in doubles would put customers on the wrong side of an edge they stand on.
 */

/** The m−1 edges times m, ascending; all 0 among no values. */
export function edgesTimes(m: number, sortedValues: ArrayLike<number>): number[] {
  const edges: number[] = [];
  const last = sortedValues.length - 1;
  for (let k = 1; k < m; k += 1) {
    const position = k * Math.max(0, last);
    const below = Math.floor(position / m);
    const lower = sortedValues[below] ?? 0;
    const upper = sortedValues[Math.min(below + 1, Math.max(0, last))] ?? 0;
    edges.push(lower * m + (upper - lower) * (position - below * m));
  }
  return edges;
}

/**
 * A scorer in m among these whole numbers, in any order.
 *
 * @returns value → 1 + the number of edges strictly below it
 */
export function scorerIn(m: number, values: Iterable<number>): (value: number) => number {
  const edges = edgesTimes(m, Float64Array.from(values).sort());
  return (value) => {
    let score = 1;
    for (const edge of edges) if (edge < value * m) score += 1;
    return score;
  };
}
