/**
 * Reads back what the log says of one batch.
 */
import type { TabKey } from '../schema/tab-keys';
import { tabOf, workbook } from '../schema/workbook-schema';
import { type LoggedAdditions, type LoggedChanges, readPrints } from './change-log';
import type { CodecContext } from './codec';
import type { TabLayouts } from './tab-layouts';
import { readTable } from './table-reader';

export interface LoggedTab {
  /** Row identity → print of the row as it was added. */
  readonly added: ReadonlyMap<string, string>;
  /** In the order they were made. */
  readonly changed: readonly { readonly id: string; readonly changes: LoggedChanges }[];
}

export function readLoggedBatch(
  layouts: TabLayouts,
  codec: CodecContext,
  batch: string,
): ReadonlyMap<TabKey, LoggedTab> {
  const tabs = new Map<TabKey, { added: Map<string, string>; changed: { id: string; changes: LoggedChanges }[] }>();
  const loggedTab = (name: string) => {
    const key = workbook.tabs.find((tab) => tab.key === name)?.key;
    if (!key) return null;
    const known = tabs.get(key) ?? { added: new Map<string, string>(), changed: [] };
    tabs.set(key, known);
    return { key, ...known };
  };
  for (const row of readTable(layouts, codec, 'log', ['batch', 'tab', 'id', 'changes']).rows) {
    const changes = row['batch'] === batch ? parsed(row['changes']) : null;
    if (changes === null) continue;
    for (const [name, prints] of Object.entries((changes as Partial<LoggedAdditions>).added ?? {})) {
      for (const [identity, print] of readPrints(String(prints))) loggedTab(name)?.added.set(identity, print);
    }
    const logged = loggedTab(String(row['tab'] ?? ''));
    if (logged)
      logged.changed.push({ id: String(row['id'] ?? ''), changes: known(logged.key, changes as LoggedChanges) });
  }
  return tabs;
}

/** A log row that people have damaged tells nothing. */
function parsed(text: unknown): LoggedAdditions | LoggedChanges | null {
  try {
    const value: unknown = JSON.parse(String(text));
    return typeof value === 'object' && value !== null ? (value as LoggedChanges) : null;
  } catch {
    return null;
  }
}

function known(key: TabKey, changes: LoggedChanges): LoggedChanges {
  const columns = tabOf(key).columns as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(changes).filter(([column, pair]) => column in columns && Array.isArray(pair)),
  );
}
