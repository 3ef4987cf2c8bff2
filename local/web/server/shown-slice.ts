/** A rectangle of the grid as the page draws it: what cells show, how they look, which have a note. */
import type { Appearance } from '../../workbook/appearance';
import { intersection } from '../../workbook/area';
import type { Stored, ValidationRule } from '../../workbook/model';
import type { Workbook } from '../../workbook/workbook';
import type { Look, Slice, Where } from '../wire';

/** The most a window is given at once. */
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 256;

/** @returns blank when nothing of it is on the grid any more */
export function shownSlice(model: Workbook, wanted: Where, version: number): Slice {
  const { sheetId, row, column } = wanted;
  const blank: Slice = { version, sheetId, row, column, cells: [], look: [], looks: [], notes: [] };
  const sheet = model.sheet(sheetId);
  if (sheet === undefined) return blank;
  const rows = Math.min(wanted.rows, MOST_ROWS);
  const columns = Math.min(wanted.columns, MOST_COLUMNS);
  const grid = { sheetId, row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  const area = intersection(grid, { ...wanted, rows, columns });
  if (area === null) return blank;
  const looks = new LookPalette();
  const rules = model.validations(area);
  const values = model.values(area);
  const look = model
    .appearance(area)
    .map((line, r) =>
      line.map((one, c) => looks.index(one, { rule: rules[r]?.[c] ?? null, side: sideOf(values[r]?.[c] ?? '') })),
    );
  const notes = model
    .notes(area)
    .flatMap((line, r) =>
      line.flatMap((note, c): Slice['notes'][number][] => (note === '' ? [] : [[area.row + r, area.column + c, note]])),
    );
  const { row: firstRow, column: firstColumn } = area;
  const cells = model.displayValues(area);
  return { version, sheetId, row: firstRow, column: firstColumn, cells, look, looks: looks.all, notes };
}

/** What its content does to a cell's look. */
interface CellKind {
  readonly rule: ValidationRule | null;
  /** Where its value stands when no alignment is set. */
  readonly side: Look['align'];
}

const sideOf = (value: Stored): Look['align'] =>
  typeof value === 'number' ? 'right' : typeof value === 'string' ? 'left' : 'center';

/** Each look once. Equal appearances are one object, so that they are compared by identity first. */
class LookPalette {
  readonly all: Look[] = [];
  private readonly byObject = new Map<Appearance, Map<string, number>>();
  private readonly byText = new Map<string, number>();

  index(appearance: Appearance, cell: CellKind): number {
    const kind = `${entryOf(cell.rule)} ${cell.side}`;
    const known = this.byObject.get(appearance) ?? new Map<string, number>();
    this.byObject.set(appearance, known);
    let index = known.get(kind);
    if (index === undefined) {
      index = this.intern(lookOf(appearance, cell));
      known.set(kind, index);
    }
    return index;
  }

  private intern(look: Look): number {
    const text = JSON.stringify(look);
    const known = this.byText.get(text) ?? this.all.push(look) - 1;
    this.byText.set(text, known);
    return known;
  }
}

export function entryOf(rule: ValidationRule | null): 'check' | 'list' | null {
  if (rule?.criteria === 'CHECKBOX') return 'check';
  const isList = rule?.criteria === 'VALUE_IN_LIST' || rule?.criteria === 'VALUE_IN_RANGE';
  return isList && rule.args[1] !== false ? 'list' : null;
}

function lookOf(appearance: Appearance, { rule, side }: CellKind): Look {
  const entry = entryOf(rule);
  const { background, fontColor, bold, italic, underline, strikethrough, fontSize, wrap } = appearance;
  const align = ALIGN[appearance.horizontalAlignment ?? ''] ?? side;
  const valign = VALIGN[appearance.verticalAlignment ?? ''];
  return {
    ...(background === undefined ? {} : { background }),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strike: strikethrough } : {}),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(align === undefined || align === 'left' ? {} : { align }),
    ...(valign === undefined ? {} : { valign }),
    ...(wrap ? { wrap } : {}),
    ...(entry === null ? {} : { entry }),
  };
}

const ALIGN: Readonly<Record<string, Look['align']>> = { left: 'left', center: 'center', right: 'right' };
const VALIGN: Readonly<Record<string, Look['valign']>> = { top: 'top', middle: 'middle' };
