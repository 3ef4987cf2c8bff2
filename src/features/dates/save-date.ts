/**
 * Saves one important date of a customer, new or changed, exactly once however often the same draft is sent.
 */
import { anniversaryText, parseAnniversary } from '../../domain/calendar/anniversary';
import { label } from '../../i18n/bilingual';
import { type ColumnKey, type TabRow, tabOf } from '../../schema/workbook-schema';
import { type Draft, readDraft, requireFields } from '../../sheets/draft';
import { idOfDraft } from '../../sheets/draft-memory';
import { draftedCustomer, standingCustomer } from '../../sheets/drafted-customer';
import { Refusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { requireUnchanged } from '../../sheets/unchanged-since';

export interface SavedDate {
  readonly id: string;
  readonly customerId: string;
  /** false: this very draft had been saved before, or nothing in it was new. */
  readonly written: boolean;
}

type Day = Partial<TabRow<'dates'>>;
type DateDraft = Draft<'dates'>;

/** Names the customer by `customerId`, or by `customerName`: a name or the last four digits that only one bears. */
export function saveDate(workbook: ShopWorkbook, input: unknown): SavedDate {
  requireRole(workbook.actor, 'agent');
  const draft = readDraft(workbook, 'dates', input, ['customerId']);
  const values = withDay(draft.values, workbook.language);
  const read = { ...draft, values, was: withDay(draft.was, workbook.language) };
  return workbook.locked(() => (read.id === null ? create(workbook, read) : update(workbook, read, read.id)));
}

/** @throws Refusal VALUE_REFUSED for what is no day that comes back */
function withDay(values: Day, language: ShopWorkbook['language']): Day {
  if (!values.on) return values;
  const day = parseAnniversary(values.on);
  if (day) return { ...values, on: anniversaryText(day, language) };
  const { name, columns } = tabOf('dates');
  throw new Refusal('VALUE_REFUSED', {
    place: { tab: name, column: columns.on.header },
    expected: label('日期（如 1990-03-15 或 农历03-15）', 'a day such as 1990-03-15 or lunar 03-15'),
    found: values.on,
  });
}

function create(workbook: ShopWorkbook, { draftId, rowHint, values }: DateDraft): SavedDate {
  const customer = draftedCustomer(workbook, values, [], rowHint);
  const { id: customerId } = customer;
  const day = { ...values, repeats: values.repeats ?? 'yearly', customerId, customerName: customer.row.name };
  requireFields('dates', day);
  const id = idOfDraft('D', draftId);
  if (workbook.drafts.recall(draftId) === null) workbook.drafts.remember(draftId, id);
  else if (workbook.readRow('dates', [], id).rows.length > 0) return { id, customerId, written: false };
  const table = workbook.toAppend('dates');
  table.append({ ...day, id });
  workbook.commit([table], SINGLE_SAVE);
  return { id, customerId, written: true };
}

const WHOLE = Object.keys(tabOf('dates').columns) as ColumnKey<'dates'>[];

function update(workbook: ShopWorkbook, { was, rowHint, values }: DateDraft, id: string): SavedDate {
  const table = workbook.readRow('dates', WHOLE, id, rowHint);
  const [row] = table.rows;
  if (!row) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('dates').name, id });
  const before = standingCustomer(row.customerId, (customerId) => draftedCustomer(workbook, { customerId }, []));
  requireUnchanged('dates', row, was, values);
  const names = { customerId: values.customerId ?? null, customerName: values.customerName ?? null };
  const isNamed = names.customerId !== null || (names.customerName !== null && names.customerName !== row.customerName);
  const after = isNamed ? draftedCustomer(workbook, names, []) : before;
  const day = { ...row, ...values, ...(after && { customerId: after.id, customerName: after.row.name }) };
  requireFields('dates', day);
  const { sheetRow: _, ...now } = day;
  table.change(row, now);
  const written = table.staged.changed > 0;
  workbook.commit([table], SINGLE_SAVE);
  return { id, customerId: day.customerId ?? '', written };
}
