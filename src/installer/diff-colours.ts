/**
 * Decides whether a tab's colour rules are as they should be. Pure.
 *
 * Compared are formulas, ranges and order; the colours are the shop's to change. Rules of the shop's own stay, before or
 * behind ours as the shop has put them.
 */
import type { ColourRule } from '../schema/colour-rule';
import { MEANING_LOOKS } from '../schema/palette';
import type { Tab } from '../schema/tab';
import type { Change, ColourRuleWanted, SheetRef } from './change';
import { colourFormula, comparableFormula, type LabelsOfChoice } from './colour-formula';
import { type ColumnPlace, runsOf } from './column-layout';
import type { FoundColour } from './found';

export interface ColourFacts {
  readonly tab: Tab;
  readonly on: SheetRef;
  readonly places: readonly ColumnPlace[];
  readonly maxRows: number;
  readonly labelsOfChoice: LabelsOfChoice;
  /** Only those that bear a key of ours. */
  readonly colours: readonly FoundColour[];
}

export function diffColours(facts: ColourFacts): Change[] {
  const wanted = facts.tab.colours.map((rule) => wantedRule(facts, rule));
  if (wanted.length === 0 && facts.colours.length === 0) return [];
  const right = wanted.length === facts.colours.length && wanted.every((rule, at) => isAs(rule, facts, at));
  if (right) return [];
  return [{ change: 'setColours', tab: facts.tab.key, on: facts.on, column: null, rules: wanted }];
}

function wantedRule({ tab, places, labelsOfChoice }: ColourFacts, rule: ColourRule): ColourRuleWanted {
  const positionOf = (key: string) => places.findIndex((place) => place.key === key) + 1;
  const painted = places.flatMap(({ key }, index) => (isPainted(tab, rule, key) ? [index + 1] : []));
  return {
    key: rule.key,
    formula: colourFormula(tab, rule, positionOf, labelsOfChoice),
    runs: runsOf(painted),
    ...MEANING_LOOKS[rule.meaning],
  };
}

function isPainted(tab: Tab, { paints }: ColourRule, key: string | null): boolean {
  if (key === null) return false;
  return paints === 'row' ? tab.columns[key] !== undefined : paints.includes(key);
}

function isAs({ key, formula, runs }: ColourRuleWanted, { colours, maxRows }: ColourFacts, at: number): boolean {
  const found = colours[at];
  if (found?.key !== key || comparableFormula(found.formula) !== comparableFormula(formula)) return false;
  const covers = found.areas.map(({ row, rows, column, columns }) =>
    row === 1 && rows === maxRows ? `${column}+${columns}` : 'partly',
  );
  return (
    covers.sort().join() ===
    runs
      .map((run) => `${run.at}+${run.span}`)
      .sort()
      .join()
  );
}
