/**
 * Writes local/sample/zh-CN/: the made-up Chinese sample shop. Run it after a change in scripts/sample-shop/:
 * `npx esbuild scripts/write-sample-shop.ts --bundle --platform=node | node`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleShopFiles } from './sample-shop/sample-shop-files';

const FOLDER = 'local/sample/zh-CN';

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(sampleShopFiles())) writeFileSync(join(FOLDER, name), text);
