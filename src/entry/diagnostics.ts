/**
 * How the spreadsheet stands, for whoever helps: versions, counts, what is missing. Never a word of what people have
 * entered, nor a name, an address, or what an error said of them: keys and numbers alone.
 */

import type { Envelope } from '../contract/envelope';
import type { Diagnostics } from '../contract/help';
import type { Language } from '../i18n/bilingual';
import type { Change } from '../installer/change';
import { diff } from '../installer/diff';
import type { Found } from '../installer/found';
import { inspect } from '../installer/inspect';
import type { JobStep } from '../jobs/job-record';
import { jobRecord } from '../jobs/long-job';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import { activeEmail } from '../platform/session';
import { reminderStatuses } from '../schema/lists/reminder-lists-table';
import { workbook as schema } from '../schema/workbook-schema';
import { isCopy } from '../sheets/copied-workbook';
import { openWorkbook } from '../sheets/open-workbook';
import { isRefusal } from '../sheets/refusal';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { SHOP_JOBS } from './long-jobs';
import { asRefusal, guarded } from './serve';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

declare const DEPLOYMENT: 'bound' | 'addon';
declare const VERSION: string;

/** @throws Error whose message is the envelope in JSON: NOT_SIGNED_IN, NO_ROLE */
export const diagnosticsAsked = (): Diagnostics =>
  guarded((spreadsheet, known) => {
    const opened = openedOr(spreadsheet);
    const workbook = typeof opened === 'string' ? null : opened;
    known.language = workbook?.language ?? null;
    const found = inspect(spreadsheet, schema);
    const facts = { installer: '', isOwner: true };
    return {
      product: { version: VERSION, edition: DEPLOYMENT, schema: schema.version, installed: found.version },
      place: placeOf(spreadsheet, workbook?.language ?? null),
      you: { role: workbook?.actor.role ?? null, copy: workbook ? settled(() => isCopy(workbook)) : null },
      trouble: typeof opened === 'string' ? opened : null,
      rows: rowsOf(spreadsheet, found),
      sheets: { all: found.sheets.length, ownOnes: found.sheets.length - found.tabs.size },
      repairs: byKind(diff(found, schema, facts)),
      reminders: remindersOf(workbook),
      jobs: jobs(workbook),
      memory: memoryUsed(),
    };
  });

/** A damaged workbook is what this is for; who is not in the team is refused all the same. */
function openedOr(spreadsheet: Spreadsheet): ShopWorkbook | string {
  try {
    return openWorkbook({ spreadsheet, now: now(), email: activeEmail() });
  } catch (error) {
    const { code } = asRefusal(error);
    if (code === 'NO_ROLE' || code === 'NOT_SIGNED_IN') throw error;
    return code;
  }
}

/** null where the tab or column that tells is gone. */
function settled<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

const placeOf = (spreadsheet: Spreadsheet, language: Language | null): Diagnostics['place'] => ({
  language,
  zone: spreadsheet.getSpreadsheetTimeZone(),
  locale: spreadsheet.getSpreadsheetLocale(),
});

function rowsOf(spreadsheet: Spreadsheet, found: Found): Diagnostics['rows'] {
  const rows = schema.tabs.map(({ key }): [string, number | null] => {
    const tab = found.tabs.get(key);
    const sheet = tab && spreadsheet.getSheetById(tab.sheetId);
    return [key, sheet ? Math.max(0, sheet.getLastRow() - 1) : null];
  });
  return Object.fromEntries(rows);
}

function byKind(changes: readonly Change[]): Diagnostics['repairs'] {
  const kinds: Record<string, string[]> = {};
  for (const { change, tab, column } of changes) {
    const place = tab === null ? 'workbook' : column === null ? tab : `${tab}.${column}`;
    kinds[change] = [...(kinds[change] ?? []), place];
  }
  return kinds;
}

/** A status that is none of the product's is somebody's word, and only counted. */
function remindersOf(workbook: ShopWorkbook | null): Diagnostics['reminders'] {
  const byStatus: Record<string, number> = {};
  const statuses = workbook && settled(() => workbook.readColumn('reminders', 'status'));
  for (const status of statuses?.values() ?? []) {
    const key = status in reminderStatuses.choices ? status : 'other';
    byStatus[key] = (byStatus[key] ?? 0) + 1;
  }
  const tries = workbook && settled(() => workbook.readColumn('reminders', 'lastTryAt'));
  let last: Parameters<ShopWorkbook['zone']['isoWithOffset']>[0] | null = null;
  for (const at of tries?.values() ?? []) if (last === null || at > last) last = at;
  return { byStatus, lastTryAt: workbook && last !== null ? workbook.zone.isoWithOffset(last) : null };
}

function jobs(workbook: ShopWorkbook | null): Diagnostics['jobs'] {
  return SHOP_JOBS.flatMap((id) => {
    const record = jobRecord({ properties: documentProperties() }, id);
    if (!record) return [];
    const begunAt = workbook ? workbook.zone.isoWithOffset(record.begunAt) : String(record.begunAt);
    return [{ id, begunAt, left: record.left.map(stepInShort), aside: record.aside.map(stepInShort) }];
  });
}

/** What the step said may quote a cell; its code does not. */
function stepInShort({ name, tries, error }: JobStep): string {
  return `${name}: ${tries} ${error === '' ? '' : codeIn(error)}`.trim();
}

function codeIn(error: string): string {
  try {
    return String((JSON.parse(error) as Partial<Envelope>).code ?? 'error');
  } catch {
    return /"code":"([A-Z_]+)"/.exec(error)?.[1] ?? 'error';
  }
}

function memoryUsed(): Diagnostics['memory'] {
  const kept = Object.entries(documentProperties().all());
  return {
    properties: kept.length,
    characters: kept.reduce((sum, [name, value]) => sum + name.length + value.length, 0),
  };
}
