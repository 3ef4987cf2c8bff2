/**
 * A tab that speaks of customers as CSV, contact details hidden, for whoever should not see them. An agent gets the rows
 * of own and unassigned customers. In parts, each read anew: rows that somebody sorts meanwhile may come twice or not.
 */
import * as v from 'valibot';
import type { MaskedExportRequest, MaskedPart } from '../../contract/privacy';
import { label } from '../../i18n/bilingual';
import type { TabKey } from '../../schema/tab-keys';
import type { ColumnKey } from '../../schema/workbook-schema';
import { checked } from '../../sheets/checked-argument';
import { isOwnCustomer } from '../../sheets/own-customers';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { csvLine, utf8Bytes } from './csv-line';
import { MASKED_TABS, type MaskedTab } from './masked-column-table';
import { type MaskedColumn, type MaskedRow, maskedCells, maskedColumns } from './masked-row';

/** What one answer carries. */
const PART_BYTES = 500_000;
/** Rows read at once. */
const SLICE_ROWS = 1_000;

const shape = v.object({
  tab: v.picklist(MASKED_TABS),
  from: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2)))),
});

const ASKED = {
  name: 'request',
  expected: label('{tab, from} 的形式', 'the form {tab, from}'),
  fields: {
    tab: label(`表的代号之一（${MASKED_TABS.join('、')}）`, `one of ${MASKED_TABS.join(', ')}`),
    from: label('行号（2以上的整数）', 'a row number from 2'),
  },
};

/** @throws Refusal ROLE_MAY_NOT, ARGUMENT_REFUSED */
export function exportMasked(workbook: ShopWorkbook, input: unknown): MaskedPart {
  requireRole(workbook.actor, 'agent');
  const { tab, from }: MaskedExportRequest = withoutNulls(checked(shape, input, ASKED));
  const key = tab as MaskedTab;
  const columns = maskedColumns(key);
  const header = from === undefined ? csvLine(columns.map(({ column }) => column.header[workbook.language])) : '';
  const places = placesOf(workbook, key).filter((sheetRow) => sheetRow >= (from ?? 2));
  const slice = places.slice(0, SLICE_ROWS);
  const written = writtenRows(workbook, { key, columns, slice, room: PART_BYTES - utf8Bytes(header) });
  const next = written.next ?? places[slice.length] ?? null;
  return { text: header + written.text, rows: written.rows, next };
}

const withoutNulls = ({ tab, from }: { tab: MaskedTab; from?: number | null | undefined }): MaskedExportRequest =>
  from === undefined || from === null ? { tab } : { tab, from };

/** The rows that speak of a customer whom the person may see, from the top. */
function placesOf(workbook: ShopWorkbook, tab: MaskedTab): readonly number[] {
  const ids = idsIn(workbook, tab);
  if (workbook.actor.role === 'agent') {
    const mine = ownIds(workbook);
    return [...ids].flatMap(([sheetRow, id]) => (mine.has(id) ? [sheetRow] : []));
  }
  const named = tab === 'customers' ? 'name' : 'customerName';
  const rows = new Set([...ids.keys(), ...workbook.readColumn(tab, named as ColumnKey<typeof tab>).keys()]);
  return [...rows].sort((a, b) => a - b);
}

const idsIn = (workbook: ShopWorkbook, tab: MaskedTab): ReadonlyMap<number, string> =>
  tab === 'customers'
    ? workbook.readColumn('customers', 'id')
    : workbook.readColumn(tab, 'customerId' as ColumnKey<typeof tab>);

/** An id that stands twice is nobody's own unless both are. */
function ownIds(workbook: ShopWorkbook): ReadonlySet<string> {
  const owners = workbook.readColumn('customers', 'owner');
  const own = new Set<string>();
  const others = new Set<string>();
  for (const [sheetRow, id] of workbook.readColumn('customers', 'id')) {
    (isOwnCustomer(workbook.actor, owners.get(sheetRow) ?? null) ? own : others).add(id);
  }
  for (const id of others) own.delete(id);
  return own;
}

interface Writing {
  readonly key: MaskedTab;
  readonly columns: readonly MaskedColumn[];
  readonly slice: readonly number[];
  readonly room: number;
}

function writtenRows(workbook: ShopWorkbook, { key, columns, slice, room }: Writing) {
  const names = colleagueNames(workbook);
  const wanted = columns.map((one) => one.key) as ColumnKey<TabKey>[];
  const lines: string[] = [];
  let left = room;
  const rows = slice.length === 0 ? [] : workbook.readRowsAt(key, wanted, slice).rows;
  for (const row of rows) {
    const line = csvLine(maskedCells(workbook, columns, row as MaskedRow, names));
    left -= utf8Bytes(line);
    if (left < 0 && lines.length > 0) return { text: lines.join(''), rows: lines.length, next: row.sheetRow };
    lines.push(line);
  }
  return { text: lines.join(''), rows: lines.length, next: null };
}

const colleagueNames = (workbook: ShopWorkbook): ReadonlyMap<string, string> =>
  new Map(
    workbook
      .read('team', ['email', 'name'])
      .rows.map(({ email, name }) => [(email ?? '').trim().toLowerCase(), name ?? '']),
  );
