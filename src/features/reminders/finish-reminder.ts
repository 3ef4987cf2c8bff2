/**
 * Says how a reminder ended: done, later, or not this time. Said twice it is the same; what ended otherwise is refused.
 */
import * as v from 'valibot';
import type { FinishReminder } from '../../contract/customers';
import { type IsoDay, parseIsoDay } from '../../domain/calendar/iso-day';
import { afterEvent, isOpen, type LedgerEvent, type LedgerRow } from '../../domain/reminders/ledger';
import { label } from '../../i18n/bilingual';
import { reminderStatuses } from '../../schema/lists/reminder-lists-table';
import { tabOf } from '../../schema/workbook-schema';
import { checked } from '../../sheets/checked-argument';
import { Refusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { LEDGER_STATE, stateOf } from './ledger-row';
import { isPersonsOwn } from './own-reminders';
import { tickFollowUp } from './tick-follow-up';

export interface FinishedReminder {
  readonly key: string;
  readonly status: string;
}

export type Ending =
  | { readonly how: 'done' | 'skip'; readonly reason: string }
  | { readonly how: 'snooze'; readonly until: IsoDay; readonly reason: string }
  | { readonly how: 'reopen'; readonly reason: '' };

const shape = v.object({
  how: v.picklist(['done', 'snooze', 'skip', 'reopen']),
  until: v.optional(v.nullable(v.string())),
  reason: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(2_000)))),
} satisfies Record<keyof FinishReminder, unknown>);

/** The row of the tab today follows. @throws Refusal ARGUMENT_REFUSED, ROW_NOT_FOUND, NOT_YOURS, REMINDER_CLOSED */
export function finishReminder(workbook: ShopWorkbook, key: unknown, input: unknown): FinishedReminder {
  requireRole(workbook.actor, 'agent');
  const ending = readEnding(workbook, input);
  return workbook.locked(() => {
    const finished = settleReminder(workbook, String(key), ending, 'own');
    const shown = workbook.readRow('today', ['done'], finished.key);
    const [row] = shown.rows;
    const stays = ending.how === 'done' || ending.how === 'reopen';
    if (row && stays && shown.change(row, { done: ending.how === 'done' })) workbook.commit([shown], SINGLE_SAVE);
    if (row && !stays) workbook.remove('today', new Set([finished.key]));
    return finished;
  });
}

/**
 * Inside `locked`.
 *
 * @param whose 'all' where the grid itself has let the person tick
 */
export function settleReminder(
  workbook: ShopWorkbook,
  key: string,
  ending: Ending,
  whose: 'own' | 'all',
): FinishedReminder {
  const columns = ['key', 'kind', 'about', 'owner', 'to', 'customerId', 'note', ...LEDGER_STATE] as const;
  const ledger = workbook.readRow('reminders', columns, key);
  const [row] = ledger.rows;
  if (!row) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('reminders').name, id: key });
  if (whose === 'own' && !isPersonsOwn(workbook, row)) throw new Refusal('NOT_YOURS', { owner: row.owner ?? '' });
  const state = stateOf(row);
  if (isAlready(state, ending)) return { key, status: state.status };
  const after = afterEvent(state, eventOf(ending));
  if (!after) throw closed(state);
  const { status, attempts, snoozedTo } = after;
  const note = ending.how === 'reopen' ? null : ending.reason === '' ? row.note : ending.reason;
  ledger.change(row, { status, attempts, snoozedTo, note });
  const isTicked = row.kind === 'followUp' && row.about !== null && (ending.how === 'done' || state.status === 'done');
  const talk = isTicked ? tickFollowUp(workbook, row.about, ending.how === 'done') : [];
  workbook.commit([ledger, ...talk], SINGLE_SAVE);
  return { key, status };
}

const eventOf = (ending: Ending): LedgerEvent =>
  ending.how === 'snooze' ? { event: 'snooze', until: ending.until } : { event: ending.how };

function isAlready(state: LedgerRow, ending: Ending): boolean {
  if (ending.how === 'snooze') return state.status === 'planned' && state.snoozedTo === ending.until;
  if (ending.how === 'reopen')
    return state.status === 'planned' ? state.snoozedTo === null : isOpen(state, state.dueOn);
  return state.status === (ending.how === 'done' ? 'done' : 'skipped');
}

function closed({ status }: LedgerRow): Refusal {
  return new Refusal('REMINDER_CLOSED', { status: reminderStatuses.choices[status] });
}

function readEnding({ today }: ShopWorkbook, input: unknown): Ending {
  const form = label('{how: done | snooze | skip | reopen} 的形式', 'the form {how: done | snooze | skip | reopen}');
  const { how, until, reason } = checked(shape, input, { name: 'ending', expected: form });
  if (how === 'reopen') return { how, reason: '' };
  if (how !== 'snooze') return { how, reason: reason ?? '' };
  const day = parseIsoDay(until ?? '');
  if (day !== null && day > today) return { how, until: day, reason: reason ?? '' };
  const expected = label('今天以后的日期（如 2025-03-08）', 'a day after today, such as 2025-03-08');
  throw new Refusal('ARGUMENT_REFUSED', { name: 'until', expected, found: String(until) });
}
