/**
 * Writes the read lines of one part, slice by slice; or, for a preview, only works out what it would do.
 *
 * Rows are read once, under the lock; each slice is planned and written under its own lock, after a look whether the rows
 * still stand where they were, and read anew where they do not. A slice is written whole or, killed, written again by the
 * next run of the same file: what is there is found, what is missing is added, nothing stands twice.
 */
import { asCurrency, readCurrency } from '../../domain/money/currency';
import { importSummary } from '../../i18n/import-words';
import { documentProperties } from '../../platform/document-properties';
import { type ContactOrigins, contactOrigins } from '../../sheets/contact-origins';
import { currencyRates } from '../../sheets/currency-rates';
import { keepDaysByChannel } from '../../sheets/keep-days';
import { lineDeadlines } from '../../sheets/line-deadlines';
import type { BatchNote, ShopWorkbook, Table } from '../../sheets/shop-workbook';
import { CUSTOMER_KEYS, CustomerBook, type CustomerColumn, isTraceable, type PlacedCustomer } from './customer-book';
import type { ImportOutcome, ImportRequest } from './import-request';
import { type FileLineNames, fileLineNames } from './line-names';
import { isRefused } from './line-refusal';
import { ORDER_KEYS, OrderBook, type OrderColumn, traceOf } from './order-book';
import type { SettledLine } from './order-totals';
import type { ReadPart, RefusedRecord } from './read-part';
import { stageRefused } from './refused-lines';
import { LINES_A_SLICE } from './split-file';

/** The workbook's rows as they were read, and what is known of them. */
interface Books {
  readonly customerTable: Table<'customers', CustomerColumn>;
  readonly customers: CustomerBook;
  /** Null in a file of customers. */
  readonly orderTable: Table<'orders', OrderColumn> | null;
  readonly orders: OrderBook | null;
}

const EVENTFUL = ['added', 'changed'] as const;

type Written = Pick<ImportOutcome, 'added' | 'updated' | 'unchanged' | 'refused'>;

export class ImportRun {
  private readonly note: BatchNote;
  private readonly names: FileLineNames;
  /** Physical line → what it came to; a line that lists several products is what its most eventful product is. */
  private readonly outcomes = new Map<number, PlacedCustomer['outcome']>();
  private readonly refused: Map<number, RefusedRecord>;
  /** Order rows that lines of this part have taken, by id. */
  private readonly taken = new Set<string>();
  private readonly origins: ContactOrigins;
  private books: Books | null = null;

  constructor(
    private readonly workbook: ShopWorkbook,
    private readonly request: ImportRequest,
    private readonly part: ReadPart,
    private readonly batch: string,
  ) {
    this.note = { id: batch, kind: 'import', summary: importSummary[workbook.language](request.name) };
    this.origins = contactOrigins(workbook, documentProperties());
    this.names = fileLineNames(new Map(request.earlier ?? []));
    this.refused = new Map(part.refused.map((one) => [one.line, one]));
  }

  run(): Written {
    const { entries } = this.part;
    for (let from = 0; from < entries.length; from += LINES_A_SLICE) {
      const slice = entries.slice(from, from + LINES_A_SLICE);
      if (slice.every(({ line }) => line === null)) for (const { key } of slice) this.names.passOver(key);
      else if (this.request.preview) this.placeAll(slice, this.books ?? this.readAnew());
      else this.workbook.locked(() => this.writeSlice(slice, from + LINES_A_SLICE < entries.length));
    }
    if (this.refused.size > 0 && !this.request.preview) this.workbook.locked(() => this.writeRefused());
    const refused = [...this.refused.values()].map(({ raw: _, ...line }) => line);
    return { ...this.counts(), refused: refused.sort((one, other) => one.line - other.line) };
  }

  private counts(): Pick<Written, 'added' | 'updated' | 'unchanged'> {
    const counts = { added: 0, updated: 0, unchanged: 0 };
    this.outcomes.forEach((outcome, line) => {
      if (!this.refused.has(line)) counts[outcome === 'changed' ? 'updated' : outcome] += 1;
    });
    return counts;
  }

  private writeSlice(slice: ReadPart['entries'], more: boolean): void {
    const books = this.booksNow();
    this.placeAll(slice, books);
    books.customers.stage();
    this.origins.save();
    const { customerTable, orderTable } = books;
    this.workbook.commit(orderTable ? [customerTable, orderTable] : [customerTable], { ...this.note, more });
  }

  private placeAll(slice: ReadPart['entries'], books: Books): void {
    for (const { key, line } of slice) {
      if (line === null) this.names.passOver(key);
      else this.place(line, key, books);
    }
  }

  private writeRefused(): void {
    const refused = [...this.refused.values()];
    this.workbook.commit(stageRefused(this.workbook, this.request, this.batch, refused), this.note);
  }

  private place({ line, customer: facts, order }: SettledLine, key: string, { customers, orders }: Books): void {
    const customer = customers.place(facts, order ? traceOf(order) : '', order?.orderedOn ?? null);
    if (isRefused(customer)) {
      this.names.passOver(key);
      if (!this.refused.has(line)) this.refused.set(line, this.part.refuse(line, customer.refused));
      return;
    }
    const { id, outcome } = customer.value;
    const identity = order ? this.names.name({ line, key }, { ...order, customerId: id }) : '';
    const outcomes = order && orders ? [outcome, orders.place(order, customer.value, identity)] : [outcome];
    const before = this.outcomes.get(line);
    const most = EVENTFUL.find((one) => one === before || outcomes.includes(one));
    this.outcomes.set(line, most ?? 'unchanged');
  }

  private booksNow(): Books {
    const { books } = this;
    const tables = books ? [books.customerTable, ...(books.orderTable ? [books.orderTable] : [])] : [];
    return books && this.workbook.stillThere(...tables) ? books : this.readAnew();
  }

  private readAnew(): Books {
    this.books = this.readBooks();
    return this.books;
  }

  private readBooks(): Books {
    const { workbook, part } = this;
    const customerTable = workbook.read('customers', this.customerColumns());
    const customers = new CustomerBook(customerTable, {
      nextId: this.request.preview ? previewIds() : () => workbook.nextCustomerId(),
      batch: this.batch,
      homeCountry: workbook.settings.text('country'),
      keepDays: keepDaysByChannel(workbook),
      today: workbook.today,
      origins: this.origins,
    });
    if (part.columns.kind === 'customers') return { customerTable, customers, orderTable: null, orders: null };
    const orderTable = workbook.read('orders', this.orderColumns());
    const orders = new OrderBook(orderTable, this.newOrders(), this.taken);
    const isAsked = part.entries.some(({ line }) => line !== null && isTraceable(line.customer));
    if (isAsked || customers.hasForgotten) traceKnown(customers, orderTable);
    return { customerTable, customers, orderTable, orders };
  }

  private newOrders(): ConstructorParameters<typeof OrderBook>[1] {
    const { workbook, batch } = this;
    const homeCurrency = readCurrency(workbook.settings.text('currency')) ?? asCurrency('USD');
    return { batch, homeCurrency, rateOf: currencyRates(workbook), deadlinesOf: lineDeadlines(workbook) };
  }

  private customerColumns(): CustomerColumn[] {
    const keys = new Set<string>(CUSTOMER_KEYS);
    for (const { line } of this.part.entries) for (const key of Object.keys(line?.customer.values ?? {})) keys.add(key);
    return [...keys] as CustomerColumn[];
  }

  private orderColumns(): OrderColumn[] {
    const keys = new Set<string>(ORDER_KEYS);
    for (const { line } of this.part.entries) for (const key of Object.keys(line?.order?.values ?? {})) keys.add(key);
    return [...keys] as OrderColumn[];
  }
}

/** Whose the lines in the workbook are, for customers of the file who can be told by nothing else. */
function traceKnown(customers: CustomerBook, orders: Table<'orders', OrderColumn>): void {
  for (const { customerId, orderedOn, channel, orderNo, sku, product } of orders.rows) {
    if (customerId === null || orderedOn === null) continue;
    const line = { orderedOn, channel: channel ?? '', orderNo: orderNo ?? '', sku: sku ?? '', product: product ?? '' };
    customers.trace(traceOf(line), customerId);
  }
}

/** Numbers that no customer has, for customers that a preview would add. */
function previewIds(): () => string {
  let given = 0;
  return () => {
    given += 1;
    return `preview-${given}`;
  };
}
