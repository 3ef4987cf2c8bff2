/**
 * Copies of the spreadsheet: asked for, weekly, and before what changes a great deal. The copy lies in the Drive of
 * whoever made it, and knows that it is a copy.
 *
 * The product may make files but not delete any: it names the copies beyond the newest four, and a person deletes them.
 */
import type { Backup, BackupBefore, Backups } from '../../contract/backup';
import type { Instant } from '../../domain/calendar/instant';
import { daysBetween } from '../../domain/calendar/iso-day';
import { backupNameWords } from '../../i18n/backup-name-words';
import { documentProperties } from '../../platform/document-properties';
import { messageOf } from '../../platform/google-errors';
import { type BackupReason, type BackupRecord, backupRecords, keepBackupRecords } from '../../sheets/backup-records';
import { isCopy } from '../../sheets/copied-workbook';
import { isRefusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

const KEPT = 4;
const WEEK_DAYS = 7;
/** What is sent again after a failure, or file after file, needs no second copy. */
const RECENT_MS = 10 * 60_000;
/** Characters of the shop's name in the copy's. */
const LONGEST_SHOP = 60;

/** @throws Refusal ROLE_MAY_NOT */
export function backUpNow(workbook: ShopWorkbook): Backups {
  requireRole(workbook.actor, 'manager');
  copied(workbook, 'asked');
  return described(workbook);
}

export function backups(workbook: ShopWorkbook): Backups {
  requireRole(workbook.actor, 'manager');
  return described(workbook);
}

/**
 * Once a week by civil days, whatever the newest copy was made for; never of a copy.
 *
 * @returns whether one was made
 */
export function backUpWhenDue(workbook: ShopWorkbook): boolean {
  requireRole(workbook.actor, 'manager');
  const [newest] = backupRecords(documentProperties());
  const isRecent = newest && daysBetween(workbook.zone.dayOf(newest.at), workbook.today) < WEEK_DAYS;
  if (isCopy(workbook) || isRecent) return false;
  copied(workbook, 'weekly');
  return true;
}

/**
 * Before something large. Never throws: what was to follow goes on, and its page tells what came of the copy.
 *
 * @returns null where a copy was made within the last ten minutes
 */
export function backUpBefore(workbook: ShopWorkbook, reason: BackupReason): BackupBefore | null {
  try {
    const known = backupRecords({ get: (property) => workbook.remembered(property) });
    if (isWithin(RECENT_MS, known, workbook.now)) return null;
    const { name, url } = copied(workbook, reason);
    return { state: 'made', name, url };
  } catch (error) {
    const message = isRefusal(error) ? error.envelope(workbook.language).message : messageOf(error);
    return { state: 'failed', message };
  }
}

/** A run that is killed between the copy and its record leaves a copy that nobody knows of. */
function copied(workbook: ShopWorkbook, reason: BackupReason): BackupRecord {
  const shop = workbook.settings.text('shop').slice(0, LONGEST_SHOP);
  const name = backupNameWords[workbook.language].name({ shop, day: workbook.today });
  const { id, url } = workbook.copyAs(name);
  const record = { id, at: workbook.now, reason, name, url };
  const properties = documentProperties();
  keepBackupRecords(properties, [record, ...backupRecords(properties)]);
  return record;
}

function isWithin(milliseconds: number, [newest]: readonly BackupRecord[], now: Instant): boolean {
  return newest !== undefined && now - newest.at < milliseconds;
}

function described(workbook: ShopWorkbook): Backups {
  const all = backupRecords(documentProperties()).map((record): Backup => {
    const at = workbook.zone.isoWithOffset(record.at).slice(0, 16).replace('T', ' ');
    return { ...record, at };
  });
  return { kept: all.slice(0, KEPT), older: all.slice(KEPT), download: downloadOf(workbook.address()) };
}

/** Google's own address of a spreadsheet as an Excel file; the browser is signed in, the script asks for nothing. */
const downloadOf = (address: string): string => `${address.replace(/\/(?:edit|view).*$/, '')}/export?format=xlsx`;
