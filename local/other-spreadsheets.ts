/**
 * Spreadsheets beside the one that a workbook is: copies, and what scripts create. Where the workbook lives in a folder
 * each lives in `copies/<id>/` below it, a folder like any other; else in memory, for as long as the workbook is open.
 *
 * A copy is never deleted here, as on Google: only a person does that.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, freshSpreadsheetId } from './execution/fresh-ids';
import type { WorkbookModel } from './workbook/model';
import { type OpenFolder, openFolder } from './workbook/store';
import { createWorkbook } from './workbook/workbook';

const COPIES = 'copies';

interface Surroundings {
  readonly chance: Chance;
  readonly now: () => number;
  /** Of the workbook itself; null in memory. */
  readonly folder: string | null;
  /** Whom new ones belong to. */
  readonly owner: string;
}

export class OtherSpreadsheets {
  private readonly inMemory = new Map<string, WorkbookModel>();
  private readonly inFolders = new Map<string, OpenFolder>();

  constructor(private readonly around: Surroundings) {}

  /** @throws FolderError where another process works in its folder */
  open(id: string): WorkbookModel | undefined {
    const known = this.inMemory.get(id) ?? this.inFolders.get(id)?.workbook;
    const { folder, now } = this.around;
    if (known || folder === null || !/^[\w-]+$/.test(id)) return known;
    const place = join(folder, COPIES, id);
    return existsSync(place) ? this.held(id, openFolder(place, { now })) : undefined;
  }

  create(name: string, rows: number, columns: number): WorkbookModel {
    const { chance, now, folder, owner } = this.around;
    const settings = { name, id: freshSpreadsheetId(chance), owner };
    const workbook =
      folder === null
        ? createWorkbook({ ...settings, now })
        : this.held(settings.id, openFolder(join(folder, COPIES, settings.id), { now, settings }));
    const [tab] = workbook.sheets();
    if (tab !== undefined) {
      workbook.apply({ op: 'addSheet', sheetId: 1, name: `${tab.name} `, index: 1, rows, columns });
      workbook.apply({ op: 'deleteSheet', sheetId: tab.sheetId });
      workbook.apply({ op: 'sheet', sheetId: 1, set: { name: tab.name } });
    }
    if (folder === null) this.inMemory.set(settings.id, workbook);
    return workbook;
  }

  /** @throws FolderError what the disk refuses */
  commit(): void {
    for (const store of this.inFolders.values()) store.commit();
  }

  close(): void {
    for (const store of this.inFolders.values()) store.close();
    this.inFolders.clear();
  }

  private held(id: string, store: OpenFolder): WorkbookModel {
    this.inFolders.set(id, store);
    return store.workbook;
  }
}
