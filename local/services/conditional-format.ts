/**
 * SpreadsheetApp.ConditionalFormatRule and its builder. A rule is plain data (overlay-model.ts): a
 * condition with a style, or a colour scale.
 *
 * A formula is written for the first cell of the rule's first range; a rule whose lines have moved since is shown with
 * the formula as it would be written for where that cell is now.
 */
import { carriedFormula } from '../workbook/formula/rewrite';
import type {
  CellCondition,
  ColourRuleState,
  ColourStyle,
  GradientPoint,
  GradientState,
} from '../workbook/overlay-model';
import { conditionObject } from './boolean-condition';
import { rgbOf } from './color';
import { colour, colourText } from './colour-text';
import { conditionNamed, conditionOf, WHEN_METHODS, type WhenMethod } from './condition-table';
import type { OpenDocument } from './document';
import { Exception } from './exception';
import { gradientObject } from './gradient-condition';
import { areaOf, asGoogle, DOCUMENT, RULE } from './internals';
import { strictClass } from './strict';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;

type GradientDraft = { readonly [K in keyof GradientState]: GradientPoint | null };
type Draft = Pick<ColourRuleState, 'areas' | 'style'> & {
  readonly condition: CellCondition | null;
  readonly gradient: GradientDraft | null;
};

const PLAIN_STYLE: ColourStyle = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

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
    return condition === null ? null : conditionObject(this[DOCUMENT], { condition, style });
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    const gradient = wholeGradient(this[RULE]);
    return gradient === null ? null : gradientObject(gradient);
  }

  getRanges(): Range[] {
    return Array.from(this[RULE].areas, (area) => this[DOCUMENT].range({ ...area }));
  }
}

class RuleEmulation extends Told implements Rule {}

/** Without a least and a largest point there is no scale. */
function wholeGradient({ gradient }: Draft): GradientState | null {
  if (gradient === null) return null;
  const { min, mid, max } = gradient;
  return min === null || max === null ? null : { min, mid, max };
}

/** The when… methods are put on this prototype below, from their table. */
const Conditioned = class extends Told {} as unknown as new (
  ...args: ConstructorParameters<typeof Told>
) => Told & Pick<Builder, WhenMethod>;

class BuilderEmulation extends Conditioned implements Builder {
  /** @throws Exception in Google's words without a range; in none of theirs without a condition */
  build(): Rule {
    if (this[RULE].areas.length === 0) throw new Exception('Ranges must have at least one range.');
    if (this[RULE].condition === null && wholeGradient(this[RULE]) === null) {
      throw new Exception('A conditional format rule needs a condition.');
    }
    return asGoogle<Rule>(new RuleEmulation(this[DOCUMENT], this[RULE]));
  }

  setRanges(ranges: Range[]): Builder {
    return changed(this, { areas: ranges.map((range) => ({ ...areaOf(range) })) });
  }

  setBackground(color: string | null): Builder {
    return styled(this, { background: colourText(color) });
  }

  setFontColor(color: string | null): Builder {
    return styled(this, { fontColor: colourText(color) });
  }

  setBackgroundObject(color: Color | null): Builder {
    return styled(this, { background: rgbOf(color) });
  }

  setFontColorObject(color: Color | null): Builder {
    return styled(this, { fontColor: rgbOf(color) });
  }

  setBold(bold: boolean | null): Builder {
    return styled(this, { bold });
  }

  setItalic(italic: boolean | null): Builder {
    return styled(this, { italic });
  }

  setUnderline(underline: boolean | null): Builder {
    return styled(this, { underline });
  }

  setStrikethrough(strikethrough: boolean | null): Builder {
    return styled(this, { strikethrough });
  }

  setGradientMaxpoint(color: string): Builder {
    return scaled(this, 'max', color);
  }

  setGradientMaxpointWithValue(color: string, type: InterpolationType, value: string): Builder {
    return scaled(this, 'max', color, type, value);
  }

  setGradientMidpointWithValue(color: string, type: InterpolationType, value: string): Builder {
    return scaled(this, 'mid', color, type, value);
  }

  setGradientMinpoint(color: string): Builder {
    return scaled(this, 'min', color);
  }

  setGradientMinpointWithValue(color: string, type: InterpolationType, value: string): Builder {
    return scaled(this, 'min', color, type, value);
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return conditioned(this, conditionNamed(this[DOCUMENT], criteria, args));
  }
}

type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;

function changed(builder: Told, change: Partial<Draft>): Builder {
  builder[RULE] = { ...builder[RULE], ...change };
  return asGoogle<Builder>(builder);
}

/** A condition takes the place of a colour scale, and the other way round. */
function conditioned(builder: Told, condition: CellCondition): Builder {
  return changed(builder, { condition, gradient: null });
}

function styled(builder: Told, style: Partial<ColourStyle>): Builder {
  return changed(builder, { style: { ...builder[RULE].style, ...style } });
}

function scaled(
  builder: Told,
  which: keyof GradientDraft,
  color: string,
  type: InterpolationType | null = null,
  value = '',
): Builder {
  const point = { color: colour(color), type: type === null ? null : String(type), value };
  const { gradient } = builder[RULE];
  const points = gradient ?? { min: null, mid: null, max: null };
  return changed(builder, { condition: null, gradient: { ...points, [which]: point } });
}

/** The newer twins of the gradient's setters take a Color. */
for (const name of ['Maxpoint', 'Minpoint', 'MaxpointWithValue', 'MidpointWithValue', 'MinpointWithValue'] as const) {
  const twin = name.replace('point', 'pointObject');
  const value = function (this: BuilderEmulation, color: Color, ...place: [InterpolationType, string]): Builder {
    const point = name.slice(0, 3).toLowerCase() as keyof GradientDraft;
    return scaled(this, point, rgbOf(color)!, ...place);
  };
  Object.defineProperty(BuilderEmulation.prototype, `setGradient${twin}`, {
    value,
    configurable: true,
    writable: true,
  });
}

for (const method of Object.keys(WHEN_METHODS) as WhenMethod[]) {
  const value = function (this: Told, ...args: unknown[]): Builder {
    return conditioned(this, conditionOf(this[DOCUMENT], method, args));
  };
  Object.defineProperty(Conditioned.prototype, method, { value, configurable: true, writable: true });
}

strictClass(RuleEmulation, 'SpreadsheetApp.ConditionalFormatRule');
strictClass(BuilderEmulation, 'SpreadsheetApp.ConditionalFormatRuleBuilder');

export function newConditionalFormatBuilder(
  document: OpenDocument,
  draft: Draft = { areas: [], condition: null, gradient: null, style: PLAIN_STYLE },
): Builder {
  return asGoogle<Builder>(new BuilderEmulation(document, draft));
}

/** A rule as a script sees it. */
export function ruleObject(
  document: OpenDocument,
  { areas, condition, anchor, style, gradient }: ColourRuleState,
): Rule {
  if (gradient !== undefined) {
    return asGoogle<Rule>(new RuleEmulation(document, { areas, style, condition: null, gradient }));
  }
  const [first] = areas;
  const isFormula = condition.criteria === 'CUSTOM_FORMULA';
  const args =
    isFormula && first !== undefined
      ? [carriedFormula(String(condition.args[0]), first.row - anchor.row, first.column - anchor.column)]
      : condition.args;
  return asGoogle<Rule>(
    new RuleEmulation(document, { areas, style, condition: { ...condition, args }, gradient: null }),
  );
}

const GRADIENT: CellCondition = { criteria: 'GRADIENT', args: [] };

/** @throws Exception for a rule that is none of this tab */
export function colourRulesOf(sheetId: number, rules: readonly Rule[]): ColourRuleState[] {
  return rules.map((rule): ColourRuleState => {
    const draft = asGoogle<RuleEmulation>(rule)[RULE];
    const { areas, condition, style } = draft;
    const gradient = wholeGradient(draft);
    const [first] = areas;
    if (first === undefined) throw new Exception('Ranges must have at least one range.');
    if (areas.some((area) => area.sheetId !== sheetId)) {
      throw new Exception('Conditional format rule cannot reference a different sheet.');
    }
    const anchor = { row: first.row, column: first.column };
    if (gradient !== null) return { areas, condition: GRADIENT, style: PLAIN_STYLE, anchor, gradient };
    return { areas, condition: condition!, style, anchor };
  });
}
