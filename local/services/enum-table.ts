/**
 * Apps Script's enums: constants that compare by identity and print their own name.
 */

interface EnumConstant {
  name(): string;
  ordinal(): number;
  compareTo(other: EnumConstant): number;
  toString(): string;
  toJSON(): string;
}

export type EnumOf<Name extends string> = Readonly<Record<Name, EnumConstant>>;

function enumeration<Name extends string>(...names: readonly Name[]): EnumOf<Name> {
  const constants = names.map((name, at): [Name, EnumConstant] => {
    const constant: EnumConstant = {
      name: () => name,
      ordinal: () => at,
      compareTo: (other) => at - other.ordinal(),
      toString: () => name,
      toJSON: () => name,
    };
    return [name, Object.freeze(constant)];
  });
  return Object.freeze(Object.fromEntries(constants)) as EnumOf<Name>;
}

export const DATA_VALIDATION_CRITERIA = enumeration(
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
export const GROUP_CONTROL_TOGGLE_POSITION = enumeration('BEFORE', 'AFTER');

export const PROTECTION_TYPE = enumeration('RANGE', 'SHEET');
export const METADATA_VISIBILITY = enumeration('DOCUMENT', 'PROJECT');
export const METADATA_LOCATION_TYPE = enumeration('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const DIMENSION = enumeration('COLUMNS', 'ROWS');
export const WRAP_STRATEGY = enumeration('WRAP', 'OVERFLOW', 'CLIP');
export const COPY_PASTE_TYPE = enumeration(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);
export const SHEET_TYPE = enumeration('GRID', 'OBJECT', 'DATASOURCE');
export const BORDER_STYLE = enumeration('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');
export const DIRECTION = enumeration('UP', 'DOWN', 'PREVIOUS', 'NEXT');

export const CHARSET = enumeration('US_ASCII', 'UTF_8');
export const DIGEST_ALGORITHM = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
export const MAC_ALGORITHM = enumeration('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512');
export const AUTH_MODE = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const AUTHORIZATION_STATUS = enumeration('REQUIRED', 'NOT_REQUIRED');
