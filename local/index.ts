/**
 * Regulars as a module: opens a workbook on this computer, in a folder or in memory, with the product's bundle in it.
 *
 * Keeps no process alive: nothing is started, nothing waits. A folder belongs to one process until `close`.
 */
import { randomInt } from 'node:crypto';
import { openClock } from './execution/clock';
import { type Chance, freshSpreadsheetId } from './execution/fresh-ids';
import { distFolder, scriptTimeZone, servicesScript } from './execution/project-files';
import { LocalWorkbook, type Parts } from './local-workbook';
import type { SpreadsheetSettings, WorkbookModel } from './workbook/model';
import { openFolder } from './workbook/store';
import { stateOf } from './workbook/store/snapshot-reader';
import { createWorkbook, Workbook } from './workbook/workbook';

export interface OpenOptions extends Partial<Omit<SpreadsheetSettings, 'id'>> {
  /** Where the workbook lives; without one it lives in memory. The settings here count for a new one only. */
  readonly folder?: string;
  /** Starts in memory from another workbook's `snapshot()`. */
  readonly from?: string;
  /** Who is at the keyboard; the spreadsheet's owner when absent. */
  readonly user?: string;
  /** An ISO instant for this opening; else the workbook's saved clock, else real time. */
  readonly now?: string;
  readonly quota?: { /** Recipients a day and user; 100 when absent. */ readonly mail?: number };
  /** The folder of the built bundle; the project's own dist/ when absent. */
  readonly dist?: string;
  /** Where ids come from. */
  readonly chance?: Chance;
  /** What scripts log. */
  readonly log?: (level: string, text: string) => void;
}

const RECIPIENTS_A_DAY = 100;
const FINE = 2 ** 47;

export function openWorkbook(options: OpenOptions = {}): LocalWorkbook {
  const chance = options.chance ?? (() => randomInt(FINE) / FINE);
  const now = { ask: Date.now as () => number };
  const opened = open(options, chance, () => now.ask());
  const clock = openClock(() => opened.workbook, options.now, Date.now);
  now.ask = () => clock.now();
  const dist = options.dist ?? distFolder();
  const { folder: _, from: __, now: ___, ...again } = options;
  return new LocalWorkbook({
    reopen: (from, at) => openWorkbook({ ...again, from, now: new Date(at).toISOString() }),
    workbook: opened.workbook,
    storage: opened.storage,
    clock,
    chance,
    user: options.user ?? opened.workbook.settings.owner,
    mailQuota: options.quota?.mail ?? RECIPIENTS_A_DAY,
    dist,
    script: servicesScript,
    scriptTimeZone: scriptTimeZone(dist),
    elsewhere: otherSpreadsheets(chance, () => now.ask()),
    log: options.log ?? (() => undefined),
  });
}

function open(options: OpenOptions, chance: Chance, now: () => number): Pick<Parts, 'workbook' | 'storage'> {
  const { name, locale, timeZone, owner, editors, viewers } = options;
  const given = { name, locale, timeZone, owner, editors, viewers, id: freshSpreadsheetId(chance) };
  const settings = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (options.from !== undefined) {
    return { workbook: new Workbook(stateOf(JSON.parse(options.from) as unknown[]).state, now), storage: null };
  }
  if (options.folder === undefined) return { workbook: createWorkbook({ ...settings, now }), storage: null };
  const { folder } = options;
  const store = openFolder(folder, { now, settings });
  return { workbook: store.workbook, storage: { folder, commit: () => store.commit(), close: () => store.close() } };
}

/** What the lent SpreadsheetApp creates: in memory, for as long as this workbook is open. */
function otherSpreadsheets(chance: Chance, now: () => number): Parts['elsewhere'] {
  const created = new Map<string, WorkbookModel>();
  return {
    open: (id) => created.get(id),
    create: (name, rows, columns) => {
      const workbook = createWorkbook({ name, id: freshSpreadsheetId(chance), now });
      const [tab] = workbook.sheets();
      if (tab !== undefined) {
        workbook.apply({ op: 'addSheet', sheetId: 1, name: `${tab.name} `, index: 1, rows, columns });
        workbook.apply({ op: 'deleteSheet', sheetId: tab.sheetId });
        workbook.apply({ op: 'sheet', sheetId: 1, set: { name: tab.name } });
      }
      created.set(workbook.settings.id, workbook);
      return workbook;
    },
  };
}
