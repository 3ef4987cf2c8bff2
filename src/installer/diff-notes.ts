/** Decides which headers lack their note. Pure. A note that is not ours is never touched. */
import type { Language } from '../i18n/bilingual';
import type { Tab } from '../schema/tab';
import type { Change, HeaderNote, SheetRef } from './change';
import type { ColumnPlace } from './column-layout';
import { headerNote, isOurNote } from './header-note';

export function diffNotes(tab: Tab, on: SheetRef, places: readonly ColumnPlace[], language: Language): Change[] {
  const notes = places.flatMap(({ key, found }, index): HeaderNote[] => {
    const column = key === null ? undefined : tab.columns[key];
    const text = column ? headerNote(tab, column, language) : null;
    const standing = found?.note ?? '';
    return text === null || standing === text || !isOurNote(standing) ? [] : [{ at: index + 1, text }];
  });
  return notes.length === 0 ? [] : [{ change: 'setNotes', tab: tab.key, on, column: null, notes }];
}
