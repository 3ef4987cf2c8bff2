/**
 * Range.copyTo and its like: what of a range is copied, laid over a target of any size, perhaps turned on its side.
 *
 * The source is repeated over a target that is a multiple of it; of any other target only the first cell counts, as
 * Google's reference says. Relative references of formulas go along. Values that are copied are judged by no rule:
 * a copy brings its own, or (values alone) passes as a paste by hand does.
 */
import { overlaps } from '../workbook/area';
import { carriedFormula } from '../workbook/formula/rewrite';
import type { Area, CellEntry, Op, ValidationRule } from '../workbook/model';
import { type CopyParts, partsOf } from './copy-part-table';
import type { OpenDocument } from './document';

/** How a target cell finds its source: both counted from 0. */
interface Layout {
  readonly target: Area;
  from(row: number, column: number): { readonly row: number; readonly column: number };
}

export function copyCells(
  document: OpenDocument,
  source: Area,
  target: Area,
  options: unknown,
  transposed: boolean,
): readonly Op[] {
  const layout = layoutOf(source, target, transposed);
  document.expectInside(layout.target);
  document.expectEditable(layout.target);
  return copyOps(document, source, layout, partsOf(options));
}

/** For copyValuesToRange and copyFormatToRange: the source is repeated or cut to fill the target exactly. */
export function copyExactly(document: OpenDocument, source: Area, target: Area, parts: CopyParts): readonly Op[] {
  document.expectInside(target);
  document.expectEditable(target);
  const from = (row: number, column: number) => ({ row: row % source.rows, column: column % source.columns });
  return copyOps(document, source, { target, from }, parts);
}

function layoutOf(source: Area, target: Area, transposed: boolean): Layout {
  const [high, wide] = transposed ? [source.columns, source.rows] : [source.rows, source.columns];
  const isMultiple = target.rows % high === 0 && target.columns % wide === 0;
  const rows = isMultiple ? target.rows : high;
  const columns = isMultiple ? target.columns : wide;
  return {
    target: { ...target, rows, columns },
    from: (row, column) =>
      transposed
        ? { row: column % source.rows, column: row % source.columns }
        : { row: row % source.rows, column: column % source.columns },
  };
}

function copyOps(document: OpenDocument, source: Area, layout: Layout, parts: CopyParts): readonly Op[] {
  const { workbook } = document;
  const { target } = layout;
  const ops: Op[] = [];
  const laid = <T>(values: readonly (readonly T[])[]): T[][] =>
    Array.from({ length: target.rows }, (_, r) =>
      Array.from({ length: target.columns }, (_, c) => {
        const at = layout.from(r, c);
        return values[at.row]![at.column]!;
      }),
    );
  if (parts.formats) {
    ops.push({ op: 'formats', area: target, formats: laid(workbook.formats(source)) });
    for (const property of stylesOf(document, source, target)) {
      if (property === 'border' && !parts.borders) continue;
      ops.push({ op: 'styles', area: target, property, values: laid(workbook.style(source, property)) });
    }
  }
  if (parts.rules) ops.push({ op: 'validation', area: target, rules: laidRules(document, source, layout) });
  if (parts.contents !== 'none') ops.push(contentsOp(document, source, layout, parts.contents === 'formulas'));
  if (parts.notes) ops.push({ op: 'notes', area: target, notes: laid(workbook.notes(source)) });
  return [
    ...ops,
    ...(parts.colours ? colourOps(document, source, target) : []),
    ...(parts.merges ? mergeOps(document, source, layout) : []),
    ...(parts.widths ? widthOps(document, source, layout) : []),
  ];
}

function stylesOf({ workbook }: OpenDocument, source: Area, target: Area): ReadonlySet<string> {
  return new Set([...workbook.styleProperties(source.sheetId), ...workbook.styleProperties(target.sheetId)]);
}

function contentsOp({ workbook }: OpenDocument, source: Area, layout: Layout, withFormulas: boolean): Op {
  const { target, from } = layout;
  const values = workbook.values(source);
  const formulas = workbook.formulas(source);
  const entries = Array.from({ length: target.rows }, (_, r) =>
    Array.from({ length: target.columns }, (_, c): CellEntry => {
      const { row, column } = from(r, c);
      const formula = formulas[row]![column]!;
      if (formula === '' || !withFormulas) return { value: values[row]![column]! };
      const rows = target.row + r - source.row - row;
      return { value: '', formula: carriedFormula(formula, rows, target.column + c - source.column - column) };
    }),
  );
  return { op: 'cells', sheetId: target.sheetId, row: target.row, column: target.column, entries };
}

/** A rule's formula goes along like a cell's. */
function laidRules({ workbook }: OpenDocument, source: Area, { target, from }: Layout): (ValidationRule | null)[][] {
  const rules = workbook.validations(source);
  return Array.from({ length: target.rows }, (_, r) =>
    Array.from({ length: target.columns }, (_, c) => {
      const { row, column } = from(r, c);
      const rule = rules[row]![column] ?? null;
      if (rule?.criteria !== 'CUSTOM_FORMULA') return rule;
      const [formula, ...rest] = rule.args;
      const rows = target.row + r - source.row - row;
      const carried = carriedFormula(String(formula), rows, target.column + c - source.column - column);
      return { ...rule, args: [carried, ...rest] };
    }),
  );
}

/** Each rule that colours a part of the source colours the same part of the target; on another tab it is a new one. */
function colourOps({ workbook }: OpenDocument, source: Area, target: Area): Op[] {
  const { colourRules } = workbook.overlays(source.sheetId);
  const touching = colourRules.filter(({ areas }) => areas.some((area) => overlaps(area, source)));
  if (touching.length === 0) return [];
  const grown = (rule: (typeof colourRules)[number]) => ({ ...rule, areas: [...rule.areas, target] });
  if (source.sheetId === target.sheetId) {
    const set = { colourRules: colourRules.map((rule) => (touching.includes(rule) ? grown(rule) : rule)) };
    return [{ op: 'overlays', sheetId: source.sheetId, set }];
  }
  const anchor = { row: target.row, column: target.column };
  const added = touching.map((rule) => ({ ...rule, areas: [target], anchor }));
  const kept = workbook.overlays(target.sheetId).colourRules;
  return [{ op: 'overlays', sheetId: target.sheetId, set: { colourRules: [...kept, ...added] } }];
}

/** Merged cells of the target give way; those wholly inside the source come once, at the target's first cell. */
function mergeOps({ workbook }: OpenDocument, source: Area, { target }: Layout): Op[] {
  const inside = workbook.overlays(source.sheetId).merges.filter((merge) => overlaps(merge, source));
  const before = workbook.overlays(target.sheetId).merges;
  const kept = before.filter((merge) => !overlaps(merge, target));
  if (inside.length === 0 && kept.length === before.length) return [];
  const moved = inside.map((merge) => ({
    ...merge,
    sheetId: target.sheetId,
    row: merge.row - source.row + target.row,
    column: merge.column - source.column + target.column,
  }));
  return [{ op: 'overlays', sheetId: target.sheetId, set: { merges: [...kept, ...moved] } }];
}

function widthOps({ workbook }: OpenDocument, source: Area, { target, from }: Layout): Op[] {
  return Array.from({ length: target.columns }, (_, c): Op => {
    const { pixels } = workbook.lineSize(source.sheetId, 'COLUMNS', source.column + from(0, c).column);
    const at = target.column + c;
    return { op: 'lineSize', sheetId: target.sheetId, dimension: 'COLUMNS', at, count: 1, pixels };
  });
}
