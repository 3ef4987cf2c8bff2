/**
 * SpreadsheetApp.TextRotation: degrees, or letters one below the other.
 */
import { asGoogle, RULE } from './internals';
import { strictClass } from './strict';

type TextRotation = GoogleAppsScript.Spreadsheet.TextRotation;

export const VERTICAL = 'vertical';

class TextRotationEmulation implements TextRotation {
  readonly [RULE]: number | typeof VERTICAL;

  constructor(rotation: number | typeof VERTICAL) {
    this[RULE] = rotation;
  }

  getDegrees(): number {
    return this[RULE] === VERTICAL ? 0 : this[RULE];
  }

  isVertical(): boolean {
    return this[RULE] === VERTICAL;
  }
}

strictClass(TextRotationEmulation, 'SpreadsheetApp.TextRotation');

/** @param kept the style `textRotation` of a cell; null for a plain one */
export function textRotation(kept: string | number | boolean | null): TextRotation {
  return asGoogle<TextRotation>(new TextRotationEmulation(kept === VERTICAL ? VERTICAL : Number(kept ?? 0)));
}

export function rotationOf(rotation: TextRotation): number | typeof VERTICAL {
  return asGoogle<TextRotationEmulation>(rotation)[RULE];
}
