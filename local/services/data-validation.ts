/**
 * SpreadsheetApp.DataValidation and its builder. The rule itself is plain data (model.ts); days in it are serial
 * numbers of the spreadsheet's zone, ranges are areas.
 */
import type { Area, ValidationRule } from '../workbook/model';
import type { OpenDocument } from './document';
import { type CriteriaName, DATA_VALIDATION_CRITERIA } from './enum-table';
import { Exception } from './exception';
import { AREA, asGoogle, DOCUMENT, isRange, RULE } from './internals';
import { strictClass } from './strict';
import { REQUIREMENTS, type RequireMethod } from './validation-table';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type RuleArg = ValidationRule['args'][number];
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const LARGEST_LIST = 500;

class DataValidationEmulation implements DataValidation {
  readonly [DOCUMENT]: OpenDocument;
  [RULE]: ValidationRule;

  constructor(document: OpenDocument, rule: ValidationRule) {
    this[DOCUMENT] = document;
    this[RULE] = rule;
  }

  copy(): Builder {
    return newValidationBuilder(this[DOCUMENT], this[RULE]);
  }

  getAllowInvalid(): boolean {
    return this[RULE].allowInvalid;
  }

  getCriteriaType(): Criteria {
    return DATA_VALIDATION_CRITERIA[this[RULE].criteria as CriteriaName] as unknown as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return shownArgs(this[DOCUMENT], this[RULE]);
  }

  /** null when there is none, whatever Google's types say. */
  getHelpText(): string {
    return this[RULE].helpText as string;
  }
}

strictClass(DataValidationEmulation, 'SpreadsheetApp.DataValidation');

/** Arrays of the execution's realm, filled by hand: a repair asks for tens of thousands. */
function shownArgs(document: OpenDocument, { criteria, args }: ValidationRule): unknown[] {
  const shown = new Array<unknown>(args.length);
  for (let at = 0; at < args.length; at += 1) shown[at] = shownArg(document, criteria, args[at]!);
  return shown;
}

function shownArg(document: OpenDocument, criteria: string, arg: RuleArg): unknown {
  if (criteria.startsWith('DATE_') && typeof arg === 'number') {
    return new Date(document.host.zones.instantOf(document.workbook.settings.timeZone, arg));
  }
  if (typeof arg !== 'object') return arg;
  return 'sheetId' in arg ? document.range({ ...(arg as Area) }) : copyOfList(arg as readonly string[]);
}

function copyOfList(list: readonly string[]): string[] {
  const copy = new Array<string>(list.length);
  for (let at = 0; at < list.length; at += 1) copy[at] = list[at]!;
  return copy;
}

const START: ValidationRule = { criteria: '', args: [], allowInvalid: true, helpText: null };

class RuleDraft {
  readonly [DOCUMENT]: OpenDocument;
  [RULE]: ValidationRule;

  constructor(document: OpenDocument, rule: ValidationRule) {
    this[DOCUMENT] = document;
    this[RULE] = rule;
  }
}

/** The require… methods are put on this prototype below, from their table. */
const Required = class extends RuleDraft {} as unknown as new (
  ...args: ConstructorParameters<typeof RuleDraft>
) => RuleDraft & Pick<Builder, RequireMethod>;

class BuilderEmulation extends Required implements Builder {
  build(): DataValidation {
    if (this[RULE].criteria === '') throw new Exception('A data validation rule needs a criterion.');
    return asGoogle<DataValidation>(new DataValidationEmulation(this[DOCUMENT], this[RULE]));
  }

  copy(): Builder {
    return newValidationBuilder(this[DOCUMENT], this[RULE]);
  }

  getAllowInvalid(): boolean {
    return this[RULE].allowInvalid;
  }

  getCriteriaType(): Criteria {
    return DATA_VALIDATION_CRITERIA[this[RULE].criteria as CriteriaName] as unknown as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return shownArgs(this[DOCUMENT], this[RULE]);
  }

  getHelpText(): string | null {
    return this[RULE].helpText;
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    this[RULE] = { ...this[RULE], allowInvalid };
    return asGoogle<Builder>(this);
  }

  setHelpText(helpText: string): Builder {
    this[RULE] = { ...this[RULE], helpText };
    return asGoogle<Builder>(this);
  }

  withCriteria(criteria: Criteria, args: unknown[]): Builder {
    return required(this, String(criteria), args);
  }
}

function required(builder: RuleDraft, criteria: string, args: readonly unknown[]): Builder {
  const document = builder[DOCUMENT];
  builder[RULE] = { ...builder[RULE], criteria, args: args.map((arg) => storedArg(document, criteria, arg)) };
  return asGoogle<Builder>(builder);
}

function storedArg(document: OpenDocument, criteria: string, arg: unknown): RuleArg {
  if (arg instanceof Date) return document.host.zones.serialOf(document.workbook.settings.timeZone, arg.getTime());
  if (isRange(arg)) return { ...arg[AREA] };
  if (!Array.isArray(arg)) return arg as RuleArg;
  if (criteria === 'VALUE_IN_LIST' && arg.length > LARGEST_LIST) {
    throw new Exception(
      `The data validation rule has more items than the limit of ${LARGEST_LIST}. Use the ‘List from a range’ criteria instead.`,
    );
  }
  return arg.map(String);
}

for (const method of Object.keys(REQUIREMENTS) as RequireMethod[]) {
  const value = function (this: RuleDraft, ...args: unknown[]): Builder {
    return required(this, REQUIREMENTS[method], args);
  };
  Object.defineProperty(Required.prototype, method, { value, configurable: true, writable: true });
}

strictClass(BuilderEmulation, 'SpreadsheetApp.DataValidationBuilder');

export function newValidationBuilder(document: OpenDocument, rule: ValidationRule = START): Builder {
  return asGoogle<Builder>(new BuilderEmulation(document, rule));
}

export function isDataValidation(value: unknown): boolean {
  return value instanceof DataValidationEmulation;
}

export function ruleOf(validation: DataValidation | null): ValidationRule | null {
  return validation instanceof DataValidationEmulation ? validation[RULE] : null;
}

export function ruleObject(document: OpenDocument, rule: ValidationRule | null): DataValidation | null {
  return rule === null ? null : asGoogle<DataValidation>(new DataValidationEmulation(document, rule));
}
