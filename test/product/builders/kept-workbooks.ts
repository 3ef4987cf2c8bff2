/**
 * Workbooks of released versions, as test/product/builders/lived-in-shop.ts left them: the oldest anybody may still have.
 * To keep one of the version that stands in the schema now: `REGULARS_KEEP=1 npx jest test/product/migration`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { LocalWorkbook } from '../../../local/local-workbook';
import { LANGUAGES, type Language } from '../../../src/i18n/bilingual';
import { workbook } from '../../../src/schema/workbook-schema';
import { livedIn } from './lived-in-shop';
import { aShop, copyOf } from './shop';

const pathOf = (version: number, language: Language): string =>
  join(__dirname, '..', '..', 'fixtures', 'workbooks', `v${version}.${language}.json.gz`);

/** Oldest first. */
export const KEPT_VERSIONS: readonly number[] = Array.from(
  { length: workbook.version },
  (_, index) => index + 1,
).filter((version) => existsSync(pathOf(version, 'en')));

export const keptWorkbook = (version: number, language: Language): LocalWorkbook =>
  copyOf(gunzipSync(readFileSync(pathOf(version, language))).toString('utf8'));

/** Never over one that is kept: released is released. */
export function keepThisVersion(): void {
  for (const language of LANGUAGES) {
    const path = pathOf(workbook.version, language);
    if (!existsSync(path)) writeFileSync(path, gzipSync(livedIn(aShop(language), language).snapshot(), { level: 9 }));
  }
}
