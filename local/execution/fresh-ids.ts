/**
 * Ids that nothing in a workbook bears yet, drawn from a source of chance, so that a test can have the same ones twice.
 */
import type { WorkbookModel } from '../workbook/model';

/** A number in [0, 1). */
export type Chance = () => number;

/** The same numbers for the same seed (mulberry32 over FNV-1a). */
export function seededChance(seed: string): Chance {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LARGEST_ID = 2_147_483_647;

/** For tabs, protections and metadata alike. */
export function freshId(workbook: WorkbookModel, chance: Chance): number {
  for (;;) {
    const id = 1 + Math.floor(chance() * LARGEST_ID);
    const taken =
      workbook.sheet(id) !== undefined ||
      workbook.protections().some((one) => one.id === id) ||
      workbook.metadata().some((one) => one.id === id);
    if (!taken) return id;
  }
}

/** A version 4 UUID. */
export function freshUuid(chance: Chance): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(chance() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}

/** A spreadsheet's id looks like Google's: 44 characters. */
export function freshSpreadsheetId(chance: Chance): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length: 44 }, () => letters[Math.floor(chance() * letters.length)]).join('');
}
