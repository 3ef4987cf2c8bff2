/**
 * What service objects know of themselves, under symbols: a script that asks for `range.area` must meet the same
 * refusal as for any other name that Google does not have.
 */
import type { Area } from '../workbook/model';
import type { OpenDocument } from './document';

export const DOCUMENT = Symbol('document');
export const AREA = Symbol('area');
export const SHEET_ID = Symbol('sheetId');
export const RULE = Symbol('rule');
export const IDENTITY = Symbol('identity');
/** The full name of a class or enum, e.g. `SpreadsheetApp.Range`, on its objects. */
export const SERVICE = Symbol('service');

export interface WithArea {
  readonly [DOCUMENT]: OpenDocument;
  readonly [AREA]: Area;
}

/** The emulated classes lack members of Google's interfaces on purpose; the trap of strict.ts answers for those. */
export function asGoogle<T>(emulation: object): T {
  return emulation as unknown as T;
}

export function isRange(value: unknown): value is WithArea {
  return typeof value === 'object' && value !== null && AREA in value;
}

/** Of what the signature has made sure is a range. */
export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return (range as unknown as WithArea)[AREA];
}

export function sheetIdOf(value: unknown): number | undefined {
  return typeof value === 'object' && value !== null && SHEET_ID in value ? (value[SHEET_ID] as number) : undefined;
}
