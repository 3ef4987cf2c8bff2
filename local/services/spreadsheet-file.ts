/**
 * A spreadsheet as a file: its id, name, locale, zone and people.
 */
import type { SpreadsheetSettings } from '../workbook/model';
import type { OpenDocument } from './document';
import { Exception, expectTypes } from './exception';
import { asGoogle, DOCUMENT } from './internals';
import { emailOf, userNamed } from './user';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type User = GoogleAppsScript.Base.User;
type FileMember =
  | 'addEditor'
  | 'addEditors'
  | 'addViewer'
  | 'addViewers'
  | 'getEditors'
  | 'getId'
  | 'getName'
  | 'getOwner'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'getViewers'
  | 'removeEditor'
  | 'removeViewer'
  | 'rename'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone';

export class SpreadsheetFile implements Pick<Spreadsheet, FileMember> {
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
    expectTypes('SpreadsheetApp.Spreadsheet.rename', [newName], 'string');
    change(this, 'rename', () => ({ name: newName }));
  }

  getSpreadsheetLocale(): string {
    return setting(this, 'getSpreadsheetLocale', 'locale');
  }

  setSpreadsheetLocale(locale: string): void {
    expectTypes('SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', [locale], 'string');
    change(this, 'setSpreadsheetLocale', () => ({ locale }));
  }

  getSpreadsheetTimeZone(): string {
    return setting(this, 'getSpreadsheetTimeZone', 'timeZone');
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    expectTypes('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', [timeZone], 'string');
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
    return this.addEditors([user]);
  }

  addEditors(users: readonly unknown[]): Spreadsheet {
    const added = users.map(emailOf);
    return change(this, 'addEditors', ({ editors, viewers }) => ({
      editors: [...new Set([...editors, ...added])],
      viewers: viewers.filter((email) => !added.includes(email)),
    }));
  }

  removeEditor(user: unknown): Spreadsheet {
    const email = emailOf(user);
    return change(this, 'removeEditor', ({ editors }) => ({ editors: editors.filter((one) => one !== email) }));
  }

  addViewer(user: unknown): Spreadsheet {
    return this.addViewers([user]);
  }

  addViewers(users: readonly unknown[]): Spreadsheet {
    const added = users.map(emailOf);
    return change(this, 'addViewers', ({ viewers }) => ({ viewers: [...new Set([...viewers, ...added])] }));
  }

  removeViewer(user: unknown): Spreadsheet {
    const email = emailOf(user);
    return change(this, 'removeViewer', ({ viewers }) => ({ viewers: viewers.filter((one) => one !== email) }));
  }
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
