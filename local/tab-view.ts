/**
 * The product's tabs as this computer sees them from outside any execution: found by identity, read by the codec.
 *
 * Reads only. Shares the pure parts of the sheets layer, so that what an export says is what the product itself reads.
 */
import type { Instant } from '../src/domain/calendar/instant';
import { type ZoneTable, zoneTable } from '../src/domain/calendar/zone-table';
import { LANGUAGES, type Label, type Language } from '../src/i18n/bilingual';
import type { KindValue } from '../src/schema/column';
import type { Tab } from '../src/schema/tab';
import { workbook as schema, tabOf } from '../src/schema/workbook-schema';
import { choiceLabels, type LabelOverrides } from '../src/sheets/choice-labels';
import { type CodecContext, decodeCell, type RawCell, Unreadable } from '../src/sheets/codec';
import { COLUMN_METADATA, identifyColumns, identifyTabs, type SheetFacts, TAB_METADATA } from '../src/sheets/identity';
import { LANGUAGE_PROPERTY } from '../src/sheets/open-workbook';
import { toWire, type WireValue } from '../src/sheets/wire-value';
import { HOST_ZONES } from './execution/script-host';
import type { MetadataState, Stored, WorkbookModel } from './workbook/model';
import { isDateFormat } from './workbook/number-format';

export interface TabView {
  readonly tab: Tab;
  readonly sheetId: number;
  /** Column key → position, counted from 1. */
  readonly positions: ReadonlyMap<string, number>;
}

export type WireRow = Readonly<Record<string, WireValue>>;

/** What was found out about a workbook, until it changes: tests and pages ask again and again. */
interface Known {
  readonly changes: number;
  readonly sheets: ReadonlyMap<string, { readonly sheetId: number }>;
  readonly views: Map<string, TabView | null>;
  readonly codecs: Map<Language, CodecContext>;
}

const known = new WeakMap<WorkbookModel, Known>();

function knownOf(model: WorkbookModel): Known {
  const last = known.get(model);
  if (last?.changes === model.changes) return last;
  const sheets = identifyTabs(schema.tabs, factsOf(model));
  const now: Known = { changes: model.changes, sheets, views: new Map(), codecs: new Map() };
  known.set(model, now);
  return now;
}

/** null when the workbook has no such tab (not installed, or deleted). */
export function viewOfTab(model: WorkbookModel, key: string): TabView | null {
  const { sheets, views } = knownOf(model);
  const view = views.get(key) ?? readView(model, key, sheets.get(key)?.sheetId);
  views.set(key, view);
  return view;
}

function readView(model: WorkbookModel, key: string, sheetId: number | undefined): TabView | null {
  const tab = schema.tabs.find((one) => one.key === key);
  if (tab === undefined || sheetId === undefined) return null;
  return { tab, sheetId, positions: positionsOf(model, tab, sheetId) };
}

function factsOf(model: WorkbookModel): readonly SheetFacts[] {
  const marks = new Map<number, ReturnType<typeof tabMark>[]>();
  for (const one of model.metadata()) {
    if (one.key !== TAB_METADATA || one.location.type !== 'SHEET') continue;
    const { sheetId } = one.location;
    marks.set(sheetId, [...(marks.get(sheetId) ?? []), tabMark(one)]);
  }
  return model.sheets().map(({ sheetId, name }) => ({ sheetId, name, marks: marks.get(sheetId) ?? [] }));
}

function tabMark({ value }: MetadataState): { readonly tab: string; readonly sheet: number } {
  try {
    const { tab, sheet } = JSON.parse(value) as { tab?: unknown; sheet?: unknown };
    return { tab: String(tab), sheet: Number(sheet) };
  } catch {
    return { tab: '', sheet: -1 };
  }
}

function positionsOf(model: WorkbookModel, tab: Tab, sheetId: number): ReadonlyMap<string, number> {
  const marks = new Map<number, string>();
  for (const { key, value, location } of model.metadata()) {
    if (key === COLUMN_METADATA && location.type === 'COLUMN' && location.sheetId === sheetId)
      marks.set(location.at, value);
  }
  const columns = model.sheet(sheetId)?.maxColumns ?? 0;
  const [headers = []] = columns === 0 ? [] : model.values({ sheetId, row: 1, column: 1, rows: 1, columns });
  const facts = headers.map((header, at) => ({
    position: at + 1,
    header: typeof header === 'object' ? '' : String(header),
    mark: marks.get(at + 1) ?? null,
  }));
  return new Map([...identifyColumns(tab.columns, facts)].map(([key, { position }]) => [key, position]));
}

/** Every row with content, by column key in the schema's order; columns that are gone read null. @param keys all when absent */
export function wireRows(
  model: WorkbookModel,
  view: TabView,
  context: CodecContext,
  keys: readonly string[] = Object.keys(view.tab.columns),
): WireRow[] {
  const { rows, columns } = model.extent(view.sheetId);
  if (rows < 2) return [];
  const stored = model.values({ sheetId: view.sheetId, row: 2, column: 1, rows: rows - 1, columns });
  const readers = keys.map((key) => [key, cellReader(model, view, key, rows - 1, context)] as const);
  return stored.flatMap((line, at) => {
    if (line.every((value) => value === '')) return [];
    const row: Record<string, WireValue> = {};
    for (const [key, read] of readers) row[key] = read(line, at);
    return Object.values(row).some((value) => value !== null && value !== false) ? [row] : [];
  });
}

type CellReader = (line: readonly Stored[], at: number) => WireValue;

/** @param rows below the header */
function cellReader(model: WorkbookModel, view: TabView, key: string, rows: number, context: CodecContext): CellReader {
  const position = view.positions.get(key);
  const column = view.tab.columns[key];
  if (position === undefined || column === undefined) return () => null;
  const area = { sheetId: view.sheetId, row: 2, column: position, rows, columns: 1 };
  let formats: readonly (readonly string[])[] | null = null; // nobody asks for them where no cell holds a number
  return (line, at) => {
    const stored = line[position - 1] ?? '';
    const raw = typeof stored === 'object' ? stored.error : stored;
    if (raw === '') return null;
    if (typeof raw === 'number') formats ??= model.formats(area);
    const isDate = typeof raw === 'number' && isDateFormat(formats?.[at]?.[0] ?? '');
    const cell: RawCell = isDate ? new Date(HOST_ZONES.instantOf(model.settings.timeZone, raw)) : raw;
    const decoded = decodeCell(column, cell, context);
    if (decoded instanceof Unreadable) return decoded.found;
    return toWire(column, decoded as KindValue | null, context.zone);
  };
}

/** The workbook's own zone and labels. */
export function codecOf(model: WorkbookModel, language: Language): CodecContext {
  const { codecs } = knownOf(model);
  const codec = codecs.get(language) ?? readCodec(model, language);
  codecs.set(language, codec);
  return codec;
}

function readCodec(model: WorkbookModel, language: Language): CodecContext {
  const { timeZone } = model.settings;
  const zone: ZoneTable = zoneTable((instant: Instant | number) => HOST_ZONES.offsetMinutes(timeZone, instant));
  const plain: CodecContext = { zone, labels: choiceLabels(language, {}, () => ({})) };
  return { zone, labels: choiceLabels(language, ownLabels(model, plain), () => ({})) };
}

/** What stands in the tab lists, shipped labels included: the last word on every label. */
function ownLabels(model: WorkbookModel, context: CodecContext): LabelOverrides {
  const view = viewOfTab(model, tabOf('lists').key);
  if (view === null) return {};
  const overrides: Record<string, Record<string, Label>> = {};
  const columns = ['list', 'key', 'zh', 'en'];
  for (const row of wireRows(model, view, context, columns)) {
    const [list, key, zh, en] = columns.map((column) => String(row[column] ?? ''));
    if (!list || !key) continue;
    const labels = overrides[list] ?? {};
    overrides[list] = labels;
    labels[key] = { 'zh-CN': zh || en || key, en: en || zh || key };
  }
  return overrides;
}

/** The language the workbook was installed in; null before that. */
export function languageOf(model: WorkbookModel): Language | null {
  const known = model.properties('document')[LANGUAGE_PROPERTY];
  return LANGUAGES.find((language) => language === known) ?? null;
}
