/**
 * Brings the choices in a tab's cells from one language to the other.
 *
 * Google replaces the text wherever it stands, one call a label, so that a person who sorts meanwhile moves cells but
 * mixes none up. Input checks judge scripts as well and know one language alone: they are lifted before, and set by the
 * installer afterwards. Cells in other words (own labels, earlier ones) stay: they are understood anyway.
 */
import type { ChoiceList } from '../schema/choice-list';
import type { ChoiceLabels } from './choice-labels';
import { columnLetters } from './column-runs';
import type { TabLayout } from './tab-layouts';

/** Lifts the input checks of all columns of choices. */
export function freeChoices({ tab, sheet, positions }: TabLayout): void {
  const columns = Object.entries(tab.columns).flatMap(([key, { list }]) => (list ? (positions.get(key) ?? []) : []));
  if (columns.length === 0 || sheet.getMaxRows() < 2) return;
  sheet.getRangeList(columns.map(columnLetters).map((letters) => `${letters}2:${letters}`)).clearDataValidations();
}

export function relabelChoices({ tab, sheet, positions }: TabLayout, from: ChoiceLabels, to: ChoiceLabels): void {
  const rows = sheet.getLastRow() - 1;
  if (rows < 1) return;
  for (const [key, { list }] of Object.entries(tab.columns)) {
    const position = positions.get(key);
    if (!list || position === undefined) continue;
    const cells = sheet.getRange(2, position, rows, 1);
    const texts = new Set((cells.getValues() as unknown[][]).map(([cell]) => cell));
    const changes = [...texts].flatMap((text) => relabelled(list, text, from, to) ?? []);
    if (changes.length === 0) continue;
    for (const { text, label } of changes) {
      cells.createTextFinder(text).matchCase(true).matchEntireCell(true).replaceAllWith(label);
    }
  }
}

/** Null for a cell that stays: not exactly this language's label, or one that the other language uses for something else. */
function relabelled(list: ChoiceList, text: unknown, from: ChoiceLabels, to: ChoiceLabels) {
  if (typeof text !== 'string' || text === '') return null;
  const key = from.keyOf(list, text);
  if (key === null || from.labelOf(list, key) !== text) return null;
  const label = to.labelOf(list, key);
  return label === text || to.keyOf(list, label) !== key || !isPlain(label) ? null : { text, label };
}

/** What Sheets would take for anything but text is not written by a finder. */
const isPlain = (label: string): boolean => /^[^=+\-@'\d]/.test(label);
