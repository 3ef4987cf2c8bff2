/**
 * What docs/local-services.md and the table of signatures say is what the classes have and Google's types name.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOT_EMULATED } from '../../../local/services/not-emulated-table';
import { googleTypes } from '../../../scripts/docs/google-members';
import { localServicesPage } from '../../../scripts/docs/local-services-page';
import { openedServices } from '../../../scripts/docs/opened-services';
import { signatureTable } from '../../../scripts/docs/signature-table';

const ROOT = join(__dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('what the local services can do', () => {
  it('stands in docs/local-services.md as it is today: npm run docs', () => {
    expect(read('docs/local-services.md')).toBe(localServicesPage(ROOT));
  });

  it('is guarded by the arguments that Google takes: npm run docs', () => {
    expect(read('local/services/signature-table.ts')).toBe(signatureTable(ROOT));
  });

  // A class is whole, or its gaps are named with their reasons in not-emulated-table.ts.
  it('has no gap in a class of SpreadsheetApp that nobody decided on', () => {
    const decided: Readonly<Record<string, object>> = NOT_EMULATED;
    const gaps = googleTypes(ROOT, ['Spreadsheet']).classes.flatMap(({ name, members }) => {
      const service = name === 'SpreadsheetApp' ? name : `SpreadsheetApp.${name}`;
      const there = openedServices().get(service);
      if (there === undefined) return [];
      const missing = [...members.keys()].filter((member) => !there.has(member));
      return missing.filter((member) => !(member in (decided[name] ?? {}))).map((member) => `${name}.${member}`);
    });
    expect(gaps).toEqual([]);
  });

  it('is not denied where it is there', () => {
    const denied = Object.entries(NOT_EMULATED).flatMap(([name, members]) => {
      const there = openedServices().get(name === 'SpreadsheetApp' ? name : `SpreadsheetApp.${name}`);
      return Object.keys(members).filter((member) => there?.has(member));
    });
    expect(denied).toEqual([]);
  });
});
