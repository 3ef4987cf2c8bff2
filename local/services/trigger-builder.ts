/**
 * ScriptApp.TriggerBuilder: by the clock, or by what happens to this spreadsheet. Others need scopes and documents that
 * do not exist here.
 */
import { clockTriggerBuilder } from './clock-trigger-builder';
import type { OpenDocument } from './document';
import { Exception, expectTypes, NotEmulated, signatureMismatch } from './exception';
import type { ServicesHost } from './host';
import { asGoogle, DOCUMENT } from './internals';
import { strictService } from './strict';
import { makeTrigger } from './trigger-making';

type Builder = GoogleAppsScript.Script.TriggerBuilder;
type SpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

export function triggerBuilder(host: ServicesHost, functionName: string): Builder {
  expectTypes('ScriptApp.newTrigger', [functionName], 'string');
  return asGoogle<Builder>(
    strictService('ScriptApp.TriggerBuilder', {
      timeBased: () => clockTriggerBuilder(host, functionName),
      forSpreadsheet: (spreadsheet: unknown) => spreadsheetBuilder(host, functionName, ownId(host, spreadsheet)),
    }),
  );
}

/** @throws Exception for any spreadsheet but this one: the scope is for the current one only */
function ownId(host: ServicesHost, spreadsheet: unknown): string {
  const id = typeof spreadsheet === 'string' ? spreadsheet : idOf(spreadsheet);
  if (id === host.workbook.settings.id) return id;
  throw new Exception('You do not have permission to access the requested document.');
}

function idOf(spreadsheet: unknown): string {
  const isObject = typeof spreadsheet === 'object' && spreadsheet !== null && DOCUMENT in spreadsheet;
  if (!isObject) throw signatureMismatch('ScriptApp.TriggerBuilder.forSpreadsheet', [spreadsheet]);
  return (spreadsheet as { readonly [DOCUMENT]: OpenDocument })[DOCUMENT].workbook.settings.id;
}

function spreadsheetBuilder(host: ServicesHost, handler: string, sourceId: string): SpreadsheetBuilder {
  let type: string | null = null;
  const on = (event: string) => () => {
    type = event;
    return builder;
  };
  const builder: SpreadsheetBuilder = asGoogle<SpreadsheetBuilder>(
    strictService('ScriptApp.SpreadsheetTriggerBuilder', {
      onOpen: on('ON_OPEN'),
      onEdit: on('ON_EDIT'),
      onChange: on('ON_CHANGE'),
      onFormSubmit: () => {
        throw new NotEmulated('ScriptApp.SpreadsheetTriggerBuilder.onFormSubmit');
      },
      create: () => {
        if (type === null) throw new NotEmulated('ScriptApp.SpreadsheetTriggerBuilder.create without an event');
        return makeTrigger(host, 'SpreadsheetTriggerBuilder', handler, { type, sourceId });
      },
    }),
  );
  return builder;
}
