/**
 * SpreadsheetApp.DeveloperMetadataFinder: one call finds what a whole spreadsheet carries.
 *
 * A finder made by a range sees only locations wholly inside it, unless asked for intersecting ones.
 */
import type { Area, MetadataState } from '../workbook/model';
import { MetadataEmulation, putMetadata } from './developer-metadata';
import type { OpenDocument } from './document';
import { asGoogle, DOCUMENT } from './internals';
import { strictClass } from './strict';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Where to look: nothing given = everywhere. */
export interface MetadataScope {
  readonly sheetId?: number;
  readonly area?: Area;
}

interface Wanted {
  id?: number;
  key?: string;
  value?: string;
  visibility?: string;
  locationType?: string;
  intersecting?: boolean;
}

const SCOPE = Symbol('scope');
const WANTED = Symbol('wanted');

export class MetadataFinderEmulation implements Finder {
  readonly [DOCUMENT]: OpenDocument;
  readonly [SCOPE]: MetadataScope;
  readonly [WANTED]: Wanted = {};

  constructor(document: OpenDocument, scope: MetadataScope) {
    this[DOCUMENT] = document;
    this[SCOPE] = scope;
  }

  find(): DeveloperMetadata[] {
    return metadataWithin(this[DOCUMENT], 'DeveloperMetadataFinder.find', this[SCOPE], this[WANTED]);
  }

  onIntersectingLocations(): Finder {
    return narrowed(this, { intersecting: true });
  }

  withId(id: number): Finder {
    return narrowed(this, { id });
  }

  withKey(key: string): Finder {
    return narrowed(this, { key });
  }

  withLocationType(locationType: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): Finder {
    return narrowed(this, { locationType: String(locationType) });
  }

  withValue(value: string): Finder {
    return narrowed(this, { value });
  }

  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Finder {
    return narrowed(this, { visibility: String(visibility) });
  }
}

strictClass(MetadataFinderEmulation, 'SpreadsheetApp.DeveloperMetadataFinder');

function narrowed(finder: MetadataFinderEmulation, wanted: Wanted): Finder {
  Object.assign(finder[WANTED], wanted);
  return asGoogle<Finder>(finder);
}

export function metadataWithin(
  document: OpenDocument,
  method: string,
  scope: MetadataScope,
  wanted: Wanted = {},
): DeveloperMetadata[] {
  return document.call('read', method, {}, () => {
    const found: DeveloperMetadata[] = [];
    for (const metadata of document.workbook.metadata()) {
      if (!isWanted(metadata, wanted) || !isWithin(document, metadata, scope, wanted.intersecting === true)) continue;
      found.push(asGoogle<DeveloperMetadata>(new MetadataEmulation(document, metadata.id)));
    }
    return found;
  });
}

function isWanted(metadata: MetadataState, { id, key, value, visibility, locationType }: Wanted): boolean {
  return (
    (id === undefined || metadata.id === id) &&
    (key === undefined || metadata.key === key) &&
    (value === undefined || metadata.value === value) &&
    (visibility === undefined || metadata.visibility === visibility) &&
    (locationType === undefined || metadata.location.type === locationType)
  );
}

function isWithin(
  document: OpenDocument,
  { location }: MetadataState,
  scope: MetadataScope,
  intersecting: boolean,
): boolean {
  if (scope.sheetId !== undefined) return location.type !== 'SPREADSHEET' && location.sheetId === scope.sheetId;
  const { area } = scope;
  if (area === undefined) return true;
  if (location.type === 'SPREADSHEET' || location.sheetId !== area.sheetId) return false;
  const { maxRows, maxColumns } = document.view(area.sheetId);
  const fullHeight = area.row === 1 && area.rows === maxRows;
  const fullWidth = area.column === 1 && area.columns === maxColumns;
  if (location.type === 'SHEET') return intersecting || (fullHeight && fullWidth);
  const [first, length, full] =
    location.type === 'COLUMN' ? [area.column, area.columns, fullHeight] : [area.row, area.rows, fullWidth];
  return location.at >= first && location.at < first + length && (full || intersecting);
}

/** (key), (key, visibility), (key, value), (key, value, visibility) */
export type MetadataArgs = readonly [key: string, valueOrVisibility?: unknown, visibility?: unknown];

export function addMetadata(
  document: OpenDocument,
  method: string,
  location: MetadataState['location'],
  args: MetadataArgs,
): void {
  const [key, second, third] = args;
  const value = typeof second === 'string' ? second : '';
  const given = third ?? (typeof second === 'string' ? undefined : second) ?? 'DOCUMENT';
  const visibility = String(given) as MetadataState['visibility'];
  document.call('metadata', method.replace('SpreadsheetApp.', ''), {}, () => {
    putMetadata(document, { id: document.host.freshId(), key, value, visibility, location });
  });
}
