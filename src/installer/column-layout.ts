/**
 * Where each column of a tab will stand once the missing ones are there. Pure.
 *
 * A missing column comes to the right of its left neighbour in the schema, wherever that stands now; without one, after
 * the last column in use. A blank column at that place is taken instead of making another: it is what an interrupted
 * installation leaves behind.
 */
import type { Columns } from '../schema/column';
import { identifyColumns } from '../sheets/identity';
import type { ColumnRun } from './change';
import type { FoundColumn } from './found';

export interface ColumnPlace {
  /** null: one of the shop's own. */
  readonly key: string | null;
  /** null: it is to be made. */
  readonly found: FoundColumn | null;
}

export interface Addition {
  readonly key: string;
  /** Its position once the additions before it are made. */
  readonly at: number;
  readonly insert: boolean;
}

export interface ColumnLayout {
  /** In the order they will stand; the first is position 1. */
  readonly places: readonly ColumnPlace[];
  readonly additions: readonly Addition[];
}

export function layoutColumns(columns: Columns, found: readonly FoundColumn[]): ColumnLayout {
  const places = placesOf(columns, found);
  const additions: Addition[] = [];
  let left: string | null = null;
  for (const key of Object.keys(columns)) {
    if (!places.some((place) => place.key === key)) additions.push(add(places, key, left));
    left = key;
  }
  return { places, additions };
}

function placesOf(columns: Columns, found: readonly FoundColumn[]): ColumnPlace[] {
  const facts = found.map(({ header, mark }, index) => ({ position: index + 1, header, mark }));
  const keys = new Map<number, string>();
  for (const [key, { position }] of identifyColumns(columns, facts)) keys.set(position, key);
  return found.map((one, index) => ({ key: keys.get(index + 1) ?? null, found: one }));
}

function add(places: ColumnPlace[], key: string, left: string | null): Addition {
  const index = (left === null ? lastInUse(places) : places.findIndex((place) => place.key === left)) + 1;
  const insert = !isVacant(places[index]);
  places.splice(index, insert ? 0 : 1, { key, found: null });
  return { key, at: index + 1, insert };
}

/** The index of the last column with a header; -1 when there is none. */
function lastInUse(places: readonly ColumnPlace[]): number {
  for (let index = places.length - 1; index >= 0; index--) if (!isVacant(places[index])) return index;
  return -1;
}

function isVacant(place: ColumnPlace | undefined): boolean {
  return place !== undefined && place.key === null && place.found !== null && isBlank(place.found);
}

function isBlank({ header, mark, blank }: FoundColumn): boolean {
  return header.trim() === '' && mark === null && blank;
}

/** Joins neighbours: positions, ascending → runs. */
export function runsOf(positions: readonly number[]): ColumnRun[] {
  const runs: { at: number; span: number }[] = [];
  for (const position of positions) {
    const last = runs[runs.length - 1];
    if (last && last.at + last.span === position) last.span++;
    else runs.push({ at: position, span: 1 });
  }
  return runs;
}
