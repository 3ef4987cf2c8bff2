/**
 * What people chose for the columns of a header set, kept with the document so that everybody gets it: one property
 * `import.columns.<fingerprint>` a header set, the 20 newest. The order of the columns does not count.
 */
import type { Instant } from '../../domain/calendar/instant';
import type { DocumentProperties } from '../../platform/document-properties';
import { fingerprint } from '../../sheets/fingerprint';
import type { ChosenColumns } from './recognise-columns';

const PREFIX = 'import.columns.';
const KEPT = 20;
/** A property holds 9 KB in UTF-8, where a Chinese character takes three bytes. */
const LONGEST = 3000;

interface Memory {
  /** When it was last chosen. */
  readonly at: Instant;
  readonly columns: ChosenColumns;
}

type Store = Pick<DocumentProperties, 'all' | 'get' | 'set' | 'remove'>;

export function rememberedColumns(store: Pick<Store, 'get'>, header: readonly string[]): ChosenColumns {
  return memoryIn(store.get(keyOf(header)))?.columns ?? {};
}

/** Remembers the choice, or forgets the earlier one where there is none; writes only what changes. */
export function rememberColumns(store: Store, header: readonly string[], chosen: ChosenColumns, now: Instant): void {
  const all = store.all();
  const key = keyOf(header);
  const known = memoryIn(all[key] ?? null);
  if (Object.keys(chosen).length === 0) {
    if (key in all) store.remove(key);
    return;
  }
  const text = JSON.stringify({ at: now, columns: chosen } satisfies Memory);
  if (isEqual(known?.columns, chosen) || text.length > LONGEST) return;
  const others = Object.keys(all).filter((one) => one.startsWith(PREFIX) && one !== key);
  others.sort((one, other) => chosenAt(all[other]) - chosenAt(all[one]));
  for (const oldest of others.slice(KEPT - 1)) store.remove(oldest);
  store.set(key, text);
}

function keyOf(header: readonly string[]): string {
  const names = header.map((name) => name.replace(/^\ufeff/, '').trim()).filter((name) => name !== '');
  return PREFIX + fingerprint(names.sort().join('\u0000'));
}

/** Null for nothing, and for what no release of ours wrote. */
function memoryIn(text: string | null): Memory | null {
  if (text === null) return null;
  try {
    const memory = JSON.parse(text) as Partial<Memory> | null;
    if (typeof memory?.at !== 'number' || typeof memory.columns !== 'object' || memory.columns === null) return null;
    return { at: memory.at, columns: memory.columns };
  } catch {
    return null;
  }
}

const chosenAt = (text: string | undefined): number => memoryIn(text ?? null)?.at ?? 0;

function isEqual(one: ChosenColumns | undefined, other: ChosenColumns): boolean {
  const sorted = (columns: ChosenColumns): string =>
    JSON.stringify(Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1)));
  return one !== undefined && sorted(one) === sorted(other);
}
