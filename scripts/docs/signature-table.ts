/**
 * The text of local/services/signature-table.ts: which arguments the methods of SpreadsheetApp's classes take, from
 * Google's types, for the classes that exist here.
 */
import { googleTypes } from './google-members';
import { openedServices } from './opened-services';

/** The types' namespaces, by the name that Google's error messages give the service. */
const SERVICES: Readonly<Record<string, string>> = { Spreadsheet: 'SpreadsheetApp', HTML: 'HtmlService' };
/** Kinds that the types name narrower than can be told here: any blob source is one, and DriveApp does not exist. */
const WIDER: Readonly<Record<string, string>> = { 'Base.BlobSource': 'object', 'Drive.File': 'object' };

const HEAD = `/**
 * Written by scripts/write-local-services.ts from Google's types; do not edit. Of each class one text with a line a
 * method: its name, a blank, and the kinds (argument-kind.ts) that each overload takes. Texts, since every execution
 * loads this and few look at more than some classes.
 */
export const SIGNATURES: Readonly<Record<string, string>> = {
`;

export function signatureTable(root: string): string {
  const known = openedServices();
  const classes = googleTypes(root, ['Spreadsheet']).classes.flatMap(({ name, members }) => {
    const service = name === 'SpreadsheetApp' ? name : `SpreadsheetApp.${name}`;
    const lines = [...members].flatMap(([method, overloads]) =>
      overloads.length > 0 && known.get(service)?.has(method) ? [`${method} ${written(overloads)}`.trimEnd()] : [],
    );
    return lines.length === 0 ? [] : [[service, lines] as const];
  });
  classes.sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = classes.map(([service, lines]) => `  ${key(service)}: \`\n${lines.join('\n')}\n\`,`);
  return `${HEAD}${entries.join('\n')}\n};\n`;
}

const key = (service: string): string => (service.includes('.') ? `'${service}'` : service);

const written = (overloads: readonly (readonly string[])[]): string =>
  overloads.map((kinds) => kinds.map(kindName).join(',')).join('|');

function kindName(kind: string): string {
  const [, name = '', suffix = ''] = /^([^?[]+)(.*)$/.exec(kind) ?? [];
  const [namespace = '', rest] = name.split('.');
  if (rest === undefined) return kind;
  return `${WIDER[name] ?? `${SERVICES[namespace] ?? namespace}.${rest}`}${suffix}`;
}
