/**
 * What each criterion of colour rules and filters accepts, by its name in SpreadsheetApp.BooleanCriteria.
 *
 * Texts are compared without case, as in Sheets; a number is a day only under a date format, and whole days count.
 * CUSTOM_FORMULA is not here: it looks at other cells.
 */
import type { Stored } from './model';
import type { CellCondition } from './overlay-model';

interface JudgedCell {
  readonly value: Stored;
  /** Asked for only by the criteria that need it. */
  shown(): string;
  isDate(): boolean;
  /** The day's serial number in the spreadsheet's zone. */
  today(): number;
}

type Holds = (cell: JudgedCell, args: CellCondition['args']) => boolean;

function number(test: (value: number, first: number, second: number) => boolean): Holds {
  return ({ value }, [first, second]) => typeof value === 'number' && test(value, Number(first), Number(second));
}

function day(test: (value: number, wanted: number) => boolean): Holds {
  return (cell, [wanted]) =>
    typeof cell.value === 'number' && cell.isDate() && test(Math.floor(cell.value), Math.floor(Number(wanted)));
}

/** First and last day, counted from today. Whether Sheets' past week, month and year hold today is not documented. */
const RELATIVE_DAYS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  TODAY: [0, 0],
  TOMORROW: [1, 1],
  YESTERDAY: [-1, -1],
  PAST_WEEK: [-7, 0],
  PAST_MONTH: [-30, 0],
  PAST_YEAR: [-365, 0],
};

function relative(test: (value: number, first: number, last: number) => boolean): Holds {
  return (cell, [name]) => {
    const days = RELATIVE_DAYS[String(name)];
    if (days === undefined || typeof cell.value !== 'number' || !cell.isDate()) return false;
    return test(Math.floor(cell.value), cell.today() + days[0], cell.today() + days[1]);
  };
}

function text(test: (shown: string, wanted: string) => boolean): Holds {
  return (cell, [wanted]) =>
    typeof cell.value !== 'object' && test(cell.shown().toLowerCase(), String(wanted).toLowerCase());
}

export const CONDITIONS: Readonly<Record<string, Holds>> = {
  CELL_EMPTY: ({ value }) => value === '',
  CELL_NOT_EMPTY: ({ value }) => value !== '',
  DATE_AFTER: day((value, wanted) => value > wanted),
  DATE_BEFORE: day((value, wanted) => value < wanted),
  DATE_EQUAL_TO: day((value, wanted) => value === wanted),
  DATE_AFTER_RELATIVE: relative((value, _, last) => value > last),
  DATE_BEFORE_RELATIVE: relative((value, first) => value < first),
  DATE_EQUAL_TO_RELATIVE: relative((value, first, last) => value >= first && value <= last),
  NUMBER_BETWEEN: number((value, first, second) => value >= first && value <= second),
  NUMBER_NOT_BETWEEN: number((value, first, second) => value < first || value > second),
  NUMBER_EQUAL_TO: number((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: number((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: number((value, limit) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, limit) => value >= limit),
  NUMBER_LESS_THAN: number((value, limit) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, limit) => value <= limit),
  TEXT_CONTAINS: text((shown, wanted) => shown.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((shown, wanted) => !shown.includes(wanted)),
  TEXT_EQUAL_TO: text((shown, wanted) => shown === wanted),
  TEXT_STARTS_WITH: text((shown, wanted) => shown.startsWith(wanted)),
  TEXT_ENDS_WITH: text((shown, wanted) => shown.endsWith(wanted)),
};
