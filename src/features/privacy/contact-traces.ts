/**
 * Takes contact data out of everything that has kept a copy of it: the log, refused lines of files, the reminder log, the
 * tab today. Done before the customers' own cells are cleared: a run that is cut off finds the customers again, and what
 * is gone already is not looked for twice. Each part has its own lock.
 */
import { daysBetween } from '../../domain/calendar/iso-day';
import { CONTACT_FIELDS } from '../../domain/privacy/kept-contact';
import { keptContactWords } from '../../i18n/kept-contact-words';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import type { Expiring } from './expired-contacts';

export function removeTraces(workbook: ShopWorkbook, expired: Expiring): void {
  const ids = new Set(expired.customers.map(({ id }) => id));
  if (ids.size > 0) {
    cleanLog(workbook, ids);
    cleanReminders(workbook, ids);
  }
  cleanRefusedLines(workbook, expired);
}

/** Worked out of contact data, or repeating what was said; logged beside them. */
const LOGGED: readonly string[] = [...CONTACT_FIELDS, 'search', 'recent'];

const ROWS_AT_ONCE = 500;

/** The rows of these customers that hold a value of such a field: of single saves, and old → new of batches. */
function cleanLog(workbook: ShopWorkbook, ids: ReadonlySet<string>): void {
  const holding = new Set<number>();
  for (const key of [...CONTACT_FIELDS, 'search']) {
    for (const row of workbook.findRows('log', 'changes', `"${key}":[`, 'part')) holding.add(row);
  }
  if (holding.size === 0) return;
  const idAt = workbook.readColumn('log', 'id');
  const places = [...holding].filter((row) => ids.has(idAt.get(row) ?? ''));
  for (let from = 0; from < places.length; from += ROWS_AT_ONCE) {
    workbook.locked(() => {
      const log = workbook.readRowsAt('log', ['tab', 'id', 'changes'], places.slice(from, from + ROWS_AT_ONCE));
      for (const row of log.rows) {
        if (row.tab === 'customers' && ids.has(row.id ?? '')) log.change(row, { changes: withoutContact(row.changes) });
      }
      workbook.commit([log], SINGLE_SAVE);
    });
  }
}

/** What is no JSON any more is emptied. */
function withoutContact(changes: string | null): string {
  try {
    const pairs = Object.entries(JSON.parse(changes ?? '{}') as object);
    return JSON.stringify(Object.fromEntries(pairs.filter(([key]) => !LOGGED.includes(key))));
  } catch {
    return '{}';
  }
}

/** To whom mails went or would go, and what Today shows; a colleague's address stays. */
function cleanReminders(workbook: ShopWorkbook, ids: ReadonlySet<string>): void {
  workbook.locked(() => {
    const ledger = workbook.read('reminders', ['key', 'customerId', 'as', 'to']);
    const theirs = ledger.rows.filter(({ customerId }) => ids.has(customerId ?? ''));
    if (theirs.length === 0) return;
    for (const row of theirs) if (row.as === 'email') ledger.change(row, { to: null });
    const today = workbook.read('today', ['key', 'contact']);
    for (const { key } of theirs) {
      const shown = today.byKey(key ?? '');
      if (shown) today.change(shown, { contact: null });
    }
    workbook.commit([ledger, today], SINGLE_SAVE);
  });
}

/**
 * Refused lines: of the customers whose data go, at once; of the channels' files, and of files of which nothing was taken,
 * when the days are over. What was refused and why stays.
 */
function cleanRefusedLines(workbook: ShopWorkbook, { keepDays, customers }: Expiring): void {
  if (keepDays.size === 0) return;
  const { removed } = keptContactWords[workbook.language];
  const isTelling = (text: string): boolean => text.length > 5;
  const details = customers.flatMap(({ row, fields }) => fields.map((field) => row[field]?.toLowerCase() ?? ''));
  const phones = customers.map(({ row }) => row.phone?.replace(/\D/g, '').slice(-8) ?? '');
  const mentions = (raw: string): boolean => {
    const [text, digits] = [raw.toLowerCase(), raw.replace(/\D/g, '')];
    return (
      details.some((detail) => isTelling(detail) && text.includes(detail)) ||
      phones.some((phone) => isTelling(phone) && digits.includes(phone))
    );
  };
  const limitOf = batchLimits(workbook, keepDays);
  workbook.locked(() => {
    const lines = workbook.read('imports', ['batch', 'at', 'found', 'reason', 'raw']);
    for (const row of lines.rows) {
      const { batch, at, found, raw } = row;
      if (raw === null || raw === removed || at === null) continue;
      const days = daysBetween(workbook.zone.dayOf(at), workbook.today);
      const isKept = [...keepDays.values()].every((limit) => days < limit) || days < limitOf(batch ?? '');
      if (isKept && !mentions(raw)) continue;
      const reason = found === null ? row.reason : (row.reason?.split(found).join(removed) ?? null);
      lines.change(row, { raw: removed, found: found && removed, reason });
    }
    workbook.commit([lines], SINGLE_SAVE);
  });
}

/** Days that the channel of a batch's rows lets data be kept; of files of other channels without end. Read when asked. */
function batchLimits(workbook: ShopWorkbook, keepDays: ReadonlyMap<string, number>): (batch: string) => number {
  let limits: Map<string, number> | null = null;
  return (asked) => {
    if (limits) return limits.get(asked) ?? 0;
    limits = new Map();
    for (const tab of ['customers', 'orders'] as const) {
      const channels = workbook.readColumn(tab, 'channel');
      for (const [sheetRow, batch] of workbook.readColumn(tab, 'batch')) {
        const days = keepDays.get(channels.get(sheetRow) ?? '') ?? Number.POSITIVE_INFINITY;
        limits.set(batch, Math.min(days, limits.get(batch) ?? days));
      }
    }
    return limits.get(asked) ?? 0;
  };
}
