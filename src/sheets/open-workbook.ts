/**
 * Opens the installed workbook for one run: who works in it, in which language, zone and time; and how it is written.
 */
import type { Instant } from '../domain/calendar/instant';
import type { ZoneTable } from '../domain/calendar/zone-table';
import { type Label, LANGUAGES, type Language } from '../i18n/bilingual';
import { takeDocumentLock } from '../platform/document-lock';
import { type DocumentProperties, documentProperties } from '../platform/document-properties';
import { spreadsheetZone } from '../platform/spreadsheet-zone';
import { type ChoiceLabels, choiceLabels, type LabelOverrides } from './choice-labels';
import type { CodecContext } from './codec';
import { type CommitContext, commitTables } from './commit';
import { CustomerNumbers } from './customer-numbers';
import { draftMemory } from './draft-memory';
import { LABELS_PROPERTY, readLabelOverrides } from './label-overrides';
import { standWhereTheyStood } from './moved-rows';
import { Refusal } from './refusal';
import { removeRows } from './remove-rows';
import { type ReportBlock, writeReport } from './report-tab';
import type { SheetTable } from './sheet-table';
import { rollBack } from './roll-back';
import { shopSettings } from './shop-settings';
import type { ShopWorkbook } from './shop-workbook';
import { commitInSlices } from './slices';
import { TabLayouts } from './tab-layouts';
import { findRow, readOneRow, readTable, tableToAppend } from './table-reader';
import { roleOf } from './team-roles';

/** Set by the installer; the truth stands in settings, this saves reading it to log a call. */
export const LANGUAGE_PROPERTY = 'language';

/** Characters; Google takes 9 KB a value. Labels that do not fit are read from the tab each time. */
const LARGEST_PROPERTY = 3_000;

export interface RunFacts {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly now: Instant;
  readonly email: string;
}

/** @throws Refusal NOT_INSTALLED, NOT_SIGNED_IN, NO_ROLE, TAB_MISSING */
export function openWorkbook({ spreadsheet, now, email }: RunFacts): ShopWorkbook {
  const properties = documentProperties();
  const snapshot = properties.all();
  const layouts = new TabLayouts(spreadsheet, properties, snapshot);
  if (!layouts.isInstalled()) throw new Refusal('NOT_INSTALLED', {});
  const zone = spreadsheetZone(spreadsheet);
  const language = languageOf(layouts, zone, snapshot);
  const kept = snapshot[LABELS_PROPERTY];
  const overrides = kept === undefined ? readLabelOverrides(layouts, zone) : (JSON.parse(kept) as LabelOverrides);
  const labels = choiceLabels(language, overrides, () => readLabelOverrides(layouts, zone));
  const codec: CodecContext = { zone, labels };
  const actor = { email, role: roleOf(readTable(layouts, codec, 'team', ['email', 'role', 'active']), email) };
  return assemble({ spreadsheet, layouts, codec, properties, zone, labels, language, now, actor });
}

interface Parts {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly layouts: TabLayouts;
  readonly codec: CodecContext;
  readonly properties: DocumentProperties;
  readonly zone: ZoneTable;
  readonly labels: ChoiceLabels;
  readonly language: Language;
  readonly now: Instant;
  readonly actor: ShopWorkbook['actor'];
}

function assemble({
  spreadsheet,
  layouts,
  codec,
  properties,
  zone,
  labels,
  language,
  now,
  actor,
}: Parts): ShopWorkbook {
  const today = zone.dayOf(now);
  const flush = (): void => SpreadsheetApp.flush();
  const context: CommitContext = {
    layouts,
    codec,
    flush,
    limits: { today, labels },
    written: { at: now, by: actor.email },
  };
  const numbers = new CustomerNumbers(
    properties,
    () => readTable(layouts, codec, 'customers', ['id']).rows.map((row) => String(row['id'] ?? '')),
    (id) => findRow(layouts.of('customers'), id) !== null,
  );
  const commit = (tables: readonly SheetTable[], note: Parameters<ShopWorkbook['commit']>[1]): void => {
    numbers.save();
    commitTables(context, tables, note);
  };
  const locked = <T>(run: () => T): T => inLock(flush, run);
  const read = (tab: Parameters<typeof readTable>[2], columns: readonly string[]): SheetTable => {
    const table = readTable(layouts, codec, tab, columns);
    if (tab === 'customers') numbers.know(table.rows.map((row) => String(row['id'] ?? '')));
    return table;
  };
  const workbook = {
    ...{ language, labels, zone, now, today, actor, locked, commit, read },
    settings: shopSettings(
      () => language,
      () => readTable(layouts, codec, 'settings', ['value']),
    ),
    drafts: draftMemory(properties),
    readRow: (tab: Parameters<typeof readTable>[2], columns: readonly string[], id: string, hint?: number) =>
      readOneRow(layouts, codec, tab, columns, { id, hint }),
    toAppend: (tab: Parameters<typeof readTable>[2]) => tableToAppend(layouts, tab),
    stillThere: (...tables: readonly SheetTable[]) =>
      tables.every((table) => standWhereTheyStood(context, table, table.rows)),
    commitInSlices: (table: SheetTable, note: Parameters<ShopWorkbook['commit']>[1]) =>
      commitInSlices({ context, locked, commit }, table, note),
    remove: (tab: Parameters<typeof readTable>[2], identities: ReadonlySet<string>) =>
      removeRows(context, tab, identities),
    rollBack: (batch: string) => rollBack(context, batch),
    writeReport: (id: string, name: Label, block: ReportBlock) => {
      writeReport(spreadsheet, id, name, language, block);
      flush();
    },
    nextCustomerId: () => numbers.next(),
  };
  // Tables are untyped inside this layer and typed by the schema outside it; this is where the two meet.
  return workbook as unknown as ShopWorkbook;
}

/** Lock → flush (nothing of ours is pending, others' writes are seen) → run → release. @throws Refusal BUSY */
function inLock<T>(flush: () => void, run: () => T): T {
  const lock = takeDocumentLock();
  if (!lock) throw new Refusal('BUSY', {});
  try {
    flush();
    return run();
  } finally {
    lock.release();
  }
}

function languageOf(layouts: TabLayouts, zone: ZoneTable, snapshot: Readonly<Record<string, string>>): Language {
  const known = LANGUAGES.find((language) => language === snapshot[LANGUAGE_PROPERTY]);
  if (known) return known;
  const labels = choiceLabels('en', {}, () => ({}));
  const value = readTable(layouts, { zone, labels }, 'settings', ['value']).byKey('language')?.['value'];
  return LANGUAGES.find((language) => language === value) ?? 'en';
}

/** After an installation: what a run would otherwise read from tabs each time. */
export function rememberInstallation(spreadsheet: RunFacts['spreadsheet'], language: Language): void {
  const properties = documentProperties();
  const layouts = new TabLayouts(spreadsheet, properties, properties.all());
  const labels = JSON.stringify(readLabelOverrides(layouts, spreadsheetZone(spreadsheet)));
  const fits = labels.length <= LARGEST_PROPERTY;
  properties.setAll({ [LANGUAGE_PROPERTY]: language, ...(fits ? { [LABELS_PROPERTY]: labels } : {}) });
}
