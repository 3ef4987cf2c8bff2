/**
 * One open spreadsheet during one execution: its workbook, its queue of buffered writes, its sheet objects.
 *
 * Every service object reaches the workbook through here, so that the gate, the queue and the permissions cannot be
 * gone around.
 */
import { mayEditFile } from '../workbook/file-role';
import type { Area, Op, SheetView, WorkbookModel } from '../workbook/model';
import { CALL_KINDS, type CallKind } from './call-kind-table';
import { Exception, PROTECTED } from './exception';
import type { CallSize, ServicesHost } from './host';
import type { SheetSelection } from './selection';
import type { UiEffect } from './ui-effect';
import { WriteQueue } from './write-queue';

/** Makes service objects; handed in so that the classes need not import each other in a circle. */
export interface Makers {
  range(document: OpenDocument, area: Area): GoogleAppsScript.Spreadsheet.Range;
  sheet(document: OpenDocument, sheetId: number): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(document: OpenDocument): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Opens another spreadsheet for the same execution. */
  document(workbook: WorkbookModel): OpenDocument;
}

export const OUTSIDE_GRID = 'The coordinates of the range are outside the dimensions of the sheet.';

export class OpenDocument {
  readonly queue = new WriteQueue(this);
  /** The tab the person looks at; a script may change it for itself. */
  activeSheetId: number;
  private readonly sheets = new Map<number, GoogleAppsScript.Spreadsheet.Sheet>();
  private readonly asked = new Set<string>();
  private readonly selections = new Map<number, SheetSelection>();
  private self: GoogleAppsScript.Spreadsheet.Spreadsheet | undefined;

  constructor(
    readonly host: ServicesHost,
    readonly workbook: WorkbookModel,
    private readonly makers: Makers,
    private readonly applyOp: (op: Op) => void,
  ) {
    const { selection } = host;
    const isHere = selection !== null && workbook === host.workbook;
    this.activeSheetId = (isHere ? selection.sheetId : workbook.sheets()[0]?.sheetId) ?? 0;
    if (isHere) {
      const cursor = { ...selection };
      this.selections.set(cursor.sheetId, { areas: [cursor], current: { ...cursor, rows: 1, columns: 1 } });
    }
  }

  call<T>(kind: CallKind, name: string, size: CallSize, effect: () => T): T {
    return this.host.call(kind, name, size, () => {
      if (CALL_KINDS[kind].appliesWrites) this.queue.apply();
      return effect();
    });
  }

  /** A look-up that the server answers once an execution; asked again it is free. */
  firstLookup<T>(name: string, about: string, effect: () => T): T {
    const question = `${name} ${about}`;
    if (this.asked.has(question)) return effect();
    this.asked.add(question);
    return this.call('lookup', name, {}, effect);
  }

  /** Another spreadsheet, as this execution sees it. */
  openOther(workbook: WorkbookModel): OpenDocument {
    return this.makers.document(workbook);
  }

  change(op: Op): void {
    this.applyOp(op);
  }

  range(area: Area): GoogleAppsScript.Spreadsheet.Range {
    return this.makers.range(this, area);
  }

  /** The same object for the same tab throughout an execution. */
  sheet(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
    let sheet = this.sheets.get(sheetId);
    if (sheet === undefined) {
      sheet = this.makers.sheet(this, sheetId);
      this.sheets.set(sheetId, sheet);
    }
    return sheet;
  }

  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    this.self ??= this.makers.spreadsheet(this);
    return this.self;
  }

  /** Of a tab on which nobody has selected anything: its first cell. */
  selected(sheetId: number): SheetSelection {
    const first = { sheetId, row: 1, column: 1, rows: 1, columns: 1 };
    return this.selections.get(sheetId) ?? { areas: [first], current: first };
  }

  /** The tab becomes the active one. */
  select(sheetId: number, selection: SheetSelection): void {
    for (const area of selection.areas) this.expectInside(area);
    this.selections.set(sheetId, selection);
    this.activate(sheetId);
  }

  /** What the person sees changes with it. */
  activate(sheetId: number): void {
    this.activeSheetId = sheetId;
    this.host.ui?.show(JSON.stringify({ kind: 'activate', sheetId } satisfies UiEffect));
  }

  view(sheetId: number): SheetView {
    const view = this.workbook.sheet(sheetId);
    if (view === undefined) throw new Exception(`Sheet ${sheetId} not found`);
    return view;
  }

  /** @throws Exception when rows or columns have gone since the range was made */
  expectInside(area: Area): void {
    const view = this.view(area.sheetId);
    const inside = area.row + area.rows - 1 <= view.maxRows && area.column + area.columns - 1 <= view.maxColumns;
    if (!inside) throw new Exception(OUTSIDE_GRID);
  }

  wholeSheet(sheetId: number): Area {
    const { maxRows, maxColumns } = this.view(sheetId);
    return { sheetId, row: 1, column: 1, rows: maxRows, columns: maxColumns };
  }

  /** May the person at the keyboard edit the file at all? */
  mayEditFile(user = this.host.user): boolean {
    return mayEditFile(this.workbook.settings, user);
  }

  mayEdit(area: Area): boolean {
    return this.mayEditFile() && this.workbook.mayEdit(this.host.user, area);
  }

  expectEditable(area: Area): void {
    if (!this.mayEdit(area)) throw new Exception(PROTECTED);
  }

  expectFileEditable(): void {
    if (!this.mayEditFile()) throw new Exception(PROTECTED);
  }
}
