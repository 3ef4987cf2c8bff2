import { LANGUAGES } from '../../src/i18n/bilingual';
import { headerNote, isOurNote } from '../../src/installer/header-note';
import type { Tab } from '../../src/schema/tab';
import type { TabKey } from '../../src/schema/tab-keys';
import { tabOf, workbook } from '../../src/schema/workbook-schema';

function noteOn(tab: TabKey, column: string, language: 'en' | 'zh-CN' = 'en'): string {
  const found: Tab = tabOf(tab);
  const one = found.columns[column];
  return one ? (headerNote(found, one, language) ?? '') : '';
}

const seen = workbook.tabs.flatMap((tab) =>
  Object.entries(tab.columns).flatMap(([key, column]) =>
    column.hidden ? [] : LANGUAGES.map((language) => ({ tab, key, column, language })),
  ),
);

describe('the note on a header', () => {
  // Design, "Tabs": header notes that say what goes in.
  it.each(seen)('says in $language what goes into $tab.key $key', ({ tab, column, language }) => {
    const [first = '', ...others] = (headerNote(tab, column, language) ?? '').split('\n');
    expect(first).not.toBe('');
    expect(others[others.length - 1]).toBe('— 熟客 Regulars');
    expect(/[一-龥]/.test(first)).toBe(language === 'zh-CN');
  });

  it.each<[TabKey, string, string]>([
    ['orders', 'orderedOn', 'A day, such as 2026-03-15, not later than today.\nRequired.'],
    ['orders', 'rating', '1 to 5; 5 is best.'],
    ['products', 'price', 'A number, 0 or more.'],
    ['surveys', 'recommend', 'A whole number, from 0 to 10.'],
    ['customers', 'source', 'Choose from the list. More choices are added in the tab "Lists".'],
    ['customers', 'level', 'Given by the shop; never changed by itself.'],
    ['customers', 'lastOrderOn', 'Filled in by the product; what is typed here is overwritten.'],
    ['customers', 'id', 'Given by the product; please leave it.'],
    ['log', 'changes', 'Written by the product; please leave it.'],
    ['settings', 'value', 'Any text.\nOnly the owner and managers change it.'],
  ])('(%s %s) reads: %s', (tab, column, text) => {
    expect(noteOn(tab, column)).toBe(`${text}\n— 熟客 Regulars`);
  });

  // Design, "dates": what an anniversary looks like in each language.
  it('shows how lunar days are written', () => {
    expect(noteOn('customers', 'birthday')).toContain('lunar 1990-leap 06-15');
    expect(noteOn('customers', 'birthday', 'zh-CN')).toContain('农历1990-闰06-15');
  });

  it.each<[string, boolean]>([
    ['', true],
    ['Any text.\n— 熟客 Regulars', true],
    ['some earlier words of ours\n— 熟客 Regulars\n', true],
    ['Ask Li before you change this', false],
    ['Any text.\n— 熟客 Regulars\nLi: but not in red', false],
  ])('%j may be renewed: %s', (note, ours) => {
    expect(isOurNote(note)).toBe(ours);
  });
});
