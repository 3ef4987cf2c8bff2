/**
 * Brings the tab guide up to date: which missions are done is seen in the workbook, and remembered, so that a mission
 * once ticked stays so and is not looked for again. When all are done the tab goes out of the way, once.
 */
import { MISSIONS, type Mission } from '../../i18n/guide-words';
import { documentProperties } from '../../platform/document-properties';
import { backupRecords } from '../../sheets/backup-records';
import { isRefusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

interface GuideMemory {
  readonly done: readonly Mission[];
  /** It has been hidden: whether it shows is the merchant's from then on. */
  readonly hidden: boolean;
}

const PROPERTY = 'guide';

/** @param seen what is known to be done without leaving a trace in the workbook. A guide that was deleted stays so. */
export function updateGuide(workbook: ShopWorkbook, ...seen: readonly Mission[]): void {
  requireRole(workbook.actor, 'agent');
  const known = remembered();
  const isDone = (mission: Mission): boolean =>
    known.done.includes(mission) || seen.includes(mission) || whereThere(() => DONE[mission](workbook));
  const done = MISSIONS.filter(isDone);
  const isTimeToGo = done.length === MISSIONS.length && !known.hidden;
  const hides = whereThere(() => {
    workbook.writeGuide(new Set(done));
    return isTimeToGo && workbook.hideGuide();
  });
  if (hides || done.length > known.done.length) remember({ done, hidden: known.hidden || hides });
}

/** By what it leaves behind; asked only while it is not known. */
const DONE: Readonly<Record<Mission, (workbook: ShopWorkbook) => boolean>> = {
  customers: (workbook) => workbook.rowsIn('customers') > 0,
  import: (workbook) => holds(workbook.readColumn('batches', 'kind'), 'import'),
  talk: (workbook) => workbook.rowsIn('interactions') > 0,
  reminder: (workbook) => holds(workbook.readColumn('reminders', 'status'), 'done'),
  segments: (workbook) => workbook.hasReport('segments'),
  dashboard: () => false,
  colleague: (workbook) => workbook.readColumn('team', 'email').size > 1,
  backup: () => backupRecords(documentProperties()).length > 0,
};

/** Of a tab or column that was deleted nothing is known; Install or repair puts it back. */
function whereThere(look: () => boolean): boolean {
  try {
    return look();
  } catch (error) {
    if (isRefusal(error) && (error.code === 'TAB_MISSING' || error.code === 'COLUMN_MISSING')) return false;
    throw error;
  }
}

function holds(column: ReadonlyMap<number, string>, key: string): boolean {
  for (const value of column.values()) if (value === key) return true;
  return false;
}

function remembered(): GuideMemory {
  const kept = documentProperties().get(PROPERTY);
  return kept === null ? { done: [], hidden: false } : (JSON.parse(kept) as GuideMemory);
}

function remember(memory: GuideMemory): void {
  documentProperties().set(PROPERTY, JSON.stringify(memory));
}
