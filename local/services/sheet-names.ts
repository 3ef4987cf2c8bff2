/**
 * Names of tabs: unique whatever the case of their letters.
 */
import type { OpenDocument } from './document';
import { Exception } from './exception';

/** @param except the tab that may keep its own name */
export function expectFreeName(document: OpenDocument, name: string, except?: number): void {
  if (name === '') throw new Exception('A sheet name cannot be empty.');
  const wanted = name.toLowerCase();
  const taken = document.workbook
    .sheets()
    .some((sheet) => sheet.sheetId !== except && sheet.name.toLowerCase() === wanted);
  if (taken) throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The first of Sheet1, Sheet2 … (工作表1 … in Chinese) beyond the number of tabs that is free. */
export function nextFreeName(document: OpenDocument): string {
  const sheets = document.workbook.sheets();
  const stem = document.workbook.settings.locale.startsWith('zh') ? '工作表' : 'Sheet';
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let at = sheets.length + 1;
  while (taken.has(`${stem}${at}`.toLowerCase())) at += 1;
  return `${stem}${at}`;
}

/** `Copy of Orders`, and if that is taken `Copy of Orders 2`, 3 … */
export function nameOfCopy(document: OpenDocument, name: string): string {
  const taken = new Set(document.workbook.sheets().map((sheet) => sheet.name.toLowerCase()));
  const stem = `Copy of ${name}`;
  for (let at = 1; ; at += 1) {
    const wanted = at === 1 ? stem : `${stem} ${at}`;
    if (!taken.has(wanted.toLowerCase())) return wanted;
  }
}
