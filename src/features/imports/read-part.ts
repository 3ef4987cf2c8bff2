/**
 * From the text of a part to its lines, each read or refused. Pure: everything that needs no row of the workbook.
 */
import { decideSlashOrder } from '../../domain/calendar/slash-order';
import { asCurrency, readCurrency } from '../../domain/money/currency';
import type { Label, Language } from '../../i18n/bilingual';
import { fileRefusalWords, lineRefusalWords } from '../../i18n/import-words';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import type { Field } from './header-names-table';
import type { ImportRequest, RefusedLine } from './import-request';
import type { LineContext } from './line-context';
import { lineKey } from './line-key';
import { isRefused, type LineRefusal } from './line-refusal';
import { orderRecords } from './order-records';
import { type SettledLine, settleTotals } from './order-totals';
import { type FileRecord, type ReadFile, readFile } from './read-file';
import { readLine, textOf } from './read-line';
import { type ChosenColumns, type RecognisedColumns, recogniseColumns } from './recognise-columns';
import { slashOrdersOf } from './slash-orders';

/** A refused line, and the line as it stands in the file. */
export interface RefusedRecord extends RefusedLine {
  readonly raw: string;
}

export interface ReadPart {
  readonly kind: 'read';
  readonly header: readonly string[];
  readonly columns: RecognisedColumns;
  /** Lines in the file, blank ones and headings of orders not counted. */
  readonly read: number;
  /**
   * The order lines, in the file's order; a line of the file that lists several products is as many. `line` is null where
   * it is refused, `key` tells lines of a kind (line-key.ts).
   */
  readonly entries: readonly { readonly key: string; readonly line: SettledLine | null }[];
  readonly refused: readonly RefusedRecord[];
  /** For what only the workbook's rows can refuse. */
  readonly refuse: (line: number, refusal: LineRefusal) => RefusedRecord;
}

/** The whole file cannot be imported. */
export interface RefusedFile {
  readonly kind: 'refused';
  readonly expected: Label;
  readonly found: Label;
}

export type Shop = Pick<ShopWorkbook, 'today' | 'zone' | 'labels' | 'language' | 'settings'>;

/** What people chose for a header (remembered-columns.ts). */
export type ChosenFor = (header: readonly string[]) => ChosenColumns;

export function readPart(request: ImportRequest, shop: Shop, chosenFor?: ChosenFor): ReadPart | RefusedFile {
  const file = readFile(request.text);
  if (file.kind === 'unreadable') return { kind: 'refused', ...fileRefusalWords[file.reason] };
  const chosen = request.columns ?? chosenFor?.(file.header) ?? {};
  const columns = recogniseColumns(file.header, request.as ?? 'auto', chosen);
  const missing = missingColumns(columns);
  if (missing) {
    const headers = file.header.join(', ').slice(0, 200);
    return { kind: 'refused', expected: fileRefusalWords[missing].expected, found: { 'zh-CN': headers, en: headers } };
  }
  return { ...readLines(request, file, columns, shop), header: file.header };
}

function readLines(
  request: ImportRequest,
  file: ReadFile,
  columns: RecognisedColumns,
  shop: Shop,
): Omit<ReadPart, 'header'> {
  const context = contextOf(request, file, columns, shop);
  const records = orderRecords(numbered(file.records, request.firstLine), columns);
  const orderNos = records.map((record) => textOf(record, columns.at)('orders.orderNo'));
  const reads = settleTotals(
    records.map((record) => readLine(record, context)),
    (index) => orderNos[index]!,
  );
  const byLine = new Map(records.map((record) => [record.line, record]));
  const refuse = (line: number, refusal: LineRefusal): RefusedRecord => {
    const record = byLine.get(line);
    const raw = record ? file.text.slice(record.start, record.end).replace(/\n$/, '') : '';
    return { line, ...inWords(refusal, file.header, columns, shop.language), raw };
  };
  const refused = new Map<number, RefusedRecord>();
  reads.forEach((read, index) => {
    const { line } = records[index]!;
    if (isRefused(read) && !refused.has(line)) refused.set(line, refuse(line, read.refused));
  });
  const entries = reads.map((read, index) => ({
    key: lineKey(records[index]!, columns),
    line: isRefused(read) ? null : read.value,
  }));
  return { kind: 'read', columns, read: byLine.size, entries, refused: [...refused.values()], refuse };
}

/** Physical lines of the whole file instead of the part. */
function numbered(records: readonly FileRecord[], firstLine: number | undefined): readonly FileRecord[] {
  const shift = firstLine === undefined || !records[0] ? 0 : firstLine - records[0].line;
  return shift === 0 ? records : records.map((record) => ({ ...record, line: record.line + shift }));
}

function contextOf(request: ImportRequest, file: ReadFile, columns: RecognisedColumns, shop: Shop): LineContext {
  const { language, settings } = shop;
  const homeCountry = settings.text('country');
  const ofPart = slashOrdersOf(file.header, file.records, columns);
  const decided = new Map(
    [...columns.at].map(([field, position]) => {
      const name = file.header[position]!;
      const found = request.dayOrder?.[name] ?? ofPart[name] ?? 'undecided';
      const byPlatform = found === 'undecided' ? columns.platform?.slashOrder : undefined;
      return [field, byPlatform ?? decideSlashOrder(found, language, homeCountry)] as const;
    }),
  );
  return {
    ...{ today: shop.today, zone: shop.zone, labels: shop.labels, language, columns, homeCountry },
    homeCurrency: readCurrency(settings.text('currency')) ?? asCurrency('USD'),
    slashOrder: (field) => decided.get(field) ?? null,
  };
}

type Missing = 'noCustomer' | 'noDay' | 'noAmount';

const CUSTOMER_FIELDS: readonly Field[] = [
  ...(['orders.customerName', 'customers.name', 'import.firstName', 'import.lastName'] as const),
  ...(['import.customerCode', 'customers.account'] as const),
  ...(['customers.phone', 'customers.email', 'import.contact', 'customers.wechat'] as const),
];
const DAY_FIELDS: readonly Field[] = ['orders.orderedOn', 'orders.orderedAt', 'import.paidAt'];
const AMOUNT_FIELDS: readonly Field[] = ['orders.amount', 'import.orderTotal', 'orders.unitPrice'];

/** Without these columns every line would be refused for the same reason. */
export function missingColumns({ kind, at }: RecognisedColumns): Missing | null {
  const has = (fields: readonly Field[]): boolean => fields.some((field) => at.has(field));
  if (!has(CUSTOMER_FIELDS)) return 'noCustomer';
  if (kind === 'customers') return null;
  if (!has(DAY_FIELDS)) return 'noDay';
  return has(AMOUNT_FIELDS) ? null : 'noAmount';
}

const LONGEST_FOUND = 200;

function inWords(
  { code, field, found, expected }: LineRefusal,
  header: readonly string[],
  { at }: RecognisedColumns,
  language: Language,
): Omit<RefusedRecord, 'line' | 'raw'> {
  const alike =
    field === null
      ? []
      : [field, ...([CUSTOMER_FIELDS, DAY_FIELDS, AMOUNT_FIELDS].find((one) => one.includes(field)) ?? [])];
  const position = alike.map((one) => at.get(one)).find((one) => one !== undefined);
  const column = position === undefined ? '' : header[position]!.trim();
  const short = found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found;
  return { column, found: short, code, reason: lineRefusalWords[language][code]({ column, found: short, expected }) };
}
