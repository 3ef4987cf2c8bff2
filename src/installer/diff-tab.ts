/**
 * Decides what one tab lacks. Pure.
 *
 * What people may change as they like is left alone: names, order, widths, hidden or shown, colours, a header in other
 * words, a number format of the same class. What the product relies on is put back.
 */
import type { Language } from '../i18n/bilingual';
import type { Column } from '../schema/column';
import { COMPUTED_HEADER_COLOUR, HEADER_COLOURS, TAB_COLOURS } from '../schema/palette';
import type { ShippedRow } from '../schema/shipped/shipped-row';
import type { Tab } from '../schema/tab';
import { formatClassOf, formatOf } from './cell-format-table';
import type { AskOwner, Change, ColumnLook, SheetRef } from './change';
import type { LabelsOfChoice } from './colour-formula';
import { columnFolds } from './column-folds';
import { type ColumnLayout, type ColumnPlace, layoutColumns } from './column-layout';
import { columnWidth } from './column-width-table';
import { diffColours } from './diff-colours';
import { diffNotes } from './diff-notes';
import { diffProtections } from './diff-protections';
import { withColumnsAdded } from './displaced-areas';
import type { LabelsOf } from './drop-down-labels';
import type { FoundTab } from './found';
import { gridRuleOf, signatureOf } from './grid-rule';
import { shippedBlocks } from './shipped-cells';

/** A grid of a new tab; the tables grow it as they need. */
export const NEW_TAB_ROWS = 1_000;

export interface TabContext {
  readonly tab: Tab;
  readonly language: Language;
  readonly labelsOf: LabelsOf;
  readonly labelsOfChoice: LabelsOfChoice;
  readonly isOwner: boolean;
  /** Rows that come with the product and do not stand there yet. */
  readonly missingRows: readonly ShippedRow[];
}

/** A tab that is nowhere, or whose sheet was made but not yet filled when the installation was interrupted. */
export function createTab(context: TabContext, on: SheetRef, index: number): Change[] {
  const { tab, language } = context;
  const columns = Object.values(tab.columns).map((column) => lookOf(tab, column, language));
  const looks = { columns, wraps: tab.wraps === true, folds: columnFolds(Object.values(tab.columns)) };
  const places: ColumnPlace[] = Object.keys(tab.columns).map((key) => ({ key, found: null }));
  return [
    { change: 'createTab', ...inTab(tab, on), index, colour: TAB_COLOURS[tab.purpose], ...looks },
    ...diffColumns(context, on, places),
    ...diffNotes(tab, on, places, language),
    ...diffColours({ ...context, on, places, maxRows: NEW_TAB_ROWS, colours: [] }),
    ...shipRows(context, on, places, 2),
    ...diffProtections({ ...context, on, places, maxRows: NEW_TAB_ROWS, protections: [] }),
    ...(tab.hidden ? [{ change: 'hideTab' as const, ...inTab(tab, on) }] : []),
    { change: 'markTab', ...inTab(tab, on) },
  ];
}

export function diffTab(context: TabContext, standing: FoundTab): Change[] {
  const { tab } = context;
  const on = { sheetId: standing.sheetId, name: standing.name };
  const layout = layoutColumns(tab.columns, standing.columns);
  const found = withColumnsAdded(standing, layout.additions);
  const adopted = found.mark === 'none';
  return [
    ...(adopted ? [adopt(tab, on)] : []),
    ...addColumns(context, on, layout),
    ...diffColumns(context, on, layout.places),
    ...diffNotes(tab, on, layout.places, context.language),
    ...diffColours({ ...context, on, ...found, places: layout.places }),
    ...shipRows(context, on, layout.places, Math.max(found.lastRow, 1) + 1),
    ...diffProtections({ ...context, on, ...found, places: layout.places, protections: found.protections }),
    ...(adopted && tab.hidden && !found.hidden ? [{ change: 'hideTab' as const, ...inTab(tab, on) }] : []),
    ...(found.mark === 'marked' ? [] : [{ change: 'markTab' as const, ...inTab(tab, on) }]),
  ];
}

function inTab(tab: Tab, on: SheetRef): Omit<AskOwner, 'change'> {
  return { tab: tab.key, on, column: null };
}

function adopt(tab: Tab, on: SheetRef): Change {
  const frozenRows = Object.keys(tab.columns).length > 0 ? 1 : 0;
  return { change: 'adoptTab', ...inTab(tab, on), colour: TAB_COLOURS[tab.purpose], frozenRows };
}

function lookOf(tab: Tab, column: Column, language: Language): ColumnLook {
  return {
    header: column.header[language],
    colour: column.computed ? COMPUTED_HEADER_COLOUR : HEADER_COLOURS[tab.purpose],
    width: columnWidth(column, column.header[language]),
    hidden: column.hidden,
  };
}

function addColumns({ tab, language }: TabContext, on: SheetRef, { additions }: ColumnLayout): Change[] {
  return additions.flatMap(({ key, at, insert }): Change[] => {
    const column = tab.columns[key];
    if (!column) return [];
    const look = lookOf(tab, column, language);
    return [{ change: 'addColumn', tab: tab.key, on, column: key, at, span: 1, insert, look }];
  });
}

/** What each column lacks besides being there. */
function diffColumns(context: TabContext, on: SheetRef, places: readonly ColumnPlace[]): Change[] {
  return places.flatMap(({ key, found }, index) => {
    const column = key === null ? undefined : context.tab.columns[key];
    if (key === null || !column) return [];
    return diffColumn(context, column, { tab: context.tab.key, on, column: key, at: index + 1, span: 1 }, found);
  });
}

function diffColumn(
  { language, labelsOf }: TabContext,
  column: Column,
  at: { tab: Tab['key']; on: SheetRef; column: string; at: number; span: number },
  found: ColumnPlace['found'],
): Change[] {
  const changes: Change[] = [];
  if (found && found.header.trim() === '') {
    changes.push({ change: 'restoreHeader', ...at, header: column.header[language] });
  }
  const format = formatOf(column);
  if (format !== null && !(found && holdsOnly(found.formats, formatClassOf(format)))) {
    changes.push({ change: 'setFormat', ...at, format });
  }
  const rule = gridRuleOf(column, labelsOf);
  if (rule && !(found && holdsOnly(found.rules, signatureOf(rule))))
    changes.push({ change: 'setValidation', ...at, rule });
  if (found && hasOurRule(column, labelsOf, found.rules)) changes.push({ change: 'liftValidation', ...at });
  if (found?.mark !== at.column) {
    changes.push({ change: 'markColumn', ...at, replaces: found !== null && found.mark !== null });
  }
  return changes;
}

/**
 * A column that an older version left to people and this one works out: the check it had would stand in the product's own
 * way. A check of the shop's making is another one, and stays.
 */
function hasOurRule(column: Column, labelsOf: LabelsOf, seen: ReadonlySet<string>): boolean {
  const former = column.computed ? gridRuleOf({ ...column, computed: false }, labelsOf) : null;
  return former !== null && seen.has(signatureOf(former));
}

/** A grid without a row below its header has nothing to put right. */
function holdsOnly<T>(seen: ReadonlySet<T>, wanted: T): boolean {
  return seen.size === 0 || (seen.size === 1 && seen.has(wanted));
}

function shipRows(
  { tab, language, missingRows }: TabContext,
  on: SheetRef,
  places: readonly ColumnPlace[],
  row: number,
): Change[] {
  if (missingRows.length === 0) return [];
  const blocks = shippedBlocks(tab, missingRows, places, language);
  return [{ change: 'shipRows', ...inTab(tab, on), row, blocks }];
}
