/** Two people and one row: what a form was opened with still stands, or nothing is written. */
import type { TabKey } from '../schema/tab-keys';
import { type TabRow, tabOf } from '../schema/workbook-schema';
import { Refusal } from './refusal';

type Values = Readonly<Record<string, unknown>>;

/**
 * A value that is already what the draft wants is no conflict: the draft was sent twice. A time read back from a cell is
 * off by a fraction of a second.
 *
 * @throws Refusal CHANGED_MEANWHILE
 */
export function requireUnchanged<K extends TabKey>(
  tab: K,
  row: Values & { readonly sheetRow: number },
  was: Partial<TabRow<K>>,
  values: Partial<TabRow<K>>,
): void {
  for (const [key, known] of Object.entries(was)) {
    if (isSame(row[key], known) || isSame(row[key], (values as Values)[key])) continue;
    const { name, columns } = tabOf(tab);
    const column = columns[key as keyof typeof columns] as { readonly header: typeof name };
    throw new Refusal('CHANGED_MEANWHILE', {
      place: { tab: name, row: row.sheetRow, column: column.header },
      found: String(row[key] ?? ''),
    });
  }
}

/** Instants are far above any amount of money. */
const A_TIME = 1e11;

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'number' && typeof other === 'number' && one > A_TIME && Math.abs(one - other) < 1000);
