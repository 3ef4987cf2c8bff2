/** Reads one record of a file: who, and what was bought. Pure; nothing is looked up in the workbook's rows. */
import { tabOf } from '../../schema/workbook-schema';
import { MAX_TEXT } from '../../sheets/value-limits';
import { filledText, nameText } from './cell-text';
import type { Field } from './header-names-table';
import type { LineContext } from './line-context';
import { isRefused, type LineRefusal, type Read, refusal } from './line-refusal';
import { readCell } from './read-cell';
import { type CustomerFacts, readCustomer, type TextOf } from './read-customer';
import type { FileRecord } from './read-file';
import { type OrderFacts, readOrderLine } from './read-order-line';

export interface ReadLine {
  readonly line: number;
  readonly customer: CustomerFacts;
  /** Null in a file of customers. */
  readonly order: OrderFacts | null;
}

const NAME_FIELDS: ReadonlySet<Field> = new Set([
  ...(['orders.customerName', 'customers.name', 'import.firstName', 'import.lastName'] as const),
]);

/** What a record says under a field, undressed; '' for nothing. */
export function textOf(record: Pick<FileRecord, 'cells'>, at: ReadonlyMap<Field, number>): TextOf {
  return (field) => {
    const position = at.get(field);
    const cell = position === undefined ? undefined : record.cells[position];
    if (cell === undefined || cell === '') return '';
    return NAME_FIELDS.has(field) ? nameText(cell) : filledText(cell);
  };
}

export function readLine(record: FileRecord, context: LineContext): Read<ReadLine> {
  const unusable = brokenOrTooLong(record, context);
  if (unusable) return { refused: unusable };
  const { kind, at } = context.columns;
  const text = textOf(record, at);
  const order = kind === 'orders' ? readOrderLine(text, context) : null;
  if (order && isRefused(order)) return order;
  const remark = order && !at.has('orders.orderNo') ? remarkOf(order.value) : null;
  const channel = order ? { value: order.value.channel } : channelIn(text, context);
  if (isRefused(channel)) return channel;
  const customer = readCustomer(text, nameIn(text), channel.value, context);
  if (isRefused(customer)) return customer;
  const values = remark === null ? customer.value.values : { notes: remark, ...customer.value.values };
  return { value: { line: record.line, customer: { ...customer.value, values }, order: order?.value ?? null } };
}

const nameIn = (text: TextOf): string =>
  text('orders.customerName') || text('customers.name') || fullName(text('import.firstName'), text('import.lastName'));

/** Chinese names put the family first, without a blank. */
const fullName = (first: string, last: string): string =>
  /[\u4e00-\u9fff]/.test(first + last) ? `${last}${first}` : `${first} ${last}`.trim();

/** In a file of customers; a line of an order has its own. */
function channelIn(text: TextOf, context: LineContext): Read<string> {
  const cell = text('customers.channel');
  if (cell === '') return { value: '' };
  const read = readCell(cell, 'customers.channel', tabOf('customers').columns.channel, context);
  return isRefused(read) ? read : { value: String(read.value) };
}

/** In a list kept by hand (no order numbers) a remark is mostly about the person, so it is shown there too. */
const remarkOf = ({ values }: OrderFacts): string | null =>
  typeof values['notes'] === 'string' ? values['notes'] : null;

function brokenOrTooLong({ broken, cells }: FileRecord, { columns }: LineContext): LineRefusal | null {
  if (broken !== null) return refusal('LINE_BROKEN', null, '');
  for (const [field, position] of columns.at) {
    const cell = cells[position];
    if (cell !== undefined && cell.length > MAX_TEXT) return refusal('TOO_LONG', field, cell);
  }
  return null;
}
