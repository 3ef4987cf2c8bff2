/**
 * A validation rule and the cell its formula is written for. Relative references of a CUSTOM_FORMULA are meant from
 * the first cell of the range it was set on; every other cell reads it carried over. Rules are interned, so that a
 * whole column shares one.
 */
import { carriedFormula } from './formula/rewrite';
import type { Area, ValidationRule } from './model';

export interface PlacedRule {
  readonly rule: ValidationRule;
  /** 1, 1 for rules that mean the same everywhere. */
  readonly row: number;
  readonly column: number;
}

export function isFormulaRule(rule: ValidationRule): boolean {
  return rule.criteria === 'CUSTOM_FORMULA';
}

export function isArea(value: ValidationRule['args'][number]): value is Area {
  return typeof value === 'object' && 'sheetId' in value;
}

/**
 * The rule as that cell's own: its formula reads as if written for this cell. Whether Google shows it so is not
 * documented; written back to the same cell it means the same, which a carried-less text would not.
 */
export function ruleFor(placed: PlacedRule, row: number, column: number): ValidationRule {
  const { rule } = placed;
  if (!isFormulaRule(rule) || (row === placed.row && column === placed.column)) return rule;
  const formula = carriedFormula(String(rule.args[0]), row - placed.row, column - placed.column);
  return { ...rule, args: [formula, ...rule.args.slice(1)] };
}

/** Keeps its own copy of a rule: the caller's may belong to a realm that should die. */
export class RuleShelf {
  private readonly byKey = new Map<string, PlacedRule>();
  private byRule = new WeakMap<ValidationRule, PlacedRule>();

  intern(rule: ValidationRule, row: number, column: number): PlacedRule {
    const anchored = isFormulaRule(rule);
    const known = anchored ? undefined : this.byRule.get(rule);
    if (known !== undefined) return known;
    const key = JSON.stringify([rule, anchored ? [row, column] : 0]);
    let placed = this.byKey.get(key);
    if (placed === undefined) {
      const own = JSON.parse(JSON.stringify(rule)) as ValidationRule;
      placed = { rule: own, row: anchored ? row : 1, column: anchored ? column : 1 };
      this.byKey.set(key, placed);
    }
    if (!anchored) this.byRule.set(rule, placed);
    return placed;
  }

  /** A rule is never changed: the copy gives out the same ones. */
  copyFrom(other: RuleShelf): void {
    for (const [key, placed] of other.byKey) this.byKey.set(key, placed);
  }

  /** After rules have changed where they stand, the old keys would lie. */
  clear(): void {
    this.byKey.clear();
    this.byRule = new WeakMap();
  }
}
