/**
 * SpreadsheetApp.Protection: who may edit what.
 *
 * Until a script names editors a protection has those whom the file names. Warning-only lets every editor through. Whoever may
 * edit a protection may remove it; the owner and the person at the keyboard cannot be taken off it.
 */
import type { Area, ProtectionState } from '../workbook/model';
import type { OpenDocument } from './document';
import { PROTECTION_TYPE } from './enum-table';
import { Exception, PROTECTED } from './exception';
import { areaOf, asGoogle, DOCUMENT, IDENTITY } from './internals';
import type { NotEmulated } from './not-emulated-table';
import { strictClass } from './strict';
import { emailOf, userNamed } from './user';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
/** Stands for anybody with the link among the file's editors; a protection always names its editors. */
const EVERYBODY = '*';

class ProtectionEmulation implements Omit<Protection, NotEmulated<'Protection'>> {
  readonly [DOCUMENT]: OpenDocument;
  readonly [IDENTITY]: number;

  constructor(document: OpenDocument, id: number) {
    this[DOCUMENT] = document;
    this[IDENTITY] = id;
  }

  addEditor(user: unknown): Protection {
    return addEditors(this, 'addEditor', [user]);
  }

  addEditors(users: readonly unknown[]): Protection {
    return addEditors(this, 'addEditors', users);
  }

  removeEditor(user: unknown): Protection {
    return removeEditors(this, 'removeEditor', [user]);
  }

  removeEditors(users: readonly unknown[]): Protection {
    return removeEditors(this, 'removeEditors', users);
  }

  /** Only those who may edit it learn who else may. */
  getEditors(): GoogleAppsScript.Base.User[] {
    return asked(this, 'getEditors', (state) => {
      if (!mayEditProtection(this[DOCUMENT], state)) throw new Exception(PROTECTED);
      const owner = this[DOCUMENT].workbook.settings.owner;
      const named = state.editors.filter((email) => email !== owner);
      return [owner, ...named].map((email) => userNamed(email));
    });
  }

  /** There is no domain here: those named, and nobody else. */
  canDomainEdit(): boolean {
    return false;
  }

  canEdit(): boolean {
    return asked(this, 'canEdit', (state) => mayEditProtection(this[DOCUMENT], state));
  }

  getDescription(): string {
    return stateOf(this).description;
  }

  setDescription(description: string): Protection {
    return changed(this, 'setDescription', () => ({ description }));
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return PROTECTION_TYPE[stateOf(this).type] as unknown as GoogleAppsScript.Spreadsheet.ProtectionType;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { area, type } = stateOf(this);
    return this[DOCUMENT].range(type === 'SHEET' ? this[DOCUMENT].wholeSheet(area.sheetId) : area);
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Protection {
    const area = areaOf(range);
    return changed(this, 'setRange', () => ({ area }));
  }

  /** No protection here follows a named range. */
  getRangeName(): null {
    return null;
  }

  getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return Array.from(stateOf(this).unprotected, (area) => this[DOCUMENT].range({ ...area }));
  }

  setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Protection {
    const unprotected = ranges.map(areaOf);
    return changed(this, 'setUnprotectedRanges', () => ({ unprotected }));
  }

  isWarningOnly(): boolean {
    return stateOf(this).warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Protection {
    return changed(this, 'setWarningOnly', () => ({ warningOnly }));
  }

  remove(): void {
    const document = this[DOCUMENT];
    document.call('structure', 'Protection.remove', {}, () => {
      if (!mayEditProtection(document, stateOf(this))) throw new Exception(PROTECTED);
      document.change({ op: 'removeProtection', id: this[IDENTITY] });
    });
  }
}

strictClass(ProtectionEmulation, 'SpreadsheetApp.Protection');

function addEditors(protection: ProtectionEmulation, method: string, users: readonly unknown[]): Protection {
  return changed(protection, method, ({ editors }) => ({
    editors: [...new Set([...editors, ...users.map(emailOf)])],
  }));
}

function removeEditors(protection: ProtectionEmulation, method: string, users: readonly unknown[]): Protection {
  const { host, workbook } = protection[DOCUMENT];
  const stays = [host.user, workbook.settings.owner];
  const gone = new Set(users.map(emailOf).filter((email) => !stays.includes(email)));
  return changed(protection, method, ({ editors }) => ({
    editors: [...new Set([...editors, host.user])].filter((email) => !gone.has(email)),
  }));
}

function stateOf(protection: ProtectionEmulation): ProtectionState {
  const found = protection[DOCUMENT].workbook.protections().find(({ id }) => id === protection[IDENTITY]);
  if (found === undefined) throw new Exception('The protection no longer exists.');
  return found;
}

function mayEditProtection(document: OpenDocument, { editors, warningOnly }: ProtectionState): boolean {
  const { user } = document.host;
  if (user === document.workbook.settings.owner) return true;
  return document.mayEditFile() && (warningOnly || editors.includes(user));
}

function asked<T>(protection: ProtectionEmulation, method: string, answer: (state: ProtectionState) => T): T {
  return protection[DOCUMENT].call('lookup', `Protection.${method}`, {}, () => answer(stateOf(protection)));
}

function changed(
  protection: ProtectionEmulation,
  method: string,
  change: (state: ProtectionState) => Partial<ProtectionState>,
): Protection {
  const document = protection[DOCUMENT];
  document.call('structure', `Protection.${method}`, {}, () => {
    const state = stateOf(protection);
    if (!mayEditProtection(document, state)) throw new Exception(PROTECTED);
    document.change({ op: 'protection', protection: { ...state, ...change(state) } });
  });
  return asGoogle<Protection>(protection);
}

/** A sheet that is protected already answers with the protection it has; a range gets another one. */
export function protectArea(document: OpenDocument, type: 'RANGE' | 'SHEET', area: Area): Protection {
  return document.call('structure', type === 'SHEET' ? 'Sheet.protect' : 'Range.protect', {}, () => {
    document.expectFileEditable();
    document.expectInside(area);
    const standing = document.workbook
      .protections()
      .find((one) => one.type === 'SHEET' && one.area.sheetId === area.sheetId);
    if (type === 'SHEET' && standing !== undefined)
      return asGoogle<Protection>(new ProtectionEmulation(document, standing.id));
    const id = document.host.freshId();
    const { editors, owner } = document.workbook.settings;
    const mirrored = [...new Set([...editors, document.host.user])].filter(
      (email) => email !== owner && email !== EVERYBODY,
    );
    document.change({
      op: 'protection',
      protection: { id, type, area, unprotected: [], description: '', warningOnly: false, editors: mirrored },
    });
    return asGoogle<Protection>(new ProtectionEmulation(document, id));
  });
}

/** @param sheetId only of this tab */
export function protectionsOf(document: OpenDocument, type: unknown, sheetId?: number): Protection[] {
  const wanted = String(type);
  return document.call('read', 'getProtections', {}, () => {
    const found: Protection[] = [];
    for (const one of document.workbook.protections()) {
      const here = sheetId === undefined || one.area.sheetId === sheetId;
      if (here && one.type === wanted) found.push(asGoogle<Protection>(new ProtectionEmulation(document, one.id)));
    }
    return found;
  });
}
