/**
 * Writes the product's colour rules in one call. A rule of ours that stands keeps the colours the shop gave it; ours come
 * together where the first of them stood, or behind the shop's own.
 */
import type { ColourRuleWanted, SetColours } from './change';
import { keyInFormula } from './colour-formula';
import { wholeColumns } from './column-letters';
import { sheetAt } from './sheet-at';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function setColours({ on, rules }: SetColours, spreadsheet: Spreadsheet): void {
  const sheet = sheetAt(spreadsheet, on);
  const standing = sheet.getConditionalFormatRules();
  const ours = new Map<string, Rule>();
  const before: Rule[] = [];
  const after: Rule[] = [];
  for (const rule of standing) {
    const key = colourKeyOf(rule);
    if (key === null) (ours.size === 0 ? before : after).push(rule);
    else if (!ours.has(key)) ours.set(key, rule);
  }
  const made = rules.map((wanted) => build(sheet, wanted, ours.get(wanted.key)));
  sheet.setConditionalFormatRules([...before, ...made, ...after]);
}

/** null for a rule of the shop's own. */
function colourKeyOf(rule: Rule): string | null {
  const formula = colourFormulaOf(rule);
  return formula === null ? null : keyInFormula(formula);
}

export function colourFormulaOf(rule: Rule): string | null {
  const condition = rule.getBooleanCondition();
  if (condition === null || String(condition.getCriteriaType()) !== 'CUSTOM_FORMULA') return null;
  return String(condition.getCriteriaValues()[0] ?? '');
}

function build(sheet: Sheet, wanted: ColourRuleWanted, standing: Rule | undefined): Rule {
  const builder =
    standing?.copy() ??
    SpreadsheetApp.newConditionalFormatRule()
      .setBackground(wanted.background)
      .setFontColor(wanted.fontColor)
      .setBold(wanted.bold ? true : null);
  return builder
    .setRanges(wanted.runs.map(({ at, span }) => sheet.getRange(wholeColumns(at, span))))
    .whenFormulaSatisfied(wanted.formula)
    .build();
}
