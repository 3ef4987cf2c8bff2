/**
 * SpreadsheetApp.TextFinder: searches what cells show, row by row; one call costs by the cells looked at.
 */
import type { Area } from '../workbook/model';
import { valuesOp } from './cell-writing';
import type { OpenDocument } from './document';
import { AREA, asGoogle, DOCUMENT, isRange } from './internals';
import { strictClass } from './strict';

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Match {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

interface Search {
  readonly text: string;
  /** Looked up late: tabs and their sizes are those of the moment of the search. */
  readonly areas: () => readonly Area[];
  matchCase: boolean;
  entireCell: boolean;
  formulas: boolean;
  expression: boolean;
  diacritics: boolean;
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
    if (isRange(startRange)) set(this, { start: startRange[AREA], current: null });
    return asGoogle<Finder>(this);
  }

  /** @returns how many cells changed */
  replaceAllWith(replaceText: string): number {
    const found = matches(this, 'replaceAllWith');
    for (const match of found) replace(this, match, replaceText);
    return found.length;
  }

  replaceWith(replaceText: string): number {
    const { current } = this[SEARCH];
    if (current === null) return 0;
    this[DOCUMENT].call('structure', 'TextFinder.replaceWith', {}, () => replace(this, current, replaceText));
    return 1;
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
    const accepts = matcher(finder[SEARCH]);
    return areas.flatMap((area) => matchesIn(finder, area, accepts));
  });
}

function matchesIn(finder: TextFinderEmulation, area: Area, accepts: (text: string) => boolean): Match[] {
  const { workbook } = finder[DOCUMENT];
  const extent = workbook.extent(area.sheetId);
  const rows = Math.min(area.rows, extent.rows - area.row + 1);
  if (rows < 1) return [];
  const filled = { ...area, rows };
  const texts = finder[SEARCH].formulas ? workbook.formulas(filled) : workbook.displayValues(filled);
  const found: Match[] = [];
  texts.forEach((line, r) => {
    line.forEach((text, c) => {
      if (text !== '' && accepts(text))
        found.push({ sheetId: area.sheetId, row: area.row + r, column: area.column + c });
    });
  });
  return found;
}

function matcher({ text, matchCase, entireCell, expression, diacritics }: Search): (text: string) => boolean {
  const plain = (one: string) => {
    const bare = diacritics ? one.normalize('NFD').replace(/\p{M}/gu, '') : one;
    return matchCase ? bare : bare.toLowerCase();
  };
  if (expression) {
    const pattern = new RegExp(entireCell ? `^(?:${text})$` : text, matchCase ? 'u' : 'iu');
    return (one) => pattern.test(one);
  }
  const wanted = plain(text);
  return entireCell ? (one) => plain(one) === wanted : (one) => plain(one).includes(wanted);
}

/** Beyond the last match there is none; the next search starts over. */
function step(finder: TextFinderEmulation, method: string, direction: 1 | -1): Range | null {
  const search = finder[SEARCH];
  const found = matches(finder, method);
  const from = search.current ?? search.start;
  const after = (match: Match) => from === null || (match.row - from.row || match.column - from.column) * direction > 0;
  const ordered = direction === 1 ? found : [...found].reverse();
  search.current = ordered.find(after) ?? null;
  return search.current === null ? null : rangeOf(finder, search.current);
}

function replace(finder: TextFinderEmulation, match: Match, replacement: string): void {
  const document = finder[DOCUMENT];
  const area = { ...match, rows: 1, columns: 1 };
  document.expectEditable(area);
  const { text, matchCase, expression } = finder[SEARCH];
  const source = expression ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const shown = document.workbook.displayValues(area)[0]?.[0] ?? '';
  const pattern = new RegExp(source, matchCase ? 'gu' : 'giu');
  const replaced = expression ? shown.replace(pattern, replacement) : shown.replace(pattern, () => replacement);
  document.change(valuesOp(document, area, [[replaced]]));
}
