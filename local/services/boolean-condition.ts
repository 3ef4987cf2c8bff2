/**
 * SpreadsheetApp.BooleanCondition: what a cell must be for a rule, and the looks it then gets.
 */
import type { CellCondition, ColourStyle } from '../workbook/overlay-model';
import { colorOrNull } from './color';
import { criteriaOf, criteriaValuesOf } from './condition-table';
import type { OpenDocument } from './document';
import { asGoogle, DOCUMENT, RULE } from './internals';
import { strictClass } from './strict';

type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Color = GoogleAppsScript.Spreadsheet.Color;

interface StyledCondition {
  readonly condition: CellCondition;
  readonly style: ColourStyle;
}

class ConditionEmulation implements Condition {
  readonly [DOCUMENT]: OpenDocument;
  readonly [RULE]: StyledCondition;

  constructor(document: OpenDocument, rule: StyledCondition) {
    this[DOCUMENT] = document;
    this[RULE] = rule;
  }

  getBackground(): string | null {
    return this[RULE].style.background;
  }

  getBackgroundObject(): Color | null {
    return colorOrNull(this[RULE].style.background);
  }

  getFontColorObject(): Color | null {
    return colorOrNull(this[RULE].style.fontColor);
  }

  getFontColor(): string | null {
    return this[RULE].style.fontColor;
  }

  getBold(): boolean | null {
    return this[RULE].style.bold;
  }

  getItalic(): boolean | null {
    return this[RULE].style.italic;
  }

  getUnderline(): boolean | null {
    return this[RULE].style.underline;
  }

  getStrikethrough(): boolean | null {
    return this[RULE].style.strikethrough;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return criteriaOf(this[RULE].condition);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValuesOf(this[DOCUMENT], this[RULE].condition);
  }
}

strictClass(ConditionEmulation, 'SpreadsheetApp.BooleanCondition');

export function conditionObject(document: OpenDocument, rule: StyledCondition): Condition {
  return asGoogle<Condition>(new ConditionEmulation(document, rule));
}
