/**
 * SpreadsheetApp.NamedRange, and how a spreadsheet makes and finds them. The name is unique whatever the case of its
 * letters, and formulas know it.
 */
import type { Area, NamedRangeState } from '../workbook/model';
import { readA1 } from './a1';
import type { OpenDocument } from './document';
import { Exception } from './exception';
import { areaOf, asGoogle, DOCUMENT, IDENTITY } from './internals';
import { strictClass } from './strict';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

const MAX_NAME = 250;
/** Letters of any script, digits and underscores, no digit first; true and false are taken. */
const NAME = /^(?!(?:true|false)$)[\p{L}_][\p{L}\p{N}_.]*$/iu;
const LOOKS_LIKE_R1C1 = /^r\d*c\d*$/i;

class NamedRangeEmulation implements NamedRange {
  readonly [DOCUMENT]: OpenDocument;
  readonly [IDENTITY]: number;

  constructor(document: OpenDocument, id: number) {
    this[DOCUMENT] = document;
    this[IDENTITY] = id;
  }

  getName(): string {
    return stateOf(this).name;
  }

  getRange(): Range {
    return this[DOCUMENT].range({ ...stateOf(this).area });
  }

  setName(name: string): NamedRange {
    return changed(this, 'setName', (state) => ({ ...state, name: freeName(this[DOCUMENT], name, state.id) }));
  }

  setRange(range: Range): NamedRange {
    return changed(this, 'setRange', (state) => ({ ...state, area: areaOf(range) }));
  }

  remove(): void {
    const document = this[DOCUMENT];
    document.call('structure', 'NamedRange.remove', {}, () => {
      document.expectFileEditable();
      document.change({ op: 'removeNamedRange', id: stateOf(this).id });
    });
  }
}

strictClass(NamedRangeEmulation, 'SpreadsheetApp.NamedRange');

function stateOf(range: NamedRangeEmulation): NamedRangeState {
  const found = range[DOCUMENT].workbook.namedRanges().find(({ id }) => id === range[IDENTITY]);
  if (found === undefined) throw new Exception('The named range no longer exists.');
  return found;
}

function changed(
  range: NamedRangeEmulation,
  method: string,
  change: (state: NamedRangeState) => NamedRangeState,
): NamedRange {
  const document = range[DOCUMENT];
  document.call('structure', `NamedRange.${method}`, {}, () => {
    document.expectFileEditable();
    document.change({ op: 'namedRange', namedRange: change(stateOf(range)) });
  });
  return asGoogle<NamedRange>(range);
}

function named(document: OpenDocument, name: string): NamedRangeState | undefined {
  const wanted = name.toLowerCase();
  return document.workbook.namedRanges().find((one) => one.name.toLowerCase() === wanted);
}

/** @throws Exception for a name that Sheets does not take or that is taken; Google's own words are unknown */
function freeName(document: OpenDocument, name: string, except?: number): string {
  const isCell = readA1(name) !== null || LOOKS_LIKE_R1C1.test(name);
  if (!NAME.test(name) || isCell || name.length > MAX_NAME) throw new Exception(`Invalid name: ${name}`);
  const taken = named(document, name);
  if (taken !== undefined && taken.id !== except) throw new Exception(`A named range "${name}" already exists.`);
  return name;
}

/** @param sheetId only of this tab */
export function namedRangesOf(document: OpenDocument, method: string, sheetId?: number): NamedRange[] {
  return document.call('read', method, {}, () => {
    const here = document.workbook
      .namedRanges()
      .filter(({ area }) => sheetId === undefined || area.sheetId === sheetId);
    return Array.from(here, ({ id }) => asGoogle<NamedRange>(new NamedRangeEmulation(document, id)));
  });
}

export function rangeByName(document: OpenDocument, name: string): Range | null {
  return document.call('lookup', 'Spreadsheet.getRangeByName', {}, () => {
    const found = named(document, name);
    return found === undefined ? null : document.range({ ...found.area });
  });
}

/** A name that exists already comes to mean the new range. */
export function setNamedRange(document: OpenDocument, name: string, area: Area): void {
  document.call('structure', 'Spreadsheet.setNamedRange', {}, () => {
    document.expectFileEditable();
    document.expectInside(area);
    const id = named(document, name)?.id ?? document.host.freshId();
    document.change({ op: 'namedRange', namedRange: { id, name: freeName(document, name, id), area } });
  });
}

/** @throws Exception when there is none; Google's own words are unknown */
export function removeNamedRange(document: OpenDocument, name: string): void {
  document.call('structure', 'Spreadsheet.removeNamedRange', {}, () => {
    document.expectFileEditable();
    const found = named(document, name);
    if (found === undefined) throw new Exception(`The named range "${name}" does not exist.`);
    document.change({ op: 'removeNamedRange', id: found.id });
  });
}
