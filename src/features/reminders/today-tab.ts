/**
 * The tab today: written from the ledger, ticked by people, on phones too. A tick is honoured when it is made, and again
 * whenever the tab is rewritten, so that none is lost; the ledger remembers what it has honoured.
 */
import type { IsoDay } from '../../domain/calendar/iso-day';
import { readRecent } from '../../domain/recent/recent-history';
import { POSTPONED_UNTIL, type Postponement } from '../../domain/reminders/postponed-until';
import { todayWords } from '../../i18n/today-words';
import { media } from '../../schema/lists/talk-lists-table';
import type { TabRow } from '../../schema/workbook-schema';
import { isRefusal, type Refusal } from '../../sheets/refusal';
import { type SheetRow, type ShopWorkbook, SINGLE_SAVE, type Table } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { endReminders } from './end-by-itself';
import { type Ending, settleReminder } from './finish-reminder';
import { type OpenReminder, openReminders } from './open-reminders';

const COLUMNS = [
  ...(['key', 'done', 'snooze', 'customerName', 'reason', 'text', 'contact', 'lastContact'] as const),
  ...(['lastProduct', 'suggestion', 'owner'] as const),
] as const;

type TodayTable = Table<'today', (typeof COLUMNS)[number]>;
type Row = SheetRow<'today', (typeof COLUMNS)[number]>;

export interface RefreshedToday {
  readonly shown: number;
  readonly more: number;
}

/** Honours every tick, takes away what is settled, adds what is new; a row that stays keeps its place. */
export function refreshToday(workbook: ShopWorkbook): RefreshedToday {
  requireRole(workbook.actor, 'agent');
  honourTicks(workbook, null, 'all');
  const { items, over, more } = openReminders(workbook, 'all');
  workbook.locked(() => {
    if (over.size > 0) endReminders(workbook, over);
    const wanted = new Map(items.map((item) => [item.key, item]));
    const stale = workbook
      .read('today', ['key'])
      .rows.flatMap(({ key }) => (key !== null && !wanted.has(key) ? [key] : []));
    if (stale.length > 0) workbook.remove('today', new Set(stale));
    const table = workbook.read('today', COLUMNS);
    for (const row of table.rows) {
      const item = wanted.get(row.key ?? '');
      if (item) table.change(row, { ...cellsOf(item, workbook), done: false, snooze: null });
    }
    for (const item of items) if (!table.byKey(item.key)) table.append({ ...cellsOf(item, workbook), done: false });
    workbook.commit([table], SINGLE_SAVE);
  });
  return { shown: items.length, more };
}

function cellsOf(item: OpenReminder, { zone, labels, language }: ShopWorkbook): Partial<TabRow<'today'>> {
  const [talk] = readRecent(item.recent).talks;
  const said = talk && { on: zone.dayOf(talk.at), medium: labels.labelOf(media, talk.medium), said: talk.summary };
  const text = (value: string): string | null => (value === '' ? null : value);
  return {
    key: item.key,
    customerName: text(item.customerName),
    reason: text(item.reason),
    text: text(item.text),
    contact: text(item.contact),
    lastContact: said ? todayWords[language].lastContact(said) : null,
    lastProduct: text(item.lastProduct),
    suggestion: text(item.suggestion),
    owner: text(item.doer),
  };
}

/**
 * Carries ticks and choices into the ledger. What is refused is taken back from the grid, so that nobody else's run
 * honours it later.
 *
 * @param sheetRows where somebody has just typed; null: all rows
 * @returns the first refusal; null when all went well
 */
export function honourTicks(
  workbook: ShopWorkbook,
  sheetRows: ReadonlySet<number> | null,
  whose: 'own' | 'all',
): Refusal | null {
  return workbook.locked(() => {
    const table = workbook.read('today', ['key', 'done', 'snooze']) as unknown as TodayTable;
    let refused: Refusal | null = null;
    for (const row of table.rows) {
      const isMeant = sheetRows === null || sheetRows.has(row.sheetRow);
      const ending = isMeant ? endingOf(row, workbook.today) : null;
      if (ending === null || row.key === null) continue;
      if (sheetRows === null && ending.how === 'snooze' && wasSnoozed(workbook, row.key)) continue;
      try {
        settleReminder(workbook, row.key, ending, whose);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refused ??= error;
        table.change(row, { done: false, snooze: null });
      }
    }
    workbook.commit([table], SINGLE_SAVE);
    return refused;
  });
}

/**
 * A choice that stands there since it was honoured would put the reminder off day after day. A row that is put off until
 * a day to come and not planned for it was cut off in the writing, which ends with the status: it is honoured again.
 */
function wasSnoozed(workbook: ShopWorkbook, key: string): boolean {
  const [row] = workbook.readRow('reminders', ['snoozedTo', 'status'], key).rows;
  const until = row?.snoozedTo ?? null;
  return until !== null && (row?.status === 'planned' || until <= workbook.today);
}

/** A tick says more than a choice beside it. */
function endingOf({ done, snooze }: Pick<Row, 'done' | 'snooze'>, today: IsoDay): Ending | null {
  if (done === true) return { how: 'done', reason: '' };
  if (snooze === null) return null;
  if (snooze === 'skip') return { how: 'skip', reason: '' };
  const until = POSTPONED_UNTIL[snooze as Postponement] as (typeof POSTPONED_UNTIL)[Postponement] | undefined;
  return until ? { how: 'snooze', until: until(today), reason: '' } : null;
}
