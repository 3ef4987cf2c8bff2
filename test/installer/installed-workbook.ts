/** What inspect finds in a workbook that was installed and left alone; tests state only what differs. */
import type { Language } from '../../src/i18n/bilingual';
import { formatClassOf, formatOf } from '../../src/installer/cell-format-table';
import { runsOf } from '../../src/installer/column-layout';
import { diffColours } from '../../src/installer/diff-colours';
import { dropDownLabels, everyLabel } from '../../src/installer/drop-down-labels';
import type { Found, FoundColour, FoundColumn, FoundProtection, FoundTab } from '../../src/installer/found';
import { gridRuleOf, signatureOf } from '../../src/installer/grid-rule';
import { headerNote } from '../../src/installer/header-note';
import { PROTECTION_NAMES } from '../../src/installer/protection-names';
import { SHIPPING } from '../../src/schema/shipped/shipped-rows';
import type { Tab } from '../../src/schema/tab';
import type { TabKey } from '../../src/schema/tab-keys';
import { workbook } from '../../src/schema/workbook-schema';

const MAX_ROWS = 1_000;

export function anInstalledWorkbook(language: Language = 'en'): Found {
  const tabs = workbook.tabs.map((tab, index): [TabKey, FoundTab] => [tab.key, anInstalledTab(tab, index, language)]);
  return {
    spreadsheetId: 'w1',
    locale: 'en_US',
    version: workbook.version,
    language,
    sheets: tabs.map(([, { sheetId, name }]) => ({ sheetId, name, marked: true })),
    blankSheet: null,
    tabs: new Map(tabs),
    choices: [],
    rows: new Map(workbook.tabs.map((tab) => [tab.key, shippedIdentities(tab, language)])),
  };
}

export function aBlankSpreadsheet(locale = 'en_US'): Found {
  return {
    spreadsheetId: 'w1',
    locale,
    version: null,
    language: null,
    sheets: [{ sheetId: 0, name: 'Sheet1', marked: false }],
    blankSheet: 0,
    tabs: new Map(),
    choices: [],
    rows: new Map(),
  };
}

function shippedIdentities(tab: Tab, language: Language): ReadonlySet<string> {
  const rows = SHIPPING[tab.key]?.({ language, workbookId: 'w1', installer: 'owner@example.com' }) ?? [];
  return new Set(rows.map((row) => tab.identity.map((key) => String(row[key] ?? '')).join('|')));
}

/** The same workbook with one tab changed. */
export function withTab(found: Found, key: TabKey, change: (tab: FoundTab) => Partial<FoundTab>): Found {
  const tab = found.tabs.get(key);
  if (!tab) throw new Error(`no tab ${key}`);
  return { ...found, tabs: new Map([...found.tabs, [key, { ...tab, ...change(tab) }]]) };
}

/** The same workbook with one column of a tab changed. */
export function withColumn(found: Found, tab: TabKey, column: string, change: Partial<FoundColumn>): Found {
  return withTab(found, tab, ({ columns }) => ({
    columns: columns.map((one) => (one.mark === column ? { ...one, ...change } : one)),
  }));
}

export function withoutTab(found: Found, key: TabKey): Found {
  const { sheetId } = found.tabs.get(key) ?? {};
  return {
    ...found,
    sheets: found.sheets.filter((sheet) => sheet.sheetId !== sheetId),
    tabs: new Map([...found.tabs].filter(([one]) => one !== key)),
  };
}

/** One of the shop's own, with a header and content. */
export function anOwnColumn(header: string): FoundColumn {
  return { header, note: '', mark: null, blank: false, formats: new Set(['none']), rules: new Set(['']) };
}

function anInstalledTab(tab: Tab, index: number, language: Language): FoundTab {
  return {
    sheetId: 100 + index,
    name: tab.name[language],
    mark: 'marked',
    hidden: tab.hidden,
    maxRows: Object.keys(tab.columns).length === 0 ? 0 : MAX_ROWS,
    lastRow: SHIPPING[tab.key] ? 5 : 0,
    columns: Object.entries(tab.columns).map(([key, column]): FoundColumn => {
      const format = formatOf(column);
      const rule = gridRuleOf(column, dropDownLabels([], language));
      return {
        header: column.header[language],
        note: headerNote(tab, column, language) ?? '',
        mark: key,
        blank: false,
        formats: new Set([format === null ? 'none' : formatClassOf(format)]),
        rules: new Set([rule ? signatureOf(rule) : '']),
      };
    }),
    colours: coloursOf(tab),
    protections: protectionsOf(tab),
  };
}

/** As the shop has them whose lists are empty: with the shipped labels. */
function coloursOf(tab: Tab): FoundColour[] {
  const places = Object.keys(tab.columns).map((key) => ({ key, found: null }));
  const on = { sheetId: 1, name: '' };
  const [change] = diffColours({ tab, on, places, maxRows: MAX_ROWS, labelsOfChoice: everyLabel([]), colours: [] });
  if (change?.change !== 'setColours') return [];
  return change.rules.map(({ key, formula, runs }) => ({
    key,
    formula,
    areas: runs.map(({ at, span }) => ({ row: 1, column: at, rows: MAX_ROWS, columns: span })),
  }));
}

function protectionsOf(tab: Tab): FoundProtection[] {
  const whole = { row: 1, column: 1, rows: MAX_ROWS, columns: 26 };
  const { tab: description } = PROTECTION_NAMES;
  if (tab.protection !== 'none') {
    return [{ type: 'SHEET', description, warningOnly: tab.protection === 'warning', area: whole }];
  }
  const columns = Object.values(tab.columns);
  if (columns.length === 0) return [];
  const filled = columns.flatMap(({ computed, hidden }, index) => (computed || hidden ? [index + 1] : []));
  const warning = (name: 'header' | 'computed', area: FoundProtection['area']): FoundProtection => ({
    type: 'RANGE',
    description: PROTECTION_NAMES[name],
    warningOnly: true,
    area,
  });
  return [
    warning('header', { row: 1, column: 1, rows: 1, columns: columns.length }),
    ...runsOf(filled).map(({ at, span }) => warning('computed', { row: 1, column: at, rows: MAX_ROWS, columns: span })),
  ];
}
