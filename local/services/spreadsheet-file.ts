/**
 * A spreadsheet as a file: its id, name, locale, zone and people.
 */
import type { SpreadsheetSettings } from '../workbook/model';
import type { OpenDocument } from './document';
import { Exception } from './exception';
import { asGoogle, DOCUMENT } from './internals';
import { emailOf, userNamed } from './user';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type User = GoogleAppsScript.Base.User;
export class SpreadsheetFile {
  readonly [DOCUMENT]: OpenDocument;

  constructor(document: OpenDocument) {
    this[DOCUMENT] = document;
  }

  getId(): string {
    return this[DOCUMENT].workbook.settings.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return setting(this, 'getName', 'name');
  }

  rename(newName: string): void {
    change(this, 'rename', () => ({ name: newName }));
  }

  getSpreadsheetLocale(): string {
    return setting(this, 'getSpreadsheetLocale', 'locale');
  }

  setSpreadsheetLocale(locale: string): void {
    change(this, 'setSpreadsheetLocale', () => ({ locale }));
  }

  getSpreadsheetTimeZone(): string {
    return setting(this, 'getSpreadsheetTimeZone', 'timeZone');
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    change(this, 'setSpreadsheetTimeZone', () => {
      if (!this[DOCUMENT].host.zones.isZone(timeZone)) throw new Exception(`Invalid argument: ${timeZone}`);
      return { timeZone };
    });
  }

  getOwner(): User {
    return userNamed(setting(this, 'getOwner', 'owner'));
  }

  getEditors(): User[] {
    const editors = setting(this, 'getEditors', 'editors');
    const owner = this[DOCUMENT].workbook.settings.owner;
    return [owner, ...editors.filter((email) => email !== '*' && email !== owner)].map((email) => userNamed(email));
  }

  getViewers(): User[] {
    return Array.from(setting(this, 'getViewers', 'viewers'), (email) => userNamed(email));
  }

  addEditor(user: unknown): Spreadsheet {
    return addEditors(this, 'addEditor', [user]);
  }

  addEditors(users: readonly unknown[]): Spreadsheet {
    return addEditors(this, 'addEditors', users);
  }

  removeEditor(user: unknown): Spreadsheet {
    const email = emailOf(user);
    return change(this, 'removeEditor', ({ editors }) => ({ editors: editors.filter((one) => one !== email) }));
  }

  addViewer(user: unknown): Spreadsheet {
    return addViewers(this, 'addViewer', [user]);
  }

  addViewers(users: readonly unknown[]): Spreadsheet {
    return addViewers(this, 'addViewers', users);
  }

  removeViewer(user: unknown): Spreadsheet {
    const email = emailOf(user);
    return change(this, 'removeViewer', ({ viewers }) => ({ viewers: viewers.filter((one) => one !== email) }));
  }
}

function addEditors(spreadsheet: SpreadsheetFile, method: string, users: readonly unknown[]): Spreadsheet {
  const added = users.map(emailOf);
  return change(spreadsheet, method, ({ editors, viewers }) => ({
    editors: [...new Set([...editors, ...added])],
    viewers: viewers.filter((email) => !added.includes(email)),
  }));
}

function addViewers(spreadsheet: SpreadsheetFile, method: string, users: readonly unknown[]): Spreadsheet {
  const added = users.map(emailOf);
  return change(spreadsheet, method, ({ viewers }) => ({ viewers: [...new Set([...viewers, ...added])] }));
}

/** Asked of the server once an execution. */
function setting<Key extends keyof SpreadsheetSettings>(
  spreadsheet: SpreadsheetFile,
  method: string,
  key: Key,
): SpreadsheetSettings[Key] {
  const document = spreadsheet[DOCUMENT];
  return document.firstLookup(`Spreadsheet.${method}`, '', () => document.workbook.settings[key]);
}

function change(
  spreadsheet: SpreadsheetFile,
  method: string,
  set: (settings: SpreadsheetSettings) => Partial<SpreadsheetSettings>,
): Spreadsheet {
  const document = spreadsheet[DOCUMENT];
  document.call('structure', `Spreadsheet.${method}`, {}, () => {
    document.expectFileEditable();
    document.change({ op: 'spreadsheet', set: set(document.workbook.settings) });
  });
  return asGoogle<Spreadsheet>(spreadsheet);
}
