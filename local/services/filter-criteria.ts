/**
 * SpreadsheetApp.FilterCriteria and its builder: hiding by a list of values or by a condition. Visible values are for
 * pivot tables, which do not exist here.
 */
import type { CellCondition, FilterColumn } from '../workbook/overlay-model';
import {
  conditionNamed,
  conditionOf,
  criteriaOf,
  criteriaValuesOf,
  WHEN_METHODS,
  type WhenMethod,
} from './condition-table';
import type { OpenDocument } from './document';
import { asGoogle, DOCUMENT, RULE } from './internals';
import type { NotEmulated } from './not-emulated-table';
import { strictClass } from './strict';

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
export type CriteriaDraft = Pick<FilterColumn, 'hiddenValues' | 'condition'>;

/** What criteria and their builder both tell. */
class CriteriaTold {
  readonly [DOCUMENT]: OpenDocument;
  [RULE]: CriteriaDraft;

  constructor(document: OpenDocument, draft: CriteriaDraft) {
    this[DOCUMENT] = document;
    this[RULE] = draft;
  }

  copy(): Builder {
    return newFilterCriteria(this[DOCUMENT], this[RULE]);
  }

  /** null without a condition, whatever Google's types say. */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { condition } = this[RULE];
    return (condition && criteriaOf(condition)) as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }

  getCriteriaValues(): unknown[] {
    const { condition } = this[RULE];
    return condition === null ? [] : criteriaValuesOf(this[DOCUMENT], condition);
  }

  getHiddenValues(): string[] {
    return Array.from(this[RULE].hiddenValues);
  }

  getVisibleValues(): string[] {
    return [];
  }

  /** No filter here goes by colour. */
  getVisibleBackgroundColor(): null {
    return null;
  }

  getVisibleForegroundColor(): null {
    return null;
  }
}

class CriteriaEmulation extends CriteriaTold implements Criteria {}

/** The when… methods are put on this prototype below, from their table. */
const Conditioned = class extends CriteriaTold {} as unknown as new (
  ...args: ConstructorParameters<typeof CriteriaTold>
) => CriteriaTold & Pick<Builder, WhenMethod>;

class BuilderEmulation extends Conditioned implements Omit<Builder, NotEmulated<'FilterCriteriaBuilder'>> {
  build(): Criteria {
    return criteriaObject(this[DOCUMENT], this[RULE]);
  }

  setHiddenValues(values: string[]): Builder {
    return drafted(this, { hiddenValues: [...values] });
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return drafted(this, { condition: conditionNamed(this[DOCUMENT], criteria, args) });
  }
}

function drafted(builder: CriteriaTold, change: Partial<CriteriaDraft>): Builder {
  builder[RULE] = { ...builder[RULE], ...change };
  return asGoogle<Builder>(builder);
}

for (const method of Object.keys(WHEN_METHODS) as WhenMethod[]) {
  const value = function (this: CriteriaTold, ...args: unknown[]): Builder {
    return drafted(this, { condition: conditionOf(this[DOCUMENT], method, args) });
  };
  Object.defineProperty(Conditioned.prototype, method, { value, configurable: true, writable: true });
}

strictClass(CriteriaEmulation, 'SpreadsheetApp.FilterCriteria');
strictClass(BuilderEmulation, 'SpreadsheetApp.FilterCriteriaBuilder');

export function newFilterCriteria(
  document: OpenDocument,
  draft: CriteriaDraft = { hiddenValues: [], condition: null as CellCondition | null },
): Builder {
  return asGoogle<Builder>(new BuilderEmulation(document, draft));
}

export function criteriaObject(document: OpenDocument, draft: CriteriaDraft): Criteria {
  return asGoogle<Criteria>(new CriteriaEmulation(document, draft));
}

export function criteriaDraft(criteria: Criteria): CriteriaDraft {
  const { hiddenValues, condition } = asGoogle<CriteriaEmulation>(criteria)[RULE];
  return { hiddenValues, condition };
}
