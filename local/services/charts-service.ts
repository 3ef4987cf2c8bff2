/**
 * Charts: the constants and the text style that the builders of a sheet's charts take. Charts outside a sheet, and
 * their data tables, are not emulated.
 */
import {
  CHART_HIDDEN_DIMENSION_STRATEGY,
  CHART_MERGE_STRATEGY,
  CHART_POSITION,
  CHART_TYPE,
  COLUMN_TYPE,
  CURVE_STYLE,
  POINT_STYLE,
} from './enum-table';
import { asGoogle, RULE } from './internals';
import { strictClass, strictService } from './strict';

type Charts = GoogleAppsScript.Charts.Charts;
type TextStyle = GoogleAppsScript.Charts.TextStyle;
type Builder = GoogleAppsScript.Charts.TextStyleBuilder;

interface PlainTextStyle {
  readonly color?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
}

class ChartTextStyle implements TextStyle {
  readonly [RULE]: PlainTextStyle;

  constructor(style: PlainTextStyle) {
    this[RULE] = style;
  }

  /** What was not set reads as Google's types cannot say: null. */
  getColor(): string {
    return (this[RULE].color ?? null) as string;
  }

  getFontName(): string {
    return (this[RULE].fontName ?? null) as string;
  }

  getFontSize(): number {
    return (this[RULE].fontSize ?? null) as number;
  }
}

class ChartTextStyleBuilder implements Builder {
  [RULE]: PlainTextStyle = {};

  build(): TextStyle {
    return asGoogle<TextStyle>(new ChartTextStyle(this[RULE]));
  }

  setColor(cssValue: string): Builder {
    this[RULE] = { ...this[RULE], color: cssValue };
    return asGoogle<Builder>(this);
  }

  setFontName(fontName: string): Builder {
    this[RULE] = { ...this[RULE], fontName };
    return asGoogle<Builder>(this);
  }

  setFontSize(fontSize: number): Builder {
    this[RULE] = { ...this[RULE], fontSize };
    return asGoogle<Builder>(this);
  }
}

strictClass(ChartTextStyle, 'Charts.TextStyle');
strictClass(ChartTextStyleBuilder, 'Charts.TextStyleBuilder');

/** As chart options name it. The signature has made sure that it is one. */
export function plainTextStyle(style: unknown): object {
  return { ...(style as ChartTextStyle)[RULE] };
}

export function chartsService(): Charts {
  const members = {
    ChartHiddenDimensionStrategy: CHART_HIDDEN_DIMENSION_STRATEGY,
    ChartMergeStrategy: CHART_MERGE_STRATEGY,
    ChartType: CHART_TYPE,
    ColumnType: COLUMN_TYPE,
    CurveStyle: CURVE_STYLE,
    PointStyle: POINT_STYLE,
    Position: CHART_POSITION,
    newTextStyle: (): Builder => asGoogle<Builder>(new ChartTextStyleBuilder()),
  } satisfies Partial<Record<keyof Charts, unknown>>;
  return asGoogle<Charts>(strictService('Charts', members));
}
