/**
 * Owners changed by hand, as onEdit hears of it. Says nothing to the person, whose edit stands whatever becomes of the
 * log: the log tells what it saw, and is never claimed to be complete.
 */
import { logOwnerEdits, OWNED_TABS } from '../features/team/log-owner-edits';
import { now } from '../platform/clock';
import { activeEmail } from '../platform/session';
import type { TabKey } from '../schema/tab-keys';
import { openWorkbook } from '../sheets/open-workbook';
import { columnsOfTab } from '../sheets/tab-layouts';

interface Edited {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly source: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Both of a single cell only; neither of a paste. */
  readonly value?: unknown;
  readonly oldValue?: unknown;
}

/**
 * Costs nothing unless the edit touches the column of owners. A single cell that held somebody is logged with the rest of
 * what was typed, so it is passed over here.
 *
 * @param properties of the document, as the trigger has read them
 */
export function ownersEdited(
  tabKey: TabKey | null,
  { range, source, value, oldValue }: Edited,
  properties: Readonly<Record<string, string>>,
): void {
  const tab = OWNED_TABS.find((one) => one === tabKey);
  const position = tab && columnsOfTab(properties, tab)?.['owner'];
  if (!tab || position === undefined || oldValue !== undefined) return;
  const first = range.getColumn();
  if (position < first || position >= first + range.getNumColumns()) return;
  const old = value === undefined ? undefined : null;
  const edit = { tab, firstRow: range.getRow(), rows: range.getNumRows(), old };
  try {
    logOwnerEdits(
      openWorkbook({ spreadsheet: source, now: now(), email: whoOrNone(), roleOfUnknown: 'manager' }),
      edit,
    );
  } catch {
    // busy, or the tab is damaged: the installer says so, not somebody's keystroke
  }
}

/** Where a simple trigger may not even ask. */
function whoOrNone(): string {
  try {
    return activeEmail();
  } catch {
    return '';
  }
}
