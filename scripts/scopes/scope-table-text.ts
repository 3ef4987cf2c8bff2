/**
 * local/services/scope-table.ts as text: what the local services hold an execution to.
 */
import { methodScopes } from './method-scopes';

/** The namespaces of what the local services emulate. */
const NAMESPACES: ReadonlySet<string> = new Set(['Base', 'Mail', 'Script', 'Spreadsheet', 'URL_Fetch']);

export const SCOPE_TABLE_FILE = 'local/services/scope-table.ts';

export function scopeTableText(root: string): string {
  const groups = new Map<string, Map<string, string[]>>();
  for (const [name, scopes] of methodScopes(root, NAMESPACES)) {
    const [owner = '', method = ''] = name.split('.');
    const owners = groups.get(scopes.join(' ')) ?? new Map<string, string[]>();
    groups.set(scopes.join(' '), owners);
    owners.set(owner, [...(owners.get(owner) ?? []), method]);
  }
  const rows = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([scopes, owners]) => row(scopes, owners));
  return `${HEAD}${rows.join('')}];\n`;
}

const HEAD = `/** Written by scripts/write-scope-table.ts from gas-types-detailed; do not edit. */

export interface ScopeRow {
  /** One of them is enough. */
  readonly scopes: readonly string[];
  /** By class, names separated by spaces. */
  readonly methods: Readonly<Record<string, string>>;
}

export const SCOPE_ROWS: readonly ScopeRow[] = [
`;

function row(scopes: string, owners: ReadonlyMap<string, readonly string[]>): string {
  const quoted = scopes.split(' ').map((scope) => `'${scope}'`);
  const oneLine = `    scopes: [${quoted.join(', ')}],\n`;
  const list =
    oneLine.length <= 121 ? oneLine : `    scopes: [\n${quoted.map((one) => `      ${one},\n`).join('')}    ],\n`;
  const methods = [...owners]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([owner, names]) => methodLine(owner, names));
  const only = methods.length === 1 ? `    methods: { ${methods[0]} },\n` : '';
  const block = `    methods: {\n${methods.map((one) => `      ${one},\n`).join('')}    },\n`;
  return `  {\n${list}${only !== '' && only.length <= 121 ? only : block}  },\n`;
}

function methodLine(owner: string, names: readonly string[]): string {
  const text = [...new Set(names)].sort().join(' ');
  const line = `${owner}: '${text}'`;
  return line.length + 7 <= 120 ? line : `${owner}:\n        '${text}'`;
}
