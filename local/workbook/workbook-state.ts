/**
 * The whole workbook as it is kept. Only the reducers change it.
 */
import type {
  Area,
  Mail,
  MetadataState,
  NamedRangeState,
  ProtectionState,
  SpreadsheetSettings,
  TriggerState,
} from './model';
import { RuleShelf } from './placed-rule';
import { plainSheetSettings, SheetState } from './sheet-state';
import { localeRules } from './typing/locale-table';

const BLANK_ROWS = 1000;
const BLANK_COLUMNS = 26;

export class WorkbookState {
  /** In tab order. */
  sheets: SheetState[] = [];
  readonly protections = new Map<number, ProtectionState>();
  readonly metadata = new Map<number, MetadataState>();
  readonly namedRanges = new Map<number, NamedRangeState>();
  readonly properties = new Map<string, Map<string, string>>();
  readonly mails: Mail[] = [];
  readonly triggers = new Map<string, TriggerState>();
  readonly shelf = new RuleShelf();
  savedClock: string | null = null;
  /** Grows with every change; what was computed at an older one is computed again. */
  version = 0;

  constructor(public settings: SpreadsheetSettings) {}

  /** Neither sees what is changed in the other. */
  copy(): WorkbookState {
    const copy = new WorkbookState(this.settings);
    copy.sheets = this.sheets.map((sheet) => sheet.copy());
    for (const [id, protection] of this.protections) copy.protections.set(id, protection);
    for (const [id, metadata] of this.metadata) copy.metadata.set(id, metadata);
    for (const [id, named] of this.namedRanges) copy.namedRanges.set(id, named);
    for (const [store, values] of this.properties) copy.properties.set(store, new Map(values));
    for (const mail of this.mails) copy.mails.push(mail);
    for (const [id, trigger] of this.triggers) copy.triggers.set(id, trigger);
    copy.shelf.copyFrom(this.shelf);
    copy.savedClock = this.savedClock;
    return copy;
  }

  sheetById(sheetId: number): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.sheetId === sheetId);
  }

  /** @throws RangeError when there is no such tab */
  needSheet(sheetId: number): SheetState {
    const sheet = this.sheetById(sheetId);
    if (sheet === undefined) throw new RangeError(`No tab has the id ${sheetId}`);
    return sheet;
  }

  /** @throws RangeError when the area is not wholly inside its tab's grid */
  needInside(area: Area): SheetState {
    const sheet = this.needSheet(area.sheetId);
    const { row, column, rows, columns } = area;
    const whole = [row, column, rows, columns].every((value) => Number.isInteger(value) && value >= 1);
    if (!whole || row + rows - 1 > sheet.size.ROWS || column + columns - 1 > sheet.size.COLUMNS) {
      throw new RangeError(
        `Outside the grid of ${sheet.size.ROWS} × ${sheet.size.COLUMNS}: row ${row}, column ${column}, ${rows} × ${columns}`,
      );
    }
    return sheet;
  }
}

export function blankState(given: Partial<SpreadsheetSettings>): WorkbookState {
  const rules = localeRules(given.locale ?? 'en_US');
  const state = new WorkbookState({
    id: given.id ?? 'local',
    name: given.name ?? rules.blankSpreadsheet,
    locale: given.locale ?? 'en_US',
    timeZone: given.timeZone ?? 'UTC',
    owner: given.owner ?? 'owner@example.com',
    editors: given.editors ?? ['*'],
    viewers: given.viewers ?? [],
  });
  state.sheets.push(new SheetState(0, plainSheetSettings(rules.blankTab), BLANK_ROWS, BLANK_COLUMNS));
  return state;
}
