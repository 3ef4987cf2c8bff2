/**
 * How a cell looks, as whoever draws it needs it. Absent: as a plain cell. Equal looks are one object, so that they
 * can be compared and sent by identity.
 */
import type { BandColours, BandingState, ColourStyle } from './overlay-model';
import type { StyleValue } from './sheet-state';

export interface Appearance {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrap?: boolean;
}

type Looks = { -readonly [K in keyof Appearance]: Appearance[K] };

export const PLAIN_APPEARANCE: Appearance = {};

/** The styles a range can set (by their names in the workbook) and what they make of a look. */
const STATIC: Readonly<Record<string, (looks: Looks, value: NonNullable<StyleValue>) => void>> = {
  background: (looks, value) => {
    looks.background = String(value);
  },
  fontColor: (looks, value) => {
    looks.fontColor = String(value);
  },
  fontWeight: (looks, value) => {
    looks.bold = value === 'bold';
  },
  fontStyle: (looks, value) => {
    looks.italic = value === 'italic';
  },
  fontLine: (looks, value) => {
    if (value === 'underline') looks.underline = true;
    if (value === 'line-through') looks.strikethrough = true;
  },
  fontFamily: (looks, value) => {
    looks.fontFamily = String(value);
  },
  fontSize: (looks, value) => {
    looks.fontSize = Number(value);
  },
  horizontalAlignment: (looks, value) => {
    looks.horizontalAlignment = String(value);
  },
  verticalAlignment: (looks, value) => {
    looks.verticalAlignment = String(value);
  },
  wrap: (looks, value) => {
    looks.wrap = value === true;
  },
};

export const DRAWN_STYLES: readonly string[] = Object.keys(STATIC);

export function withStyle(looks: Appearance, property: string, value: StyleValue): Appearance {
  if (value === null) return looks;
  const changed: Looks = { ...looks };
  STATIC[property]?.(changed, value);
  return changed;
}

/** Only what the rule sets; the rest stays as it was. */
export function withColours(looks: Appearance, style: ColourStyle): Appearance {
  const set = Object.entries(style).filter(([, value]) => value !== null);
  return { ...looks, ...(Object.fromEntries(set) as Appearance) };
}

/** The banding's colour shows where the cell has none of its own. */
export function withBanding(looks: Appearance, colour: string | null): Appearance {
  return colour === null || looks.background !== undefined ? looks : { ...looks, background: colour };
}

/** How a line stands in its banding; a header or footer goes before the bands, the first band before the second. */
type Band = 'header' | 'footer' | 'first' | 'second';
const RANK: Readonly<Record<Band, number>> = { header: 0, footer: 0, first: 1, second: 2 };

/**
 * The colour of a cell of the banding; null for none. Rows go before columns of the same rank.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#bandingproperties
 */
export function bandingColour(banding: BandingState, row: number, column: number): string | null {
  const { area, columns } = banding;
  const rowBand = bandOf(banding, row - area.row, area.rows);
  const rowColour = rowBand === null ? null : banding[rowBand];
  if (columns === undefined) return rowColour;
  const columnBand = bandOf(columns, column - area.column, area.columns);
  const columnColour = columnBand === null ? null : columns[columnBand];
  if (rowColour === null || columnColour === null) return rowColour ?? columnColour;
  return RANK[rowBand as Band] <= RANK[columnBand as Band] ? rowColour : columnColour;
}

function bandOf({ header, first, second, footer }: BandColours, at: number, count: number): Band | null {
  if (header !== null && at === 0) return 'header';
  if (footer !== null && at === count - 1) return 'footer';
  if (first === null && second === null) return null;
  return (at - (header === null ? 0 : 1)) % 2 === 0 ? 'first' : 'second';
}
