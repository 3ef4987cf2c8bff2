/**
 * The text of src/domain/phone/phone-plan-table.ts: libphonenumber's whole metadata, packed by pairs. Each plan is a piece
 * of its own without its calling code, which stands in its name; the countries of a code in the library's order.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MetadataJson } from 'libphonenumber-js/core';
import { packByPairs } from '../packing/pair-packing';

const LINE = 100;

export function phonePlanSource(root = process.cwd()): string {
  const path = createRequire(join(root, 'package.json')).resolve('libphonenumber-js/metadata.max.json');
  const metadata = JSON.parse(readFileSync(path, 'utf8')) as MetadataJson;
  const plans = plansOf(metadata);
  const { table, packed } = packByPairs(plans.map(({ rest }) => rest));
  const named = plans.map(({ name }, index) => `${name}"${packed[index]}`);
  return `/**
 * The telephone plans of all countries: libphonenumber-js's metadata (max), packed by pairs. Written by
 * scripts/write-phone-plans.ts; a test compares it with the library.
 */
import type { PairTable } from '../text/pair-text';

export const PLANS_VERSION = ${metadata.version};

// biome-ignore format: one line of the text a line
export const PAIR_TABLE: PairTable = {
  singles: ${table.singles},
  first: '${table.first.replaceAll('\\', '\\\\')}',
  last: '${table.last.replaceAll('\\', '\\\\')}',
  pairs:
${inLines(table.pairs)},
};

/** Name and packed plan by turns, parted by a quote. A name is the country and its calling code, or the code alone. */
// biome-ignore format: one line of the text a line
export const PLANS: string =
${inLines(named.join('"'))};
`;
}

function plansOf({ countries, country_calling_codes: codes, nonGeographic }: MetadataJson) {
  const ofCountries = Object.entries(codes).flatMap(([code, sharing]) =>
    sharing.map((country) => planOf(country + code, code, countries[country])),
  );
  return [...ofCountries, ...Object.entries(nonGeographic).map(([code, plan]) => planOf(code, code, plan))];
}

/** @throws Error for a plan that is not under its own calling code */
function planOf(name: string, code: string, plan: unknown): { name: string; rest: string } {
  const [first, ...rest] = plan as readonly unknown[];
  if (first !== code) throw new Error(`${name} begins with ${first}`);
  return { name, rest: JSON.stringify(rest) };
}

function inLines(text: string): string {
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return lines.map((line) => `  '${line}'`).join(' +\n');
}
