/**
 * The workbook on the desk: the one that all windows see, until a reset puts a blank one in its place.
 */
import type { LocalWorkbook } from '../../local-workbook';
import { codecOf, languageOf, viewOfTab, wireRows } from '../../tab-view';
import type { Person } from '../wire';
import { ChangeFeed } from './change-feed';
import { FrameShelf } from './frame-shelf';
import { mayGrowRows } from './grown-heights';

export interface DeskSetting {
  readonly open: () => LocalWorkbook;
  /** Empties the folder; the workbook is closed then. */
  readonly empty: () => void;
}

export class Desk {
  readonly feed = new ChangeFeed();
  readonly frames = new FrameShelf();
  private current: LocalWorkbook;

  constructor(private readonly setting: DeskSetting) {
    this.current = this.put(setting.open());
  }

  get workbook(): LocalWorkbook {
    return this.current;
  }

  async reset(): Promise<void> {
    await this.current.close();
    this.setting.empty();
    this.current = this.put(this.setting.open());
    this.feed.noteReset();
  }

  /** What could not be kept has been taken back: every window looks again. */
  showAnew(): void {
    for (const { sheetId } of this.current.workbook.sheets()) this.feed.note({ op: 'overlays', sheetId, set: {} }, []);
  }

  async close(): Promise<void> {
    this.feed.close();
    await this.current.close();
  }

  /** Whom a window may act as; the owner first. */
  people(): readonly Person[] {
    const model = this.current.workbook;
    const { owner } = model.settings;
    const team = this.team().filter(({ email }) => email !== '');
    const named = team.find(({ email }) => email === owner) ?? { email: owner, name: owner.split('@')[0] ?? owner };
    return [named, ...team.filter(({ email }) => email !== owner)];
  }

  private team(): Person[] {
    const model = this.current.workbook;
    const view = viewOfTab(model, 'team');
    if (view === null) return [];
    const rows = wireRows(model, view, codecOf(model, languageOf(model) ?? 'en'));
    return rows
      .filter(({ active }) => active !== false)
      .map(({ email, name }) => ({ email: String(email ?? ''), name: String(name ?? email ?? '') }));
  }

  private put(workbook: LocalWorkbook): LocalWorkbook {
    const model = workbook.workbook;
    model.watch((op) => {
      const computing = model.state.sheets.filter(({ cells }) => cells.formulas.size > 0);
      this.feed.note(
        op,
        computing.map(({ sheetId }) => sheetId),
      );
      if (mayGrowRows(model, op)) this.feed.noteBook();
    });
    return workbook;
  }
}
