/**
 * Shows what would have gone out in the last 30 days, rules that are off included and told apart: how much it is to turn
 * reminders on. Sends nothing and writes nothing. An agent is shown their own.
 */
import type { PreviewedMonth } from '../../contract/reminders';
import { addDays, type IsoDay } from '../../domain/calendar/iso-day';
import { knownAtHome } from '../../domain/orders/known-at-home';
import type { SummarisedLine } from '../../domain/orders/order-summaries';
import { type PastFacts, planPastDays } from '../../domain/reminders/past-days';
import type { PlannedReminder } from '../../domain/reminders/plan-reminders';
import { homeCurrency } from '../../sheets/home-currency';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { isShownTo } from './preview-reminders';
import { readRules } from './read-rules';
import { readFactsOf } from './reminder-facts';
import { reasonWords } from './reminder-mail';

const DAYS = 30;
/** Of each kind and form. */
const EXAMPLES = 3;
/** Lower than any priority: an entry that a rule plans that is on is not put down to one that is off. */
const AFTER_ALL = 1_000_000_000;

type Count = { -readonly [K in keyof PreviewedMonth['counts'][number]]: PreviewedMonth['counts'][number][K] };

export function previewMonth(workbook: ShopWorkbook): PreviewedMonth {
  requireRole(workbook.actor, 'agent');
  const days = Array.from({ length: DAYS }, (_, index) => addDays(workbook.today, index - DAYS));
  const [from, to] = [days[0]!, days[DAYS - 1]!];
  const planned = planMonth(workbook, days).filter(
    (entry) => entry.dueOn >= from && entry.dueOn <= to && entry.skip === null && isShownTo(workbook.actor, entry),
  );
  const counts = new Map<string, Count>();
  const shown = new Map<string, number>();
  const examples: PreviewedMonth['examples'][number][] = [];
  for (const { dueOn: day, kind, as, priority, customerName, reason } of planned) {
    const on = priority < AFTER_ALL;
    const sort = `${kind} ${as} ${on}`;
    const count = counts.get(`${day} ${sort}`) ?? { day, kind, as, on, count: 0 };
    count.count += 1;
    counts.set(`${day} ${sort}`, count);
    const known = shown.get(sort) ?? 0;
    shown.set(sort, known + 1);
    if (known < EXAMPLES) {
      examples.push({ day, kind, as, on, customerName, reason: reasonWords(reason, workbook.language) });
    }
  }
  return { from, to, counts: [...counts.values()], examples };
}

function planMonth(workbook: ShopWorkbook, days: readonly IsoDay[]): readonly PlannedReminder[] {
  const rules = readRules(workbook).map((rule) => ({
    ...rule,
    on: true,
    priority: rule.on ? rule.priority : AFTER_ALL + rule.priority,
  }));
  const facts = readFactsOf(workbook, rules, days[0]!, true);
  return planPastDays(facts.input, readPast(workbook), days);
}

const LINE_COLUMNS = [
  ...(['orderedOn', 'product', 'amount', 'currency', 'status', 'channel', 'orderNo', 'customerId'] as const),
  'amountHome',
] as const;

function readPast(workbook: ShopWorkbook): PastFacts {
  const home = homeCurrency(workbook);
  const lines = workbook.read('orders', LINE_COLUMNS).rows.flatMap((row): SummarisedLine[] => {
    const { customerId, orderedOn } = row;
    if (customerId === null || orderedOn === null) return [];
    const named = { channel: row.channel ?? '', orderNo: row.orderNo ?? '', product: row.product ?? '' };
    return [{ customerId, orderedOn, ...named, status: row.status ?? '', amountHome: knownAtHome(row, home) }];
  });
  const talks = workbook
    .read('interactions', ['at', 'customerId'])
    .rows.flatMap(({ at, customerId }) => (at === null || customerId === null ? [] : [{ at, customerId }]));
  return { lines, talks };
}
