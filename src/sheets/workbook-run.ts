/**
 * The installed workbook during one run: what `ShopWorkbook` promises, put together from the parts of this layer.
 *
 * Tables are untyped within the layer and typed by the schema outside it; `asShopWorkbook` is where the two meet.
 */

import type { Instant } from '../domain/calendar/instant';
import type { IsoDay } from '../domain/calendar/iso-day';
import type { ZoneTable } from '../domain/calendar/zone-table';
import type { Label, Language } from '../i18n/bilingual';
import type { Mission } from '../i18n/guide-words';
import { takeDocumentLock } from '../platform/document-lock';
import type { DocumentProperties } from '../platform/document-properties';
import type { KindValue } from '../schema/column';
import type { TabKey } from '../schema/tab-keys';
import { type CardLine, translateCard, writeCardLines } from './card-tab';
import { isRecord } from './change-log';
import { type ChoiceLabels, choiceLabels } from './choice-labels';
import type { CodecContext } from './codec';
import { type CommitContext, commitTables } from './commit';
import { CustomerNumbers } from './customer-numbers';
import { type DashboardBlock, writeDashboard } from './dashboard-tab';
import { type DraftMemory, draftMemory } from './draft-memory';
import { type EnteredRow, type EnteredRows, type ReadEntered, type RowSpan, readEntered } from './entered-rows';
import { findRows } from './find-rows';
import { hideGuide, writeGuide } from './guide-tab';
import { readLabelOverrides } from './label-overrides';
import { commitEntered } from './mend-entered';
import { readAgain } from './read-again';
import { Refusal } from './refusal';
import { freeChoices, relabelChoices } from './relabel-choices';
import { removeRows } from './remove-rows';
import { findReportSheet, type ReportBlock, writeReport } from './report-tab';
import { type RolledBack, rollBack } from './roll-back';
import type { SheetTable, Values } from './sheet-table';
import { type ShopSettings, shopSettings } from './shop-settings';
import type { Actor, BatchNote, ShopWorkbook, SpreadsheetCopy } from './shop-workbook';
import { commitInSlices } from './slices';
import { readColumn, readRowsAt, readWholeRow, type WholeRow } from './some-rows';
import type { MissingPart, TabLayouts } from './tab-layouts';
import { findRow, readOneRow, readShort, readTable, readThrough, readTop, tableToAppend } from './table-reader';

/** As many settings as the product has, and some of the shop's own. */
const SETTINGS_ROWS = 24;

export interface RunParts {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly layouts: TabLayouts;
  readonly codec: CodecContext;
  readonly properties: DocumentProperties;
  /** All of them, as the run found them. */
  readonly snapshot: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly now: Instant;
  readonly actor: Actor;
}

export class WorkbookRun {
  readonly language: Language;
  readonly labels: ChoiceLabels;
  readonly zone: ZoneTable;
  readonly now: Instant;
  readonly today: IsoDay;
  readonly actor: Actor;
  readonly settings: ShopSettings;
  drafts: DraftMemory;
  private readonly context: CommitContext;
  private readonly numbers: CustomerNumbers;
  private isLocked = false;
  private hasFlushed = false;

  constructor(private readonly parts: RunParts) {
    const { layouts, codec, properties, language, now, actor } = parts;
    this.language = language;
    this.labels = codec.labels;
    this.zone = codec.zone;
    this.now = now;
    this.today = codec.zone.dayOf(now);
    this.actor = actor;
    this.drafts = draftMemory(properties);
    this.settings = shopSettings(
      () => language,
      () => readTop(layouts, codec, 'settings', ['value'], SETTINGS_ROWS),
      () => readTable(layouts, codec, 'settings', ['value']),
    );
    this.numbers = new CustomerNumbers(
      properties,
      () => readTable(layouts, codec, 'customers', ['id']).rows.map((row) => String(row['id'] ?? '')),
      (id) => findRow(layouts.of('customers'), id) !== null,
    );
    this.context = {
      layouts,
      codec,
      flush: () => SpreadsheetApp.flush(),
      limits: { today: this.today, labels: codec.labels },
      written: { at: now, by: actor.email },
      run: { bottoms: new Map(), batches: new Map(), uncounted: new Map(), wholes: new Map(), readNow: new Set() },
    };
  }

  get id(): string {
    return this.parts.spreadsheet.getId();
  }

  missing(): readonly MissingPart[] {
    return this.parts.layouts.missing();
  }

  remembered(property: string): string | null {
    return this.parts.snapshot[property] ?? null;
  }

  rowsIn(tab: TabKey): number {
    return Math.max(0, this.parts.layouts.of(tab).sheet.getLastRow() - 1);
  }

  read(tab: TabKey, columns: readonly string[]): SheetTable {
    const table = readTable(this.parts.layouts, this.parts.codec, tab, columns);
    if (tab === 'customers') this.numbers.know(table.rows.map((row) => String(row['id'] ?? '')));
    if (isRecord(tab)) this.context.run.wholes.set(tab, table);
    return this.noted(table);
  }

  readThrough(key: TabKey, columns: readonly string[], visit: (row: Values) => void): void {
    readThrough(this.parts.layouts, this.parts.codec, { key, columns }, visit);
  }

  readShort(tab: TabKey, columns: readonly string[]): SheetTable {
    return readShort(this.parts.layouts, this.parts.codec, tab, columns);
  }

  readRow(tab: TabKey, columns: readonly string[], id: string, hint?: number): SheetTable {
    return this.noted(readOneRow(this.parts.layouts, this.parts.codec, tab, columns, { id, hint }));
  }

  readAgain(tab: TabKey, columns: readonly string[], seen: ReadonlyMap<string, number>, from: number): SheetTable {
    return this.noted(readAgain(this.parts.layouts, this.parts.codec, tab, columns, { seen, from }));
  }

  readColumn(tab: TabKey, column: string): ReadonlyMap<number, KindValue> {
    return readColumn(this.parts.layouts, this.parts.codec, tab, column);
  }

  readRowsAt(tab: TabKey, columns: readonly string[], sheetRows: readonly number[]): SheetTable {
    return readRowsAt(this.parts.layouts, this.parts.codec, tab, columns, sheetRows);
  }

  findRows(tab: TabKey, column: string, text: string, how: 'whole' | 'part' = 'whole'): readonly number[] {
    return findRows(this.parts.layouts, tab, { column, text, how });
  }

  readEntered(tab: TabKey, span: RowSpan): EnteredRows {
    return readEntered(this.parts.layouts, this.parts.codec, tab, span);
  }

  commitEntered(entered: EnteredRows, ids: ReadonlyMap<EnteredRow, string>, along: readonly SheetTable[]): number {
    this.numbers.save();
    return commitEntered(this.context, { entered: entered as ReadEntered, ids, along });
  }

  readWholeRow(tab: TabKey, id: string, hint?: number): WholeRow | null {
    return readWholeRow(this.parts.layouts, this.parts.codec, tab, { id, hint });
  }

  selected(): { tab: TabKey; sheetRow: number } | null {
    const range = this.parts.spreadsheet.getActiveRange();
    const tab = range && this.parts.layouts.keyOf(range.getSheet().getSheetId());
    return range && tab && range.getRow() > 1 ? { tab, sheetRow: range.getRow() } : null;
  }

  show(key: string): void {
    const { spreadsheet, layouts } = this.parts;
    const sheet = key.startsWith('report.') ? findReportSheet(spreadsheet, key) : layouts.of(key as TabKey).sheet;
    if (!sheet) return;
    if (sheet.isSheetHidden()) sheet.showSheet();
    spreadsheet.setActiveSheet(sheet);
  }

  writeCard(lines: readonly CardLine[]): void {
    writeCardLines(this.parts.layouts.of('card').sheet, lines);
  }

  translateCard(): void {
    translateCard(this.parts.layouts.of('card').sheet, this.language);
  }

  freeChoices(tab: TabKey): void {
    freeChoices(this.parts.layouts.of(tab));
  }

  relabelChoices(tab: TabKey, from: Language): void {
    const { layouts, codec } = this.parts;
    const overrides = () => readLabelOverrides(layouts, codec.zone);
    relabelChoices(layouts.of(tab), choiceLabels(from, overrides(), overrides), this.labels);
    this.context.flush();
  }

  writeDashboard(block: DashboardBlock): void {
    writeDashboard(this.parts.layouts.of('dashboard').sheet, block);
    this.context.flush();
  }

  writeGuide(done: ReadonlySet<Mission>): void {
    writeGuide(this.parts.layouts.of('guide').sheet, this.language, done);
  }

  hideGuide(): boolean {
    return hideGuide(this.parts.spreadsheet, this.parts.layouts.of('guide').sheet);
  }

  hasReport(id: string): boolean {
    return findReportSheet(this.parts.spreadsheet, `report.${id}`) !== null;
  }

  copyAs(name: string): SpreadsheetCopy {
    const copy = this.parts.spreadsheet.copy(name);
    return { id: copy.getId(), url: copy.getUrl() };
  }

  address(tab?: TabKey): string {
    const anchor = tab === undefined ? '' : `#gid=${this.parts.layouts.of(tab).sheet.getSheetId()}`;
    return `${this.parts.spreadsheet.getUrl()}${anchor}`;
  }

  toAppend(tab: TabKey): SheetTable {
    return tableToAppend(this.parts.layouts, tab);
  }

  /** Rows added by others show in where the tab ends; rows that moved are found again when they are written to. */
  stillThere(...tables: readonly SheetTable[]): boolean {
    return tables.every(({ tab, bottom }) => {
      const { sheet } = this.parts.layouts.of(tab);
      const last = Math.max(1, sheet.getLastRow());
      this.context.run.bottoms.set(tab, last);
      return bottom === null || bottom === last;
    });
  }

  /** Lock → flush (nothing of ours is pending, others' writes are seen) → run → release. @throws Refusal BUSY */
  locked<T>(run: () => T): T {
    const lock = takeDocumentLock();
    if (!lock) throw new Refusal('BUSY', {});
    try {
      this.isLocked = true;
      this.forgetWhatOthersChange();
      if (!this.hasFlushed) this.context.flush();
      this.hasFlushed = true; // every commit flushes, so that nothing of ours is pending at later locks
      return run();
    } finally {
      this.isLocked = false;
      lock.release();
    }
  }

  commit(tables: readonly SheetTable[], note: BatchNote): void {
    this.numbers.save();
    commitTables(this.context, tables, note);
  }

  commitInSlices(table: SheetTable, note: BatchNote): void {
    const locked = <T>(run: () => T): T => this.locked(run);
    commitInSlices({ context: this.context, locked, commit: (tables) => this.commit(tables, note) }, table);
  }

  remove(tab: TabKey, identities: ReadonlySet<string>): number {
    return removeRows(this.context, tab, identities);
  }

  rollBack(batch: string): RolledBack {
    return rollBack(this.context, batch);
  }

  writeReport(id: string, name: Label, block: ReportBlock): void {
    writeReport(this.parts.spreadsheet, id, name, this.language, block);
    this.context.flush();
  }

  nextCustomerId(): string {
    return this.numbers.next();
  }

  /** Under a new lock: between two locks another run may have added rows, given numbers, saved drafts. */
  private forgetWhatOthersChange(): void {
    const { bottoms, readNow } = this.context.run;
    bottoms.clear();
    readNow.clear();
    this.numbers.ask();
    this.drafts = draftMemory(this.parts.properties);
  }

  private noted(table: SheetTable): SheetTable {
    if (!this.isLocked) return table;
    const { readNow, bottoms } = this.context.run;
    readNow.add(table);
    if (table.bottom !== null) bottoms.set(table.tab, table.bottom);
    return table;
  }
}

export const asShopWorkbook = (run: WorkbookRun): ShopWorkbook => run as unknown as ShopWorkbook;
