/** Installs to the end: one run on Google is cut off before its time is up, and says whether to call again. */
import type { DescribedChange, InstallOutcome } from '../../src/contract/install';
import { server } from '../remote/server';

/** A run that finished nothing would be asked for ever. */
const MOST_RUNS = 30;

/**
 * @param first the first run: installing, or the first run of an empty spreadsheet
 * @param onRun told after each run how many changes are made so far
 * @throws CallRefused
 */
export async function installAll(
  first: () => Promise<InstallOutcome>,
  onRun: (done: number) => void,
): Promise<readonly DescribedChange[]> {
  let outcome = await first();
  let changes = outcome.changes;
  onRun(changes.length);
  for (let run = 1; !outcome.done && run < MOST_RUNS; run += 1) {
    outcome = await server.installOrRepair(true);
    changes = changes.concat(outcome.changes);
    onRun(changes.length);
  }
  return changes;
}
