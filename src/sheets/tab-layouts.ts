/**
 * Finds tabs and columns by identity, at the cost of reading a header.
 *
 * What was found last stands in the document's properties with a fingerprint of the header row it was found under.
 * While the header row is the same, so are the columns. When it differs (renamed, moved, inserted), the metadata is
 * asked once, and the answer recorded. Nothing is guessed from a position.
 */
import type { DocumentProperties } from '../platform/document-properties';
import type { Tab } from '../schema/tab';
import { TAB_KEYS, type TabKey } from '../schema/tab-keys';
import { tabOf, workbook } from '../schema/workbook-schema';
import { fingerprint } from './fingerprint';
import { identifyColumns, identifyTabs, type SheetFacts, TAB_METADATA } from './identity';
import { type Marks, readMarks } from './read-marks';
import { Refusal } from './refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface TabLayout {
  readonly tab: Tab;
  readonly sheet: Sheet;
  /** Column key → position, counted from 1. Columns that are gone are absent. */
  readonly positions: ReadonlyMap<string, number>;
  /** The header row as it stands, the merchant's own columns included, as wide as it was when last identified. */
  readonly headers: readonly string[];
}

/** Everything below the header as well, where one read gave both. */
export interface WholeTab extends TabLayout {
  readonly body: readonly (readonly unknown[])[];
}

export interface MissingPart {
  readonly tab: Tab;
  /** Its key; null: the whole tab. */
  readonly column: string | null;
}

interface Recorded {
  readonly sheet: number;
  readonly width: number;
  readonly print: string;
  readonly columns: Readonly<Record<string, number>>;
}

export class TabLayouts {
  private marks: Marks | null = null;
  private readonly known = new Map<TabKey, TabLayout>();

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly properties: DocumentProperties,
    /** The properties as read when the run began; only layouts are taken from it. */
    private readonly snapshot: Readonly<Record<string, string>>,
  ) {}

  /** Has the installer ever been here? Layouts stand in the properties, marks in the spreadsheet itself. */
  isInstalled(): boolean {
    return this.recorded('team') !== null || this.readMarks().tabs.size > 0;
  }

  /**
   * The schema's version the workbook was brought to; null when nobody says. Of a copy, which has no properties, the
   * marks are read anyway.
   *
   * @param kept from the properties
   */
  version(kept: string | undefined): number | null {
    if (kept !== undefined) return Number(kept);
    return this.recorded('team') === null ? this.readMarks().version : null;
  }

  /** @throws Refusal TAB_MISSING */
  of(key: TabKey): TabLayout {
    const known = this.known.get(key);
    if (known) return known;
    const recorded = this.recorded(key);
    const sheet = this.sheetOf(key, recorded);
    const layout = this.drawn(key, sheet, recorded) ?? this.fast(key, sheet, recorded) ?? this.thorough(key, sheet);
    this.known.set(key, layout);
    return layout;
  }

  /**
   * The tab with these columns at hand. A column that was put back at the far right leaves the recorded header as it
   * was, so whoever misses one looks again.
   * @throws Refusal TAB_MISSING, COLUMN_MISSING
   */
  having(key: TabKey, columns: readonly string[]): TabLayout {
    const layout = this.of(key);
    if (columns.every((column) => layout.positions.has(column))) return layout;
    const seen = this.again(key);
    requireColumns(seen, columns);
    return seen;
  }

  /** Which tab a sheet is; null for the shop's own sheets and for reports. */
  keyOf(sheetId: number): TabKey | null {
    const recorded = tabOfSheet(this.snapshot, sheetId);
    if (recorded) return recorded;
    const marks = this.readMarks().tabs.get(sheetId) ?? [];
    return TAB_KEYS.find((key) => marks.some((mark) => mark.tab === key && mark.sheet === sheetId)) ?? null;
  }

  /** What the marks do not show is looked for by its header before it counts as gone. */
  missing(): readonly MissingPart[] {
    return TAB_KEYS.flatMap((key): readonly MissingPart[] => {
      const tab: Tab = tabOf(key);
      const sheet = this.sheetIfAny(key, this.recorded(key));
      if (!sheet) return [{ tab, column: null }];
      const marked = new Set(this.readMarks().columns.get(sheet.getSheetId())?.values());
      const keys = Object.keys(tab.columns);
      if (keys.every((column) => marked.has(column))) return [];
      const { positions } = this.again(key);
      return keys.filter((column) => !positions.has(column)).map((column) => ({ tab, column }));
    });
  }

  /** Looks at the whole header anew: it has become wider. @throws Refusal TAB_MISSING */
  again(key: TabKey): TabLayout {
    const layout = this.thorough(key, this.sheetOf(key, this.recorded(key)));
    this.known.set(key, layout);
    return layout;
  }

  /** A small tab in one read, header and all. @throws Refusal TAB_MISSING */
  whole(key: TabKey): WholeTab {
    const recorded = this.recorded(key);
    const sheet = this.sheetOf(key, recorded);
    const [header = [], ...body] = sheet.getDataRange().getValues() as unknown[][];
    const same =
      recorded &&
      recorded.print === printOf(header.slice(0, recorded.width)) &&
      (header.length === recorded.width || (header.length > recorded.width && isComplete(key, recorded)));
    const layout = same ? layoutOf(key, sheet, recorded.columns, header) : this.identify(key, sheet, header);
    return { ...layout, body };
  }

  /** The header and some rows below it, where the header is as recorded; null where it is not, or the grid is smaller. */
  top(key: TabKey, rows: number): WholeTab | null {
    const recorded = this.recorded(key);
    const sheet = recorded && this.spreadsheet.getSheetById(recorded.sheet);
    if (!recorded || !sheet) return null;
    try {
      const [header = [], ...body] = sheet.getRange(1, 1, rows + 1, recorded.width).getValues() as unknown[][];
      return printOf(header) === recorded.print ? { ...layoutOf(key, sheet, recorded.columns, header), body } : null;
    } catch {
      return null;
    }
  }

  /** Forgets what this run has found: after the installer, or when rows and columns were moved under it. */
  forget(): void {
    this.marks = null;
    this.known.clear();
  }

  /** A tab that is drawn has no columns to look for, whatever stands in its first row; null for all others. */
  private drawn(key: TabKey, sheet: Sheet, recorded: Recorded | null): TabLayout | null {
    if (Object.keys(tabOf(key).columns).length > 0) return null;
    if (!recorded) this.record(key, { sheet: sheet.getSheetId(), width: 0, print: '', columns: {} });
    return layoutOf(key, sheet, {}, []);
  }

  private fast(key: TabKey, sheet: Sheet, recorded: Recorded | null): TabLayout | null {
    if (!recorded) return null;
    try {
      const [header = []] = sheet.getRange(1, 1, 1, recorded.width).getValues();
      return printOf(header) === recorded.print ? layoutOf(key, sheet, recorded.columns, header) : null;
    } catch {
      return null; // the sheet has become narrower than it was: the thorough way will say what is missing
    }
  }

  private thorough(key: TabKey, sheet: Sheet): TabLayout {
    const width = Math.max(1, sheet.getLastColumn());
    const [header = []] = sheet.getRange(1, 1, 1, width).getValues();
    return this.identify(key, sheet, header);
  }

  private identify(key: TabKey, sheet: Sheet, header: readonly unknown[]): TabLayout {
    const marks = this.readMarks().columns.get(sheet.getSheetId());
    const facts = header.map((text, index) => ({
      position: index + 1,
      header: String(text),
      mark: marks?.get(index + 1) ?? null,
    }));
    for (const [position, mark] of marks ?? [])
      if (position > header.length) facts.push({ position, header: '', mark });
    const columns: Record<string, number> = {};
    for (const [column, { position }] of identifyColumns(tabOf(key).columns, facts)) columns[column] = position;
    this.record(key, { sheet: sheet.getSheetId(), width: header.length, print: printOf(header), columns });
    return layoutOf(key, sheet, columns, header);
  }

  private sheetOf(key: TabKey, recorded: Recorded | null): Sheet {
    const sheet = this.sheetIfAny(key, recorded);
    if (!sheet) throw new Refusal('TAB_MISSING', { tab: tabOf(key).name });
    return sheet;
  }

  private sheetIfAny(key: TabKey, recorded: Recorded | null): Sheet | null {
    const known = recorded && this.spreadsheet.getSheetById(recorded.sheet);
    if (known) return known;
    const facts: SheetFacts[] = this.spreadsheet.getSheets().map((sheet) => ({
      sheetId: sheet.getSheetId(),
      // asked only of sheets whose marks do not tell: a name is a call
      get name() {
        return sheet.getName();
      },
      marks: this.readMarks().tabs.get(sheet.getSheetId()) ?? [],
    }));
    const found = identifyTabs(workbook.tabs, facts).get(key);
    const sheet = found && this.spreadsheet.getSheetById(found.sheetId);
    if (!sheet) return null;
    if (!this.isMarkedAs(key, sheet.getSheetId())) takeOver(key, sheet);
    return sheet;
  }

  private isMarkedAs(key: TabKey, sheetId: number): boolean {
    const marks = this.readMarks().tabs.get(sheetId) ?? [];
    return marks.length === 0 || marks.some(({ tab, sheet }) => tab === key && sheet === sheetId);
  }

  private readMarks(): Marks {
    this.marks ??= readMarks(this.spreadsheet);
    return this.marks;
  }

  private recorded(key: TabKey): Recorded | null {
    const text = this.snapshot[propertyOf(key)];
    return text === undefined ? null : (JSON.parse(text) as Recorded);
  }

  /** A header too long for one property is simply not remembered. */
  private record(key: TabKey, recorded: Recorded): void {
    const text = JSON.stringify(recorded);
    if (text.length <= 8_000) this.properties.set(propertyOf(key), text);
  }
}

/** @throws Refusal COLUMN_MISSING */
export function requireColumns({ tab, positions }: TabLayout, columns: readonly string[]): void {
  const missing = columns.find((column) => !positions.has(column));
  const header = missing === undefined ? undefined : tab.columns[missing]?.header;
  if (header) throw new Refusal('COLUMN_MISSING', { place: { tab: tab.name, column: header } });
}

const isComplete = (key: TabKey, { columns }: Recorded): boolean =>
  Object.keys(tabOf(key).columns).every((column) => column in columns);

const propertyOf = (key: TabKey): string => `layout.${key}`;

/** Which tab a sheet was when it was last looked at, from the document's properties alone; null when never. */
export function tabOfSheet(properties: Readonly<Record<string, string>>, sheetId: number): TabKey | null {
  const sheetOf = (key: TabKey): number | null => {
    const text = properties[propertyOf(key)];
    return text === undefined ? null : (JSON.parse(text) as Recorded).sheet;
  };
  return TAB_KEYS.find((key) => sheetOf(key) === sheetId) ?? null;
}

/** Where a tab's columns stood when it was last looked at; null when never. */
export function columnsOfTab(
  properties: Readonly<Record<string, string>>,
  key: TabKey,
): Readonly<Record<string, number>> | null {
  const text = properties[propertyOf(key)];
  return text === undefined ? null : (JSON.parse(text) as Recorded).columns;
}

/** A copy whose original was deleted is the tab from now on: of the next copy it must be told apart. */
function takeOver(key: TabKey, sheet: Sheet): void {
  const mark = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === TAB_METADATA);
  mark?.setValue(JSON.stringify({ tab: key, sheet: sheet.getSheetId() }));
}

const printOf = (header: readonly unknown[]): string => fingerprint(header.map(String).join('\u001f'));

const layoutOf = (
  key: TabKey,
  sheet: Sheet,
  columns: Readonly<Record<string, number>>,
  header: readonly unknown[],
): TabLayout => ({
  tab: tabOf(key),
  sheet,
  positions: new Map(Object.entries(columns)),
  headers: header.map(String),
});
