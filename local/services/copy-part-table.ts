/** What each way of pasting takes over. */
export interface CopyParts {
  /** Formulas: relative references carried along; values: what they show. */
  readonly contents: 'formulas' | 'values' | 'none';
  /** Number formats and looks. */
  readonly formats: boolean;
  readonly borders: boolean;
  readonly rules: boolean;
  readonly notes: boolean;
  readonly colours: boolean;
  readonly merges: boolean;
  readonly widths: boolean;
}

const NOTHING: CopyParts = {
  contents: 'none',
  formats: false,
  borders: false,
  rules: false,
  notes: false,
  colours: false,
  merges: false,
  widths: false,
};
const FORMAT: CopyParts = { ...NOTHING, formats: true, borders: true, colours: true, merges: true };
const NORMAL: CopyParts = { ...FORMAT, contents: 'formulas', rules: true, notes: true };

/** By the names of SpreadsheetApp.CopyPasteType. */
const PASTE_TYPES: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: NORMAL,
  PASTE_NO_BORDERS: { ...NORMAL, borders: false },
  PASTE_FORMAT: FORMAT,
  PASTE_FORMULA: { ...NOTHING, contents: 'formulas' },
  PASTE_VALUES: { ...NOTHING, contents: 'values' },
  PASTE_DATA_VALIDATION: { ...NOTHING, rules: true },
  PASTE_CONDITIONAL_FORMATTING: { ...NOTHING, colours: true },
  PASTE_COLUMN_WIDTHS: { ...NOTHING, widths: true },
};

export const VALUES_ONLY: CopyParts = { ...NOTHING, contents: 'values' };
export const FORMAT_ONLY: CopyParts = FORMAT;

/** @param options nothing, a CopyPasteType, or `{contentsOnly, formatOnly}`; contents alone are values, not formulas */
export function partsOf(options: unknown): CopyParts {
  if (options === undefined || options === null) return NORMAL;
  const named = PASTE_TYPES[String(options)];
  if (named !== undefined) return named;
  const { formatOnly = false, contentsOnly = false } = options as {
    readonly formatOnly?: boolean;
    readonly contentsOnly?: boolean;
  };
  if (formatOnly) return FORMAT;
  return contentsOnly ? VALUES_ONLY : NORMAL;
}
