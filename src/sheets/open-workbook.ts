/**
 * Opens the installed workbook for one run: who works in it, in which language, zone and time; and how it is written.
 */
import type { Instant } from '../domain/calendar/instant';
import type { ZoneTable } from '../domain/calendar/zone-table';
import { LANGUAGES, type Language } from '../i18n/bilingual';
import { documentProperties } from '../platform/document-properties';
import { spreadsheetZone } from '../platform/spreadsheet-zone';
import { choiceLabels, type LabelOverrides } from './choice-labels';
import type { CodecContext } from './codec';
import { LABELS_PROPERTY, readLabelOverrides } from './label-overrides';
import { Refusal } from './refusal';
import type { ShopWorkbook } from './shop-workbook';
import { TabLayouts } from './tab-layouts';
import { readTable, readTop } from './table-reader';
import { type Role, roleOf } from './team-roles';
import { asShopWorkbook, WorkbookRun } from './workbook-run';

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
  const actor = { email, role: roleInTeam(layouts, codec, email) };
  return asShopWorkbook(new WorkbookRun({ spreadsheet, layouts, codec, properties, language, now, actor }));
}

/** Most teams fit into the first read; only who is not found there has the whole tab read. */
const TEAM_ROWS = 20;

function roleInTeam(layouts: TabLayouts, codec: CodecContext, email: string): Role {
  const columns = ['email', 'role', 'active'];
  const top = readTop(layouts, codec, 'team', columns, TEAM_ROWS);
  const isThere = top.rows.some(
    (row) =>
      String(row['email'] ?? '')
        .trim()
        .toLowerCase() === email,
  );
  return roleOf(isThere ? top : readTable(layouts, codec, 'team', columns), email);
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
