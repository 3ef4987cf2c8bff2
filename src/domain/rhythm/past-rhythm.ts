/**
 * Finds regulars who stay away longer than they use to: at least three orders, and more than twice the median gap
 * between them since the last. Each customer is measured by nobody but himself.
 *
 * Orders of one day are one visit: who orders twice in a morning has no rhythm of zero days.
 */
import { daysBetween, type IsoDay } from '../calendar/iso-day';
import { isKept, type OrderLine } from '../orders/kept-line';
import { median } from './median';

export interface PastRhythm {
  readonly customerId: string;
  readonly lastOrderOn: IsoDay;
  /** Days; a half where the middle lies between two. */
  readonly medianGap: number;
  readonly daysSince: number;
}

const FEWEST_VISITS = 3;
const PATIENCE = 2;

/** In no particular order. Days after `today` count as today's neighbours do: they only make a customer less late. */
export function pastRhythm(lines: Iterable<OrderLine>, today: IsoDay): readonly PastRhythm[] {
  const days = new Map<string, Set<IsoDay>>();
  for (const line of lines) {
    if (line.customerId === '' || !isKept(line)) continue;
    const known = days.get(line.customerId);
    if (known) known.add(line.orderedOn);
    else days.set(line.customerId, new Set([line.orderedOn]));
  }
  return [...days].flatMap(([customerId, visits]) => {
    const late = lateness([...visits].sort(), today);
    return late ? [{ customerId, ...late }] : [];
  });
}

function lateness(visits: readonly IsoDay[], today: IsoDay): Omit<PastRhythm, 'customerId'> | null {
  const lastOrderOn = visits[visits.length - 1];
  if (lastOrderOn === undefined || visits.length < FEWEST_VISITS) return null;
  const gaps = visits.slice(1).map((day, index) => daysBetween(visits[index]!, day));
  const medianGap = median(gaps);
  const daysSince = daysBetween(lastOrderOn, today);
  return daysSince > PATIENCE * medianGap ? { lastOrderOn, medianGap, daysSince } : null;
}
