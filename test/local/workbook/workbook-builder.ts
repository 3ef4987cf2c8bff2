/**
 * Small words for building workbooks in tests: everything happens on the first tab (id 0) unless said otherwise.
 */
import type { Area, CellEntry, Stored, ValidationRule } from '../../../local/workbook/model';
import type { ColourRuleState, SheetOverlays } from '../../../local/workbook/overlay-model';
import { createWorkbook, type Workbook, type WorkbookOptions } from '../../../local/workbook/workbook';

/** 2025-03-08 10:00 UTC, a Saturday. */
export const NOW = Date.UTC(2025, 2, 8, 10);

export function aWorkbook(options: WorkbookOptions = {}): Workbook {
  return createWorkbook({ now: () => NOW, ...options });
}

export function area(row: number, column: number, rows = 1, columns = 1, sheetId = 0): Area {
  return { sheetId, row, column, rows, columns };
}

/** Values as they are; a text that begins with `=` is a formula. */
export function put(
  workbook: Workbook,
  row: number,
  column: number,
  lines: readonly (readonly Stored[])[],
  sheetId = 0,
): void {
  const entries = lines.map((line) => line.map(entryOf));
  workbook.apply({ op: 'cells', sheetId, row, column, entries });
}

export function entryOf(value: Stored): CellEntry {
  return typeof value === 'string' && value.startsWith('=') ? { value: '', formula: value } : { value };
}

export function valueAt(workbook: Workbook, row: number, column: number, sheetId = 0): Stored | undefined {
  return workbook.values(area(row, column, 1, 1, sheetId))[0]?.[0];
}

/** As typed at the keyboard into that cell. */
export function type(workbook: Workbook, row: number, column: number, text: string): void {
  workbook.apply({ op: 'cells', sheetId: 0, row, column, entries: [[workbook.typed(0, row, column, text)]] });
}

export function aRule(criteria: string, ...args: ValidationRule['args']): ValidationRule {
  return { criteria, args, allowInvalid: false, helpText: null };
}

/** A rule that paints red where its formula holds. */
export function aColourRule(formula: string, ...areas: readonly [Area, ...Area[]]): ColourRuleState {
  const [{ row, column }] = areas;
  const plain = { fontColor: null, bold: null, italic: null, underline: null, strikethrough: null };
  return {
    areas,
    condition: { criteria: 'CUSTOM_FORMULA', args: [formula] },
    anchor: { row, column },
    style: { ...plain, background: '#ff0000' },
  };
}

/** One of everything that lies over cells, within the first eight rows and columns. */
export function someOverlays(sheetId: number): SheetOverlays {
  const whole = area(1, 1, 8, 4, sheetId);
  return {
    colourRules: [aColourRule('=$B2>0', area(2, 1, 7, 2, sheetId))],
    bandings: [{ id: 5, area: whole, header: '#bdbdbd', first: '#ffffff', second: '#f3f3f3', footer: null }],
    filter: { area: whole, columns: [{ column: 2, hiddenValues: ['x'], condition: null }] },
    groups: { ROWS: [], COLUMNS: [{ depth: 1, first: 3, last: 4, collapsed: true }] },
    groupButtons: { ROWS: 'AFTER', COLUMNS: 'BEFORE' },
    merges: [area(7, 1, 1, 2, sheetId)],
    charts: [
      {
        id: 6,
        type: 'COLUMN',
        ranges: [area(1, 1, 4, 2, sheetId)],
        options: { title: 'x' },
        numHeaders: 1,
        position: { row: 2, column: 6, offsetX: 0, offsetY: 0 },
      },
    ],
    slicers: [],
  };
}
