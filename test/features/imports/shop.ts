/** A shop for the pure tests: its day, zone, language and settings; no workbook behind it. */

import { asIsoDay } from '../../../src/domain/calendar/iso-day';
import { zoneTable } from '../../../src/domain/calendar/zone-table';
import type { ImportRequest } from '../../../src/features/imports/import-request';
import type { SettledLine } from '../../../src/features/imports/order-totals';
import { type ReadPart, type RefusedFile, readPart, type Shop } from '../../../src/features/imports/read-part';
import type { Language } from '../../../src/i18n/bilingual';
import { choiceLabels } from '../../../src/sheets/choice-labels';

interface ShopFacts {
  readonly language: Language;
  readonly country: string;
  readonly currency: string;
  readonly today: string;
  /** Minutes the spreadsheet's zone is ahead of UTC. */
  readonly offset: number;
}

export function aShop(facts: Partial<ShopFacts> = {}): Shop {
  const { language = 'en', country = 'US', currency = 'USD', today = '2026-03-05', offset = 0 } = facts;
  const settings: Readonly<Record<string, string>> = { country, currency };
  return {
    language,
    today: asIsoDay(today),
    zone: zoneTable(() => offset),
    labels: choiceLabels(language, {}, () => ({})),
    settings: { text: (key) => settings[key] ?? '', number: () => 0 },
  };
}

export const aChineseShop = (facts: Partial<ShopFacts> = {}): Shop =>
  aShop({ language: 'zh-CN', country: 'CN', currency: 'CNY', offset: 480, ...facts });

export interface ReadText extends ReadPart {
  /** The lines that were read. */
  readonly lines: readonly SettledLine[];
}

export function readText(text: string, shop: Shop = aShop(), request: Partial<ImportRequest> = {}): ReadText {
  const part = readPart({ name: 'file.csv', text, ...request }, shop);
  if (part.kind === 'refused') throw new Error(`the file as a whole was refused: ${part.expected.en}`);
  return { ...part, lines: part.entries.flatMap(({ line }) => (line === null ? [] : [line])) };
}

export function refusedFile(text: string, shop: Shop = aShop()): RefusedFile {
  const part = readPart({ name: 'file.csv', text }, shop);
  if (part.kind !== 'refused') throw new Error('the file was read');
  return part;
}

/** line → code of each refused line. */
export const refusedCodes = ({ refused }: ReadPart): readonly (readonly [number, string])[] =>
  refused.map(({ line, code }) => [line, code]);
