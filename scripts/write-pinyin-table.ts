/**
 * Writes src/domain/names/pinyin-table.ts. Run it after a new version of pinyin-pro:
 * `npx esbuild scripts/write-pinyin-table.ts --bundle --platform=node | node`.
 */
import { writeFileSync } from 'node:fs';
import { pinyinTableSource } from './names/pinyin-table-source';

writeFileSync('src/domain/names/pinyin-table.ts', pinyinTableSource());
