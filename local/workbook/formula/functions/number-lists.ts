/** Plain arithmetic on lists of numbers: sums, means, spreads, places. Throws Sheets' faults where a list is too short. */
import { fault } from '../values';

type Numbers = readonly number[];

export function sum(numbers: Numbers): number {
  let total = 0;
  for (const value of numbers) total += value;
  return total;
}

export function sumOfSquares(numbers: Numbers): number {
  let total = 0;
  for (const value of numbers) total += value * value;
  return total;
}

/** 0 for none, as Sheets has it. */
export function product(numbers: Numbers): number {
  return numbers.length === 0 ? 0 : numbers.reduce((total, value) => total * value, 1);
}

/** @throws Fault #DIV/0! for none */
export function average(numbers: Numbers): number {
  if (numbers.length === 0) throw fault('#DIV/0!', 'Evaluation caused a divide by zero error.');
  return sum(numbers) / numbers.length;
}

/** 0 for none. */
export function least(numbers: Numbers): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.min(one, other));
}

/** 0 for none. */
export function greatest(numbers: Numbers): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.max(one, other));
}

export function squaredDeviations(numbers: Numbers): number {
  const mean = average(numbers);
  let total = 0;
  for (const value of numbers) total += (value - mean) ** 2;
  return total;
}

/** Of a sample. @throws Fault #DIV/0! for fewer than two */
export function variance(numbers: Numbers): number {
  if (numbers.length < 2) throw fault('#DIV/0!');
  return squaredDeviations(numbers) / (numbers.length - 1);
}

export function populationVariance(numbers: Numbers): number {
  return squaredDeviations(numbers) / numbers.length;
}

export function ascending(numbers: Numbers): number[] {
  return [...numbers].sort((one, other) => one - other);
}

/** @throws Fault #NUM! for none */
export function median(numbers: Numbers): number {
  return percentile(numbers, 0.5);
}

/** Between the two nearest, counted from 0 to n − 1 (PERCENTILE, PERCENTILE.INC). @throws Fault #NUM! */
export function percentile(numbers: Numbers, share: number): number {
  if (numbers.length === 0 || share < 0 || share > 1) throw fault('#NUM!');
  return interpolated(ascending(numbers), share * (numbers.length - 1));
}

/** Counted from 1 to n of n + 1 (PERCENTILE.EXC). @throws Fault #NUM! outside what the list can tell */
export function percentileExclusive(numbers: Numbers, share: number): number {
  const place = share * (numbers.length + 1);
  if (numbers.length === 0 || place < 1 || place > numbers.length) throw fault('#NUM!');
  return interpolated(ascending(numbers), place - 1);
}

function interpolated(sorted: Numbers, place: number): number {
  const at = Math.floor(place);
  const low = sorted[at] ?? 0;
  return low + (place - at) * ((sorted[at + 1] ?? low) - low);
}

/** The most frequent; of several the one that comes first. @throws Fault #N/A when none comes twice */
export function mode(numbers: Numbers): number {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [best, most] = [0, 1];
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  if (most < 2) throw fault('#N/A');
  return best;
}

/** @param nth 1 is the largest. @throws Fault #NUM! beyond the list */
export function nthLargest(numbers: Numbers, nth: number): number {
  const value = ascending(numbers)[numbers.length - nth];
  if (nth < 1 || value === undefined) throw fault('#NUM!');
  return value;
}

export function nthSmallest(numbers: Numbers, nth: number): number {
  const value = ascending(numbers)[nth - 1];
  if (nth < 1 || value === undefined) throw fault('#NUM!');
  return value;
}
