/**
 * The spreadsheet's zone as a table. Each probe is one Utilities.formatDate (1 ms on Google), so the table asks for the
 * years it meets and calculates the rest; the script's own zone never comes into it.
 */
import { type ZoneTable, zoneTable } from '../domain/calendar/zone-table';

export function spreadsheetZone(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ZoneTable {
  const name = spreadsheet.getSpreadsheetTimeZone();
  return zoneTable((instant) => minutesOf(Utilities.formatDate(new Date(instant), name, 'Z')));
}

/** `+0530` → 330 */
function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return offset.startsWith('-') ? -minutes : minutes;
}
