/**
 * Two colleagues' hourly triggers as Google fires them on its bad days: skipped, doubled, failing for a moment, killed.
 */

import { nextDue } from '../../../local/execution/due-triggers';
import type { ExecutionReport } from '../../../local/execution/execution';
import type { Faults } from '../../../local/execution/faults';
import type { LocalWorkbook } from '../../../local/local-workbook';
import type { Chance } from '../builders/chance';

export interface Mishaps {
  skipped: number;
  doubled: number;
  failed: number;
  killed: number;
  fired: number;
}

export const noMishaps = (): Mishaps => ({ skipped: 0, doubled: 0, failed: 0, killed: 0, fired: 0 });

/** Of ten firings: more by night (UTC), when little is due in any of the zones, so that a year can be lived through. */
const SKIPPED_IN_TEN = { day: 4, night: 8 } as const;
const DAYTIME = { from: 5, until: 17 } as const;

function isSkipped(at: number, random: Chance): boolean {
  const hour = new Date(at).getUTCHours();
  const isDay = hour >= DAYTIME.from && hour < DAYTIME.until;
  return random.below(10) < SKIPPED_IN_TEN[isDay ? 'day' : 'night'];
}

/** Fires whatever is due until then; what each run did is handed on before the next begins. */
export function fireUntil(
  shop: LocalWorkbook,
  until: number,
  { random, mishaps, seen }: { random: Chance; mishaps: Mishaps; seen: (report: ExecutionReport) => void },
): void {
  for (;;) {
    const [next] = shop.workbook
      .triggers()
      .map((trigger) => ({ trigger, at: nextDue(trigger) ?? Number.POSITIVE_INFINITY }))
      .sort((a, b) => a.at - b.at);
    if (!next || next.at > until) break;
    if (isSkipped(next.at, random)) {
      mishaps.skipped += 1;
      const schedule = { ...next.trigger.schedule, firedAt: next.at };
      shop.workbook.apply({ op: 'trigger', trigger: { ...next.trigger, schedule } });
      continue;
    }
    const times = random.below(20) === 0 ? 2 : 1;
    mishaps.doubled += times - 1;
    for (let time = 0; time < times; time += 1) {
      if (time > 0) shop.workbook.apply({ op: 'trigger', trigger: next.trigger });
      for (const report of shop.fireTriggers(next.at, mishap(random, mishaps))) {
        mishaps.fired += 1;
        seen(report);
      }
    }
  }
  shop.setClock(new Date(until).toISOString());
}

/** Most runs go well; a fault strikes anywhere in the first 400 calls, which most runs never reach. */
function mishap(random: Chance, mishaps: Mishaps): Faults {
  const call = 1 + random.below(random.below(2) === 0 ? 40 : 400);
  switch (random.below(12)) {
    case 0:
      mishaps.failed += 1;
      return random.below(2) === 0 ? { failAt: call } : { failAfter: call };
    case 1: {
      mishaps.killed += 1;
      const unflushed = random.below(2) === 0 ? 'lost' : 'land';
      return random.below(2) === 0 ? { killAt: call, unflushed } : { killAfter: call, unflushed };
    }
    default:
      return {};
  }
}
