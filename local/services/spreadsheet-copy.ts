/**
 * A whole spreadsheet again: its tabs, named ranges, developer metadata and settings of locale and zone. The copy
 * belongs to whoever runs the script. The bound script is not copied: there is none here.
 */
import type { MetadataState } from '../workbook/model';
import type { OpenDocument } from './document';
import { copySheet } from './sheet-copy';

/** @param copy a new spreadsheet with one blank tab, which goes */
export function copySpreadsheet(from: OpenDocument, copy: OpenDocument): void {
  const { locale, timeZone } = from.workbook.settings;
  const blank = copy.workbook.sheets()[0]!.sheetId;
  copy.change({ op: 'sheet', sheetId: blank, set: { name: ' ' } });
  copy.change({ op: 'spreadsheet', set: { locale, timeZone } });
  const ids = new Map<number, number>();
  from.workbook.sheets().forEach(({ sheetId, name, hidden }, index) => {
    const copied = copySheet(from, sheetId, copy, { name, index });
    copy.change({ op: 'sheet', sheetId: copied, set: { hidden } });
    ids.set(sheetId, copied);
  });
  copy.change({ op: 'deleteSheet', sheetId: blank });
  copy.activeSheetId = ids.get(from.activeSheetId) ?? copy.workbook.sheets()[0]!.sheetId;
  for (const { name, area } of from.workbook.namedRanges()) {
    const namedRange = { id: copy.host.freshId(), name, area: { ...area, sheetId: ids.get(area.sheetId)! } };
    copy.change({ op: 'namedRange', namedRange });
  }
  for (const metadata of from.workbook.metadata()) {
    const location = movedLocation(metadata.location, ids);
    copy.change({ op: 'metadata', metadata: { ...metadata, id: copy.host.freshId(), location } });
  }
}

function movedLocation(
  location: MetadataState['location'],
  ids: ReadonlyMap<number, number>,
): MetadataState['location'] {
  return location.type === 'SPREADSHEET' ? location : { ...location, sheetId: ids.get(location.sheetId)! };
}
