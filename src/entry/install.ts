/**
 * Installing and repairing: who may, how the plan is shown, and how a run that is out of time is gone on with.
 */
import type { BackupBefore } from '../contract/backup';
import type { InstallOutcome } from '../contract/install';
import { backUpBefore } from '../features/care/back-up';
import { applyUntil } from '../installer/apply';
import type { Change } from '../installer/change';
import { describe } from '../installer/describe';
import { diff, languageOf } from '../installer/diff';
import { inspect } from '../installer/inspect';
import { plan } from '../installer/plan';
import { timeBudget } from '../jobs/time-budget';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import { activeEmail } from '../platform/session';
import { workbook as schema } from '../schema/workbook-schema';
import { openWorkbook, rememberInstallation } from '../sheets/open-workbook';
import { Refusal } from '../sheets/refusal';
import { SINGLE_SAVE } from '../sheets/shop-workbook';
import { requireRole } from '../sheets/team-roles';
import { adoptableTabs } from './adopt';
import { guarded } from './serve';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @param confirm true applies the plan; anything else only shows it */
export function installOrRepair(confirm: unknown): InstallOutcome {
  const outOfTime = timeBudget(now(), now);
  return guarded((spreadsheet, known) => {
    const installer = activeEmail();
    if (installer === '') throw new Refusal('NOT_SIGNED_IN', {});
    const owner = ownerOf(spreadsheet);
    const isOwner = owner === installer;
    const found = inspect(spreadsheet, schema);
    known.language = languageOf(found);
    if (found.version !== null && !isOwner) requireMayRepair(spreadsheet, installer);
    const changes = plan(diff(found, schema, { installer, isOwner }));
    const inWords = (some: readonly Change[]) => some.map((change) => describe(change, languageOf(found)));
    if (confirm !== true) {
      const adoptable = adoptableTabs(spreadsheet, found);
      return { changes: inWords(changes), done: true, ...(adoptable.length > 0 ? { adoptable } : {}) };
    }
    const backup = copyOfOlder(spreadsheet, found.version, installer);
    const left = applyUntil(spreadsheet, changes, outOfTime);
    if (left.length === 0) {
      rememberInstallation(spreadsheet, languageOf(found));
      nameShop(spreadsheet, installer);
    }
    const made = inWords(changes.filter((change) => !left.includes(change)));
    return { changes: made, done: left.length === 0, ...(backup ? { backup } : {}) };
  });
}

/** Before an older workbook is brought forward; one that cannot even be opened is repaired without. */
function copyOfOlder(spreadsheet: Spreadsheet, version: number | null, email: string): BackupBefore | null {
  if (version === null || version >= schema.version) return null;
  try {
    return backUpBefore(openWorkbook({ spreadsheet, now: now(), email }), 'migration');
  } catch {
    return null;
  }
}

/** The name that the first run has asked for, '' when it stands in the settings. */
export const SHOP_PROPERTY = 'firstRun.shop';

function nameShop(spreadsheet: Spreadsheet, email: string): void {
  const properties = documentProperties();
  const shop = properties.get(SHOP_PROPERTY) ?? '';
  if (shop === '') return;
  const workbook = openWorkbook({ spreadsheet, now: now(), email });
  workbook.locked(() => {
    const settings = workbook.readRow('settings', ['value'], 'shop');
    for (const row of settings.rows) settings.change(row, { value: shop });
    workbook.commit([settings], SINGLE_SAVE);
  });
  properties.set(SHOP_PROPERTY, '');
}

/** The owner of the file may always repair it, also when the tab team is gone; others by their role. */
function requireMayRepair(spreadsheet: Spreadsheet, email: string): void {
  requireRole(openWorkbook({ spreadsheet, now: now(), email }).actor, 'manager');
}

/** '' in a shared drive, where files have no owner. */
export function ownerOf(spreadsheet: Spreadsheet): string {
  const owner = spreadsheet.getOwner() as GoogleAppsScript.Base.User | null;
  return (owner?.getEmail() ?? '').trim().toLowerCase();
}
