/**
 * Colour scales: which background a number gets, by where it lies between the least and the largest of the rule's
 * cells. Texts, days that are text and empty cells get none.
 */
import type { Calculator } from './calculator';
import type { Area } from './model';
import type { GradientPoint, GradientState } from './overlay-model';
import type { WorkbookState } from './workbook-state';

/** @returns `#rrggbb` for a number; null while the rule's cells hold none */
export function gradientColours(
  state: WorkbookState,
  calculator: Calculator,
  areas: readonly Area[],
  gradient: GradientState,
): (value: number) => string | null {
  const sorted = areas.flatMap((area) => numbersOf(state, calculator, area)).sort((one, other) => one - other);
  if (sorted.length === 0) return () => null;
  const { min, mid, max } = gradient;
  const stops: Stop[] = [{ at: placeOf(min, sorted, 0), color: min.color }];
  if (mid !== null) stops.push({ at: placeOf(mid, sorted, 0.5), color: mid.color });
  stops.push({ at: placeOf(max, sorted, 1), color: max.color });
  return (value) => colourAt(stops, value);
}

interface Stop {
  readonly at: number;
  readonly color: string;
}

function numbersOf(state: WorkbookState, calculator: Calculator, area: Area): number[] {
  const { rows, columns } = state.needSheet(area.sheetId).cells.extent();
  const numbers: number[] = [];
  const lastColumn = Math.min(area.column + area.columns - 1, columns);
  for (let row = area.row; row <= Math.min(area.row + area.rows - 1, rows); row++) {
    for (let column = area.column; column <= lastColumn; column++) {
      const value = calculator.valueAt(area.sheetId, row, column);
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
}

/** @param share where the point lies when it names no value: 0 the least, 1 the largest */
function placeOf({ type, value }: GradientPoint, sorted: readonly number[], share: number): number {
  const least = sorted[0]!;
  const largest = sorted[sorted.length - 1]!;
  const amount = Number(value);
  switch (type) {
    case 'NUMBER':
      return amount;
    case 'PERCENT':
      return least + ((largest - least) * amount) / 100;
    case 'PERCENTILE':
      return percentile(sorted, amount / 100);
    case 'MIN':
      return least;
    case 'MAX':
      return largest;
    default:
      return least + (largest - least) * share;
  }
}

/** Between two neighbours in proportion, as PERCENTILE does. */
function percentile(sorted: readonly number[], share: number): number {
  const place = Math.max(0, Math.min(1, share)) * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
}

function colourAt(stops: readonly Stop[], value: number): string {
  const next = stops.findIndex(({ at }) => value <= at);
  if (next <= 0) return (next === 0 ? stops[0]! : stops[stops.length - 1]!).color;
  const low = stops[next - 1]!;
  const high = stops[next]!;
  return high.at === low.at ? high.color : mixed(low.color, high.color, (value - low.at) / (high.at - low.at));
}

function mixed(one: string, other: string, share: number): string {
  const part = (from: number): string => {
    const [low, high] = [one, other].map((color) => Number.parseInt(color.slice(from, from + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(low + (high - low) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
