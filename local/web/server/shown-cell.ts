/** One cell for whoever is about to edit it: the text that typing again would give, its note, its choices. */
import type { Area, Stored, ValidationRule, WorkbookModel } from '../../workbook/model';
import { isDateFormat, plainNumber } from '../../workbook/number-format';
import type { CellDetail } from '../wire';
import { entryOf } from './shown-slice';

const BLANK: CellDetail = { text: '', note: '', entry: null, choices: [] };
const MOST_CHOICES = 500;

export function shownCell(model: WorkbookModel, sheetId: number, row: number, column: number): CellDetail {
  const sheet = model.sheet(sheetId);
  if (sheet === undefined || row > sheet.maxRows || column > sheet.maxColumns) return BLANK;
  const area: Area = { sheetId, row, column, rows: 1, columns: 1 };
  const [[rule = null] = []] = model.validations(area);
  const [[note = ''] = []] = model.notes(area);
  return {
    text: editText(model, area),
    note,
    entry: entryOf(rule),
    choices: rule === null ? [] : choicesOf(model, rule),
  };
}

/** A formula, a date as shown, a number in full, text with an apostrophe where without one it would be read anew. */
export function editText(model: WorkbookModel, area: Area): string {
  const [[formula = ''] = []] = model.formulas(area);
  if (formula !== '') return formula;
  const [[value = ''] = []] = model.values(area);
  const [[format = ''] = []] = model.formats(area);
  const [[shown = ''] = []] = model.displayValues(area);
  if (typeof value === 'number') return isDateFormat(format) ? dateText(model, area, value, shown) : plainNumber(value);
  if (typeof value !== 'string' || value === '') return shown;
  return typesAs(model, area, value) === value ? value : `'${value}`;
}

function typesAs(model: WorkbookModel, { sheetId, row, column }: Area, text: string): Stored | null {
  const entry = model.typed(sheetId, row, column, text);
  return entry.formula === undefined ? entry.value : null;
}

/** A format that shows too little of a date (`mm-dd`) would lose the rest. */
function dateText(model: WorkbookModel, area: Area, value: number, shown: string): string {
  if (typesAs(model, area, shown) === value) return shown;
  const iso = new Date(Math.round((value - 25_569) * 86_400) * 1000).toISOString();
  return value % 1 === 0 ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

function choicesOf(model: WorkbookModel, { criteria, args: [source] }: ValidationRule): readonly string[] {
  if (criteria === 'VALUE_IN_LIST') return Array.isArray(source) ? source.map(String) : [];
  if (criteria !== 'VALUE_IN_RANGE' || typeof source !== 'object' || Array.isArray(source)) return [];
  const area = source as Area;
  const rows = Math.min(area.rows, model.extent(area.sheetId).rows - area.row + 1);
  if (rows < 1) return [];
  const shown = model.displayValues({ ...area, rows }).flat();
  return [...new Set(shown.filter((one) => one !== ''))].slice(0, MOST_CHOICES);
}
