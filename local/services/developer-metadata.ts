/**
 * SpreadsheetApp.DeveloperMetadata and its location: what stays with a tab, row or column through every move.
 */
import type { MetadataState } from '../workbook/model';
import type { OpenDocument } from './document';
import { METADATA_LOCATION_TYPE, METADATA_VISIBILITY } from './enum-table';
import { Exception } from './exception';
import { areaOf, asGoogle, DOCUMENT, IDENTITY, sheetIdOf } from './internals';
import { strictClass } from './strict';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** For the whole spreadsheet, and for each tab with its rows and columns. */
const MAX_CHARACTERS = 30_000;
const WHOLE_LINE = 'Developer metadata may only be moved to one row or column.';

export class MetadataEmulation implements DeveloperMetadata {
  readonly [DOCUMENT]: OpenDocument;
  readonly [IDENTITY]: number;

  constructor(document: OpenDocument, id: number) {
    this[DOCUMENT] = document;
    this[IDENTITY] = id;
  }

  getId(): number {
    return this[IDENTITY];
  }

  getKey(): string {
    return stateOf(this).key;
  }

  getValue(): string | null {
    return stateOf(this).value;
  }

  getVisibility(): Visibility {
    return METADATA_VISIBILITY[stateOf(this).visibility] as unknown as Visibility;
  }

  getLocation(): Location {
    return asGoogle<Location>(new LocationEmulation(this[DOCUMENT], stateOf(this).location));
  }

  setKey(key: string): DeveloperMetadata {
    return changed(this, 'setKey', { key });
  }

  setValue(value: string): DeveloperMetadata {
    return changed(this, 'setValue', { value });
  }

  setVisibility(visibility: Visibility): DeveloperMetadata {
    return changed(this, 'setVisibility', { visibility: String(visibility) as MetadataState['visibility'] });
  }

  /** @throws Exception unless the range is one whole column; Google's own words are unknown */
  moveToColumn(column: GoogleAppsScript.Spreadsheet.Range): DeveloperMetadata {
    const { sheetId, column: at, columns } = areaOf(column);
    if (columns !== 1) throw new Exception(WHOLE_LINE);
    return changed(this, 'moveToColumn', { location: { type: 'COLUMN', sheetId, at } });
  }

  moveToRow(row: GoogleAppsScript.Spreadsheet.Range): DeveloperMetadata {
    const { sheetId, row: at, rows } = areaOf(row);
    if (rows !== 1) throw new Exception(WHOLE_LINE);
    return changed(this, 'moveToRow', { location: { type: 'ROW', sheetId, at } });
  }

  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): DeveloperMetadata {
    return changed(this, 'moveToSheet', { location: { type: 'SHEET', sheetId: sheetIdOf(sheet)! } });
  }

  moveToSpreadsheet(): DeveloperMetadata {
    return changed(this, 'moveToSpreadsheet', { location: { type: 'SPREADSHEET' } });
  }

  remove(): void {
    const document = this[DOCUMENT];
    document.call('metadata', 'DeveloperMetadata.remove', {}, () => {
      document.expectFileEditable();
      document.change({ op: 'removeMetadata', id: stateOf(this).id });
    });
  }
}

strictClass(MetadataEmulation, 'SpreadsheetApp.DeveloperMetadata');

function stateOf(metadata: MetadataEmulation): MetadataState {
  const found = metadata[DOCUMENT].workbook.metadata().find(({ id }) => id === metadata[IDENTITY]);
  if (found === undefined) throw new Exception('The developer metadata no longer exists.');
  return found;
}

function changed(metadata: MetadataEmulation, method: string, change: Partial<MetadataState>): DeveloperMetadata {
  const document = metadata[DOCUMENT];
  document.call('metadata', `DeveloperMetadata.${method}`, {}, () => {
    putMetadata(document, { ...stateOf(metadata), ...change });
  });
  return asGoogle<DeveloperMetadata>(metadata);
}

/** @throws Exception when keys and values would go beyond what the spreadsheet or the tab may hold */
export function putMetadata(document: OpenDocument, metadata: MetadataState): void {
  document.expectFileEditable();
  const place = placeOf(metadata);
  let characters = metadata.key.length + metadata.value.length;
  for (const other of document.workbook.metadata()) {
    if (other.id !== metadata.id && placeOf(other) === place) characters += other.key.length + other.value.length;
  }
  if (characters > MAX_CHARACTERS)
    throw new Exception(`Developer metadata exceeds the limit of ${MAX_CHARACTERS} characters.`);
  document.change({ op: 'metadata', metadata });
}

function placeOf({ location }: MetadataState): number | null {
  return location.type === 'SPREADSHEET' ? null : location.sheetId;
}

class LocationEmulation implements Location {
  readonly [DOCUMENT]: OpenDocument;
  readonly [IDENTITY]: MetadataState['location'];

  constructor(document: OpenDocument, location: MetadataState['location']) {
    this[DOCUMENT] = document;
    this[IDENTITY] = location;
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
    return METADATA_LOCATION_TYPE[this[IDENTITY].type] as unknown as LocationType;
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const location = this[IDENTITY];
    if (location.type !== 'COLUMN') return null;
    return this[DOCUMENT].range({ ...this[DOCUMENT].wholeSheet(location.sheetId), column: location.at, columns: 1 });
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const location = this[IDENTITY];
    if (location.type !== 'ROW') return null;
    return this[DOCUMENT].range({ ...this[DOCUMENT].wholeSheet(location.sheetId), row: location.at, rows: 1 });
  }

  /** null unless the metadata is the tab's own. */
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const location = this[IDENTITY];
    return location.type === 'SHEET' ? this[DOCUMENT].sheet(location.sheetId) : null;
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this[IDENTITY].type === 'SPREADSHEET' ? this[DOCUMENT].spreadsheet() : null;
  }
}

strictClass(LocationEmulation, 'SpreadsheetApp.DeveloperMetadataLocation');
