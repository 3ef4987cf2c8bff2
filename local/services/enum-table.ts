/**
 * Apps Script's enums: constants that compare by identity and print their own name.
 */
import { SERVICE } from './internals';

const NAME = Symbol('name');
const ORDINAL = Symbol('ordinal');

export class EnumConstant {
  readonly [SERVICE]: string;
  readonly [NAME]: string;
  readonly [ORDINAL]: number;

  constructor(service: string, name: string, ordinal: number) {
    this[SERVICE] = service;
    this[NAME] = name;
    this[ORDINAL] = ordinal;
  }

  name(): string {
    return this[NAME];
  }

  ordinal(): number {
    return this[ORDINAL];
  }

  compareTo(other: EnumConstant): number {
    return this[ORDINAL] - other[ORDINAL];
  }

  toString(): string {
    return this[NAME];
  }

  toJSON(): string {
    return this[NAME];
  }
}

export type EnumOf<Name extends string> = Readonly<Record<Name, EnumConstant>>;

/** @param service the enum's full name, e.g. `SpreadsheetApp.Dimension` */
export function enumeration<Name extends string>(service: string, ...names: readonly Name[]): EnumOf<Name> {
  const constants = {} as Record<Name, EnumConstant>;
  names.forEach((name, at) => {
    constants[name] = Object.freeze(new EnumConstant(service, name, at));
  });
  return Object.freeze(constants);
}

export const DATA_VALIDATION_CRITERIA = enumeration(
  'SpreadsheetApp.DataValidationCriteria',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);
export type CriteriaName = keyof typeof DATA_VALIDATION_CRITERIA;

export const BOOLEAN_CRITERIA = enumeration(
  'SpreadsheetApp.BooleanCriteria',
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
);
export const BANDING_THEME = enumeration(
  'SpreadsheetApp.BandingTheme',
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
);
export const GROUP_CONTROL_TOGGLE_POSITION = enumeration(
  'SpreadsheetApp.GroupControlTogglePosition',
  'BEFORE',
  'AFTER',
);

export const PROTECTION_TYPE = enumeration('SpreadsheetApp.ProtectionType', 'RANGE', 'SHEET');
export const METADATA_VISIBILITY = enumeration('SpreadsheetApp.DeveloperMetadataVisibility', 'DOCUMENT', 'PROJECT');
export const METADATA_LOCATION_TYPE = enumeration(
  'SpreadsheetApp.DeveloperMetadataLocationType',
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
);
export const DIMENSION = enumeration('SpreadsheetApp.Dimension', 'COLUMNS', 'ROWS');
export const WRAP_STRATEGY = enumeration('SpreadsheetApp.WrapStrategy', 'WRAP', 'OVERFLOW', 'CLIP');
export const COPY_PASTE_TYPE = enumeration(
  'SpreadsheetApp.CopyPasteType',
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);
export const SHEET_TYPE = enumeration('SpreadsheetApp.SheetType', 'GRID', 'OBJECT', 'DATASOURCE');
export const BORDER_STYLE = enumeration(
  'SpreadsheetApp.BorderStyle',
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);
export const DIRECTION = enumeration('SpreadsheetApp.Direction', 'UP', 'DOWN', 'PREVIOUS', 'NEXT');

export const CHARSET = enumeration('Utilities.Charset', 'US_ASCII', 'UTF_8');
export const DIGEST_ALGORITHM = enumeration(
  'Utilities.DigestAlgorithm',
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
);
export const MAC_ALGORITHM = enumeration(
  'Utilities.MacAlgorithm',
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
);
export const RSA_ALGORITHM = enumeration('Utilities.RsaAlgorithm', 'RSA_SHA_1', 'RSA_SHA_256');
export const SANDBOX_MODE = enumeration('HtmlService.SandboxMode', 'EMULATED', 'IFRAME', 'NATIVE');
export const X_FRAME_OPTIONS_MODE = enumeration('HtmlService.XFrameOptionsMode', 'ALLOWALL', 'DEFAULT');
export const AUTH_MODE = enumeration('ScriptApp.AuthMode', 'NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const AUTHORIZATION_STATUS = enumeration('ScriptApp.AuthorizationStatus', 'REQUIRED', 'NOT_REQUIRED');

export const AUTO_FILL_SERIES = enumeration('SpreadsheetApp.AutoFillSeries', 'DEFAULT_SERIES', 'ALTERNATE_SERIES');
export const INTERPOLATION_TYPE = enumeration(
  'SpreadsheetApp.InterpolationType',
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
);
export const RECALCULATION_INTERVAL = enumeration(
  'SpreadsheetApp.RecalculationInterval',
  'ON_CHANGE',
  'MINUTE',
  'HOUR',
);
export const RELATIVE_DATE = enumeration(
  'SpreadsheetApp.RelativeDate',
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
);
export const TEXT_DIRECTION = enumeration('SpreadsheetApp.TextDirection', 'LEFT_TO_RIGHT', 'RIGHT_TO_LEFT');
export const TEXT_TO_COLUMNS_DELIMITER = enumeration(
  'SpreadsheetApp.TextToColumnsDelimiter',
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
);
export const THEME_COLOR_TYPE = enumeration(
  'SpreadsheetApp.ThemeColorType',
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
);
export const VALUE_TYPE = enumeration('SpreadsheetApp.ValueType', 'IMAGE');
export const COLOR_TYPE = enumeration('Base.ColorType', 'UNSUPPORTED', 'RGB', 'THEME');

export const CHART_TYPE = enumeration(
  'Charts.ChartType',
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
);
export const CHART_HIDDEN_DIMENSION_STRATEGY = enumeration(
  'Charts.ChartHiddenDimensionStrategy',
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
);
export const CHART_MERGE_STRATEGY = enumeration('Charts.ChartMergeStrategy', 'MERGE_COLUMNS', 'MERGE_ROWS');
export const COLUMN_TYPE = enumeration('Charts.ColumnType', 'DATE', 'NUMBER', 'STRING');
export const CURVE_STYLE = enumeration('Charts.CurveStyle', 'NORMAL', 'SMOOTH');
export const POINT_STYLE = enumeration('Charts.PointStyle', 'NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE');
export const CHART_POSITION = enumeration('Charts.Position', 'TOP', 'RIGHT', 'BOTTOM', 'NONE');
