/**
 * Every emulated class and service with its members, as the classes themselves tell.
 */
import { openWorkbook } from '../../local/index';
import type { ServicesHost } from '../../local/services/host';
import { emulatedServices } from '../../local/services/strict';
import { uiOf } from '../../local/services/ui';

let opened = false;

export function openedServices(): ReadonlyMap<string, ReadonlySet<string>> {
  if (!opened) openAll();
  opened = true;
  return emulatedServices();
}

/** Services, and what only they hand out, are there once somebody has asked for them. */
function openAll(): void {
  const { globals } = openWorkbook();
  const chart = globals.SpreadsheetApp.getActiveSheet().newChart();
  chart.build().getOptions();
  chart.asAreaChart().asBarChart().asColumnChart().asComboChart().asHistogramChart().asLineChart();
  chart.asPieChart().asScatterChart().asTableChart();
  globals.LockService.getScriptLock();
  globals.PropertiesService.getScriptProperties();
  globals.CacheService.getScriptCache();
  globals.HtmlService.createTemplate('');
  globals.ScriptApp.getAuthorizationInfo(globals.ScriptApp.AuthMode.FULL);
  const trigger = globals.ScriptApp.newTrigger('onOpen');
  trigger.timeBased();
  trigger.forSpreadsheet(globals.SpreadsheetApp.getActive());
  uiOf({ inDocument: true, ui: { show: () => undefined, addMenu: () => undefined } } as unknown as ServicesHost);
}
