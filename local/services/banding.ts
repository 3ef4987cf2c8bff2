/**
 * SpreadsheetApp.Banding: alternating colours of a range's rows or columns.
 */
import { overlaps } from '../workbook/area';
import type { Area, Dimension } from '../workbook/model';
import type { BandColours, BandingState } from '../workbook/overlay-model';
import { THEME_COLOURS } from './banding-theme-table';
import { colorOrNull, rgbOf } from './color';
import { colourText } from './colour-text';
import type { OpenDocument } from './document';
import { Exception } from './exception';
import { areaOf, asGoogle, DOCUMENT, IDENTITY, SHEET_ID } from './internals';
import { strictClass } from './strict';

type Banding = GoogleAppsScript.Spreadsheet.Banding;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Band = 'Header' | 'First' | 'Second' | 'Footer';
type Coloured = `${'get' | 'set'}${Band}${'Row' | 'Column'}Color`;

const TAKEN = 'You cannot add alternating background colors to a range that already has alternating background colors.';
const BANDS: readonly Band[] = ['Header', 'First', 'Second', 'Footer'];
const NO_BANDS: BandColours = { header: null, first: null, second: null, footer: null };

class PlacedBanding {
  readonly [DOCUMENT]: OpenDocument;
  readonly [SHEET_ID]: number;
  readonly [IDENTITY]: number;

  constructor(document: OpenDocument, sheetId: number, id: number) {
    this[DOCUMENT] = document;
    this[SHEET_ID] = sheetId;
    this[IDENTITY] = id;
  }
}

/** The sixteen getters and setters of colours are put on this prototype below. */
const Colours = class extends PlacedBanding {} as unknown as new (
  ...args: ConstructorParameters<typeof PlacedBanding>
) => PlacedBanding & Pick<Banding, Coloured>;

class BandingEmulation extends Colours implements Banding {
  /** @returns the banding of the other range, which may stand on another tab */
  copyTo(range: GoogleAppsScript.Spreadsheet.Range): Banding {
    const { id: _, ...looks } = stateOf(this);
    return addBanding(this[DOCUMENT], 'Banding.copyTo', areaOf(range), (area) => ({ ...looks, area }));
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this[DOCUMENT].range({ ...stateOf(this).area });
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Banding {
    return changed(this, 'setRange', () => ({ area: { ...areaOf(range) } }));
  }

  remove(): void {
    const { [DOCUMENT]: document, [SHEET_ID]: sheetId } = this;
    document.call('structure', 'Banding.remove', {}, () => {
      document.expectEditable(stateOf(this).area);
      const rest = document.workbook.overlays(sheetId).bandings.filter(({ id }) => id !== this[IDENTITY]);
      document.change({ op: 'overlays', sheetId, set: { bandings: rest } });
    });
  }
}

for (const band of BANDS) {
  const key = band.toLowerCase() as keyof BandColours;
  put(`get${band}RowColor`, function () {
    return stateOf(this)[key];
  });
  put(`get${band}ColumnColor`, function () {
    return stateOf(this).columns?.[key] ?? null;
  });
  put(`set${band}RowColor`, function (color) {
    return changed(this, `set${band}RowColor`, () => ({ [key]: colourText(color) }));
  });
  put(`set${band}ColumnColor`, function (color) {
    return changed(this, `set${band}ColumnColor`, ({ columns }) => ({
      columns: { ...(columns ?? NO_BANDS), [key]: colourText(color) },
    }));
  });
}

/** Each with its newer twin `…Object`, which takes and gives a Color. */
function put(name: Coloured, value: (this: PlacedBanding, color: string | null) => unknown): void {
  Object.defineProperty(Colours.prototype, name, { value, configurable: true, writable: true });
  const twin = name.startsWith('get')
    ? function (this: PlacedBanding): Color | null {
        return colorOrNull(value.call(this, null) as string | null);
      }
    : function (this: PlacedBanding, color: Color | null): unknown {
        return value.call(this, rgbOf(color));
      };
  Object.defineProperty(Colours.prototype, `${name}Object`, { value: twin, configurable: true, writable: true });
}

strictClass(BandingEmulation, 'SpreadsheetApp.Banding');

function stateOf(banding: PlacedBanding): BandingState {
  const { bandings } = banding[DOCUMENT].workbook.overlays(banding[SHEET_ID]);
  const found = bandings.find(({ id }) => id === banding[IDENTITY]);
  if (found === undefined) throw new Exception('The banding no longer exists.');
  return found;
}

function changed(banding: PlacedBanding, method: string, set: (state: BandingState) => Partial<BandingState>): Banding {
  const { [DOCUMENT]: document, [SHEET_ID]: sheetId } = banding;
  document.call('structure', `Banding.${method}`, {}, () => {
    const before = stateOf(banding);
    const state = { ...before, ...set(before) };
    document.expectEditable(state.area);
    const bandings = document.workbook.overlays(sheetId).bandings;
    document.change({
      op: 'overlays',
      sheetId,
      set: { bandings: bandings.map((one) => (one.id === state.id ? state : one)) },
    });
  });
  return asGoogle<Banding>(banding);
}

function addBanding(
  document: OpenDocument,
  name: string,
  area: Area,
  make: (area: Area) => Omit<BandingState, 'id'>,
): Banding {
  return document.call('structure', name, {}, () => {
    document.expectInside(area);
    document.expectEditable(area);
    const { bandings } = document.workbook.overlays(area.sheetId);
    if (bandings.some((one) => overlaps(one.area, area))) throw new Exception(TAKEN);
    const id = document.host.freshId();
    document.change({ op: 'overlays', sheetId: area.sheetId, set: { bandings: [...bandings, { id, ...make(area) }] } });
    return asGoogle<Banding>(new BandingEmulation(document, area.sheetId, id));
  });
}

/** @param dimension ROWS: rows alternate */
export function applyBanding(
  document: OpenDocument,
  area: Area,
  dimension: Dimension,
  theme: unknown = 'LIGHT_GREY',
  showHeader = true,
  showFooter = false,
): Banding {
  const [header, first, second, footer] = THEME_COLOURS[String(theme)]!;
  const colours = { header: showHeader ? header : null, first, second, footer: showFooter ? footer : null };
  const name = dimension === 'ROWS' ? 'Range.applyRowBanding' : 'Range.applyColumnBanding';
  return addBanding(document, name, area, () =>
    dimension === 'ROWS' ? { area, ...colours } : { area, ...NO_BANDS, columns: colours },
  );
}

/** Those that touch the area. */
export function bandingsOf(document: OpenDocument, name: string, area: Area): Banding[] {
  return document.call('read', name, {}, () => {
    const { bandings } = document.workbook.overlays(area.sheetId);
    const here = bandings.filter((one) => overlaps(one.area, area));
    return Array.from(here, ({ id }) => asGoogle<Banding>(new BandingEmulation(document, area.sheetId, id)));
  });
}
