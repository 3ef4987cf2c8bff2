/**
 * How the product's protections stand, and the editors of the hard ones brought in line with what is wanted. Only those
 * who may edit a protection learn who else may, and can change it.
 */
import type { TabKey } from '../schema/tab-keys';
import { workbook as schema } from '../schema/workbook-schema';
import { identifyTabs } from '../sheets/identity';
import { readMarks } from '../sheets/read-marks';
import { protectTab } from './apply-protections';
import { PROTECTION_NAMES } from './protection-names';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Tab = (typeof schema.tabs)[number];

export interface StandingProtection {
  readonly tab: TabKey;
  readonly sheetId: number;
  readonly kind: 'hard' | 'warning';
  /** shops: one that is not ours stands there, and stays. */
  readonly state: 'inPlace' | 'missing' | 'shops';
  /** May whoever asks edit the tab, as far as this protection goes? */
  readonly canEdit: boolean;
  /** In lower case, without the owner of the file; null where this person is not told, and where nothing is hard. */
  readonly editors: readonly string[] | null;
}

export interface Asking {
  /** Of the file; '' in a shared drive. */
  readonly owner: string;
}

/** Tabs that are gone, and layouts without anything to protect, are left out. */
export function inspectProtections(spreadsheet: Spreadsheet, asking: Asking): readonly StandingProtection[] {
  return standing(spreadsheet, asking).map(({ protection: _, ...rest }) => rest);
}

type WithProtection = StandingProtection & { readonly protection: Protection | null };

function standing(spreadsheet: Spreadsheet, asking: Asking): readonly WithProtection[] {
  const sheets = sheetIds(spreadsheet);
  const whole = bySheet(spreadsheet.getProtections(SpreadsheetApp.ProtectionType.SHEET));
  const ranges = bySheet(spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE));
  return schema.tabs.flatMap((tab): WithProtection[] => {
    const sheetId = sheets.get(tab.key);
    if (sheetId === undefined || !hasAnything(tab)) return [];
    const at = { tab: tab.key, sheetId };
    if (tab.protection === 'none') return [{ ...at, ...warnings(tab, ranges.get(sheetId) ?? []) }];
    return [{ ...at, ...wholeTab(tab, whole.get(sheetId)?.[0] ?? null, asking) }];
  });
}

const hasAnything = (tab: Tab): boolean => tab.protection !== 'none' || Object.keys(tab.columns).length > 0;

function sheetIds(spreadsheet: Spreadsheet): ReadonlyMap<TabKey, number> {
  const marks = readMarks(spreadsheet);
  const facts = spreadsheet.getSheets().map((sheet) => ({
    sheetId: sheet.getSheetId(),
    get name() {
      return sheet.getName();
    },
    marks: marks.tabs.get(sheet.getSheetId()) ?? [],
  }));
  return new Map([...identifyTabs(schema.tabs, facts)].map(([key, { sheetId }]) => [key, sheetId]));
}

function bySheet(protections: readonly Protection[]): ReadonlyMap<number, readonly Protection[]> {
  const found = new Map<number, Protection[]>();
  for (const protection of protections) {
    const sheetId = protection.getRange().getSheet().getSheetId();
    found.set(sheetId, [...(found.get(sheetId) ?? []), protection]);
  }
  return found;
}

type Stand = Omit<WithProtection, 'tab' | 'sheetId'>;

function warnings(tab: Tab, found: readonly Protection[]): Stand {
  const names = found.map((one) => one.getDescription());
  const hasComputed = Object.values(tab.columns).some((column) => column.computed);
  const right = names.includes(PROTECTION_NAMES.header) && (!hasComputed || names.includes(PROTECTION_NAMES.computed));
  return { kind: 'warning', state: right ? 'inPlace' : 'missing', canEdit: true, editors: null, protection: null };
}

function wholeTab(tab: Tab, protection: Protection | null, { owner }: Asking): Stand {
  const kind = tab.protection === 'hard' ? 'hard' : 'warning';
  const isWarning = protection?.isWarningOnly() ?? true;
  const canEdit = !protection || isWarning || protection.canEdit();
  const description = protection?.getDescription() ?? '';
  const isShops = description !== '' && description !== PROTECTION_NAMES.tab;
  const isRight = description === PROTECTION_NAMES.tab && isWarning === (kind === 'warning');
  const state = isShops ? 'shops' : isRight ? 'inPlace' : 'missing';
  const isTold = protection !== null && kind === 'hard' && state === 'inPlace' && canEdit;
  return { kind, state, canEdit, editors: isTold ? editorsOf(protection, owner) : null, protection };
}

const editorsOf = (protection: Protection, owner: string): readonly string[] =>
  protection
    .getEditors()
    .map((user) => user.getEmail().trim().toLowerCase())
    .filter((email) => email !== '' && email !== owner)
    .sort();

export interface Followed {
  readonly made: readonly TabKey[];
  readonly followed: readonly TabKey[];
  readonly refused: readonly string[];
}

export interface Wanted extends Asking {
  /** Does the file belong to the person at the keyboard? Only its owner makes hard protections. */
  readonly isOwner: boolean;
  readonly editorsOf: (tab: TabKey) => readonly string[];
}

/** Makes what the owner may make, and lets exactly the wanted ones in wherever this person may; leaves all else. */
export function followEditors(spreadsheet: Spreadsheet, wanted: Wanted): Followed {
  const made = wanted.isOwner ? makeMissing(spreadsheet, wanted) : [];
  const followed: TabKey[] = [];
  const refused = new Set<string>();
  for (const one of standing(spreadsheet, wanted)) {
    if (one.editors === null || one.protection === null) continue;
    const { lacking, tooMany } = difference(one.editors, wanted.editorsOf(one.tab), wanted.owner);
    if (lacking.length + tooMany.length === 0) continue;
    if (tooMany.length > 0) one.protection.removeEditors([...tooMany]);
    for (const email of letIn(one.protection, lacking)) refused.add(email);
    followed.push(one.tab);
  }
  if (made.length + followed.length > 0) SpreadsheetApp.flush();
  return { made, followed, refused: [...refused].sort() };
}

function makeMissing(spreadsheet: Spreadsheet, asking: Asking): readonly TabKey[] {
  const missing = standing(spreadsheet, asking).filter(({ kind, state }) => kind === 'hard' && state === 'missing');
  for (const { tab, sheetId } of missing) {
    const on = { sheetId, name: '' };
    protectTab({ change: 'protectTab', tab, on, column: null, warningOnly: false }, spreadsheet);
  }
  return missing.map(({ tab }) => tab);
}

/** The owner of the file is always in, and is never named. */
export function difference(editors: readonly string[], wanted: readonly string[], owner: string) {
  return {
    lacking: wanted.filter((email) => email !== owner && !editors.includes(email)),
    tooMany: editors.filter((email) => !wanted.includes(email)),
  };
}

/** @returns who is no Google account: one wrong address must not keep the others out */
function letIn(protection: Protection, emails: readonly string[]): readonly string[] {
  const refused: string[] = [];
  for (const email of emails) {
    try {
      protection.addEditor(email);
    } catch {
      refused.push(email);
    }
  }
  return refused;
}
