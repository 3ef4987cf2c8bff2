/**
 * Logs one talk with a customer, exactly once however often the same draft is sent. Its cost does not grow with the
 * workbook: one row is read, one appended, and the customer's own summary is brought up to date on the way.
 */
import * as v from 'valibot';
import type { IsoDay } from '../../domain/calendar/iso-day';
import { firstReply } from '../../domain/issues/issue-times';
import { type RecentTalk, readRecent, withTalk, writeRecent } from '../../domain/recent/recent-history';
import { label } from '../../i18n/bilingual';
import { type TabRow, tabOf } from '../../schema/workbook-schema';
import { checked } from '../../sheets/checked-argument';
import { customerNamed } from '../../sheets/customer-named';
import { type Draft, readDraft, requireFields } from '../../sheets/draft';
import { idOfDraft } from '../../sheets/draft-memory';
import type { OpensIssue, TalkOfIssue } from '../../sheets/issue-opening';
import { requireOwnCustomer } from '../../sheets/own-customers';
import { Refusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE, type StagedTable, type Table } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

export interface LoggedInteraction {
  readonly id: string;
  readonly customerId: string;
  /** false: this very draft had been logged before. */
  readonly written: boolean;
}

type Talk = Partial<TabRow<'interactions'>>;

const SUMMARISED = [
  ...(['id', 'name', 'owner', 'lastContactAt', 'lastVisitAt', 'followUpOn', 'openIssues', 'recent'] as const),
] as const;
type CustomerTable = Table<'customers', (typeof SUMMARISED)[number]>;

/**
 * Names the customer by `customerId`, or by `customerName`: a name or the last four digits that only one bears. With
 * `issue` (a draft's columns) the issue that the talk is about is opened in the same write; with `issueId` the talk belongs
 * to one that stands, and is its first reply if it is.
 */
export function logInteraction(workbook: ShopWorkbook, input: unknown, opensIssue: OpensIssue): LoggedInteraction {
  requireRole(workbook.actor, 'agent');
  const { issue, fields } = withoutIssue(input);
  const draft = readDraft(workbook, 'interactions', fields, ['customerId']);
  const opening = issue && opensIssue(workbook, issue, draft.draftId);
  return workbook.locked(() => {
    const { customers, customer } = readCustomer(workbook, draft);
    requireOwnCustomer(workbook.actor, customer.owner);
    const talk = { ...completed(workbook, draft.values, customer.name), ...(opening && { issueId: opening.id }) };
    requireFields('interactions', talk);
    return save(workbook, draft, { ...NOTHING_SAID, ...talk, customerId: customer.id }, { customers, opening });
  });
}

const NOTHING_SAID = { at: null, direction: null, summary: null, orderNo: null, product: null };

type Said = Talk & TalkOfIssue;

/** @throws Refusal ARGUMENT_REFUSED */
function withoutIssue(input: unknown): {
  readonly issue: Readonly<Record<string, unknown>> | null;
  readonly fields: unknown;
} {
  if (typeof input !== 'object' || input === null || !('issue' in input)) return { issue: null, fields: input };
  const { issue, ...fields } = input as Readonly<Record<string, unknown>>;
  if (issue === null || issue === undefined) return { issue: null, fields };
  const expected = label('售后问题的各项内容', 'an object with columns of the issue');
  const shape = v.record(v.string(), v.unknown());
  return { issue: checked(shape, issue, { name: 'issue', expected }), fields };
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
  talk: Said,
  { customers, opening }: { readonly customers: CustomerTable; readonly opening: ReturnType<OpensIssue> | null },
): LoggedInteraction {
  const id = idOfDraft('I', draftId);
  const { customerId } = talk;
  const isRepeated = workbook.drafts.recall(draftId) !== null;
  if (!isRepeated) workbook.drafts.remember(draftId, id);
  // The issue goes before the talk: a talk that stands has its issue, whatever ended the run.
  const issues = opening ? opening.stage(talk, customers, isRepeated) : repliedTo(workbook, talk);
  const before = issues ? [issues] : [];
  if (isRepeated && finished(workbook, id, customers, before)) return { id, customerId, written: false };
  const interactions = workbook.toAppend('interactions');
  interactions.append({ ...talk, id });
  summarise(customers, talk);
  workbook.commit([...before, interactions, customers], SINGLE_SAVE);
  return { id, customerId, written: true };
}

/** The issue that the talk speaks of, with its first reply; null for a talk of none. @throws Refusal ROW_NOT_FOUND, VALUE_REFUSED */
function repliedTo(workbook: ShopWorkbook, talk: Said): StagedTable | null {
  if (!talk.issueId) return null;
  const columns = ['openedAt', 'firstReplyAt', 'customerId'] as const;
  const issues = workbook.readRow('issues', columns, talk.issueId);
  const [issue] = issues.rows;
  if (!issue) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('issues').name, id: talk.issueId });
  if (issue.customerId !== null && issue.customerId !== talk.customerId) {
    const { name, columns: own } = tabOf('interactions');
    const place = { tab: name, column: own.issueId.header };
    const expected = label('这位客户的售后编号', "the ID of an issue of this customer's");
    throw new Refusal('VALUE_REFUSED', { place, expected, found: talk.issueId });
  }
  issues.change(issue, { firstReplyAt: firstReply(issue.openedAt, issue.firstReplyAt, talk) });
  return issues;
}

const TOLD = ['at', 'by', 'medium', 'summary', 'followUpOn', 'followUpDone', 'customerId'] as const;

/**
 * A draft sent again whose row stands: a run cut off right behind the row has left the customer's summary out.
 * @returns false when there is no row yet
 */
function finished(
  workbook: ShopWorkbook,
  id: string,
  customers: CustomerTable,
  before: readonly StagedTable[],
): boolean {
  const [row] = workbook.readRow('interactions', TOLD, id).rows;
  if (!row) return false;
  if (row.at === null || row.customerId !== customers.rows[0]?.id) return true;
  summarise(customers, row);
  workbook.commit([...before, customers], SINGLE_SAVE);
  return true;
}

function summarise(customers: CustomerTable, talk: Talk): void {
  const row = customers.rows[0]!;
  const at = talk.at!;
  const { by, medium, summary } = talk;
  const told = { at, by: by ?? '', medium: medium ?? '', summary: summary ?? '' };
  const known = customers.current(row).recent;
  const recent = readRecent(known);
  const followUpOn = talk.followUpDone ? null : (talk.followUpOn ?? null);
  customers.change(row, {
    lastContactAt: later(row.lastContactAt, at),
    ...(medium === 'visit' ? { lastVisitAt: later(row.lastVisitAt, at) } : {}),
    ...(followUpOn === null ? {} : { followUpOn: earlier(row.followUpOn, followUpOn) }),
    recent: recent.talks.some((one) => isSame(one, told)) ? known : writeRecent(withTalk(recent, told)),
  });
}

/** A time read back from a cell is off by a fraction of a second. */
const isSame = (known: RecentTalk, told: RecentTalk): boolean =>
  Math.abs(known.at - told.at) < 1000 && known.by === told.by && known.medium === told.medium;

const later = <T extends number>(known: T | null, at: T): T => (known !== null && known > at ? known : at);
const earlier = (known: IsoDay | null, day: IsoDay): IsoDay => (known !== null && known < day ? known : day);
