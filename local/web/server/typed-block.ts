/**
 * A person types, pastes or clears: the grid reads the texts, rules and protections refuse the whole of it or nothing,
 * then the bundle's onEdit runs once for all of it.
 */
import { cellName } from '../../services/a1';
import { intersection } from '../../workbook/area';
import type { Area, CellEntry, WorkbookModel } from '../../workbook/model';
import type { Block, Outcome, Where } from '../wire';
import type { Desk } from './desk';
import { protectionMet, refusedOutcome, wordsOf } from './outcomes';
import { effectsOf } from './script-calls';

const MOST_CELLS = 500_000;
const MOST_CHARACTERS = 50_000;

export interface Typing {
  readonly user: string;
  readonly confirmed: boolean;
}

/** A block that reaches beyond the grid makes it larger, as a paste does. */
export function typeBlock(desk: Desk, block: Block, { user, confirmed }: Typing): Outcome {
  const { workbook } = desk;
  const say = wordsOf(workbook);
  const area = areaOf(block);
  if (area.rows * area.columns > MOST_CELLS) return refusedOutcome(workbook, say.tooLarge);
  const met = protectionMet(workbook, withinGrid(workbook.workbook, area) ?? area, user, confirmed);
  if (met !== null) return met;
  grow(workbook.workbook, area);
  const entries = block.texts.map((line, r) => {
    const row = Array.from({ length: area.columns }, (_, c) => entryOf(workbook.workbook, area, r, c, line[c] ?? ''));
    return row;
  });
  const refused = firstRefused(workbook.workbook, area, entries, block);
  if (refused !== null) {
    workbook.keep();
    return refusedOutcome(workbook, refused.isLong ? say.tooLong : `${say.violates(refused.cell)}${refused.help}`);
  }
  return written(desk, area, entries, block.texts[0]?.[0] ?? '', user);
}

/** Ticked checkboxes become unticked, everything else blank. */
export function clearArea(desk: Desk, where: Where, { user, confirmed }: Typing): Outcome {
  const { workbook } = desk;
  const model = workbook.workbook;
  const extent = model.extent(where.sheetId);
  const filled = { sheetId: where.sheetId, row: 1, column: 1, rows: extent.rows, columns: extent.columns };
  const area = extent.rows === 0 ? null : intersection(where, filled);
  if (area === null) return { kind: 'done', effects: [] };
  const met = protectionMet(workbook, area, user, confirmed);
  if (met !== null) return met;
  const rules = model.validations(area);
  const entries = rules.map((line) =>
    line.map((rule): CellEntry => (rule?.criteria === 'CHECKBOX' ? { value: false } : { value: '' })),
  );
  return written(desk, area, entries, '', user);
}

function written(
  desk: Desk,
  area: Area,
  entries: readonly (readonly CellEntry[])[],
  value: string,
  user: string,
): Outcome {
  const { workbook } = desk;
  const model = workbook.workbook;
  const [[oldValue = ''] = []] = model.displayValues({ ...area, rows: 1, columns: 1 });
  const { sheetId, row, column } = area;
  model.apply({ op: 'cells', sheetId, row, column, entries });
  workbook.keep();
  const report = workbook.runOnEdit({ ...area, value, oldValue }, { user, selection: area });
  return { kind: 'done', effects: report === null ? [] : effectsOf(desk, report, 'onEditFailed') };
}

function areaOf({ sheetId, row, column, texts }: Block): Area {
  const columns = texts.reduce((widest, line) => Math.max(widest, line.length), 1);
  return { sheetId, row, column, rows: texts.length, columns };
}

function withinGrid(model: WorkbookModel, area: Area): Area | null {
  const { maxRows: rows = 0, maxColumns: columns = 0 } = model.sheet(area.sheetId) ?? {};
  return intersection(area, { sheetId: area.sheetId, row: 1, column: 1, rows, columns });
}

function grow(model: WorkbookModel, { sheetId, row, column, rows, columns }: Area): void {
  const { maxRows, maxColumns } = model.sheet(sheetId)!;
  const missing = { ROWS: row + rows - 1 - maxRows, COLUMNS: column + columns - 1 - maxColumns };
  for (const dimension of ['ROWS', 'COLUMNS'] as const) {
    const count = missing[dimension];
    const at = (dimension === 'ROWS' ? maxRows : maxColumns) + 1;
    if (count > 0) model.apply({ op: 'insert', sheetId, dimension, at, count, inheritFrom: 'before' });
  }
}

function entryOf(model: WorkbookModel, { sheetId, row, column }: Area, r: number, c: number, text: string): CellEntry {
  return text === '' ? { value: '' } : model.typed(sheetId, row + r, column + c, text);
}

function firstRefused(
  model: WorkbookModel,
  { sheetId, row, column }: Area,
  entries: readonly (readonly CellEntry[])[],
  { texts }: Block,
): { readonly cell: string; readonly help: string; readonly isLong: boolean } | null {
  for (const [r, line] of entries.entries()) {
    for (const [c, entry] of line.entries()) {
      const isLong = (texts[r]?.[c]?.length ?? 0) > MOST_CHARACTERS;
      if (!isLong && model.accepts(sheetId, row + r, column + c, entry)) continue;
      const [[rule = null] = []] = model.validations({
        sheetId,
        row: row + r,
        column: column + c,
        rows: 1,
        columns: 1,
      });
      return { cell: cellName(row + r, column + c), help: rule?.helpText ? `\n${rule.helpText}` : '', isLong };
    }
  }
  return null;
}
