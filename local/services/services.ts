/**
 * All emulated services over one host: what an execution's realm gets as globals, and what the execution asks of them
 * when it ends.
 */
import { cacheService } from './cache-service';
import { chartsService } from './charts-service';
import type { OpenDocument } from './document';
import { Exception } from './exception';
import { type ForeignGlobals, foreignServices } from './foreign-services';
import type { ServicesHost } from './host';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { logger, scriptConsole } from './logger';
import { mailApp } from './mail-app';
import { MIME_TYPE } from './mime-type-table';
import { OpenDocuments } from './open-documents';
import { propertiesService } from './properties-service';
import { scriptApp } from './script-app';
import { session } from './session';
import { spreadsheetApp } from './spreadsheet-app';
import { utilities } from './utilities-service';

export interface ServiceGlobals extends ForeignGlobals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly MimeType: Readonly<Record<string, string>>;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly console: Pick<Console, 'error' | 'info' | 'log' | 'warn' | 'time' | 'timeEnd'>;
}

export interface Services {
  readonly globals: ServiceGlobals;
  readonly active: OpenDocument;
  /** The end of a run: judges and applies what is still buffered. @throws Exception as a flush would */
  finish(): void;
  /** What a killed run left in the buffer lands after all. */
  land(): void;
  drop(): void;
  /** An error of this realm, named Exception. */
  exception(message: string): Error;
}

export function createServices(host: ServicesHost): Services {
  const documents = new OpenDocuments(host);
  const globals: ServiceGlobals = {
    ...foreignServices(),
    SpreadsheetApp: spreadsheetApp(host, documents),
    Charts: chartsService(),
    LockService: lockService(host),
    PropertiesService: propertiesService(host),
    CacheService: cacheService(host),
    MailApp: mailApp(host),
    Session: session(host),
    HtmlService: htmlService(host),
    Utilities: utilities(host),
    ScriptApp: scriptApp(host),
    MimeType: MIME_TYPE,
    Logger: logger(host),
    console: scriptConsole(host),
  };
  return {
    globals,
    active: documents.active,
    finish: () => {
      for (const document of documents.all()) document.queue.apply();
    },
    land: () => {
      for (const document of documents.all()) document.queue.land();
    },
    drop: () => {
      for (const document of documents.all()) document.queue.drop();
    },
    exception: (message) => new Exception(message),
  };
}
