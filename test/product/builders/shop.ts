/**
 * Shops as merchants have them: installed once a language, then copied from a snapshot. All of them run the built bundle
 * through the emulated services.
 */
import { openWorkbook } from '../../../local/index';
import type { LocalWorkbook } from '../../../local/local-workbook';
import type { Language } from '../../../src/i18n/bilingual';
import { answer } from './answer';
import { keptSnapshot } from './kept-snapshot';

export const OWNER = 'owner@example.com';
export const MANAGER = 'manager@example.com';
export const AGENT = 'agent@example.com';
export const OTHER_AGENT = 'other@example.com';
export const VIEWER = 'viewer@example.com';
export const STRANGER = 'stranger@example.com';

/** A Thursday morning, in both zones. */
export const NOW = '2026-03-05T09:00:00Z';
export const TODAY = '2026-03-05';

const TEAM = [
  { email: MANAGER, name: 'Mana', role: 'manager' },
  { email: AGENT, name: 'Ann', role: 'agent' },
  { email: OTHER_AGENT, name: 'Otto', role: 'agent' },
  { email: VIEWER, name: 'Vera', role: 'viewer' },
];

const SETTINGS = {
  en: { locale: 'en_US', timeZone: 'UTC' },
  'zh-CN': { locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
} as const;

const installed = new Map<Language, string>();

/** An installed shop with a team of five and no customer. */
export const aShop = (language: Language = 'en'): LocalWorkbook => copyOf(installedShop(language));

/** The same state again, its clock at `now`; mails may be limited to a number of recipients a day. */
export function copyOf(snapshot: string, now = NOW, mailsADay = 100): LocalWorkbook {
  return openWorkbook({ from: snapshot, now, quota: { mail: mailsADay } });
}

/** A shop to which something was done, made once and copied from then on. */
export function madeOnce(make: () => LocalWorkbook): () => LocalWorkbook {
  let snapshot: string | null = null;
  return () => {
    snapshot ??= make().snapshot();
    return copyOf(snapshot);
  };
}

/** An empty spreadsheet with the product's script in it. */
export function aBlankSpreadsheet(language: Language = 'en'): LocalWorkbook {
  const editors = [MANAGER, AGENT, OTHER_AGENT, STRANGER];
  return openWorkbook({ ...SETTINGS[language], owner: OWNER, editors, viewers: [VIEWER], now: NOW });
}

function installedShop(language: Language): string {
  const known = installed.get(language) ?? keptSnapshot(`shop.${language}`, () => install(language).snapshot());
  installed.set(language, known);
  return known;
}

function install(language: Language): LocalWorkbook {
  const shop = aBlankSpreadsheet(language);
  answer(shop, 'installOrRepair', [true]);
  TEAM.forEach((member, index) => {
    for (const [column, value] of Object.entries(member)) shop.edit('team', index + 3, column, value);
  });
  return shop;
}
