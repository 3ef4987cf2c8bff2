/**
 * Looks that a range can read and set, each with its four methods and what a plain cell answers.
 */
export interface StyleMethods {
  /** `colour`: CSS names are taken and `#rrggbb` is kept. */
  readonly kind?: 'colour';
  readonly property: string;
  readonly get: string;
  readonly getAll: string;
  readonly set: string;
  readonly setAll: string;
  readonly plain: string | number | boolean;
}

export const STYLES = [
  {
    property: 'background',
    get: 'getBackground',
    getAll: 'getBackgrounds',
    set: 'setBackground',
    setAll: 'setBackgrounds',
    plain: '#ffffff',
    kind: 'colour',
  },
  {
    property: 'fontColor',
    get: 'getFontColor',
    getAll: 'getFontColors',
    set: 'setFontColor',
    setAll: 'setFontColors',
    plain: '#000000',
    kind: 'colour',
  },
  {
    property: 'fontWeight',
    get: 'getFontWeight',
    getAll: 'getFontWeights',
    set: 'setFontWeight',
    setAll: 'setFontWeights',
    plain: 'normal',
  },
  {
    property: 'fontStyle',
    get: 'getFontStyle',
    getAll: 'getFontStyles',
    set: 'setFontStyle',
    setAll: 'setFontStyles',
    plain: 'normal',
  },
  {
    property: 'fontLine',
    get: 'getFontLine',
    getAll: 'getFontLines',
    set: 'setFontLine',
    setAll: 'setFontLines',
    plain: 'none',
  },
  {
    property: 'fontFamily',
    get: 'getFontFamily',
    getAll: 'getFontFamilies',
    set: 'setFontFamily',
    setAll: 'setFontFamilies',
    plain: 'Arial',
  },
  {
    property: 'fontSize',
    get: 'getFontSize',
    getAll: 'getFontSizes',
    set: 'setFontSize',
    setAll: 'setFontSizes',
    plain: 10,
  },
  {
    property: 'horizontalAlignment',
    get: 'getHorizontalAlignment',
    getAll: 'getHorizontalAlignments',
    set: 'setHorizontalAlignment',
    setAll: 'setHorizontalAlignments',
    plain: 'general',
  },
  {
    property: 'verticalAlignment',
    get: 'getVerticalAlignment',
    getAll: 'getVerticalAlignments',
    set: 'setVerticalAlignment',
    setAll: 'setVerticalAlignments',
    plain: 'bottom',
  },
  { property: 'wrap', get: 'getWrap', getAll: 'getWraps', set: 'setWrap', setAll: 'setWraps', plain: false },
] as const satisfies readonly StyleMethods[];

/** What else a cell can be given that clearing its format takes away. */
const OTHER_STYLES = ['border', 'richText', 'showHyperlink', 'textDirection', 'textRotation', 'wrapStrategy'] as const;

export const STYLE_PROPERTIES: readonly string[] = [...STYLES.map(({ property }) => property), ...OTHER_STYLES];
