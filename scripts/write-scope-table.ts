/**
 * Writes local/services/scope-table.ts. Run it after an update of gas-types-detailed:
 * `npm run build && node build/scripts/write-scope-table.mjs`. A test compares.
 */
import { writeFileSync } from 'node:fs';
import { SCOPE_TABLE_FILE, scopeTableText } from './scopes/scope-table-text';

writeFileSync(SCOPE_TABLE_FILE, scopeTableText('.'));
