/**
 * The spreadsheets that one execution has open: the one it is bound to, and those it made or opened by id. Each is one
 * object throughout the execution.
 */
import type { WorkbookModel } from '../workbook/model';
import { type Makers, OpenDocument } from './document';
import { Exception } from './exception';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { RangeEmulation } from './range';
import { SheetEmulation } from './sheet';
import { SpreadsheetEmulation } from './spreadsheet';

export class OpenDocuments {
  /** The one that the script is bound to. */
  readonly active: OpenDocument;
  private readonly opened = new Map<string, OpenDocument>();
  private readonly makers: Makers = {
    range: (document, area) => asGoogle(new RangeEmulation(document, area)),
    sheet: (document, sheetId) => asGoogle(new SheetEmulation(document, sheetId)),
    spreadsheet: (document) => asGoogle(new SpreadsheetEmulation(document)),
    document: (workbook) => this.opening(workbook),
  };

  constructor(private readonly host: ServicesHost) {
    this.active = new OpenDocument(host, host.workbook, this.makers, (op) => host.apply(op));
    this.opened.set(host.workbook.settings.id, this.active);
  }

  all(): readonly OpenDocument[] {
    return [...this.opened.values()];
  }

  /** @throws Exception when there is none of that id */
  open(id: string): OpenDocument {
    const standing = this.opened.get(id);
    if (standing !== undefined) return standing;
    const workbook = this.host.elsewhere.open(id);
    if (workbook === undefined)
      throw new Exception(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
    return this.opening(workbook);
  }

  create(name: string, rows: number, columns: number): OpenDocument {
    return this.opening(this.host.elsewhere.create(name, rows, columns));
  }

  flush(): void {
    for (const document of this.opened.values()) document.queue.apply();
  }

  private opening(workbook: WorkbookModel): OpenDocument {
    const document = new OpenDocument(this.host, workbook, this.makers, (op) => workbook.apply(op));
    this.opened.set(workbook.settings.id, document);
    return document;
  }
}
