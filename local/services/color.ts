/**
 * SpreadsheetApp.Color with its builder, Base.RgbColor and ThemeColor. Cells hold concrete colours only: a theme colour
 * can be built and asked, and is refused by name where a cell would take it.
 */
import { colour } from './colour-text';
import { COLOR_TYPE, THEME_COLOR_TYPE } from './enum-table';
import { Exception, NotEmulated } from './exception';
import { asGoogle, RULE } from './internals';
import { strictClass } from './strict';

type Color = GoogleAppsScript.Spreadsheet.Color;
type Builder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type RgbColor = GoogleAppsScript.Base.RgbColor;
type ThemeColor = GoogleAppsScript.Spreadsheet.ThemeColor;
type ColorType = GoogleAppsScript.Base.ColorType;
type ThemeColorType = GoogleAppsScript.Spreadsheet.ThemeColorType;

/** `#rrggbb`, or the name of a ThemeColorType. */
type State = { readonly rgb: string } | { readonly theme: keyof typeof THEME_COLOR_TYPE };

const colorType = (name: keyof typeof COLOR_TYPE): ColorType => COLOR_TYPE[name] as unknown as ColorType;

class RgbColorEmulation implements RgbColor {
  readonly [RULE]: string;

  constructor(rgb: string) {
    this[RULE] = rgb;
  }

  asHexString(): string {
    return this[RULE];
  }

  getColorType(): ColorType {
    return colorType('RGB');
  }

  getRed(): number {
    return Number.parseInt(this[RULE].slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this[RULE].slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this[RULE].slice(5, 7), 16);
  }
}

class ThemeColorEmulation implements ThemeColor {
  readonly [RULE]: keyof typeof THEME_COLOR_TYPE;

  constructor(theme: keyof typeof THEME_COLOR_TYPE) {
    this[RULE] = theme;
  }

  getColorType(): ColorType {
    return colorType('THEME');
  }

  getThemeColorType(): ThemeColorType {
    return THEME_COLOR_TYPE[this[RULE]] as unknown as ThemeColorType;
  }
}

class ColorEmulation implements Color {
  [RULE]: State;

  constructor(state: State) {
    this[RULE] = state;
  }

  /** @throws Exception for a theme colour; Google's own words are unknown */
  asRgbColor(): RgbColor {
    const state = this[RULE];
    if ('theme' in state) throw new Exception('Object is not of type RgbColor.');
    return asGoogle<RgbColor>(new RgbColorEmulation(state.rgb));
  }

  asThemeColor(): ThemeColor {
    const state = this[RULE];
    if ('rgb' in state) throw new Exception('Object is not of type ThemeColor.');
    return asGoogle<ThemeColor>(new ThemeColorEmulation(state.theme));
  }

  getColorType(): ColorType {
    return colorType('theme' in this[RULE] ? 'THEME' : 'RGB');
  }
}

class BuilderEmulation implements Builder {
  [RULE]: State | null = null;

  build(): Color {
    return asGoogle<Color>(new ColorEmulation(stateOf(this)));
  }

  asRgbColor(): RgbColor {
    return this.build().asRgbColor();
  }

  asThemeColor(): ThemeColor {
    return this.build().asThemeColor();
  }

  getColorType(): ColorType {
    return this[RULE] === null ? colorType('UNSUPPORTED') : this.build().getColorType();
  }

  setRgbColor(cssString: string): Builder {
    this[RULE] = { rgb: colour(cssString) };
    return asGoogle<Builder>(this);
  }

  setThemeColor(themeColorType: ThemeColorType): Builder {
    this[RULE] = { theme: String(themeColorType) as keyof typeof THEME_COLOR_TYPE };
    return asGoogle<Builder>(this);
  }
}

function stateOf(builder: BuilderEmulation): State {
  const state = builder[RULE];
  if (state === null) throw new Exception('A color needs an RGB or a theme color.');
  return state;
}

strictClass(RgbColorEmulation, 'Base.RgbColor');
strictClass(ThemeColorEmulation, 'SpreadsheetApp.ThemeColor');
strictClass(ColorEmulation, 'SpreadsheetApp.Color');
strictClass(BuilderEmulation, 'SpreadsheetApp.ColorBuilder');

export function newColor(): Builder {
  return asGoogle<Builder>(new BuilderEmulation());
}

export function colorObject(rgb: string): Color {
  return asGoogle<Color>(new ColorEmulation({ rgb }));
}

export function colorOrNull(rgb: string | null): Color | null {
  return rgb === null ? null : colorObject(rgb);
}

/** The colour a cell is to take. @throws NotEmulated for a theme colour */
export function rgbOf(color: Color | null): string | null {
  if (color === null) return null;
  const state = asGoogle<ColorEmulation>(color)[RULE];
  if ('theme' in state) throw new NotEmulated(`a theme colour (${state.theme}) in a cell`);
  return state.rgb;
}
