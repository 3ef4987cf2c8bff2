/**
 * Takes contact data out of everything that has kept a copy of it: the log, refused lines of files, the reminder log, the
 * tab today. Done before the customers' own cells are cleared: a run that is cut off finds the customers again, and what
 * is gone already is not looked for twice. Each part has its own lock.
 */
import type { IsoDay } from '../../domain/calendar/iso-day';
import { addDays } from '../../domain/calendar/iso-day';
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

/** To whom mails went or would go; a colleague's address stays. */
function cleanReminders(workbook: ShopWorkbook, ids: ReadonlySet<string>): void {
  const isTheirs = (customerId: string | null): boolean => ids.has(customerId ?? '');
  const { rows } = workbook.read('reminders', ['key', 'customerId', 'as', 'to']);
  const theirs = new Set(rows.flatMap(({ key, customerId }) => (isTheirs(customerId) && key !== null ? [key] : [])));
  if (theirs.size === 0) return;
  if (rows.some(({ customerId, as, to }) => as === 'email' && to !== null && isTheirs(customerId))) {
    workbook.locked(() => {
      const ledger = workbook.read('reminders', ['customerId', 'as', 'to']);
      for (const row of ledger.rows)
        if (row.as === 'email' && isTheirs(row.customerId)) ledger.change(row, { to: null });
      workbook.commit([ledger], SINGLE_SAVE);
    });
  }
  const isShown = ({ key, contact }: { readonly key: string | null; readonly contact: string | null }): boolean =>
    contact !== null && theirs.has(key ?? '');
  if (!workbook.read('today', ['key', 'contact']).rows.some(isShown)) return;
  workbook.locked(() => {
    const today = workbook.read('today', ['key', 'contact']);
    for (const row of today.rows) if (isShown(row)) today.change(row, { contact: null });
    workbook.commit([today], SINGLE_SAVE);
  });
}

/**
 * Refused lines: of the customers whose data go, at once; of the channels' files, and of files of which nothing was taken,
 * when the days are over. What was refused and why stays.
 */
function cleanRefusedLines(workbook: ShopWorkbook, { keepDays, customers }: Expiring): void {
  if (keepDays.size === 0) return;
  const { zone, today, language } = workbook;
  const { removed } = keptContactWords[language];
  const limits = batchLimits(workbook, keepDays);
  const mentions = mentionsOf(customers.map(({ row }) => row));
  const columns = ['batch', 'at', 'found', 'reason', 'raw'] as const;
  const isOver = (batch: string | null, at: Parameters<typeof zone.dayOf>[0] | null): boolean => {
    const days = limits().get(batch ?? '');
    const kept = days === undefined ? Math.min(...keepDays.values()) : days;
    return at !== null && addDays(zone.dayOf(at) as IsoDay, kept) <= today;
  };
  const mustGo = (row: { batch: string | null; at: Parameters<typeof isOver>[1]; raw: string | null }): boolean =>
    row.raw !== null && row.raw !== removed && (mentions(row.raw) || isOver(row.batch, row.at));
  if (!workbook.read('imports', columns).rows.some(mustGo)) return;
  workbook.locked(() => {
    const lines = workbook.read('imports', columns);
    for (const row of lines.rows) {
      if (!mustGo(row)) continue;
      const reason = row.found === null ? row.reason : (row.reason?.split(row.found).join(removed) ?? null);
      lines.change(row, { raw: removed, found: row.found === null ? null : removed, reason });
    }
    workbook.commit([lines], SINGLE_SAVE);
  });
}

/** By batch: for how many days its channel lets data be kept; infinite for files of other channels. Read when asked. */
function batchLimits(workbook: ShopWorkbook, keepDays: ReadonlyMap<string, number>) {
  let limits: Map<string, number> | null = null;
  return (): ReadonlyMap<string, number> => {
    if (limits) return limits;
    limits = new Map();
    for (const tab of ['customers', 'orders'] as const) {
      const channels = workbook.readColumn(tab, 'channel');
      for (const [sheetRow, batch] of workbook.readColumn(tab, 'batch')) {
        const days = keepDays.get(channels.get(sheetRow) ?? '') ?? Number.POSITIVE_INFINITY;
        limits.set(batch, Math.min(days, limits.get(batch) ?? Number.POSITIVE_INFINITY));
      }
    }
    return limits;
  };
}

type Contacts = Expiring['customers'][number]['row'];

/** Does a line of a file speak of one of them? Phones are compared by their last eight digits, however they are written. */
function mentionsOf(customers: readonly Contacts[]): (raw: string) => boolean {
  const emails = new Set(customers.flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()])));
  const phones = new Set(customers.flatMap(({ phone }) => lastDigits(phone ?? '')));
  const texts = customers.flatMap(({ wechat, address }) => [wechat, address].filter((text) => (text ?? '').length > 5));
  return (raw) =>
    (raw.match(/[^\s,;"'<>|]+@[^\s,;"'<>|]+/g) ?? []).some((email) => emails.has(email.toLowerCase())) ||
    (raw.match(/\d[\d\s().-]{5,}\d/g) ?? []).flatMap(lastDigits).some((digits) => phones.has(digits)) ||
    texts.some((text) => raw.includes(text ?? ''));
}

function lastDigits(text: string): readonly string[] {
  const digits = text.replace(/\D/g, '');
  return digits.length < 7 ? [] : [digits.slice(-8)];
}
