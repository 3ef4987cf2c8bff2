/** The text of src/domain/phone/phone-plan-table.ts: libphonenumber's whole metadata, deflated, as base64. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deflateSync, strToU8 } from 'fflate';

const LINE = 100;

export function phonePlanSource(root = process.cwd()): string {
  const path = createRequire(join(root, 'package.json')).resolve('libphonenumber-js/metadata.max.json');
  const json = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
  const deflated = Buffer.from(deflateSync(strToU8(json), { level: 9 })).toString('base64');
  const lines = deflated.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return `/**
 * The telephone plans of all countries: libphonenumber-js's metadata (max), deflated, as base64. Written by
 * scripts/write-phone-plans.ts; a test compares it with the library.
 */
// biome-ignore format: one line of the text a line
export const PHONE_PLANS: string = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
}
