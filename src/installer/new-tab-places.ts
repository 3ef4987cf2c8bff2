/** Where new tabs come among the sheets that are there, and under which name. Pure. */
import type { Tab } from '../schema/tab';
import type { TabKey } from '../schema/tab-keys';
import type { Found } from './found';

/**
 * A new tab comes right after the nearest tab before it in the schema's order; the first of all comes first. Tabs that
 * stand elsewhere because the shop put them there are not moved. The empty sheet of a new spreadsheet is used up first.
 */
export class NewTabPlaces {
  /** Sheet ids and keys of tabs to be made, in the order they will stand. */
  private readonly order: (number | TabKey)[];
  private blankSheet: number | null;

  constructor(
    private readonly found: Pick<Found, 'sheets' | 'tabs' | 'blankSheet'>,
    private readonly tabs: readonly Tab[],
  ) {
    this.order = found.sheets.map(({ sheetId }) => sheetId);
    this.blankSheet = found.blankSheet;
  }

  /** Call it in the schema's order. */
  next(key: TabKey): { readonly sheetId: number | null; readonly index: number } {
    const sheetId = this.blankSheet;
    this.blankSheet = null;
    if (sheetId !== null) {
      this.order[this.order.indexOf(sheetId)] = key;
      return { sheetId, index: this.order.indexOf(key) };
    }
    const index = this.indexAfterNeighbour(key);
    this.order.splice(index, 0, key);
    return { sheetId: null, index };
  }

  private indexAfterNeighbour(key: TabKey): number {
    const before = this.tabs
      .slice(
        0,
        this.tabs.findIndex((tab) => tab.key === key),
      )
      .reverse();
    for (const tab of before) {
      const index = this.order.indexOf(this.found.tabs.get(tab.key)?.sheetId ?? tab.key);
      if (index >= 0) return index + 1;
    }
    return 0;
  }
}

/** The name itself, or with a number behind it where another sheet has taken it. */
export function freeName(name: string, sheets: Found['sheets']): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return free;
}
