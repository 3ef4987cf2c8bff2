/**
 * Judges cells by a condition: prepared once for a rule, then asked for thousands of cells.
 *
 * A formula whose references all fix their column (`$H2`) means the same in every cell of a row; `alikeInRow` says so,
 * and the asker judges such a row once. A formula that ends in an error or a text holds for no cell.
 */
import type { Calculator } from './calculator';
import { CONDITIONS } from './condition-table';
import type { Node } from './formula/ast';
import { compileFormula } from './formula/compile';
import { parseFormula } from './formula/parse';
import { Fault, isError, type Scalar, toTruth } from './formula/values';
import { displayed, isDateFormat } from './number-format';
import type { CellCondition, ColourRuleState } from './overlay-model';
import type { WorkbookState } from './workbook-state';

export interface CellJudge {
  readonly alikeInRow: boolean;
  holds(row: number, column: number): boolean;
}

type Anchor = ColourRuleState['anchor'];

export function cellJudge(
  state: WorkbookState,
  calculator: Calculator,
  sheetId: number,
  condition: CellCondition,
  anchor: Anchor,
): CellJudge {
  return condition.criteria === 'CUSTOM_FORMULA'
    ? formulaJudge(calculator, sheetId, String(condition.args[0]), anchor)
    : plainJudge(state, calculator, sheetId, condition);
}

function plainJudge(
  state: WorkbookState,
  calculator: Calculator,
  sheetId: number,
  { criteria, args }: CellCondition,
): CellJudge {
  const test = CONDITIONS[criteria];
  if (test === undefined) throw new RangeError(`Regulars local: the criterion ${criteria} is not emulated`);
  state.needSheet(sheetId);
  return {
    alikeInRow: false,
    holds: (row, column) => {
      const value = calculator.valueAt(sheetId, row, column) ?? '';
      const format = () => calculator.formatAt(sheetId, row, column);
      return test(
        {
          value,
          shown: () => displayed(value, format(), calculator.locale),
          isDate: () => isDateFormat(format()),
          today: () => calculator.today(),
        },
        args,
      );
    },
  };
}

function formulaJudge(calculator: Calculator, sheetId: number, formula: string, anchor: Anchor): CellJudge {
  const parts = conjunctsOf(parseFormula(formula));
  const compiled = parts.map((part) => compileFormula(part, calculator, sheetId));
  return {
    alikeInRow: parts.every(isAlikeInRow),
    holds: (row, column) => {
      const place = { sheetId, row, column, carriedRows: row - anchor.row, carriedColumns: column - anchor.column };
      const scope = { source: calculator, place };
      for (const part of compiled) if (!isTrue(part(scope))) return false;
      return true;
    },
  };
}

/** An AND is asked part by part up to the first that fails: an error in a later one would make it fail as well. */
function conjunctsOf(node: Node): readonly Node[] {
  if (node.kind !== 'call' || node.name !== 'AND') return [node];
  return node.args.length > 0 && node.args.every(({ kind }) => kind !== 'reference') ? node.args : [node];
}

function isTrue(value: Scalar): boolean {
  if (typeof value === 'string' || value === null || isError(value)) return false;
  try {
    return toTruth(value);
  } catch (thrown) {
    if (thrown instanceof Fault) return false;
    throw thrown;
  }
}

function isAlikeInRow(node: Node): boolean {
  switch (node.kind) {
    case 'reference': {
      const { first, last } = node.reference;
      return first.columnFixed && (last === null || last.columnFixed);
    }
    case 'prefix':
    case 'percent':
      return isAlikeInRow(node.operand);
    case 'binary':
      return isAlikeInRow(node.left) && isAlikeInRow(node.right);
    case 'call':
      return node.name !== 'COLUMN' && node.args.every(isAlikeInRow);
    case 'constant':
    case 'error':
      return true;
    default:
      return false;
  }
}
