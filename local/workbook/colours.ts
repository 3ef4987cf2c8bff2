/**
 * How the cells of an area look: the styles that stand in them, over them the banding, over all the first colour rule
 * that matches. Made for slices of thousands of rows: styles are read as runs, a rule is prepared once and asked only
 * where its areas lie, and equal looks are one object.
 */
import {
  type Appearance,
  bandingColour,
  DRAWN_STYLES,
  PLAIN_APPEARANCE,
  withBanding,
  withColours,
  withStyle,
} from './appearance';
import { intersection } from './area';
import type { Calculator } from './calculator';
import { type CellJudge, cellJudge } from './cell-judge';
import { gradientColours } from './gradient';
import type { Area } from './model';
import type { BandingState, ColourRuleState, GradientState } from './overlay-model';
import type { RunGrid } from './run-grid';
import type { SheetState, StyleValue } from './sheet-state';
import type { WorkbookState } from './workbook-state';

/** @throws RangeError when the area is not inside its tab */
export function appearanceOf(state: WorkbookState, calculator: Calculator, area: Area): Appearance[][] {
  const sheet = state.needInside(area);
  const looks = new LooksShelf();
  const rows = staticLooks(sheet, area, looks);
  for (const banding of sheet.overlays.bandings) paintBanding(banding, area, rows, looks);
  calculator.atOnce(() => paintRules(state, calculator, sheet, area, rows, looks));
  return rows;
}

type Painter = (from: Appearance) => Appearance;

/** Gives equal looks the same object; a painter remembers what it made of each. */
class LooksShelf {
  private readonly known = new Map<string, Appearance>([['[]', PLAIN_APPEARANCE]]);

  painter(make: Painter): Painter {
    const made = new Map<Appearance, Appearance>();
    let last: { readonly from: Appearance; readonly to: Appearance } | undefined;
    return (from) => {
      if (last?.from === from) return last.to;
      const to = made.get(from) ?? this.intern(make(from));
      made.set(from, to);
      last = { from, to };
      return to;
    };
  }

  private intern(looks: Appearance): Appearance {
    const key = JSON.stringify(Object.entries(looks).sort(([one], [other]) => (one < other ? -1 : 1)));
    const known = this.known.get(key) ?? looks;
    this.known.set(key, known);
    return known;
  }
}

function staticLooks(sheet: SheetState, area: Area, looks: LooksShelf): Appearance[][] {
  const rows = Array.from({ length: area.rows }, () => new Array<Appearance>(area.columns).fill(PLAIN_APPEARANCE));
  for (const property of DRAWN_STYLES) {
    const grid = sheet.styles.get(property);
    if (grid !== undefined) paintStyle(grid, property, area, rows, looks);
  }
  return rows;
}

function paintStyle(
  grid: RunGrid<StyleValue>,
  property: string,
  area: Area,
  rows: Appearance[][],
  looks: LooksShelf,
): void {
  for (let offset = 0; offset < area.columns; offset++) {
    for (const { first, last, value } of grid.runsIn(area.column + offset, area.row, area.row + area.rows - 1)) {
      if (value === null) continue;
      const paint = looks.painter((from) => withStyle(from, property, value));
      for (let row = first; row <= last; row++) {
        const line = rows[row - area.row] as Appearance[];
        line[offset] = paint(line[offset] as Appearance);
      }
    }
  }
}

function paintBanding(banding: BandingState, area: Area, rows: Appearance[][], looks: LooksShelf): void {
  const part = intersection(banding.area, area);
  if (part === null) return;
  const painters = new Map<string | null, Painter>();
  for (let row = part.row; row < part.row + part.rows; row++) {
    const line = rows[row - area.row] as Appearance[];
    for (let column = part.column; column < part.column + part.columns; column++) {
      const colour = bandingColour(banding, row, column);
      const paint = painters.get(colour) ?? looks.painter((from) => withBanding(from, colour));
      painters.set(colour, paint);
      line[column - area.column] = paint(line[column - area.column] as Appearance);
    }
  }
}

interface PreparedRule {
  /** null: the rule says nothing about the cell, as a colour scale about a text. */
  readonly painterAt: (row: number, column: number) => Painter | null;
  readonly judge: CellJudge;
  /** Where it may paint inside the area. */
  readonly parts: readonly Area[];
}

function paintRules(
  state: WorkbookState,
  calculator: Calculator,
  sheet: SheetState,
  area: Area,
  rows: Appearance[][],
  looks: LooksShelf,
): void {
  const { sheetId } = sheet;
  const prepared = sheet.overlays.colourRules.flatMap((rule): PreparedRule[] => {
    const parts = rule.areas.map((one) => intersection(one, area)).filter((part) => part !== null);
    if (parts.length === 0) return [];
    if (rule.gradient !== undefined) {
      const painterAt = gradientPainter(state, calculator, sheetId, rule, rule.gradient, looks);
      return [{ parts, judge: ANY_CELL, painterAt }];
    }
    const judge = cellJudge(state, calculator, sheetId, rule.condition, rule.anchor);
    const paint = looks.painter((from) => withColours(from, rule.style));
    return [{ parts, judge, painterAt: () => paint }];
  });
  if (prepared.length === 0) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const painted = new Array<boolean>(area.columns).fill(false);
    const line = rows[row - area.row] as Appearance[];
    for (const one of prepared) paintRow(one, row, area.column, line, painted);
  }
}

const ANY_CELL: CellJudge = { alikeInRow: false, holds: () => true };

function gradientPainter(
  state: WorkbookState,
  calculator: Calculator,
  sheetId: number,
  { areas }: ColourRuleState,
  gradient: GradientState,
  looks: LooksShelf,
): PreparedRule['painterAt'] {
  const colourOf = gradientColours(state, calculator, areas, gradient);
  const painters = new Map<string, Painter>();
  return (row, column) => {
    const value = calculator.valueAt(sheetId, row, column);
    const background = typeof value === 'number' ? colourOf(value) : null;
    if (background === null) return null;
    const paint = painters.get(background) ?? looks.painter((from) => ({ ...from, background }));
    painters.set(background, paint);
    return paint;
  };
}

/** Marks what it paints: a cell takes the first rule that matches, and no second. */
function paintRow(
  { painterAt, judge, parts }: PreparedRule,
  row: number,
  firstColumn: number,
  line: Appearance[],
  painted: boolean[],
): void {
  let verdict: boolean | undefined;
  for (const part of parts) {
    if (row < part.row || row >= part.row + part.rows) continue;
    for (let at = part.column - firstColumn; at < part.column - firstColumn + part.columns; at++) {
      if (painted[at]) continue;
      const holds: boolean = judge.alikeInRow && verdict !== undefined ? verdict : judge.holds(row, firstColumn + at);
      verdict = holds;
      if (judge.alikeInRow && !holds) return;
      const paint = holds ? painterAt(row, firstColumn + at) : null;
      if (paint === null) continue;
      painted[at] = true;
      line[at] = paint(line[at] as Appearance);
    }
  }
}
