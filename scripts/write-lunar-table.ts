/**
 * Writes src/domain/calendar/lunar-table.ts. Run it after a new version of lunar-typescript, and read docs/decisions/0030
 * if the table changes: `npx esbuild scripts/write-lunar-table.ts --bundle --platform=node | node`.
 */
import { writeFileSync } from 'node:fs';
import { lunarTableSource } from './calendar/lunar-table-source';

writeFileSync('src/domain/calendar/lunar-table.ts', lunarTableSource());
