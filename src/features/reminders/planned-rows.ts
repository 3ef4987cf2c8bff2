/**
 * Reads the rows of other tabs that something may be due about: one read a tab, and none of a tab that no rule asks for.
 *
 * Of the orders, the longest tab, only the column returnUntil is read whole; then the few lines whose window is not over.
 * What has no id yet, since nobody has put the typed row in order, waits until it has one.
 */
import type { IsoDay } from '../../domain/calendar/iso-day';
import type {
  PlanningDate,
  PlanningFollowUp,
  PlanningIssue,
  PlanningReturn,
} from '../../domain/reminders/planning-facts';
import type { PlannedKind } from '../../domain/reminders/reminder-kind-table';
import type { Occasion } from '../../domain/reminders/reminder-reason';
import type { ReminderRule } from '../../domain/reminders/reminder-rule';
import type { SheetRow, ShopWorkbook } from '../../sheets/shop-workbook';

export interface PlannedRows {
  readonly dates: readonly PlanningDate[];
  readonly followUps: readonly PlanningFollowUp[];
  readonly issues: readonly PlanningIssue[];
  readonly returns: readonly PlanningReturn[];
}

/** @param from the earliest day that is going to be planned; @param withDone follow-ups, too */
export function readPlannedRows(
  workbook: ShopWorkbook,
  rules: readonly ReminderRule[],
  from: IsoDay,
  withDone: boolean,
): PlannedRows {
  const isAsked = (...kinds: readonly PlannedKind[]): boolean =>
    rules.some(({ on, kind }) => on && kinds.some((asked) => asked === kind));
  return {
    dates: isAsked('familyBirthday', 'anniversary', 'meeting') ? readDates(workbook) : [],
    followUps: isAsked('followUp') ? readFollowUps(workbook, withDone) : [],
    issues: isAsked('promise', 'survey') ? readIssues(workbook) : [],
    returns: isAsked('returnWindow') ? readReturns(workbook, from) : [],
  };
}

const named = (row: { readonly customerId: string | null; readonly customerName: string | null }) => ({
  customerId: text(row.customerId),
  customerName: text(row.customerName),
});

const text = (cell: string | null): string => cell ?? '';
const address = (cell: string | null): string => text(cell).trim().toLowerCase();

const DATE_COLUMNS = [
  ...(['id', 'customerName', 'customerId', 'occasion', 'whose', 'on', 'repeats'] as const),
  ...(['daysBefore', 'owner', 'notes'] as const),
] as const;

/** A meeting that does not say otherwise is held once; all else comes every year. */
function readDates(workbook: ShopWorkbook): readonly PlanningDate[] {
  return workbook.readShort('dates', DATE_COLUMNS).rows.flatMap((row) => {
    if (row.id === null || row.on === null) return [];
    const occasion = (row.occasion ?? 'other') as Occasion;
    return {
      id: row.id,
      ...named(row),
      occasion,
      whose: text(row.whose),
      on: row.on,
      isYearly: row.repeats === null ? occasion !== 'meeting' : row.repeats === 'yearly',
      daysBefore: row.daysBefore,
      owner: address(row.owner),
      notes: text(row.notes),
    };
  });
}

const TALK_COLUMNS = [
  ...(['customerName', 'summary', 'nextStep', 'followUpOn', 'followUpDone', 'by', 'customerId', 'id'] as const),
] as const;

function readFollowUps(workbook: ShopWorkbook, withDone: boolean): readonly PlanningFollowUp[] {
  return workbook.read('interactions', TALK_COLUMNS).rows.flatMap((row) => {
    const { id, followUpOn, followUpDone } = row;
    if (id === null || followUpOn === null || (followUpDone === true && !withDone)) return [];
    return { id, ...named(row), followUpOn, by: address(row.by), what: text(row.nextStep ?? row.summary) };
  });
}

export const ISSUE_COLUMNS = [
  ...(['status', 'promisedAt', 'customerName', 'description', 'owner', 'openedAt'] as const),
  ...(['customerId', 'id', 'resolvedAt', 'escalatedTo'] as const),
] as const;

const readIssues = (workbook: ShopWorkbook): readonly PlanningIssue[] =>
  workbook.readShort('issues', ISSUE_COLUMNS).rows.flatMap(issueOf);

/** Nothing is due about an issue that is settled, nobody knows when. */
export function issueOf(row: SheetRow<'issues', (typeof ISSUE_COLUMNS)[number]>): readonly PlanningIssue[] {
  const { id, status, openedAt, promisedAt, resolvedAt } = row;
  const isSettled = status === 'resolved' || status === 'closed';
  if (id === null || (isSettled && resolvedAt === null)) return [];
  const told = { owner: address(row.owner), escalatedTo: address(row.escalatedTo), what: text(row.description) };
  return [{ id, ...named(row), openedAt, promisedAt, settledAt: isSettled ? resolvedAt : null, ...told }];
}

const LINE_COLUMNS = [
  ...(['customerName', 'product', 'status', 'channel', 'orderNo', 'customerId', 'id', 'returnUntil'] as const),
] as const;

/** Rows apart, between which reading on costs less than another call. */
const GAP_ROWS = 1_000;
/** More stretches than this, and the columns are read whole. */
const MOST_STRETCHES = 8;

function readReturns(workbook: ShopWorkbook, from: IsoDay): readonly PlanningReturn[] {
  const places: number[] = [];
  for (const [sheetRow, until] of workbook.readColumn('orders', 'returnUntil'))
    if (until >= from) places.push(sheetRow);
  if (places.length === 0) return [];
  const stretches = places.filter((row, index) => index === 0 || row - places[index - 1]! > GAP_ROWS).length;
  const isScattered = stretches > MOST_STRETCHES;
  const { rows } = isScattered
    ? workbook.read('orders', LINE_COLUMNS)
    : workbook.readRowsAt('orders', LINE_COLUMNS, places);
  return rows.flatMap((row) => {
    const { id, status, returnUntil } = row;
    const isOver = id === null || returnUntil === null || returnUntil < from;
    if (isOver || status === 'cancelled' || status === 'returned') return [];
    const told = { channel: text(row.channel), orderNo: text(row.orderNo), product: text(row.product) };
    return { id, ...named(row), ...told, returnUntil };
  });
}
