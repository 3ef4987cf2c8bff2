/**
 * Writes docs/workbook.md from the schema, then what is derived from Google's types. Run by `npm run docs`; a test compares, so that the page cannot drift.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookPage } from './docs/workbook-page';
import './write-local-services';

writeFileSync(join(process.cwd(), 'docs', 'workbook.md'), workbookPage());
