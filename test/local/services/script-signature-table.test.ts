/** The hand-kept signatures of the services beside SpreadsheetApp, held to @types/google-apps-script. */
import { join } from 'node:path';
import { SCRIPT_SIGNATURES } from '../../../local/services/script-signature-table';
import { googleTypes } from '../../../scripts/docs/google-members';

const NAMESPACES = ['Utilities', 'Base', 'Properties', 'Cache', 'Lock', 'Mail', 'HTML'];
const { classes } = googleTypes(join(__dirname, '../../..'), NAMESPACES);
/** The types' names of what the messages call otherwise. */
const NAMESPACE_OF: Readonly<Record<string, string>> = {
  PropertiesService: 'Properties',
  CacheService: 'Cache',
  LockService: 'Lock',
  HtmlService: 'HTML',
};

const same = (kind: string): string =>
  kind
    .replace(/\?$/, '')
    .replace(/^HtmlService\./, 'HTML.')
    .replace(/^Base\.BlobSource/, 'object')
    .replace(/^Utilities\.Char$/, 'string');
/** An overload of BlobSource may look like any object here. */
const told = (overloads: readonly (readonly string[])[]): string[] =>
  [...new Set(overloads.map((kinds) => kinds.map(same).join(',')))].sort();

const rows = Object.entries(SCRIPT_SIGNATURES).flatMap(([service, methods]) => {
  const bare = service.slice(service.lastIndexOf('.') + 1);
  const namespace = NAMESPACE_OF[service.split('.')[0]!];
  const google = classes.find(
    ({ name, namespace: of }) => name === bare && (namespace === undefined || of === namespace),
  );
  return Object.entries(methods).map(
    ([method, overloads]) => [`${service}.${method}`, method, overloads, google] as const,
  );
});

it.each(rows)('%s takes what Google says it takes', (_, method, overloads, google) => {
  const inherited = ['getBlob', 'getAs', 'appendUntrusted'];
  const known = google?.members.get(method);
  if (known === undefined) expect(inherited).toContain(method);
  else expect(told(overloads.split('|').map((one) => (one === '' ? [] : one.split(','))))).toEqual(told(known));
});
