/**
 * Puts in order what no onEdit has come round to: large pastes, runs that were killed, cells typed while another run held
 * the lock. Slice by slice; what is left is written down before each, so that any later run goes on from there.
 */
import type { DocumentProperties } from '../../platform/document-properties';
import type { TabKey } from '../../schema/tab-keys';
import { tabOf } from '../../schema/workbook-schema';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { keyOfMark, type TypedMark, typedMarks } from '../../sheets/typed-marks';
import { mendTypedRows } from './mend-typed-rows';
import { ROW_RULES } from './row-rules-table';
import type { TypedHelp } from './typed-request';

/** As many as one lock is held for: a few seconds. */
const SLICE_ROWS = 500;

export interface Sweep extends TypedHelp {
  readonly properties: Pick<DocumentProperties, 'all' | 'set' | 'remove'>;
  /** Should no new slice be begun? */
  readonly isOver: () => boolean;
}

export interface Swept {
  readonly rows: number;
  /** Rows still to be done, by this or a later run. */
  readonly left: number;
}

export function sweepTypedRows(workbook: ShopWorkbook, sweep: Sweep): Swept {
  requireRole(workbook.actor, 'agent');
  let rows = 0;
  for (const mark of typedMarks(sweep.properties.all())) {
    let rest: TypedMark | null = mark;
    while (rest !== null && !sweep.isOver()) {
      const slice: TypedMark = { ...rest, to: Math.min(rest.to, rest.from + SLICE_ROWS - 1) };
      const { missed } = mendTypedRows(workbook, { ...slice, columns: null, oldValue: null }, sweep);
      if (missed > 0) sweepNameless(workbook, sweep, mark.tab);
      rows += slice.to - slice.from + 1;
      rest = goOn(sweep.properties, rest, slice.to);
    }
  }
  const left = typedMarks(sweep.properties.all()).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return { rows, left };
}

/**
 * Rows that nobody has given an id, or of whom nobody knows whose they are, wherever they stand: Google drops onEdit when
 * people type fast, and a row without an id that was sorted away is not where its mark says.
 */
export function sweepNameless(workbook: ShopWorkbook, sweep: Sweep, only: TabKey | null = null): number {
  requireRole(workbook.actor, 'agent');
  let rows = 0;
  for (const tab of only === null ? WITH_IDS : [only]) {
    for (const { from, to } of spansOf(namelessRows(workbook, tab))) {
      if (sweep.isOver()) return rows;
      const typed = { tab, from, to, columns: null, oldValue: null, by: '', at: workbook.now };
      mendTypedRows(workbook, typed, sweep);
      rows += to - from + 1;
    }
  }
  return rows;
}

/** Tabs whose rows have ids of their own. */
const WITH_IDS = (Object.keys(ROW_RULES) as TabKey[]).filter((tab) => ROW_RULES[tab]!.ready.length > 0);

function namelessRows(workbook: ShopWorkbook, tab: TabKey): readonly number[] {
  const [said = ''] = ROW_RULES[tab]?.ready ?? [];
  const spoken = workbook.readColumn(tab, said as never);
  const keys = ['id', ...('customerId' in tabOf(tab).columns ? ['customerId'] : [])];
  const known = keys.map((key) => workbook.readColumn(tab, key as never));
  return [...spoken.keys()].filter((row) => known.some((column) => !column.has(row)));
}

/** Neighbours in one stretch, none longer than a slice. */
function spansOf(rows: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = spans[spans.length - 1];
    if (last && row - last.to <= GAP_ROWS && row - last.from < SLICE_ROWS) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans;
}

/** Rows in between are looked at as well: that is cheaper than another lock. */
const GAP_ROWS = 50;

/** The rest is written down before what stood there is taken away: killed between, some rows are done twice. */
function goOn(properties: Sweep['properties'], mark: TypedMark, done: number): TypedMark | null {
  const rest = done < mark.to ? { ...mark, from: done + 1 } : null;
  if (rest) properties.set(keyOfMark(rest), rest.by);
  properties.remove(keyOfMark(mark));
  return rest;
}
