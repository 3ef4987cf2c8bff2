/**
 * Logs one talk with a customer, exactly once however often the same draft is sent. Its cost does not grow with the
 * workbook: one row is read, one appended, and the customer's own summary is brought up to date on the way.
 */
import type { IsoDay } from '../../domain/calendar/iso-day';
import { type RecentTalk, readRecent, withTalk, writeRecent } from '../../domain/recent/recent-history';
import { type TabRow, tabOf } from '../../schema/workbook-schema';
import { customerNamed } from '../../sheets/customer-named';
import { type Draft, readDraft, requireFields } from '../../sheets/draft';
import { idOfDraft } from '../../sheets/draft-memory';
import { requireOwnCustomer } from '../../sheets/own-customers';
import { Refusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE, type Table } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

export interface LoggedInteraction {
  readonly id: string;
  readonly customerId: string;
  /** false: this very draft had been logged before. */
  readonly written: boolean;
}

type Talk = Partial<TabRow<'interactions'>>;

const SUMMARISED = ['id', 'name', 'owner', 'lastContactAt', 'lastVisitAt', 'followUpOn', 'recent'] as const;
type CustomerTable = Table<'customers', (typeof SUMMARISED)[number]>;

/** Names the customer by `customerId`, or by `customerName`: a name or the last four digits that only one bears. */
export function logInteraction(workbook: ShopWorkbook, input: unknown): LoggedInteraction {
  requireRole(workbook.actor, 'agent');
  const draft = readDraft(workbook, 'interactions', input, ['customerId']);
  return workbook.locked(() => {
    const { customers, customer } = readCustomer(workbook, draft);
    requireOwnCustomer(workbook.actor, customer.owner);
    const talk = completed(workbook, draft.values, customer.name);
    requireFields('interactions', talk);
    return save(workbook, draft, { ...talk, customerId: customer.id }, customers);
  });
}

function readCustomer(workbook: ShopWorkbook, { values, rowHint }: Draft<'interactions'>) {
  const id = values.customerId ?? customerNamed(workbook, values.customerName ?? '');
  const customers = workbook.readRow('customers', SUMMARISED, id, rowHint);
  const [customer] = customers.rows;
  if (!customer) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('customers').name, id });
  return { customers, customer: { ...customer, id } };
}

function completed(workbook: ShopWorkbook, values: Talk, customerName: string | null): Talk {
  return { at: workbook.now, direction: 'out', ...values, customerName, by: workbook.actor.email };
}

function save(
  workbook: ShopWorkbook,
  { draftId }: Draft<'interactions'>,
  talk: Talk & { readonly customerId: string },
  customers: CustomerTable,
): LoggedInteraction {
  const id = idOfDraft('I', draftId);
  const { customerId } = talk;
  if (workbook.drafts.recall(draftId) === null) workbook.drafts.remember(draftId, id);
  else if (finished(workbook, id, customers)) return { id, customerId, written: false };
  const interactions = workbook.toAppend('interactions');
  interactions.append({ ...talk, id });
  summarise(customers, talk);
  workbook.commit([interactions, customers], SINGLE_SAVE);
  return { id, customerId, written: true };
}

const TOLD = ['at', 'by', 'medium', 'summary', 'followUpOn', 'followUpDone', 'customerId'] as const;

/**
 * A draft sent again whose row stands: a run cut off right behind the row has left the customer's summary out.
 * @returns false when there is no row yet
 */
function finished(workbook: ShopWorkbook, id: string, customers: CustomerTable): boolean {
  const [row] = workbook.readRow('interactions', TOLD, id).rows;
  if (!row) return false;
  if (row.at === null || row.customerId !== customers.rows[0]?.id) return true;
  summarise(customers, row);
  workbook.commit([customers], SINGLE_SAVE);
  return true;
}

function summarise(customers: CustomerTable, talk: Talk): void {
  const row = customers.rows[0]!;
  const at = talk.at!;
  const { by, medium, summary } = talk;
  const told = { at, by: by ?? '', medium: medium ?? '', summary: summary ?? '' };
  const recent = readRecent(row.recent);
  const followUpOn = talk.followUpDone ? null : (talk.followUpOn ?? null);
  customers.change(row, {
    lastContactAt: later(row.lastContactAt, at),
    ...(medium === 'visit' ? { lastVisitAt: later(row.lastVisitAt, at) } : {}),
    ...(followUpOn === null ? {} : { followUpOn: earlier(row.followUpOn, followUpOn) }),
    recent: recent.talks.some((known) => isSame(known, told)) ? row.recent : writeRecent(withTalk(recent, told)),
  });
}

/** A time read back from a cell is off by a fraction of a second. */
const isSame = (known: RecentTalk, told: RecentTalk): boolean =>
  Math.abs(known.at - told.at) < 1000 && known.by === told.by && known.medium === told.medium;

const later = <T extends number>(known: T | null, at: T): T => (known !== null && known > at ? known : at);
const earlier = (known: IsoDay | null, day: IsoDay): IsoDay => (known !== null && known < day ? known : day);
