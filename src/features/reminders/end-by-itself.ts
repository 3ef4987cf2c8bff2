/**
 * Ends reminders whose matter was settled elsewhere: seen when today's work is listed or its tab rewritten, and at once
 * after a save that settles one. Each ends with a note that says why.
 */
import { afterEvent, isOpen } from '../../domain/reminders/ledger';
import { overByItself, type SelfEnding } from '../../domain/reminders/over-by-itself';
import { selfEndingWords } from '../../i18n/self-ending-words';
import { isRefusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { LEDGER_STATE, stateOf } from './ledger-row';
import { readSince } from './since-then';

const ENDED = ['key', 'note', ...LEDGER_STATE] as const;

/** Inside `locked`. What somebody has ended meanwhile stays as they said. */
export function endReminders(workbook: ShopWorkbook, over: ReadonlyMap<string, SelfEnding>): void {
  const words = selfEndingWords[workbook.language];
  const few = over.size <= 3;
  const tables = few
    ? [...over.keys()].map((key) => workbook.readRow('reminders', ENDED, key))
    : [workbook.read('reminders', ENDED)];
  for (const ledger of tables) {
    for (const row of ledger.rows) {
      const ending = over.get(row.key ?? '');
      const after = ending && afterEvent(stateOf(row), { event: ending.event });
      if (ending && after) ledger.change(row, { status: after.status, note: words[ending.because] });
    }
  }
  workbook.commit(tables, SINGLE_SAVE);
}

/** Whoever only looks, or meets somebody who is saving, leaves it to the next who asks. */
export function endIfPossible(workbook: ShopWorkbook, over: ReadonlyMap<string, SelfEnding>): void {
  if (over.size === 0 || workbook.actor.role === 'viewer') return;
  try {
    workbook.locked(() => endReminders(workbook, over));
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

/**
 * After a save that may have settled what reminders speak of: one look where there are none.
 *
 * @param replied the shop has turned to the customer about the issue just now
 */
export function endSettled(
  workbook: ShopWorkbook,
  by: 'about' | 'customerId',
  id: string,
  replied: 'replied' | null = null,
): void {
  const places = workbook.findRows('reminders', by, id);
  if (places.length === 0) return;
  const { rows } = workbook.readRowsAt('reminders', ['key', 'kind', 'about', 'customerId', ...LEDGER_STATE], places);
  const open = rows.filter((row) => isOpen(stateOf(row), workbook.today) || row.status === 'planned');
  if (open.length === 0) return;
  const customers = new Map(
    [...new Set(open.map(({ customerId }) => customerId ?? ''))].flatMap((customerId) => {
      const columns = ['status', 'consent', 'lastOrderOn', 'lastContactAt'] as const;
      const [row] = customerId === '' ? [] : workbook.readRow('customers', columns, customerId).rows;
      return row ? [[customerId, row] as const] : [];
    }),
  );
  const since = readSince(workbook, open, customers);
  const over = new Map<string, SelfEnding>();
  for (const row of open) {
    const answered = replied !== null && row.kind === 'promise';
    const ending = overByItself({ ...stateOf(row), kind: row.kind ?? '' }, since.of(row));
    const ended = ending ?? (answered ? ({ event: 'done', because: 'replied' } as const) : null);
    if (ended && row.key !== null) over.set(row.key, ended);
  }
  endIfPossible(workbook, over);
}
