/**
 * Regulars as a module: opens a workbook on this computer, in a folder or in memory, with the product's bundle in it.
 *
 * Keeps no process alive: nothing is started, nothing waits. A folder belongs to one process until `close`.
 */
import { createHash, randomInt } from 'node:crypto';
import { openClock } from './execution/clock';
import { ExecutionLog, executionsFile } from './execution/execution-log';
import type { ExecutionRecord } from './execution/execution-record';
import type { Faults } from './execution/faults';
import { type Chance, freshSpreadsheetId, seededChance } from './execution/fresh-ids';
import { distFolder, scriptProject, servicesScript } from './execution/project-files';
import { CONSUMER_QUOTA, type Quota } from './execution/quota';
import { LocalWorkbook, type Parts } from './local-workbook';
import { OtherSpreadsheets } from './other-spreadsheets';
import type { SpreadsheetSettings } from './workbook/model';
import { openFolder } from './workbook/store';
import type { TornTail } from './workbook/store/folder-error';
import { stateOfText } from './workbook/store/snapshot-text';
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
  /** A consumer account's when absent. */
  readonly quota?: Partial<Quota>;
  /** What is done to the first execution. */
  readonly faults?: Faults;
  /** The folder of the built bundle; the project's own dist/ when absent. */
  readonly dist?: string;
  /** Where ids come from; with a given time the same inputs give the same ids. */
  readonly chance?: Chance;
  /** Whether this process will hold the folder until a person ends it, as a server does. */
  readonly stays?: boolean;
  /** Hears of a write that was cut short when the folder was open last; nothing acknowledged was in it. */
  readonly onTornTail?: (tail: TornTail) => void;
  /** What scripts log. */
  readonly log?: (level: string, text: string) => void;
}

const FINE = 2 ** 47;

export function openWorkbook(options: OpenOptions = {}): LocalWorkbook {
  return openWith(options, []);
}

/** @param earlier executions of the workbook that it starts from */
function openWith(options: OpenOptions, earlier: readonly ExecutionRecord[]): LocalWorkbook {
  const now = { ask: Date.now as () => number };
  const chance = { draw: options.chance ?? chanceOf(options.now, 'new') };
  const opened = open(options, chance.draw, () => now.ask());
  const executions = new ExecutionLog(opened.storage && executionsFile(opened.storage.folder), earlier);
  chance.draw = options.chance ?? chanceOf(options.now, placeInHistory(options, opened.workbook, executions));
  const clock = openClock(() => opened.workbook, options.now, Date.now);
  now.ask = () => clock.now();
  const others = new OtherSpreadsheets({
    chance: () => chance.draw(),
    now: () => now.ask(),
    folder: opened.storage?.folder ?? null,
    owner: opened.workbook.settings.owner,
  });
  const dist = options.dist ?? distFolder();
  const { folder: _, from: __, now: ___, faults: ____, ...again } = options;
  return new LocalWorkbook({
    reopen: (from, at, records) => openWith({ ...again, from, now: new Date(at).toISOString() }, records),
    workbook: opened.workbook,
    storage: opened.storage && withOthers(opened.storage, others),
    clock,
    chance: chance.draw,
    user: options.user ?? opened.workbook.settings.owner,
    quota: { ...CONSUMER_QUOTA, ...options.quota },
    executions,
    project: scriptProject(dist),
    script: servicesScript,
    firstFaults: options.faults ?? {},
    elsewhere: others,
    log: options.log ?? (() => undefined),
  });
}

/** The same numbers for the same given time at the same place in history; without a time whatever comes. */
function chanceOf(now: string | undefined, place: string): Chance {
  return now === undefined ? () => randomInt(FINE) / FINE : seededChance(`${now} ${place}`);
}

/** Tells one opening from another that was given the same time, so that no id is drawn twice. */
function placeInHistory({ now, from = '' }: OpenOptions, workbook: Workbook, executions: ExecutionLog): string {
  const start = now === undefined || from === '' ? '' : createHash('sha256').update(from).digest('hex');
  return `${executions.nextId} ${workbook.mails().length} ${start}`;
}

function open(options: OpenOptions, chance: Chance, now: () => number): Pick<Parts, 'workbook' | 'storage'> {
  const { name, locale, timeZone, owner, editors, viewers } = options;
  const given = { name, locale, timeZone, owner, editors, viewers, id: freshSpreadsheetId(chance) };
  const settings = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (options.from !== undefined) {
    return { workbook: new Workbook(stateOfText(options.from), now), storage: null };
  }
  if (options.folder === undefined) return { workbook: createWorkbook({ ...settings, now }), storage: null };
  const { folder, stays = false } = options;
  const store = openFolder(folder, { now, settings, stays });
  if (store.tornTail !== null) options.onTornTail?.(store.tornTail);
  return { workbook: store.workbook, storage: { folder, commit: () => store.commit(), close: () => store.close() } };
}

/** Copies first: what the workbook remembers of a copy must not outlive it. */
function withOthers(storage: NonNullable<Parts['storage']>, others: OtherSpreadsheets): Parts['storage'] {
  const both = (first: () => void, second: () => void) => (): void => {
    try {
      first();
    } finally {
      second();
    }
  };
  return {
    folder: storage.folder,
    commit: both(() => others.commit(), storage.commit),
    close: both(() => others.close(), storage.close),
  };
}
