/**
 * A tab or a report as other programs get it.
 */
import type { Language } from '../src/i18n/bilingual';
import { refusalWords } from '../src/i18n/refusal-words';
import { choiceLists } from '../src/schema/choice-lists';
import { workbook as schema } from '../src/schema/workbook-schema';
import type { ChoiceLabels } from '../src/sheets/choice-labels';
import { TAB_METADATA } from '../src/sheets/identity';
import { cliWords } from './cli/cli-words';
import { refused } from './cli/refused';
import { codecOf, viewOfTab, type WireRow, wireRows } from './tab-view';
import type { Stored, WorkbookModel } from './workbook/model';

export interface ExportedTab {
  readonly keys: readonly string[];
  readonly rows: readonly WireRow[];
}

/** @throws Refused NOT_INSTALLED, TAB_UNKNOWN, TAB_MISSING, REPORT_NOT_RUN */
export function exportTab(model: WorkbookModel, key: string, language: Language): ExportedTab {
  if (!model.metadata().some((one) => one.key === TAB_METADATA)) {
    throw refused({ code: 'NOT_INSTALLED' }, refusalWords[language].NOT_INSTALLED({}));
  }
  if (key.startsWith('report.')) return exportReport(model, key, language);
  const tab = schema.tabs.find((one) => one.key === key);
  if (tab === undefined) throw refused({ code: 'TAB_UNKNOWN', found: key }, cliWords[language].TAB_UNKNOWN(key));
  const view = viewOfTab(model, key);
  if (view === null) {
    const { where = '', ...sentence } = refusalWords[language].TAB_MISSING({ tab: tab.name });
    throw refused({ code: 'TAB_MISSING', where, found: key }, sentence);
  }
  return { keys: Object.keys(tab.columns), rows: wireRows(model, view, codecOf(model, language)) };
}

/** What a report's mark remembers of its table; see the sheets layer's report-tab.ts. */
interface ReportTable {
  readonly row: number;
  readonly keys: readonly string[];
  readonly rows: number;
  /** Key → the list whose labels the cells hold. */
  readonly lists?: Readonly<Record<string, string>>;
}

function exportReport(model: WorkbookModel, key: string, language: Language): ExportedTab {
  for (const { key: metadataKey, value, location } of model.metadata()) {
    if (metadataKey !== TAB_METADATA || location.type !== 'SHEET') continue;
    const table = reportTable(value, key);
    if (table === null) continue;
    const { row, keys, rows, lists = {} } = table;
    const { labels } = codecOf(model, language);
    const area = { sheetId: location.sheetId, row: row + 1, column: 1, rows, columns: keys.length };
    return {
      keys,
      rows:
        rows === 0
          ? []
          : model.values(area).map((line) => reportRow(keys, line, (key, text) => choiceKey(lists[key], text, labels))),
    };
  }
  const id = key.slice('report.'.length);
  throw refused({ code: 'REPORT_NOT_RUN', found: key }, cliWords[language].REPORT_NOT_RUN(id));
}

function reportTable(mark: string, key: string): ReportTable | null {
  try {
    const { tab, table } = JSON.parse(mark) as { tab?: string; table?: ReportTable };
    return tab === key && table !== undefined ? table : null;
  } catch {
    return null;
  }
}

/** Choices go out as keys; a label that no list knows goes out as it is. */
function choiceKey(list: string | undefined, text: string, labels: ChoiceLabels): string {
  const choices = choiceLists.find((one) => one.key === list);
  return (choices && labels.keyOf(choices, text)) ?? text;
}

function reportRow(
  keys: readonly string[],
  line: readonly Stored[],
  keyOf: (key: string, text: string) => string,
): WireRow {
  const shown = line.map((value) => (value === '' ? null : typeof value === 'object' ? value.error : value));
  return Object.fromEntries(
    keys.map((key, at) => {
      const value = shown[at] ?? null;
      return [key, typeof value === 'string' ? keyOf(key, value) : value];
    }),
  );
}
