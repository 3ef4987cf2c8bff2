/**
 * References as text: reading (`A1`, `$A$1:B2`, `A2:A`, `C:C`, `3:4`, `'A tab'!A1`) and writing. Knows no tabs.
 */
import { columnLetters, columnNumber } from '../column-name';
import type { Corner, Reference } from './ast';

const PATTERN =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,7})(?::(\$?[A-Za-z]{1,3}(?:\$?[1-9]\d{0,7})?|\$?[1-9]\d{0,7}))?|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3}(?:\$?[1-9]\d{0,7})?)|(\$?[1-9]\d{0,7}):(\$?[1-9]\d{0,7}))(?![\p{L}\p{N}_(.!])/uy;
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

export function readReference(formula: string, at: number): { text: string; reference: Reference } | null {
  PATTERN.lastIndex = at;
  const found = PATTERN.exec(formula);
  if (found === null) return null;
  const [text, tab, cell, cellEnd, column, columnEnd, row, rowEnd] = found;
  const last = cellEnd ?? columnEnd ?? rowEnd;
  return {
    text,
    reference: {
      tab: tab === undefined ? null : unquoted(tab),
      first: corner(cell ?? column ?? row ?? ''),
      last: last === undefined ? null : corner(last),
    },
  };
}

function corner(text: string): Corner {
  const [, dollar = '', letters = '', middle = '', digits = ''] = CORNER.exec(text) ?? [];
  return {
    column: letters === '' ? null : columnNumber(letters),
    row: digits === '' ? null : Number(digits),
    columnFixed: letters !== '' && dollar === '$',
    rowFixed: digits !== '' && (letters === '' ? dollar === '$' : middle === '$'),
  };
}

export function referenceText({ tab, first, last }: Reference): string {
  const cells = last === null ? cornerText(first) : `${cornerText(first)}:${cornerText(last)}`;
  return `${tabPrefix(tab)}${cells}`;
}

/** `'A tab'!`; '' for the formula's own tab */
export function tabPrefix(tab: string | null): string {
  return tab === null ? '' : `${quoted(tab)}!`;
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${row}`;
}

function unquoted(tab: string): string {
  return tab.startsWith("'") ? tab.slice(1, -1).replace(/''/g, "'") : tab;
}

/** Quoted unless it is plain letters and digits that could not be a cell. */
function quoted(tab: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(tab) && !/^[A-Za-z]{1,3}\d+$/.test(tab);
  return plain ? tab : `'${tab.replace(/'/g, "''")}'`;
}
