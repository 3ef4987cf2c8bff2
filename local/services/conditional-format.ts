/**
 * SpreadsheetApp.ConditionalFormatRule, its builder and its condition. A rule is plain data (model.ts). Gradients say
 * that they are not emulated.
 *
 * A formula is written for the first cell of the rule's first range; a rule whose lines have moved since is shown with
 * the formula as it would be written for where that cell is now.
 */
import { carriedFormula } from '../workbook/formula/rewrite';
import type { CellCondition, ColourRuleState, ColourStyle } from '../workbook/overlay-model';
import {
  conditionNamed,
  conditionOf,
  criteriaOf,
  criteriaValuesOf,
  WHEN_METHODS,
  type WhenMethod,
} from './condition-table';
import type { OpenDocument } from './document';
import { Exception, signatureMismatch } from './exception';
import { AREA, asGoogle, DOCUMENT, isRange, RULE } from './internals';
import { strictClass } from './strict';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Draft = Pick<ColourRuleState, 'areas' | 'style'> & { readonly condition: CellCondition | null };

const PLAIN_STYLE: ColourStyle = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

class ConditionEmulation implements Pick<Condition, keyof Condition> {
  readonly [DOCUMENT]: OpenDocument;
  readonly [RULE]: { readonly condition: CellCondition; readonly style: ColourStyle };

  constructor(document: OpenDocument, rule: { readonly condition: CellCondition; readonly style: ColourStyle }) {
    this[DOCUMENT] = document;
    this[RULE] = rule;
  }

  getBackground(): string | null {
    return this[RULE].style.background;
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

/** What a rule and its builder both tell. */
class Told {
  readonly [DOCUMENT]: OpenDocument;
  [RULE]: Draft;

  constructor(document: OpenDocument, draft: Draft) {
    this[DOCUMENT] = document;
    this[RULE] = draft;
  }

  copy(): Builder {
    return newConditionalFormatBuilder(this[DOCUMENT], this[RULE]);
  }

  getBooleanCondition(): Condition | null {
    const { condition, style } = this[RULE];
    return condition === null
      ? null
      : asGoogle<Condition>(new ConditionEmulation(this[DOCUMENT], { condition, style }));
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    return Array.from(this[RULE].areas, (area) => this[DOCUMENT].range({ ...area }));
  }
}

class RuleEmulation extends Told implements Pick<Rule, keyof Rule> {}

strictClass(RuleEmulation, 'SpreadsheetApp.ConditionalFormatRule');
strictClass(ConditionEmulation, 'SpreadsheetApp.BooleanCondition');

type ByHand =
  | 'build'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setItalic'
  | 'setRanges'
  | 'setStrikethrough'
  | 'setUnderline'
  | 'withCriteria';

/** The when… methods are put on the prototype below, from their table. */
class BuilderEmulation implements Pick<Builder, ByHand | Exclude<keyof Told, symbol>> {
  readonly [DOCUMENT]: OpenDocument;
  [RULE]: Draft;

  constructor(document: OpenDocument, draft: Draft) {
    this[DOCUMENT] = document;
    this[RULE] = draft;
  }

  copy(): Builder {
    return newConditionalFormatBuilder(this[DOCUMENT], this[RULE]);
  }

  getBooleanCondition(): Condition | null {
    return asRule(this).getBooleanCondition();
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    return asRule(this).getRanges();
  }

  build(): Rule {
    if (this[RULE].areas.length === 0) throw new Exception('Ranges must have at least one range.');
    if (this[RULE].condition === null) throw new Exception('A conditional format rule needs a condition.');
    return asGoogle<Rule>(asRule(this));
  }

  setRanges(ranges: Range[]): Builder {
    if (!Array.isArray(ranges) || !ranges.every(isRange)) throw mismatch('setRanges', [ranges]);
    return changed(this, {
      areas: ranges.map((range) => ({ ...(range as unknown as { [AREA]: ColourRuleState['areas'][number] })[AREA] })),
    });
  }

  setBackground(color: string | null): Builder {
    return styled(this, 'setBackground', 'string', color, { background: color });
  }

  setFontColor(color: string | null): Builder {
    return styled(this, 'setFontColor', 'string', color, { fontColor: color });
  }

  setBold(bold: boolean | null): Builder {
    return styled(this, 'setBold', 'boolean', bold, { bold });
  }

  setItalic(italic: boolean | null): Builder {
    return styled(this, 'setItalic', 'boolean', italic, { italic });
  }

  setUnderline(underline: boolean | null): Builder {
    return styled(this, 'setUnderline', 'boolean', underline, { underline });
  }

  setStrikethrough(strikethrough: boolean | null): Builder {
    return styled(this, 'setStrikethrough', 'boolean', strikethrough, { strikethrough });
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return changed(this, { condition: conditionNamed(this[DOCUMENT], criteria, args) });
  }
}

const BUILDER = 'SpreadsheetApp.ConditionalFormatRuleBuilder';

function mismatch(method: string, args: readonly unknown[]): Exception {
  return signatureMismatch(`${BUILDER}.${method}`, args);
}

function asRule(builder: BuilderEmulation): RuleEmulation {
  return new RuleEmulation(builder[DOCUMENT], builder[RULE]);
}

function changed(builder: BuilderEmulation, change: Partial<Draft>): Builder {
  builder[RULE] = { ...builder[RULE], ...change };
  return asGoogle<Builder>(builder);
}

function styled(
  builder: BuilderEmulation,
  method: string,
  type: 'string' | 'boolean',
  given: unknown,
  style: Partial<ColourStyle>,
): Builder {
  if (given !== null && typeof given !== type) throw mismatch(method, [given]);
  return changed(builder, { style: { ...builder[RULE].style, ...style } });
}

for (const method of Object.keys(WHEN_METHODS) as WhenMethod[]) {
  const value = function (this: BuilderEmulation, ...args: unknown[]): Builder {
    return changed(this, { condition: conditionOf(this[DOCUMENT], BUILDER, method, args) });
  };
  Object.defineProperty(BuilderEmulation.prototype, method, { value, configurable: true, writable: true });
}

strictClass(BuilderEmulation, BUILDER);

export function newConditionalFormatBuilder(
  document: OpenDocument,
  draft: Draft = { areas: [], condition: null, style: PLAIN_STYLE },
): Builder {
  return asGoogle<Builder>(new BuilderEmulation(document, draft));
}

/** A rule as a script sees it. */
export function ruleObject(document: OpenDocument, { areas, condition, anchor, style }: ColourRuleState): Rule {
  const [first] = areas;
  const isFormula = condition.criteria === 'CUSTOM_FORMULA';
  const args =
    isFormula && first !== undefined
      ? [carriedFormula(String(condition.args[0]), first.row - anchor.row, first.column - anchor.column)]
      : condition.args;
  return asGoogle<Rule>(new RuleEmulation(document, { areas, style, condition: { ...condition, args } }));
}

/** @throws Exception for what is no rule, or is none of this tab */
export function colourRulesOf(sheetId: number, rules: unknown): ColourRuleState[] {
  const refused = () => signatureMismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
  if (!Array.isArray(rules)) throw refused();
  return rules.map((rule: unknown): ColourRuleState => {
    if (!(rule instanceof RuleEmulation) || rule[RULE].condition === null) throw refused();
    const { areas, condition, style } = rule[RULE];
    const [first] = areas;
    if (first === undefined) throw new Exception('Ranges must have at least one range.');
    if (areas.some((area) => area.sheetId !== sheetId)) {
      throw new Exception('Conditional format rule cannot reference a different sheet.');
    }
    return { areas, condition, style, anchor: { row: first.row, column: first.column } };
  });
}
