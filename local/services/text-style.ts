/**
 * SpreadsheetApp.TextStyle and its builder: what of a text's looks is set; null where it is not.
 */
import { colorOrNull, rgbOf } from './color';
import { colour } from './colour-text';
import { asGoogle, RULE } from './internals';
import { strictClass } from './strict';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** JSON, as rich text keeps it. */
export interface TextLooks {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly foregroundColor: string | null;
}

export const UNSET_LOOKS: TextLooks = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontFamily: null,
  fontSize: null,
  foregroundColor: null,
};

class TextStyleEmulation implements TextStyle {
  readonly [RULE]: TextLooks;

  constructor(looks: TextLooks) {
    this[RULE] = looks;
  }

  copy(): Builder {
    return newTextStyle(this[RULE]);
  }

  getFontFamily(): string | null {
    return this[RULE].fontFamily;
  }

  getFontSize(): number | null {
    return this[RULE].fontSize;
  }

  getForegroundColor(): string | null {
    return this[RULE].foregroundColor;
  }

  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return colorOrNull(this[RULE].foregroundColor);
  }

  isBold(): boolean | null {
    return this[RULE].bold;
  }

  isItalic(): boolean | null {
    return this[RULE].italic;
  }

  isStrikethrough(): boolean | null {
    return this[RULE].strikethrough;
  }

  isUnderline(): boolean | null {
    return this[RULE].underline;
  }
}

class BuilderEmulation implements Builder {
  [RULE]: TextLooks;

  constructor(looks: TextLooks) {
    this[RULE] = looks;
  }

  build(): TextStyle {
    return textStyleObject(this[RULE]);
  }

  setBold(bold: boolean): Builder {
    return changed(this, { bold });
  }

  setFontFamily(fontFamily: string): Builder {
    return changed(this, { fontFamily });
  }

  setFontSize(fontSize: number): Builder {
    return changed(this, { fontSize });
  }

  setForegroundColor(cssString: string): Builder {
    return changed(this, { foregroundColor: colour(cssString) });
  }

  setForegroundColorObject(color: GoogleAppsScript.Spreadsheet.Color): Builder {
    return changed(this, { foregroundColor: rgbOf(color) });
  }

  setItalic(italic: boolean): Builder {
    return changed(this, { italic });
  }

  setStrikethrough(strikethrough: boolean): Builder {
    return changed(this, { strikethrough });
  }

  setUnderline(underline: boolean): Builder {
    return changed(this, { underline });
  }
}

function changed(builder: BuilderEmulation, change: Partial<TextLooks>): Builder {
  builder[RULE] = { ...builder[RULE], ...change };
  return asGoogle<Builder>(builder);
}

strictClass(TextStyleEmulation, 'SpreadsheetApp.TextStyle');
strictClass(BuilderEmulation, 'SpreadsheetApp.TextStyleBuilder');

export function newTextStyle(looks: TextLooks = UNSET_LOOKS): Builder {
  return asGoogle<Builder>(new BuilderEmulation(looks));
}

export function textStyleObject(looks: TextLooks): TextStyle {
  return asGoogle<TextStyle>(new TextStyleEmulation(looks));
}

export function looksOf(style: TextStyle): TextLooks {
  return asGoogle<TextStyleEmulation>(style)[RULE];
}
