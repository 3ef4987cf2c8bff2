/**
 * The tab card: a cell to type into, and below it what the product answers, two columns wide, so that it can be read on
 * a phone. It is a layout: nothing in it is kept, everything below the first row is the product's to replace.
 */
import { LANGUAGES, type Language } from '../i18n/bilingual';
import { cardWords } from '../i18n/card-words';
import { HEADER_COLOURS } from '../schema/palette';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a person types. */
export const CARD_ENTRY = { row: 1, column: 2 } as const;

export type CardLine = readonly [label: string, text: string];

/** As many lines as a card can have; they are written whole, so that nothing of an earlier customer stays. */
const CARD_LINES = 120;

const WIDTHS = { label: 140, text: 460 };

/** Replaces what stands below the entry cell. */
export function writeCardLines(sheet: Sheet, lines: readonly CardLine[]): void {
  const cells = Array.from({ length: CARD_LINES }, (_, index) => [...(lines[index] ?? ['', ''])].map(asText));
  sheet.getRange(2, 1, CARD_LINES, 2).setValues(cells);
}

/** Draws the empty card once; a tab in which somebody has written already is left alone. */
export function prepareCard(sheet: Sheet, language: Language): void {
  const { entry, hint } = cardWords[language];
  const [[first = ''] = []] = sheet.getRange(1, 1, 1, 1).getValues();
  if (first !== '') return;
  const all = sheet.getRange(1, 1, CARD_LINES + 1, 2);
  all.setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, 1, 2).setBackground(HEADER_COLOURS.daily).setFontWeight('bold');
  sheet.setColumnWidth(1, WIDTHS.label);
  sheet.setColumnWidth(2, WIDTHS.text);
  sheet.setFrozenRows(1);
  sheet.getRange(2, 1, 1, 2).setValues([['', asText(hint)]]);
  sheet.getRange(1, 1, 1, 1).setValue(asText(entry));
}

/** After a switch of the language: the caption in new words, and no answer in the old ones. */
export function translateCard(sheet: Sheet, language: Language): void {
  const { entry, hint } = cardWords[language];
  const [[caption = ''] = []] = sheet.getRange(1, 1, 1, 1).getValues();
  if (!LANGUAGES.some((one) => cardWords[one].entry === caption)) return;
  sheet.getRange(1, 1, 1, 1).setValue(asText(entry));
  writeCardLines(sheet, [['', hint]]);
}

/** Consumed by Sheets: what follows stays text, whatever it begins with. */
const asText = (text: string): string => (text === '' ? '' : `'${text}`);
