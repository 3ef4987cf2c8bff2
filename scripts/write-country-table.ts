/**
 * Writes src/domain/countries/country-table.ts from the CLDR names that Node carries (Intl.DisplayNames). Run it after a
 * change of Node's ICU that renames a country: `npx esbuild scripts/write-country-table.ts --platform=node | node`.
 */
import { writeFileSync } from 'node:fs';

/** Regions that CLDR names and ISO 3166-1 does not assign to a country. */
const NOT_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const TARGET = 'src/domain/countries/country-table.ts';

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const chinese = new Intl.DisplayNames('zh-CN', { type: 'region', fallback: 'none' });
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const rows = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !NOT_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code)
  .filter((code) => english.of(code) !== undefined)
  .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
  .map((code) => [code, nameIn(chinese, code), nameIn(english, code)].join('\t'));

/** @throws Error for a name that would not stand in a template as it is */
function nameIn(names: Intl.DisplayNames, code: string): string {
  const name = names.of(code) ?? code;
  if (/[\t\n`\\$]/.test(name)) throw new Error(`${code} is called ${name}`);
  return name;
}

writeFileSync(
  TARGET,
  `/** Written by scripts/write-country-table.ts from CLDR ${process.versions.cldr}; do not edit. */
const ROWS = \`
${rows.join('\n')}
\`;

/** ISO-2, Chinese, English. As a list they would take a quarter more of the bundle. */
export const COUNTRIES: readonly (readonly [code: string, zh: string, en: string])[] = ROWS.trim()
  .split('\\n')
  .map((row) => row.split('\\t') as [string, string, string]);
`,
);
