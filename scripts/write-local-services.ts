/**
 * Writes what is derived from Google's types: local/services/signature-table.ts and docs/local-services.md. Run by
 * `npm run docs` too; a test compares, so that neither can drift.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localServicesPage } from './docs/local-services-page';
import { signatureTable } from './docs/signature-table';

const root = process.cwd();
writeFileSync(join(root, 'local', 'services', 'signature-table.ts'), signatureTable(root));
writeFileSync(join(root, 'docs', 'local-services.md'), localServicesPage(root));
