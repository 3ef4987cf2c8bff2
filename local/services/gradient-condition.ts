/**
 * SpreadsheetApp.GradientCondition: the colour scale of a rule. What a rule has not is the empty text, or null.
 */
import type { GradientPoint, GradientState } from '../workbook/overlay-model';
import { colorOrNull } from './color';
import { INTERPOLATION_TYPE } from './enum-table';
import { asGoogle, RULE } from './internals';
import { strictClass } from './strict';

type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type Color = GoogleAppsScript.Spreadsheet.Color;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;

class GradientEmulation implements GradientCondition {
  readonly [RULE]: GradientState;

  constructor(gradient: GradientState) {
    this[RULE] = gradient;
  }

  getMaxColor(): string {
    return this[RULE].max.color;
  }

  getMaxColorObject(): Color | null {
    return colorOrNull(this[RULE].max.color);
  }

  getMaxType(): InterpolationType | null {
    return typeOf(this[RULE].max);
  }

  getMaxValue(): string {
    return this[RULE].max.value;
  }

  getMidColor(): string {
    return this[RULE].mid?.color ?? '';
  }

  getMidColorObject(): Color | null {
    return colorOrNull(this[RULE].mid?.color ?? null);
  }

  getMidType(): InterpolationType | null {
    return typeOf(this[RULE].mid);
  }

  getMidValue(): string {
    return this[RULE].mid?.value ?? '';
  }

  getMinColor(): string {
    return this[RULE].min.color;
  }

  getMinColorObject(): Color | null {
    return colorOrNull(this[RULE].min.color);
  }

  getMinType(): InterpolationType | null {
    return typeOf(this[RULE].min);
  }

  getMinValue(): string {
    return this[RULE].min.value;
  }
}

strictClass(GradientEmulation, 'SpreadsheetApp.GradientCondition');

function typeOf(point: GradientPoint | null): InterpolationType | null {
  const name = (point?.type ?? null) as keyof typeof INTERPOLATION_TYPE | null;
  return name === null ? null : (INTERPOLATION_TYPE[name] as unknown as InterpolationType);
}

export function gradientObject(gradient: GradientState): GradientCondition {
  return asGoogle<GradientCondition>(new GradientEmulation(gradient));
}
