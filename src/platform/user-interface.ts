/**
 * What the person sees besides cells: menu, sidebar, dialogs, toasts. Sidebars and dialogs need the person's consent
 * (a click, never a simple trigger); a menu needs none.
 */
type Menu = GoogleAppsScript.Base.Menu;

/** Entry with its function, submenu, or a line between. */
export type MenuEntry =
  | { readonly caption: string; readonly function: string }
  | { readonly caption: string; readonly entries: readonly MenuEntry[] }
  | 'separator';

/** @param caption null: an add-on's, below the Extensions menu */
export function addMenu(caption: string | null, entries: readonly MenuEntry[]): void {
  const ui = SpreadsheetApp.getUi();
  built(ui, caption === null ? ui.createAddonMenu() : ui.createMenu(caption), entries).addToUi();
}

function built(ui: GoogleAppsScript.Base.Ui, menu: Menu, entries: readonly MenuEntry[]): Menu {
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else if ('entries' in entry) menu.addSubMenu(built(ui, ui.createMenu(entry.caption), entry.entries));
    else menu.addItem(entry.caption, entry.function);
  }
  return menu;
}

export interface Page {
  /** Its file in the project, without `.html`. */
  readonly file: string;
  readonly title: string;
}

export function showSidebar({ file, title }: Page): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}

export function showDialog({ file, title }: Page, width: number, height: number): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** A sentence that stays until it has been read, which a toast does not. */
export function showNotice(title: string, sentence: string, language: string): void {
  const style = 'font:15px/1.6 Roboto,Arial,sans-serif;color:#202124;margin:0';
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><main><p role="alert" style="${style}">${escaped(sentence)}</p></main></body></html>`;
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(420).setHeight(160), title);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** Of the browser, not of the spreadsheet; known also before any consent. */
export const localeOfUser = (): string => Session.getActiveUserLocale();
