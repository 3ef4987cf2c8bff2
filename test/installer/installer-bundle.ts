/** Builds the installer's test bundle once a test file, and opens workbooks that run it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type OpenOptions, openWorkbook } from '../../local/index';
import type { LocalWorkbook, RunOptions } from '../../local/local-workbook';
import type { DescribedChange } from '../../src/contract/install';
import type { InstallOptions } from './bundle-entry';

let dist: string | undefined;

function builtBundle(): string {
  if (dist !== undefined) return dist;
  dist = mkdtempSync(join(tmpdir(), 'regulars-installer-'));
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'bundle-entry.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'Bundle',
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    write: false,
    footer: { js: 'function install(options) { return Bundle.install(options); }' },
  });
  writeFileSync(join(dist, 'Code.js'), outputFiles[0]?.text ?? '');
  return dist;
}

export function aSpreadsheet(options: OpenOptions = {}): LocalWorkbook {
  return openWorkbook({ owner: 'owner@example.com', now: '2026-03-02T08:00:00Z', ...options, dist: builtBundle() });
}

let installed: string | undefined;

/** A workbook as it is right after the installation. */
export function aShop(): LocalWorkbook {
  if (installed === undefined) {
    const shop = aSpreadsheet();
    install(shop);
    installed = shop.snapshot();
  }
  return aSpreadsheet({ from: installed });
}

/** @returns the changes, each as `change tab column` */
export function install(shop: LocalWorkbook, options: InstallOptions = {}): string[] {
  return briefly(shop.call('install', options) as DescribedChange[]);
}

export function briefly(changes: readonly DescribedChange[]): string[] {
  return changes.map(({ change, tab, column }) => [change, tab, column].filter((part) => part !== null).join(' '));
}

/** An installation with faults; what it cost and how it ended. */
export function tryInstall(shop: LocalWorkbook, faults: RunOptions) {
  return shop.run('install', [{}], faults);
}

export function sheetNamed(shop: LocalWorkbook, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The header row as people see it. */
export function headerOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string[] {
  return (sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? []).map(String);
}

/** The position of a header, from 1. */
export function positionOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, header: string): number {
  return headerOf(sheet).indexOf(header) + 1;
}
