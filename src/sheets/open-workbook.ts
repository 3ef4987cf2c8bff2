/**
 * Opens the installed workbook for one run: who works in it, in which language, zone and time; and how it is written.
 */
import type { Instant } from '../domain/calendar/instant';
import type { ZoneTable } from '../domain/calendar/zone-table';
import { LANGUAGES, type Language } from '../i18n/bilingual';
import { documentProperties } from '../platform/document-properties';
import { spreadsheetZone } from '../platform/spreadsheet-zone';
import { workbook as schema } from '../schema/workbook-schema';
import { prepareCard } from './card-tab';
import { choiceLabels, type LabelOverrides } from './choice-labels';
import type { CodecContext } from './codec';
import { prepareGuide } from './guide-tab';
import { LABELS_PROPERTY, readLabelOverrides } from './label-overrides';
import { readMarks } from './read-marks';
import { isRefusal, Refusal } from './refusal';
import type { ShopWorkbook } from './shop-workbook';
import { TabLayouts } from './tab-layouts';
import { readTable, readTop } from './table-reader';
import { type Role, roleOf } from './team-roles';
import { asShopWorkbook, WorkbookRun } from './workbook-run';

/** Set by the installer; the truth stands in settings, this saves reading it to log a call. */
export const LANGUAGE_PROPERTY = 'language';

/** The schema's version that the workbook was brought to, as its metadata say; kept so that no run need ask them. */
const VERSION_PROPERTY = 'schema';

/** Characters; Google takes 9 KB a value. Labels that do not fit are read from the tab each time. */
const LARGEST_PROPERTY = 3_000;

export interface RunFacts {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly now: Instant;
  readonly email: string;
  /**
   * What somebody counts as whom Google does not name, or who is not in the team; without it they are refused. Only for
   * simple triggers, which do what the grid lets everybody do by hand, and for what tells nothing of the shop.
   */
  readonly roleOfUnknown?: Role;
  /** Whoever it is counts as this, and the team is not looked at: for a simple trigger that follows what the grid allowed. */
  readonly role?: Role;
  /** The document's properties, where this run has just read them. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** Has an installation come to its end here? A copy of a shop has its marks, but not its properties. */
export function isInstalled(spreadsheet: RunFacts['spreadsheet']): boolean {
  return documentProperties().get(LANGUAGE_PROPERTY) !== null || readMarks(spreadsheet).version !== null;
}

/** @throws Refusal NOT_INSTALLED, NEWER_SCHEMA, NOT_SIGNED_IN, NO_ROLE, TAB_MISSING */
export function openWorkbook(facts: RunFacts): ShopWorkbook {
  const { spreadsheet, now, email, role, roleOfUnknown } = facts;
  const properties = documentProperties();
  const snapshot = facts.properties ?? properties.all();
  const layouts = new TabLayouts(spreadsheet, properties, snapshot);
  if (!layouts.isInstalled()) throw new Refusal('NOT_INSTALLED', {});
  refuseNewer(layouts.version(snapshot[VERSION_PROPERTY]));
  const zone = spreadsheetZone(spreadsheet);
  const language = languageOf(layouts, zone, snapshot);
  const kept = snapshot[LABELS_PROPERTY];
  const overrides = kept === undefined ? readLabelOverrides(layouts, zone) : (JSON.parse(kept) as LabelOverrides);
  const labels = choiceLabels(language, overrides, () => readLabelOverrides(layouts, zone));
  const codec: CodecContext = { zone, labels };
  const actor = { email, role: role ?? roleFor(() => roleInTeam(layouts, codec, email), roleOfUnknown) };
  return asShopWorkbook(new WorkbookRun({ spreadsheet, layouts, codec, properties, snapshot, language, now, actor }));
}

/** An older script must not write into columns whose meaning it does not know. @throws Refusal NEWER_SCHEMA */
function refuseNewer(version: number | null): void {
  const known = schema.version;
  if (version !== null && version > known) throw new Refusal('NEWER_SCHEMA', { found: version, known });
}

function roleFor(inTeam: () => Role, roleOfUnknown: Role | undefined): Role {
  try {
    return inTeam();
  } catch (error) {
    const isUnknown = isRefusal(error) && (error.code === 'NOT_SIGNED_IN' || error.code === 'NO_ROLE');
    if (isUnknown && roleOfUnknown) return roleOfUnknown;
    throw error;
  }
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

/**
 * After an installation: what a run would otherwise find out each time. Writes only what differs from what is kept, so
 * that installing again only reads.
 */
export function rememberInstallation(spreadsheet: RunFacts['spreadsheet'], language: Language): void {
  const properties = documentProperties();
  const kept = properties.all();
  const layouts = new TabLayouts(spreadsheet, properties, kept);
  for (const { key, columns } of schema.tabs) if (Object.keys(columns).length > 0) layouts.of(key);
  prepareCard(layouts.of('card').sheet, language);
  prepareGuide(layouts.of('guide').sheet, language);
  const labels = JSON.stringify(readLabelOverrides(layouts, spreadsheetZone(spreadsheet)));
  const facts = {
    [LANGUAGE_PROPERTY]: language,
    [VERSION_PROPERTY]: String(schema.version),
    ...(labels.length <= LARGEST_PROPERTY ? { [LABELS_PROPERTY]: labels } : {}),
  };
  if (Object.entries(facts).some(([key, value]) => kept[key] !== value)) properties.setAll(facts);
}
