/**
 * SpreadsheetApp.Slicer: a floating filter of one column of a range. It is kept and asked; nothing here hides rows by
 * it yet, since a slicer filters for each person alone until they set it as default.
 */
import type { Area } from '../workbook/model';
import type { SlicerState } from '../workbook/overlay-model';
import { colorOrNull, rgbOf } from './color';
import { colourText } from './colour-text';
import { containerInfo } from './container-info';
import type { OpenDocument } from './document';
import { Exception } from './exception';
import { criteriaDraft, criteriaObject } from './filter-criteria';
import { areaOf, asGoogle, DOCUMENT, IDENTITY, SHEET_ID } from './internals';
import { strictClass } from './strict';
import { looksOf, type TextLooks, textStyleObject, UNSET_LOOKS } from './text-style';

type Slicer = GoogleAppsScript.Spreadsheet.Slicer;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Color = GoogleAppsScript.Spreadsheet.Color;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

class SlicerEmulation implements Slicer {
  readonly [DOCUMENT]: OpenDocument;
  readonly [SHEET_ID]: number;
  readonly [IDENTITY]: number;

  constructor(document: OpenDocument, sheetId: number, id: number) {
    this[DOCUMENT] = document;
    this[SHEET_ID] = sheetId;
    this[IDENTITY] = id;
  }

  getBackgroundColor(): string | null {
    return (stateOf(this).looks['backgroundColor'] ?? null) as string | null;
  }

  setBackgroundColor(color: string | null): Slicer {
    return looked(this, 'setBackgroundColor', 'backgroundColor', colourText(color));
  }

  getBackgroundColorObject(): Color | null {
    return colorOrNull(this.getBackgroundColor());
  }

  setBackgroundColorObject(color: Color | null): Slicer {
    return looked(this, 'setBackgroundColorObject', 'backgroundColor', rgbOf(color));
  }

  /** The tab's column; null until criteria were set. */
  getColumnPosition(): number | null {
    return stateOf(this).column;
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return containerInfo(stateOf(this).position);
  }

  getFilterCriteria(): Criteria | null {
    const state = stateOf(this);
    const isSet = state.condition !== null || state.hiddenValues.length > 0;
    return isSet ? criteriaObject(this[DOCUMENT], state) : null;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this[DOCUMENT].range({ ...stateOf(this).area });
  }

  getTitle(): string {
    return stateOf(this).title;
  }

  setTitle(title: string): Slicer {
    return changed(this, 'setTitle', () => ({ title }));
  }

  getTitleHorizontalAlignment(): string {
    return String(stateOf(this).looks['titleHorizontalAlignment'] ?? 'left');
  }

  setTitleHorizontalAlignment(horizontalAlignment: string | null): Slicer {
    return looked(this, 'setTitleHorizontalAlignment', 'titleHorizontalAlignment', horizontalAlignment);
  }

  getTitleTextStyle(): TextStyle {
    const json = stateOf(this).looks['titleTextStyle'] ?? null;
    return textStyleObject(json === null ? UNSET_LOOKS : (JSON.parse(String(json)) as TextLooks));
  }

  setTitleTextStyle(textStyle: TextStyle): Slicer {
    return looked(this, 'setTitleTextStyle', 'titleTextStyle', JSON.stringify(looksOf(textStyle)));
  }

  isAppliedToPivotTables(): boolean {
    return stateOf(this).appliesToPivotTables;
  }

  setApplyToPivotTables(applyToPivotTables: boolean): Slicer {
    return changed(this, 'setApplyToPivotTables', () => ({ appliesToPivotTables: applyToPivotTables }));
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: Criteria | null): Slicer {
    return changed(this, 'setColumnFilterCriteria', ({ area }) => {
      if (columnPosition < area.column || columnPosition >= area.column + area.columns) {
        throw new Exception('Those columns are out of bounds.');
      }
      const draft = filterCriteria === null ? { hiddenValues: [], condition: null } : criteriaDraft(filterCriteria);
      return { column: columnPosition, ...draft };
    });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): Slicer {
    return changed(this, 'setPosition', () => ({ position: { row, column, offsetX, offsetY } }));
  }

  setRange(rangeApi: GoogleAppsScript.Spreadsheet.Range): Slicer {
    return changed(this, 'setRange', () => ({ area: { ...areaOf(rangeApi) } }));
  }

  remove(): void {
    const { [DOCUMENT]: document, [SHEET_ID]: sheetId } = this;
    document.call('structure', 'Slicer.remove', {}, () => {
      document.expectFileEditable();
      const { id } = stateOf(this);
      const slicers = document.workbook.overlays(sheetId).slicers.filter((one) => one.id !== id);
      document.change({ op: 'overlays', sheetId, set: { slicers } });
    });
  }
}

strictClass(SlicerEmulation, 'SpreadsheetApp.Slicer');

function stateOf(slicer: SlicerEmulation): SlicerState {
  const found = slicer[DOCUMENT].workbook.overlays(slicer[SHEET_ID]).slicers.find(({ id }) => id === slicer[IDENTITY]);
  if (found === undefined) throw new Exception('The slicer no longer exists.');
  return found;
}

function changed(
  slicer: SlicerEmulation,
  method: string,
  change: (state: SlicerState) => Partial<SlicerState>,
): Slicer {
  const { [DOCUMENT]: document, [SHEET_ID]: sheetId } = slicer;
  document.call('structure', `Slicer.${method}`, {}, () => {
    document.expectFileEditable();
    const before = stateOf(slicer);
    const state = { ...before, ...change(before) };
    const { slicers } = document.workbook.overlays(sheetId);
    const kept = slicers.map((one) => (one.id === state.id ? state : one));
    document.change({ op: 'overlays', sheetId, set: { slicers: kept } });
  });
  return asGoogle<Slicer>(slicer);
}

function looked(slicer: SlicerEmulation, method: string, name: string, value: string | null): Slicer {
  return changed(slicer, method, ({ looks }) => ({ looks: { ...looks, [name]: value } }));
}

/** @param place anchor row and column, then pixels off it */
export function insertSlicer(document: OpenDocument, sheetId: number, area: Area, place: readonly number[]): Slicer {
  const [row = 1, column = 1, offsetX = 0, offsetY = 0] = place;
  return document.call('structure', 'Sheet.insertSlicer', {}, () => {
    document.expectFileEditable();
    document.expectInside(area);
    if (area.sheetId !== sheetId) throw new Exception('The range of a slicer must be on its sheet.');
    const id = document.host.freshId();
    const slicer: SlicerState = {
      id,
      area,
      column: null,
      hiddenValues: [],
      condition: null,
      title: '',
      position: { row, column, offsetX, offsetY },
      looks: {},
      appliesToPivotTables: true,
    };
    const { slicers } = document.workbook.overlays(sheetId);
    document.change({ op: 'overlays', sheetId, set: { slicers: [...slicers, slicer] } });
    return asGoogle<Slicer>(new SlicerEmulation(document, sheetId, id));
  });
}

export function slicersOf(document: OpenDocument, sheetId: number): Slicer[] {
  return document.call('read', 'Sheet.getSlicers', {}, () =>
    Array.from(document.workbook.overlays(sheetId).slicers, ({ id }) =>
      asGoogle<Slicer>(new SlicerEmulation(document, sheetId, id)),
    ),
  );
}
