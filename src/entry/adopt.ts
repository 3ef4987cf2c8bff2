/**
 * Taking over a table that the shop kept before it had the product: offered by Install or repair, taken over when somebody
 * says so, as an import of one batch that can be undone. The table itself is only read.
 */
import * as v from 'valibot';
import type { BackupBefore } from '../contract/backup';
import type { AdoptableTab, AdoptedTable } from '../contract/install';
import { backUpBefore } from '../features/care/back-up';
import { refreshCustomers } from '../features/customers/refresh-customers';
import { adoptableTable } from '../features/imports/adoptable-table';
import { importFile } from '../features/imports/import-file';
import type { ImportOutcome } from '../features/imports/import-request';
import { splitFile } from '../features/imports/split-file';
import { label } from '../i18n/bilingual';
import type { Found } from '../installer/found';
import { timeBudget } from '../jobs/time-budget';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import { spreadsheetZone } from '../platform/spreadsheet-zone';
import { checked } from '../sheets/checked-argument';
import { readTableText, readTableTop } from '../sheets/own-table';
import { readMarks } from '../sheets/read-marks';
import { Refusal } from '../sheets/refusal';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { tabOfSheet } from '../sheets/tab-layouts';
import { requireRole } from '../sheets/team-roles';
import { newBatchId } from './batch-id';
import { serve } from './serve';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Looking at a tab is three calls. */
const MOST_LOOKED_AT = 20;

/** Tables of customers or orders in the shop's own tabs that were not taken over yet. */
export function adoptableTabs(spreadsheet: Spreadsheet, { tabs, sheets }: Found): readonly AdoptableTab[] {
  const ours = new Set([...tabs.values()].map(({ sheetId }) => sheetId));
  const taken = adoptedSheets();
  const theirs = sheets.filter(({ sheetId, marked }) => !marked && !ours.has(sheetId) && !(sheetId in taken));
  if (theirs.length === 0) return [];
  const zone = spreadsheetZone(spreadsheet);
  return theirs.slice(0, MOST_LOOKED_AT).flatMap(({ sheetId }) => {
    const sheet = spreadsheet.getSheetById(sheetId);
    const table = sheet && readTableTop(sheet, zone);
    const found = table && adoptableTable(table.top);
    if (!table || !found) return [];
    return [{ sheet: table.sheet, as: found.as, rows: table.lastRow - found.headerRow, columns: found.columns }];
  });
}

const request = v.object({
  sheet: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  as: v.picklist(['customers', 'orders']),
  batch: v.optional(v.pipe(v.string(), v.maxLength(100))),
  part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

type Asked = v.InferOutput<typeof request>;

const FORM = label('{sheet, as, batch, part} 的形式', 'the form {sheet, as, batch, part}');
const TABLE = label(
  '一张您自己的表：有表头，能认出客户（或订单的客户、日期和金额）',
  'a tab of your own whose header names customers (of orders: customer, day and amount)',
);

/**
 * Part after part, each with its own run of the workbook, until all is taken over or the time is up.
 *
 * @throws Refusal ROLE_MAY_NOT, ARGUMENT_REFUSED
 */
export function adoptTable(input: unknown): AdoptedTable {
  const outOfTime = timeBudget(now(), now);
  let asked: Asked = serve((workbook, spreadsheet) => {
    requireRole(workbook.actor, 'manager');
    const one = checked(request, input, { name: 'adoptTable', expected: FORM });
    tableOf(spreadsheet, workbook, one);
    return one;
  });
  const backup = asked.part === undefined ? serve((workbook) => backUpBefore(workbook, 'adopt')) : null;
  let sum: AdoptedTable | null = null;
  do {
    sum = added(
      sum,
      serve((workbook, spreadsheet) => adoptPart(workbook, spreadsheet, asked)),
      backup,
    );
    asked = { ...asked, batch: sum.batch, part: sum.part + 1 };
  } while (!sum.done && !outOfTime());
  return sum;
}

type Part = ImportOutcome & Pick<AdoptedTable, 'part' | 'parts'>;

function adoptPart(workbook: ShopWorkbook, spreadsheet: Spreadsheet, asked: Asked): Part {
  const { as, batch } = asked;
  const { sheet, headerRow } = tableOf(spreadsheet, workbook, asked);
  const parts = splitFile(readTableText(sheet, headerRow, workbook.zone), as);
  const part = Math.min(asked.part ?? 1, parts.length);
  const outcome = importFile(workbook, { ...parts[part - 1]!, name: asked.sheet, as, batch }, newBatchId(workbook));
  if (part === parts.length) {
    refreshCustomers(workbook);
    rememberAdopted(sheet, outcome.batch);
  }
  return { ...outcome, part, parts: parts.length };
}

/** @throws Refusal ARGUMENT_REFUSED for a tab that is not there, is the product's, or heads no such table */
function tableOf(
  spreadsheet: Spreadsheet,
  { zone }: ShopWorkbook,
  { sheet: name, as }: Asked,
): { readonly sheet: Sheet; readonly headerRow: number } {
  const sheet = spreadsheet.getSheetByName(name);
  const table = sheet && !isOurs(spreadsheet, sheet) ? readTableTop(sheet, zone) : null;
  const known = table && adoptableTable(table.top, as);
  if (sheet && known) return { sheet, headerRow: known.headerRow };
  const found = table?.top[0]?.join(', ').slice(0, 200) ?? name;
  throw new Refusal('ARGUMENT_REFUSED', { name, expected: TABLE, found });
}

function isOurs(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
  const id = sheet.getSheetId();
  return tabOfSheet(documentProperties().all(), id) !== null || readMarks(spreadsheet).tabs.has(id);
}

function added(sum: AdoptedTable | null, part: Part, backup: BackupBefore | null): AdoptedTable {
  const { batch, columns, ignored } = part;
  return {
    ...{ batch, columns, ignored, part: part.part, parts: part.parts, done: part.part >= part.parts },
    read: (sum?.read ?? 0) + part.read,
    added: (sum?.added ?? 0) + part.added,
    updated: (sum?.updated ?? 0) + part.updated,
    unchanged: (sum?.unchanged ?? 0) + part.unchanged,
    refused: [...(sum?.refused ?? []), ...part.refused],
    ...(backup ? { backup } : {}),
  };
}

/** Sheet id → the batch that took it over. */
const ADOPTED_PROPERTY = 'adopted';

const adoptedSheets = (): Readonly<Record<string, string>> =>
  JSON.parse(documentProperties().get(ADOPTED_PROPERTY) ?? '{}') as Record<string, string>;

const rememberAdopted = (sheet: Sheet, batch: string): void =>
  keep({ ...adoptedSheets(), [sheet.getSheetId()]: batch });

/** After an undo the table is offered again. */
export function forgetAdopted(batch: string): void {
  const taken = Object.entries(adoptedSheets());
  if (taken.some(([, by]) => by === batch)) keep(Object.fromEntries(taken.filter(([, by]) => by !== batch)));
}

const keep = (adopted: Readonly<Record<string, string>>): void =>
  documentProperties().set(ADOPTED_PROPERTY, JSON.stringify(adopted));
