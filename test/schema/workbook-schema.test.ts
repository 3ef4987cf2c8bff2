import { LANGUAGES } from '../../src/i18n/bilingual';
import { choiceLists } from '../../src/schema/choice-lists';
import type { Column } from '../../src/schema/column';
import { shippedSettings } from '../../src/schema/shipped/settings-table';
import { TAB_KEYS } from '../../src/schema/tab-keys';
import { workbook } from '../../src/schema/workbook-schema';
import {
  CHOICES_OF_THE_DESIGN,
  KEYS_OF_THE_DESIGN,
  KINDS_OF_THE_DESIGN,
  SETTINGS_OF_THE_DESIGN,
} from './keys-of-the-design-table';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function marksOf({ shown, required, computed, hidden }: Column): string {
  return `${shown ? '~' : ''}${required ? '*' : ''}${computed && !hidden ? '=' : ''}${hidden ? '^' : ''}`;
}

describe('the schema', () => {
  it('has every tab of the design in its order', () => {
    expect(workbook.tabs.map((tab) => tab.key)).toEqual(Object.keys(KEYS_OF_THE_DESIGN));
    expect([...TAB_KEYS]).toEqual(Object.keys(KEYS_OF_THE_DESIGN));
  });

  it.each(workbook.tabs)('$key has every column of the design, in its order and with its marks', ({ key, columns }) => {
    const found = Object.entries(columns).map(([one, column]) => `${one}${marksOf(column)}`);
    expect(found).toEqual(words(KEYS_OF_THE_DESIGN[key] ?? ''));
  });

  it.each(workbook.tabs)('$key gives each column the kind the design names', ({ key, columns }) => {
    const named = words(KINDS_OF_THE_DESIGN[key] ?? '').map((word) => word.split(':'));
    const found = named.map(([column]) => [column, columns[column ?? '']?.kind]);
    expect(found).toEqual(named);
  });

  it.each(workbook.tabs)(
    '$key never shows the same header for two columns, in whichever language it is read',
    ({ columns }) => {
      const owners = new Map<string, Set<string>>();
      for (const [key, { header }] of Object.entries(columns)) {
        for (const language of LANGUAGES) {
          const text = header[language].toLowerCase();
          owners.set(text, (owners.get(text) ?? new Set()).add(key));
        }
      }
      expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
      expect([...owners.keys()].filter((text) => text.trim() !== text || text === '')).toEqual([]);
    },
  );

  it('names no two tabs alike, in whichever language they are read', () => {
    const names = workbook.tabs.flatMap(({ name }) => [
      ...new Set(LANGUAGES.map((language) => name[language].toLowerCase())),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(workbook.tabs)('$key tells its rows apart by columns it has', ({ identity, columns }) => {
    expect(identity.filter((key) => !(key in columns))).toEqual([]);
  });

  it('refers only to tabs whose rows are known by an id', () => {
    const byKey = new Map<string, readonly string[]>(workbook.tabs.map((tab) => [tab.key, tab.identity]));
    const targets = workbook.tabs.flatMap(({ columns }) =>
      Object.values(columns).flatMap(({ refersTo }) => refersTo ?? []),
    );
    expect([...new Set(targets)].filter((target) => byKey.get(target)?.[0] !== 'id')).toEqual([]);
  });
});

describe('a drop-down', () => {
  it.each(choiceLists)(
    '$key never shows the same label for two choices, in whichever language it is read',
    ({ choices }) => {
      const owners = new Map<string, Set<string>>();
      for (const [key, label] of Object.entries(choices)) {
        for (const text of [key, ...LANGUAGES.map((language) => label[language])]) {
          const comparable = text.normalize('NFKC').trim().toLowerCase();
          owners.set(comparable, (owners.get(comparable) ?? new Set()).add(key));
        }
      }
      expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
    },
  );

  it('has the choices of the design, in its order', () => {
    const named = Object.keys(CHOICES_OF_THE_DESIGN);
    const found = Object.fromEntries(
      choiceLists.filter(({ key }) => named.includes(key)).map(({ key, choices }) => [key, Object.keys(choices)]),
    );
    const wanted = Object.fromEntries(named.map((key) => [key, words(CHOICES_OF_THE_DESIGN[key] ?? '')]));
    expect(found).toEqual(wanted);
  });

  it('is one of the lists that stand in the tab lists, each under its own key', () => {
    const used = workbook.tabs.flatMap(({ columns }) => Object.values(columns).flatMap(({ list }) => list ?? []));
    expect(used.filter((list) => !choiceLists.includes(list)).map(({ key }) => key)).toEqual([]);
    expect(new Set(choiceLists.map(({ key }) => key)).size).toBe(choiceLists.length);
  });

  // Google refuses a validation with more than 500 values.
  it('is never longer than Google lets it be', () => {
    expect(choiceLists.filter(({ choices }) => Object.keys(choices).length > 500)).toEqual([]);
  });
});

describe('the settings', () => {
  it('are those of the design, in its order', () => {
    expect(Object.keys(shippedSettings)).toEqual(words(SETTINGS_OF_THE_DESIGN));
  });

  // Design, "Command line": en: USD, US; zh-CN: CNY, CN; settings: coreShare (70), pointsPerUnit (0 = off).
  it.each([
    ['en', 'language', 'en'],
    ['en', 'currency', 'USD'],
    ['en', 'country', 'US'],
    ['zh-CN', 'language', 'zh-CN'],
    ['zh-CN', 'currency', 'CNY'],
    ['zh-CN', 'country', 'CN'],
    ['en', 'coreShare', '70'],
    ['en', 'pointsPerUnit', '0'],
    ['en', 'lunarRule', 'earlier'],
    ['en', 'rfmScoring', 'even'],
  ] as const)('start in %s with %s = %s', (language, key, value) => {
    expect(shippedSettings[key].initial[language]).toBe(value);
  });
});
