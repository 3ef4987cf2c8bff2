/**
 * SpreadsheetApp.Banding: alternating row colours of a range. Banding of columns is not emulated.
 */

import { overlaps } from '../workbook/area';
import type { Area } from '../workbook/model';
import type { BandingState } from '../workbook/overlay-model';
import { THEME_COLOURS } from './banding-theme-table';
import type { OpenDocument } from './document';
import { Exception, NotEmulated, signatureMismatch } from './exception';
import { AREA, asGoogle, DOCUMENT, IDENTITY, isRange } from './internals';
import { strictClass } from './strict';

type Banding = GoogleAppsScript.Spreadsheet.Banding;
type Colour = 'header' | 'first' | 'second' | 'footer';
type RowColours = `${'get' | 'set'}${'Header' | 'First' | 'Second' | 'Footer'}RowColor`;

const SHEET = Symbol('sheet');
const TAKEN = 'You cannot add alternating background colors to a range that already has alternating background colors.';

class BandingEmulation implements Pick<Banding, 'getRange' | 'remove' | 'setRange' | RowColours> {
  readonly [DOCUMENT]: OpenDocument;
  readonly [SHEET]: number;
  readonly [IDENTITY]: number;

  constructor(document: OpenDocument, sheetId: number, id: number) {
    this[DOCUMENT] = document;
    this[SHEET] = sheetId;
    this[IDENTITY] = id;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this[DOCUMENT].range({ ...stateOf(this).area });
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Banding {
    if (!isRange(range)) throw signatureMismatch('SpreadsheetApp.Banding.setRange', [range]);
    return changed(this, 'setRange', { area: { ...range[AREA] } });
  }

  getHeaderRowColor(): string | null {
    return stateOf(this).header;
  }

  setHeaderRowColor(color: string | null): Banding {
    return coloured(this, 'setHeaderRowColor', 'header', color);
  }

  getFirstRowColor(): string | null {
    return stateOf(this).first;
  }

  setFirstRowColor(color: string | null): Banding {
    return coloured(this, 'setFirstRowColor', 'first', color);
  }

  getSecondRowColor(): string | null {
    return stateOf(this).second;
  }

  setSecondRowColor(color: string | null): Banding {
    return coloured(this, 'setSecondRowColor', 'second', color);
  }

  getFooterRowColor(): string | null {
    return stateOf(this).footer;
  }

  setFooterRowColor(color: string | null): Banding {
    return coloured(this, 'setFooterRowColor', 'footer', color);
  }

  remove(): void {
    const { [DOCUMENT]: document, [SHEET]: sheetId } = this;
    document.call('structure', 'Banding.remove', {}, () => {
      document.expectEditable(stateOf(this).area);
      const rest = document.workbook.overlays(sheetId).bandings.filter(({ id }) => id !== this[IDENTITY]);
      document.change({ op: 'overlays', sheetId, set: { bandings: rest } });
    });
  }
}

strictClass(BandingEmulation, 'SpreadsheetApp.Banding');

function stateOf(banding: BandingEmulation): BandingState {
  const { bandings } = banding[DOCUMENT].workbook.overlays(banding[SHEET]);
  const found = bandings.find(({ id }) => id === banding[IDENTITY]);
  if (found === undefined) throw new Exception('The banding no longer exists.');
  return found;
}

function changed(banding: BandingEmulation, method: string, set: Partial<BandingState>): Banding {
  const { [DOCUMENT]: document, [SHEET]: sheetId } = banding;
  document.call('structure', `Banding.${method}`, {}, () => {
    const state = { ...stateOf(banding), ...set };
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

function coloured(banding: BandingEmulation, method: string, which: Colour, color: string | null): Banding {
  if (color !== null && typeof color !== 'string') throw signatureMismatch(`SpreadsheetApp.Banding.${method}`, [color]);
  return changed(banding, method, { [which]: color });
}

export function applyRowBanding(
  document: OpenDocument,
  area: Area,
  theme: unknown = 'LIGHT_GREY',
  showHeader = true,
  showFooter = false,
): Banding {
  const colours = THEME_COLOURS[String(theme)];
  if (colours === undefined) throw new NotEmulated(`SpreadsheetApp.BandingTheme.${theme}`);
  return document.call('structure', 'Range.applyRowBanding', {}, () => {
    document.expectInside(area);
    document.expectEditable(area);
    const { bandings } = document.workbook.overlays(area.sheetId);
    if (bandings.some((one) => overlaps(one.area, area))) throw new Exception(TAKEN);
    const [header, first, second, footer] = colours;
    const id = document.host.freshId();
    const state = { id, area, header: showHeader ? header : null, first, second, footer: showFooter ? footer : null };
    document.change({ op: 'overlays', sheetId: area.sheetId, set: { bandings: [...bandings, state] } });
    return asGoogle<Banding>(new BandingEmulation(document, area.sheetId, id));
  });
}

/** Those that touch the area. */
export function bandingsOf(document: OpenDocument, name: string, area: Area): Banding[] {
  return document.call('read', name, {}, () => {
    const { bandings } = document.workbook.overlays(area.sheetId);
    const here = bandings.filter((one) => overlaps(one.area, area));
    return Array.from(here, ({ id }) => asGoogle<Banding>(new BandingEmulation(document, area.sheetId, id)));
  });
}
