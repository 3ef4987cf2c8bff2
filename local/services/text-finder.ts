/**
 * SpreadsheetApp.TextFinder: searches what cells show, row by row; one call costs by the cells looked at.
 */
import type { Area } from '../workbook/model';
import { valuesOp } from './cell-writing';
import type { OpenDocument } from './document';
import { signatureMismatch } from './exception';
import { AREA, asGoogle, DOCUMENT, isRange } from './internals';
import { type SearchOptions, type SearchPattern, searchPattern } from './search-pattern';
import { strictClass } from './strict';

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Match {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

interface Search extends SearchOptions {
  /** Looked up late: tabs and their sizes are those of the moment of the search. */
  readonly areas: () => readonly Area[];
  readonly formulas: boolean;
  /** The last cell before the search. */
  start: Match | null;
  current: Match | null;
}

const SEARCH = Symbol('search');

export class TextFinderEmulation implements Pick<Finder, keyof Finder> {
  readonly [DOCUMENT]: OpenDocument;
  readonly [SEARCH]: Search;

  constructor(document: OpenDocument, areas: () => readonly Area[], text: string) {
    this[DOCUMENT] = document;
    this[SEARCH] = {
      text,
      areas,
      matchCase: false,
      entireCell: false,
      formulas: false,
      expression: false,
      diacritics: false,
      start: null,
      current: null,
    };
  }

  findAll(): Range[] {
    return matches(this, 'findAll').map((match) => rangeOf(this, match));
  }

  findNext(): Range | null {
    return step(this, 'findNext', 1);
  }

  findPrevious(): Range | null {
    return step(this, 'findPrevious', -1);
  }

  getCurrentMatch(): Range | null {
    const { current } = this[SEARCH];
    return current === null ? null : rangeOf(this, current);
  }

  ignoreDiacritics(ignoreDiacritics: boolean): Finder {
    return set(this, { diacritics: ignoreDiacritics });
  }

  matchCase(matchCase: boolean): Finder {
    return set(this, { matchCase });
  }

  matchEntireCell(matchEntireCell: boolean): Finder {
    return set(this, { entireCell: matchEntireCell });
  }

  matchFormulaText(matchFormulaText: boolean): Finder {
    return set(this, { formulas: matchFormulaText });
  }

  useRegularExpression(useRegEx: boolean): Finder {
    return set(this, { expression: useRegEx });
  }

  startFrom(startRange: Range): Finder {
    if (!isRange(startRange)) throw signatureMismatch('SpreadsheetApp.TextFinder.startFrom', [startRange]);
    const { sheetId, row, column, rows, columns } = startRange[AREA];
    return set(this, { start: { sheetId, row: row + rows - 1, column: column + columns - 1 }, current: null });
  }

  /** @returns how many occurrences gave way, which may be more than cells */
  replaceAllWith(replaceText: string): number {
    return matches(this, 'replaceAllWith').reduce((count, match) => count + replace(this, match, replaceText), 0);
  }

  replaceWith(replaceText: string): number {
    const { current } = this[SEARCH];
    if (current === null) return 0;
    return this[DOCUMENT].call('structure', 'TextFinder.replaceWith', {}, () => replace(this, current, replaceText));
  }
}

strictClass(TextFinderEmulation, 'SpreadsheetApp.TextFinder');

function set(finder: TextFinderEmulation, change: Partial<Search>): Finder {
  Object.assign(finder[SEARCH], change);
  return asGoogle<Finder>(finder);
}

function rangeOf(finder: TextFinderEmulation, match: Match): Range {
  return finder[DOCUMENT].range({ ...match, rows: 1, columns: 1 });
}

function matches(finder: TextFinderEmulation, method: string): Match[] {
  const document = finder[DOCUMENT];
  const areas = finder[SEARCH].areas();
  const cells = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  return document.call('textFinder', `TextFinder.${method}`, { cells }, () => {
    const pattern = searchPattern(finder[SEARCH]);
    return areas.flatMap((area) => matchesIn(finder, area, pattern));
  });
}

/** Notes are not looked at; of a formula its text or what it shows. */
function matchesIn(finder: TextFinderEmulation, area: Area, pattern: SearchPattern): Match[] {
  const { workbook } = finder[DOCUMENT];
  const extent = workbook.extent(area.sheetId);
  const rows = Math.min(area.rows, extent.rows - area.row + 1);
  if (rows < 1) return [];
  const filled = { ...area, rows };
  const formulas = finder[SEARCH].formulas ? workbook.formulas(filled) : null;
  const found: Match[] = [];
  workbook.displayValues(filled).forEach((line, r) => {
    line.forEach((shown, c) => {
      const text = formulas?.[r]?.[c] || shown;
      if (text !== '' && pattern.isIn(text))
        found.push({ sheetId: area.sheetId, row: area.row + r, column: area.column + c });
    });
  });
  return found;
}

/** Beyond the last match there is none; the next search starts over. */
function step(finder: TextFinderEmulation, method: string, direction: 1 | -1): Range | null {
  const search = finder[SEARCH];
  const found = matches(finder, method);
  const from = search.current ?? search.start;
  const tabs = finder[DOCUMENT].workbook.sheets().map(({ sheetId }) => sheetId);
  const after = (match: Match): boolean => {
    if (from === null) return true;
    const tab = tabs.indexOf(match.sheetId) - tabs.indexOf(from.sheetId);
    return (tab || match.row - from.row || match.column - from.column) * direction > 0;
  };
  const ordered = direction === 1 ? found : [...found].reverse();
  search.current = ordered.find(after) ?? null;
  return search.current === null ? null : rangeOf(finder, search.current);
}

/**
 * What comes of it is taken as if typed. A formula is changed only when formulas are searched.
 *
 * @returns how many occurrences gave way, perhaps several in the cell
 */
function replace(finder: TextFinderEmulation, match: Match, replacement: string): number {
  const document = finder[DOCUMENT];
  const area = { ...match, rows: 1, columns: 1 };
  const formula = document.workbook.formulas(area)[0]?.[0] ?? '';
  if (formula !== '' && !finder[SEARCH].formulas) return 0;
  document.expectEditable(area);
  const before = formula || (document.workbook.displayValues(area)[0]?.[0] ?? '');
  const { text, count } = searchPattern(finder[SEARCH]).replaced(before, replacement);
  if (count > 0) document.change(valuesOp(document, area, [[text]]));
  return count;
}
