/**
 * The formula of a colour rule for the columns where they stand now. Pure.
 *
 * It looks at its own row only, with `;` between arguments, no array and no decimals: true in every locale. It bears
 * the rule's key (`N("regulars …")` is 0), by which the rule is known again after whatever moved; the ranges are whole
 * columns, so that new rows are covered, and the header row is let out.
 */
import type { ColourCondition, ColourRule } from '../schema/colour-rule';
import type { Column } from '../schema/column';
import type { Tab } from '../schema/tab';
import { columnLetters } from '../sheets/column-runs';

/** Every label a choice has or had, in any language. */
export type LabelsOfChoice = (list: string, key: string) => readonly string[];

export function colourFormula(
  tab: Tab,
  rule: ColourRule,
  positionOf: (column: string) => number,
  labelsOf: LabelsOfChoice,
): string {
  const tests = rule.when.flatMap((condition) => {
    const column = tab.columns[condition.column];
    const cell = `$${columnLetters(positionOf(condition.column))}1`;
    return column ? testsOf(condition, column, cell, labelsOf) : [];
  });
  return `=AND(ROW()>1;N("regulars ${rule.key}")=0;${tests.join(';')})`;
}

/** The key of the rule that a formula belongs to; null when it is none of ours. */
export function keyInFormula(formula: string): string | null {
  return /\bN\("regulars (\w+)"\)/i.exec(formula)?.[1] ?? null;
}

/** Equal for formulas that say the same: separators, blanks and the case of names are the locale's. */
export function comparableFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(/\s/g, '').replace(/;/g, ',').toUpperCase()))
    .join('');
}

function testsOf(
  condition: ColourCondition,
  { kind, list }: Column,
  cell: string,
  labelsOf: LabelsOfChoice,
): readonly string[] {
  const isTime = kind === 'time';
  const now = isTime ? 'NOW()' : 'TODAY()';
  switch (condition.is) {
    case 'oneOf':
      return [
        anyOf(
          condition.keys.flatMap((key) => labelsOf(list?.key ?? '', key)).map((label) => `${cell}=${quoted(label)}`),
        ),
      ];
    case 'past':
      return [`ISNUMBER(${cell})`, `${cell}<${now}`];
    case 'within':
      return [`ISNUMBER(${cell})`, `${cell}>=${now}`, `${cell}<=${now}+${condition.days}`];
    case 'reached':
      return [`ISNUMBER(${cell})`, `${cell}<TODAY()+1`];
    case 'notPast':
      return [`OR(${cell}="";${cell}>=${now})`];
    case 'ticked':
      return [`${cell}=TRUE`];
    case 'filled':
      return [`${cell}<>""`];
    case 'blank':
      return [`${cell}=""`];
    case 'atLeast':
      return [`ISNUMBER(${cell})`, `${cell}>=${condition.number}`];
    case 'atMost':
      return [`ISNUMBER(${cell})`, `${cell}<=${condition.number}`];
  }
}

const anyOf = (tests: readonly string[]): string => (tests.length === 1 ? String(tests[0]) : `OR(${tests.join(';')})`);

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
