/** A second workbook in the same state, for trying something out. Shares nothing that changes with the first. */
import { stateOf } from './store/snapshot-reader';
import { snapshotLines } from './store/snapshot-writer';
import { type Journal, Workbook } from './workbook';

export function cloneWorkbook(workbook: Workbook, now: () => number, journal?: Journal): Workbook {
  return new Workbook(stateOf(ownLines(workbook)).state, now, journal);
}

/** Rows are new arrays already; lists and tables in the state are immutable or rebuilt, so nothing is copied twice. */
function* ownLines(workbook: Workbook): Iterable<object> {
  yield* snapshotLines(workbook.state, 0);
}
