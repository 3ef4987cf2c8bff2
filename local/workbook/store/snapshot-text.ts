/**
 * A snapshot as one text, for workbooks in memory. Of the texts read last the state is remembered and handed out as a
 * copy: a test starts from the same one a hundred times.
 */
import type { WorkbookState } from '../workbook-state';
import { stateOf } from './snapshot-reader';
import { snapshotLines } from './snapshot-writer';

const MOST_REMEMBERED = 6;

/** Oldest first. */
const remembered = new Map<string, WorkbookState>();

export function snapshotText(state: WorkbookState): string {
  return `[${[...snapshotLines(state, 0)].join(',')}]`;
}

/** @throws SyntaxError for what is no JSON, FolderError for what is no snapshot */
export function stateOfText(text: string): WorkbookState {
  const state = remembered.get(text) ?? stateOf(JSON.parse(text) as unknown[]).state;
  remembered.delete(text);
  remembered.set(text, state);
  for (const [oldest] of remembered) if (remembered.size > MOST_REMEMBERED) remembered.delete(oldest);
  return state.copy();
}
